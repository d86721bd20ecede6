/** Step 10: a brief comes in, a page, a Markdown text or a PDF file goes out. */
@NullMarked
package org.tarikh.app.brief;

import org.jspecify.annotations.NullMarked;
