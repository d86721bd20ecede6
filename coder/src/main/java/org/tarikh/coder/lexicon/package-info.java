/** The predicates: text files become frames. */
@NullMarked
package org.tarikh.coder.lexicon;

import org.jspecify.annotations.NullMarked;
