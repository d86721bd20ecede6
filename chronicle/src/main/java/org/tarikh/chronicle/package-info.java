/** Steps 7 to 9: event records become stories, are kept, and are analysed. */
@NullMarked
package org.tarikh.chronicle;

import org.jspecify.annotations.NullMarked;
