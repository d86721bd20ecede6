/** The command {@code tarikh code}. */
@NullMarked
package org.tarikh.app.code;

import org.jspecify.annotations.NullMarked;
