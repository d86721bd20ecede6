/** Step 9: results of analyses become tables, CSV and JSON. */
@NullMarked
package org.tarikh.chronicle.sheet;

import org.jspecify.annotations.NullMarked;
