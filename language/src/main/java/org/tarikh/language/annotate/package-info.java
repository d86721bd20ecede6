/**
 * Step 4: a segmented sentence becomes a {@link org.tarikh.language.annotate.ParsedSentence}: tags,
 * lemmas and a dependency tree.
 */
@NullMarked
package org.tarikh.language.annotate;

import org.jspecify.annotations.NullMarked;
