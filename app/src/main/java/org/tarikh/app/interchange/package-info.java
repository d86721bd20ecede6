/**
 * The commands {@code tarikh import} and {@code tarikh export}: other data sets in, any format out.
 */
@NullMarked
package org.tarikh.app.interchange;

import org.jspecify.annotations.NullMarked;
