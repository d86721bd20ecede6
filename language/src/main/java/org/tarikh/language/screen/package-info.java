/** Step 3: a sentence's raw text goes in; whether it can hold an event comes out. */
@NullMarked
package org.tarikh.language.screen;

import org.jspecify.annotations.NullMarked;
