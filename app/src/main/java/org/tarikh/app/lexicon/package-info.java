/** The command {@code tarikh lexicon}. */
@NullMarked
package org.tarikh.app.lexicon;

import org.jspecify.annotations.NullMarked;
