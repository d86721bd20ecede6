/**
 * Step 7: records of one happening, from one document or many, become one story with its reports.
 */
@NullMarked
package org.tarikh.chronicle.story;

import org.jspecify.annotations.NullMarked;
