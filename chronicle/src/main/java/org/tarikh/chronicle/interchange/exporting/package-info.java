/** Kept records come in; files of one format go out. */
@NullMarked
package org.tarikh.chronicle.interchange.exporting;

import org.jspecify.annotations.NullMarked;
