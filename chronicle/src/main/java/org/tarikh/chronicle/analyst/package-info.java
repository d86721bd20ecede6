/** Step 9: questions about a chronicle are answered with no more of it read than they need. */
@NullMarked
package org.tarikh.chronicle.analyst;

import org.jspecify.annotations.NullMarked;
