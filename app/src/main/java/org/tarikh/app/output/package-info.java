/** Records become lines: table, JSON Lines, tab-separated. */
@NullMarked
package org.tarikh.app.output;

import org.jspecify.annotations.NullMarked;
