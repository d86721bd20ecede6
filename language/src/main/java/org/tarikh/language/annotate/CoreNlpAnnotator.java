package org.tarikh.language.annotate;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
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

  /** Nouns of time that may stand between a subject and its verb. */
  private static final Set<String> TIMES =
      Set.of("week", "month", "year", "night", "today", "yesterday", "weekend", "summer");

  private final DependencyParser parser;
  private final Lemmas lemmas = new Lemmas();

  /** Loads the models from the class path. */
  public CoreNlpAnnotator() {
    CompletableFuture<MaxentTagger> loading =
        CompletableFuture.supplyAsync(() -> new MaxentTagger(TAGGER, new Properties(), false));
    this.parser = DependencyParser.loadFromModelFile(PARSER);
    this.tagger = loading.join();
  }

  @Override
  public ParsedSentence annotate(TextSentence sentence, Set<String> verbs) {
    List<Word> read = withoutParentheses(sentence.words());
    List<edu.stanford.nlp.ling.Word> words = new ArrayList<>();
    for (Word word : read) {
      words.add(new edu.stanford.nlp.ling.Word(word.text()));
    }
    List<TaggedWord> tagged = tagger.tagSentence(words);
    List<String> guessed = tagged.stream().map(TaggedWord::tag).toList();
    Tree tree = mended(parse(retagged(tagged, MissedVerbs.armed(texts(read), guessed))), verbs);
    tree.liftAfterTime();
    List<String> tags = tree.tags();
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      Word word = read.get(i);
      String tag = tags.get(i);
      tokens.add(
          new Token(
              i,
              word.text(),
              lemmas.lemma(word.text(), tag),
              tag,
              word.start(),
              word.end(),
              tree.heads()[i] == i ? -1 : tree.heads()[i],
              tree.relations()[i]));
    }
    return new ParsedSentence(sentence.sequence(), sentence.paragraph(), tokens);
  }

  private static List<TaggedWord> retagged(
      List<TaggedWord> tagged, List<MissedVerbs.Retag> retags) {
    List<TaggedWord> all = new ArrayList<>(tagged);
    for (MissedVerbs.Retag retag : retags) {
      all.set(retag.index(), new TaggedWord(all.get(retag.index()).word(), retag.tag()));
    }
    return all;
  }

  private static List<String> texts(List<Word> words) {
    return words.stream().map(Word::text).toList();
  }

  /** A tree without a finite verb at its root gets a second reading, see {@link MissedVerbs}. */
  private Tree mended(Tree first, Set<String> verbs) {
    if (MissedVerbs.finite(first.tags(), first.heads(), first.relations())) {
      List<MissedVerbs.Retag> clauses = first.nominalClauses(verbs);
      return clauses.isEmpty() ? first : parse(retagged(first.tagged(), clauses));
    }
    List<MissedVerbs.Retag> candidates = new ArrayList<>(first.nominalRoot(verbs));
    candidates.addAll(MissedVerbs.candidates(first.words(), first.tags(), verbs));
    for (MissedVerbs.Retag retag : candidates.subList(0, Math.min(2, candidates.size()))) {
      List<TaggedWord> tagged = retagged(first.tagged(), List.of(retag));
      int next = retag.index() + 1;
      if (tagged.get(next).tag().equals("WDT") && tagged.get(next).word().equals("that")) {
        tagged.set(next, new TaggedWord("that", "IN"));
      }
      Tree second = parse(tagged);
      second.raise(retag.index());
      if (second.governs(retag.index())) {
        return second;
      }
    }
    return first;
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

  private Tree parse(List<TaggedWord> tagged) {
    int[] heads = new int[tagged.size()];
    String[] relations = new String[tagged.size()];
    Arrays.fill(heads, -1);
    Arrays.fill(relations, "root");
    for (TypedDependency dependency : parser.predict(tagged).typedDependencies()) {
      int index = dependency.dep().index() - 1;
      heads[index] = dependency.gov().index() - 1;
      relations[index] = dependency.reln().toString();
    }
    return new Tree(tagged, heads, relations);
  }

  /** A tagged sentence and its tree; heads from 0, -1 for a root. */
  private record Tree(List<TaggedWord> tagged, int[] heads, String[] relations) {
    List<String> words() {
      return tagged.stream().map(TaggedWord::word).toList();
    }

    List<String> tags() {
      return tagged.stream().map(TaggedWord::tag).toList();
    }

    /**
     * "Forces led by him capture the base": a participle taken for the main verb becomes a clause
     * on its subject, and the verb that hung from it takes its place.
     */
    void raise(int verb) {
      int participle = heads[verb];
      if (participle < 0 || heads[participle] >= 0 || !tagged.get(participle).tag().equals("VBN")) {
        return;
      }
      int subject = -1;
      for (int i = 0; i < participle; i++) {
        subject = heads[i] == participle && relations[i].startsWith("nsubj") ? i : subject;
      }
      if (subject < 0 || participle > verb) {
        return;
      }
      for (int i = verb + 1; i < heads.length; i++) {
        heads[i] = heads[i] == participle ? verb : heads[i];
      }
      heads[verb] = -1;
      relations[verb] = "root";
      heads[subject] = verb;
      relations[subject] = "nsubj";
      heads[participle] = subject;
      relations[participle] = "acl";
    }

    /** "demanded that the minister apologise for it": a noun that heads a clause with a subject. */
    List<MissedVerbs.Retag> nominalClauses(Set<String> verbs) {
      List<MissedVerbs.Retag> found = new ArrayList<>();
      for (int i = 0; i + 1 < heads.length; i++) {
        boolean clause = relations[i].equals("ccomp") || relations[i].equals("advcl");
        TaggedWord word = tagged.get(i);
        boolean third = word.tag().equals("NNS");
        boolean noun = third || word.tag().equals("NN");
        boolean verbal = has(i, "nsubj") && !has(i, "cop") && !has(i, "det") && !has(i, "amod");
        if (clause && noun && verbal && verbs.contains(MissedVerbs.singular(word.word()))) {
          found.add(new MissedVerbs.Retag(i, third ? "VBZ" : "VBP", 2));
        }
      }
      return found;
    }

    private boolean has(int head, String relation) {
      for (int i = 0; i < heads.length; i++) {
        if (heads[i] == head && relations[i].equals(relation)) {
          return true;
        }
      }
      return false;
    }

    /**
     * "The minister last week threatened …": a verb hung on the noun of time becomes the main verb,
     * and the noun before the time its subject.
     */
    void liftAfterTime() {
      for (int verb = 2; verb < heads.length; verb++) {
        int time = heads[verb];
        boolean hung = time >= 0 && time < verb && relations[verb].equals("acl");
        int subject = hung && TIMES.contains(tagged.get(time).word()) ? heads[time] : -1;
        boolean finite = Set.of("VBD", "VBZ").contains(tagged.get(verb).tag());
        boolean before = subject >= 0 && subject < time;
        if (finite && before && tagged.get(subject).tag().startsWith("NN")) {
          for (int i = verb + 1; i < heads.length; i++) {
            heads[i] = heads[i] == subject ? verb : heads[i];
          }
          heads[verb] = heads[subject];
          relations[verb] = relations[subject];
          heads[subject] = verb;
          relations[subject] = "nsubj";
          heads[time] = verb;
          relations[time] = "obl:tmod";
        }
      }
    }

    /** "Two factions split from the party": a root noun with a subject before it may be a verb. */
    List<MissedVerbs.Retag> nominalRoot(Set<String> verbs) {
      List<MissedVerbs.Retag> found = new ArrayList<>();
      for (int i = 0; i + 1 < heads.length; i++) {
        String word = words().get(i);
        boolean noun = heads[i] < 0 && tags().get(i).startsWith("NN") && governs(i);
        if (noun && !has(i, "cop") && verbs.contains(MissedVerbs.singular(word))) {
          boolean third = tags().get(i).equals("NNS");
          found.add(new MissedVerbs.Retag(i, third ? "VBZ" : "VBD", 2));
        }
      }
      return found;
    }

    /** Whether the word is a root with a subject. */
    boolean governs(int index) {
      boolean subject = false;
      for (int i = 0; i < heads.length; i++) {
        subject |= heads[i] == index && relations[i].startsWith("nsubj");
      }
      return subject && heads[index] < 0;
    }
  }
}
