/** The commands that analyse a chronicle. */
@NullMarked
package org.tarikh.app.analysis;

import org.jspecify.annotations.NullMarked;
