/**
 * The command {@code tarikh train}: our own labelled texts go in, the model of opinion comes out.
 */
@NullMarked
package org.tarikh.app.train;

import org.jspecify.annotations.NullMarked;
