/** The program: wiring, commands, exit codes. Only this package prints or exits. */
@NullMarked
package org.tarikh.app;

import org.jspecify.annotations.NullMarked;
