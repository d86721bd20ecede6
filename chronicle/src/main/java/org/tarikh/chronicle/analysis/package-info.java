/** Step 9: stories become series, shifts and courses, each number with the stories that make it. */
@NullMarked
package org.tarikh.chronicle.analysis;

import org.jspecify.annotations.NullMarked;
