/** Step 5: mentions in a parsed sentence become actors with country, sector and identity. */
@NullMarked
package org.tarikh.coder.actor;

import org.jspecify.annotations.NullMarked;
