/** Step 9: stories come in; who says what of whom, and where accounts differ, goes out. */
@NullMarked
package org.tarikh.chronicle.voice;

import org.jspecify.annotations.NullMarked;
