/** Step 8: the texts of a chronicle become a Lucene index, and words find them. */
@NullMarked
package org.tarikh.chronicle.search;

import org.jspecify.annotations.NullMarked;
