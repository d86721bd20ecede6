/** Names of states: what a person types comes in, a code and its usual English name go out. */
@NullMarked
package org.tarikh.chronicle.state;

import org.jspecify.annotations.NullMarked;
