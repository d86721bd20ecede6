package org.tarikh.chronicle.interchange;

/**
 * What became of the records.
 *
 * @param records records written
 * @param rows rows or edges made of them
 * @param leftOut records that the format cannot tell truly: undated ones where a date is needed,
 *     and acts not done where it has no word for that
 */
public record ExportCount(long records, long rows, long leftOut) {}
