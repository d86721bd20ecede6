package org.tarikh.chronicle.brief;

/**
 * What proves a statement.
 *
 * @param quote the sentence verbatim
 * @param source number of the source in the brief
 * @param record id of the record
 * @param date day as it is shown; empty if undated
 */
public record Proof(String quote, int source, String record, String date) {}
