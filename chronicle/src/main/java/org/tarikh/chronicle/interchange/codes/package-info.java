/** Codes and names of other data sets come in; PLOVER types, ISO countries and sectors go out. */
@NullMarked
package org.tarikh.chronicle.interchange.codes;

import org.jspecify.annotations.NullMarked;
