/** The commands over a chronicle: documents go in; events, evidence and counts come out. */
@NullMarked
package org.tarikh.app.chronicle;

import org.jspecify.annotations.NullMarked;
