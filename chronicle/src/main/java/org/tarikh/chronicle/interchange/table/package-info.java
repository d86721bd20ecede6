/** Files, packed or plain, come in; rows with named columns go out, bad ones reported. */
@NullMarked
package org.tarikh.chronicle.interchange.table;

import org.jspecify.annotations.NullMarked;
