/** Step 6c: a meaning with its parties becomes the probability that its type is right. */
@NullMarked
package org.tarikh.coder.opinion;

import org.jspecify.annotations.NullMarked;
