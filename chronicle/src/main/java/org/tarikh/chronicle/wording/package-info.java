/** Step 9: stories and numbers come in, plain English sentences go out; no language model. */
@NullMarked
package org.tarikh.chronicle.wording;

import org.jspecify.annotations.NullMarked;
