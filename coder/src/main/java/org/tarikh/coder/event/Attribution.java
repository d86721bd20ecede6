package org.tarikh.coder.event;

/**
 * On whose word an act is told.
 *
 * @param text the source's words
 * @param kind outlet, person, organisation or group
 * @param code actor code of the source; empty if unknown
 * @param date day of the cited report as the text gives it; empty if it gives none
 * @param start offset of the first unit in the document
 * @param end offset one past the last unit
 */
public record Attribution(String text, String kind, String code, String date, int start, int end) {}
