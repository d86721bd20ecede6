/** Step 6b: matched frames become meanings, by composition. */
@NullMarked
package org.tarikh.coder.compose;

import org.jspecify.annotations.NullMarked;
