package org.tarikh.language.segment;

/**
 * A token of the original text.
 *
 * @param text the characters as the tokenizer normalises them
 * @param start first UTF-16 unit in the document
 * @param end one past the last UTF-16 unit in the document
 */
public record Word(String text, int start, int end) {}
