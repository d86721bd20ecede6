package org.tarikh.language.segment;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into paragraphs, sentences and words with CoreNLP's tokenizer. A blank line ends a
 * paragraph; so does a line break after a finished sentence or a headline. A sentence longer than
 * {@link #MAXIMUM_WORDS} is cut at a clause boundary, since a parser's time and errors grow with
 * length. Thread-safe.
 */
public final class Segmenter {
  /** Longest sentence given to the parser, in words. */
  public static final int MAXIMUM_WORDS = 110;

  /** Longest stretch of text without a paragraph break, in UTF-16 units. */
  private static final int MAXIMUM_PARAGRAPH = 20_000;

  private static final Pattern BREAK =
      Pattern.compile("\\R[ \\t]*\\R\\s*|(?<=[.!?:;\"”)])[ \\t]*\\R|\\R(?=[ \\t]*[-*•#])");

  /** Wire agencies' opening: place, perhaps date and agency, and a dash. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\A[\\s\"“]*\\p{Lu}[\\p{Lu}\\p{Ll}'.-]*(?:[ /,]+[\\p{Lu}][\\p{L}'.-]*){0,4}(?:,? +[A-Z][a-z]{2,8}\\.? \\d{1,2}(?:, \\d{4})?)?"
              + " *(?:\\([A-Z][A-Za-z /.-]{1,30}\\) *)?(?:--|[-–—]) +(?=[\\p{Lu}\"“‘'\\d])");

  private static final Pattern ALL_CAPITALS = Pattern.compile("\\A\\s*\\p{Lu}{3,}");

  private final TokenizerFactory<CoreLabel> tokenizers =
      PTBTokenizer.factory(
          new CoreLabelTokenFactory(),
          "invertible=true,splitHyphenated=true,untokenizable=noneKeep");

  /** The sentences of {@code text} from offset {@code from}, in order. */
  public List<TextSentence> segment(String text, int from) {
    List<TextSentence> sentences = new ArrayList<>();
    int paragraph = 0;
    int start = from;
    Matcher matcher = BREAK.matcher(text).region(from, text.length());
    matcher.useTransparentBounds(true);
    while (start < text.length()) {
      boolean found = matcher.find();
      int end = found ? matcher.start() : text.length();
      for (int piece = start; piece < end; ) {
        int stop = pieceEnd(text, piece, end);
        addParagraph(text, piece, stop, paragraph, sentences);
        piece = stop;
      }
      paragraph++;
      start = found ? matcher.end() : text.length();
    }
    return sentences;
  }

  private static int pieceEnd(String text, int start, int end) {
    if (end - start <= MAXIMUM_PARAGRAPH) {
      return end;
    }
    int stop = start + MAXIMUM_PARAGRAPH;
    int space = text.lastIndexOf(' ', stop);
    return space > start + MAXIMUM_PARAGRAPH / 2 ? space : stop;
  }

  private void addParagraph(
      String text, int start, int end, int paragraph, List<TextSentence> sentences) {
    String body = text.substring(start, end);
    int skip = dateline(body);
    List<CoreLabel> labels =
        tokenizers.getTokenizer(new StringReader(body.substring(skip))).tokenize();
    if (labels.isEmpty()) {
      return;
    }
    List<List<CoreLabel>> split = new WordToSentenceProcessor<CoreLabel>().process(labels);
    for (List<CoreLabel> sentence : split) {
      List<Word> words = new ArrayList<>(sentence.size());
      for (CoreLabel label : sentence) {
        words.add(
            new Word(
                label.word(),
                start + skip + label.beginPosition(),
                start + skip + label.endPosition()));
      }
      addPieces(words, paragraph, sentences);
    }
  }

  /** Length of the dateline that opens a paragraph, 0 if there is none. */
  static int dateline(String paragraph) {
    Matcher matcher = DATELINE.matcher(paragraph);
    if (!matcher.lookingAt()) {
      return 0;
    }
    String line = matcher.group();
    boolean sure = ALL_CAPITALS.matcher(line).find() || line.contains("(");
    return sure ? matcher.end() : 0;
  }

  private static void addPieces(List<Word> words, int paragraph, List<TextSentence> sentences) {
    int from = 0;
    while (from < words.size()) {
      int to = cut(words, from);
      List<Word> piece = words.subList(from, to);
      sentences.add(
          new TextSentence(
              sentences.size(),
              paragraph,
              piece.get(0).start(),
              piece.get(piece.size() - 1).end(),
              piece));
      from = to;
    }
  }

  private static int cut(List<Word> words, int from) {
    if (words.size() - from <= MAXIMUM_WORDS) {
      return words.size();
    }
    for (String mark : List.of(";", ":", "—", "–", ",")) {
      for (int i = from + MAXIMUM_WORDS - 1; i > from + MAXIMUM_WORDS / 3; i--) {
        if (words.get(i).text().equals(mark)) {
          return i + 1;
        }
      }
    }
    return from + MAXIMUM_WORDS;
  }
}
