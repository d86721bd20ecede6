package org.tarikh.coder.date;

import org.tarikh.coder.event.EventDate;

/**
 * An expression of time in a sentence.
 *
 * @param from index of its first word
 * @param to index after its last word
 * @param date what it means, resolved against the publication date
 */
public record TimeExpression(int from, int to, EventDate date) {}
