/**
 * Step 1: bytes become {@link org.tarikh.language.read.Document}s; what cannot be read becomes a
 * {@link org.tarikh.language.read.ReadProblem}.
 */
@NullMarked
package org.tarikh.language.read;

import org.jspecify.annotations.NullMarked;
