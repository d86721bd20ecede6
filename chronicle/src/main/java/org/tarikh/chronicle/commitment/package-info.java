/** Step 9: stories come in, commitments with their later fate go out. */
@NullMarked
package org.tarikh.chronicle.commitment;

import org.jspecify.annotations.NullMarked;
