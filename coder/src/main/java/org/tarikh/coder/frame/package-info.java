/** Step 6a: a parsed sentence and the lexicon become matched frames. */
@NullMarked
package org.tarikh.coder.frame;

import org.jspecify.annotations.NullMarked;
