package org.tarikh.chronicle.interchange.table;

/**
 * One line of a file.
 *
 * @param number counted from 1
 * @param text its text without the line end
 */
public record Line(long number, String text) {}
