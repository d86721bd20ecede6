/** Rows of one data set come in; kept records go out. */
@NullMarked
package org.tarikh.chronicle.interchange.importing;

import org.jspecify.annotations.NullMarked;
