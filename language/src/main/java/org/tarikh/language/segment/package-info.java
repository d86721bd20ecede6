/** Step 2: a document's text becomes sentences of words, with offsets into the original text. */
@NullMarked
package org.tarikh.language.segment;

import org.jspecify.annotations.NullMarked;
