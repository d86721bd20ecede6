/** Names of states: a code comes in, its usual English name and other words for it go out. */
@NullMarked
package org.tarikh.chronicle.state;

import org.jspecify.annotations.NullMarked;
