/** The command {@code tarikh evaluate}: gold sets go in, figures come out. */
@NullMarked
package org.tarikh.app.evaluate;

import org.jspecify.annotations.NullMarked;
