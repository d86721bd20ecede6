/** Step 5: expressions of time become dates of events. */
@NullMarked
package org.tarikh.coder.date;

import org.jspecify.annotations.NullMarked;
