package org.tarikh.language.annotate;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.tarikh.language.segment.TextSentence;
import org.tarikh.language.segment.Word;

/**
 * Stanford CoreNLP 4.5's maximum-entropy tagger, morphology and neural transition parser for
 * English (Universal Dependencies v2, basic trees). Loading takes some seconds and about 350 MB;
 * the two models load side by side. Same sentence, same tree. Thread-safe.
 */
public final class CoreNlpAnnotator implements Annotator {
  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private final MaxentTagger tagger;
  private final DependencyParser parser;
  private final ThreadLocal<Morphology> morphology = ThreadLocal.withInitial(Morphology::new);

  /** Loads the models from the class path. */
  public CoreNlpAnnotator() {
    CompletableFuture<MaxentTagger> loading =
        CompletableFuture.supplyAsync(() -> new MaxentTagger(TAGGER, new Properties(), false));
    this.parser = DependencyParser.loadFromModelFile(PARSER);
    this.tagger = loading.join();
  }

  @Override
  public ParsedSentence annotate(TextSentence sentence) {
    List<Word> read = withoutParentheses(sentence.words());
    List<edu.stanford.nlp.ling.Word> words = new ArrayList<>();
    for (Word word : read) {
      words.add(new edu.stanford.nlp.ling.Word(word.text()));
    }
    List<TaggedWord> tagged = tagger.tagSentence(words);
    int[] heads = new int[words.size()];
    String[] relations = new String[words.size()];
    Arrays.fill(heads, -1);
    Arrays.fill(relations, "root");
    for (TypedDependency dependency : parse(tagged).typedDependencies()) {
      int index = dependency.dep().index() - 1;
      heads[index] = dependency.gov().index() - 1;
      relations[index] = dependency.reln().toString();
    }
    Morphology lemmas = morphology.get();
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < tagged.size(); i++) {
      Word word = read.get(i);
      String tag = tagged.get(i).tag();
      tokens.add(
          new Token(
              i,
              word.text(),
              lemma(lemmas, word.text(), tag),
              tag,
              word.start(),
              word.end(),
              heads[i] == i ? -1 : heads[i],
              relations[i]));
    }
    return new ParsedSentence(sentence.sequence(), sentence.paragraph(), tokens);
  }

  /**
   * What stands in parentheses is left out of the tree: citations and asides mislead the parser and
   * hold no main event. A sentence wholly in parentheses stays.
   */
  private static List<Word> withoutParentheses(List<Word> words) {
    List<Word> kept = new ArrayList<>();
    int depth = 0;
    for (Word word : words) {
      boolean opens = word.text().equals("(") || word.text().equals("-LRB-");
      boolean closes = word.text().equals(")") || word.text().equals("-RRB-");
      depth += opens ? 1 : 0;
      if (depth == 0) {
        kept.add(word);
      }
      depth -= closes && depth > 0 ? 1 : 0;
    }
    return depth == 0 && kept.size() * 2 >= words.size() ? kept : words;
  }

  private GrammaticalStructure parse(List<TaggedWord> tagged) {
    return parser.predict(tagged);
  }

  private static String lemma(Morphology morphology, String word, String tag) {
    if (tag.startsWith("NNP")) {
      return word;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    String lemma = morphology.lemma(lower, tag);
    return lemma == null ? lower : lemma;
  }
}
