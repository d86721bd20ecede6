/** Steps 1 to 4, and the errors that all of them may raise. */
@NullMarked
package org.tarikh.language;

import org.jspecify.annotations.NullMarked;
