/**
 * Records of other data sets come in as kept records; kept records go out in the field's formats.
 */
@NullMarked
package org.tarikh.chronicle.interchange;

import org.jspecify.annotations.NullMarked;
