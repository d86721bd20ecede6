/** Steps 5 and 6: documents become event records. */
@NullMarked
package org.tarikh.coder;

import org.jspecify.annotations.NullMarked;
