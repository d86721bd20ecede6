/** Step 9: stories of a state come in, the brief that an analyst would hand on goes out. */
@NullMarked
package org.tarikh.chronicle.brief;

import org.jspecify.annotations.NullMarked;
