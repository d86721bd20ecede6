/** Step 6c: words of sentence and paragraph become PLOVER contexts. */
@NullMarked
package org.tarikh.coder.context;

import org.jspecify.annotations.NullMarked;
