/** Step 9: stories and a watch list come in; what is new and what was crossed goes out. */
@NullMarked
package org.tarikh.chronicle.watch;

import org.jspecify.annotations.NullMarked;
