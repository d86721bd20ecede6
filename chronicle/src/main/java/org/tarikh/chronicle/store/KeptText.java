package org.tarikh.chronicle.store;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A text that can be searched: a whole document, or a sentence whose document is not kept.
 *
 * @param number number of the document, or minus the number of the sentence
 * @param document id of the document
 * @param outlet who published it; empty if unknown
 * @param title headline; empty if none
 * @param published day of publication; empty if unknown
 * @param text the words
 * @param start offset of the words in the document
 */
public record KeptText(
    long number,
    String document,
    String outlet,
    String title,
    Optional<LocalDate> published,
    String text,
    int start) {}
