/** The types of the record that step 6 produces. */
@NullMarked
package org.tarikh.coder.event;

import org.jspecify.annotations.NullMarked;
