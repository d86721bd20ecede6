/**
 * Step 9: stories and the file of organisations come in; memberships and how alive they are go out.
 */
@NullMarked
package org.tarikh.chronicle.bond;

import org.jspecify.annotations.NullMarked;
