/** Step 10: results of analyses become SVG that reads well in light, dark and without colour. */
@NullMarked
package org.tarikh.chronicle.chart;

import org.jspecify.annotations.NullMarked;
