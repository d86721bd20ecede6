package org.tarikh.language.annotate;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with its basic dependency tree. The parser's output may hold several roots or, rarely,
 * a cycle; walkers must bound their steps by {@link #size()}. Immutable.
 */
public final class ParsedSentence {
  private final int sequence;
  private final int paragraph;
  private final List<Token> tokens;
  private final List<List<Token>> children;

  /** A sentence of at least one token; heads refer to indices within {@code tokens}. */
  public ParsedSentence(int sequence, int paragraph, List<Token> tokens) {
    this.sequence = sequence;
    this.paragraph = paragraph;
    this.tokens = List.copyOf(tokens);
    List<List<Token>> lists = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      lists.add(new ArrayList<>(4));
    }
    for (Token token : tokens) {
      if (token.head() >= 0) {
        lists.get(token.head()).add(token);
      }
    }
    lists.replaceAll(List::copyOf);
    this.children = List.copyOf(lists);
  }

  /** Number of the sentence in its document, from 0. */
  public int sequence() {
    return sequence;
  }

  /** Number of its paragraph in the document, from 0. */
  public int paragraph() {
    return paragraph;
  }

  /** The tokens in the order of the text. */
  public List<Token> tokens() {
    return tokens;
  }

  /** Number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** The token at {@code index}. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** The tokens governed by {@code token}, in the order of the text. */
  public List<Token> children(Token token) {
    return children.get(token.index());
  }

  /** Offset of the first unit in the document. */
  public int start() {
    return tokens.get(0).start();
  }

  /** Offset one past the last unit in the document. */
  public int end() {
    return tokens.get(tokens.size() - 1).end();
  }
}
