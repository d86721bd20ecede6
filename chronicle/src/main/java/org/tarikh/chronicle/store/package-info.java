/**
 * Step 8: coded documents and event records go into a folder's database, and come out by filter.
 */
@NullMarked
package org.tarikh.chronicle.store;

import org.jspecify.annotations.NullMarked;
