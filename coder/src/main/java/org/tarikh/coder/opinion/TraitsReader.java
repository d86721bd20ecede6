package org.tarikh.coder.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarikh.coder.actor.Mention;
import org.tarikh.coder.compose.Meaning;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.frame.Grammar;
import org.tarikh.coder.lexicon.Lexicon;
import org.tarikh.language.annotate.Token;

/** Reads the traits of an event off its sentence, its composition and its parties. */
public final class TraitsReader {
  private static final Pattern RULING = Pattern.compile("([a-z-]+)\\(([A-Z]+)\\) -> ([A-Z]+).*");
  private static final Pattern ENTRY =
      Pattern.compile("(lexicon|composition)/([a-z]+)\\.txt:\\d+ (.*) = ([A-Za-z:-]+).*");

  private final Grammar grammar;
  private final Lexicon lexicon;

  /** A reader for one sentence. */
  public TraitsReader(Grammar grammar, Lexicon lexicon) {
    this.grammar = grammar;
    this.lexicon = lexicon;
  }

  /** The traits of {@code meaning} told of these parties. */
  public Traits of(Meaning meaning, List<Mention> actors, List<Mention> recipients) {
    List<String> marks = new ArrayList<>();
    Token trigger = meaning.trigger();
    String type = meaning.type().name();
    marks.add("type " + type);
    marks.add("word " + ClauseWords.sign(trigger));
    marks.add("tag " + trigger.tag() + " " + trigger.relation());
    marks.add("type " + type + " by " + trigger.tag().charAt(0));
    marks.add("score " + Math.min(12, meaning.score()));
    marks.add("words " + Math.min(5, meaning.words().size()));
    marks.add("rivals " + Math.min(4, rivals(trigger)));
    marks.add("veracity " + meaning.veracity().label());
    meaning.auxiliary().stream().sorted().forEach(mode -> marks.add("mode " + mode.label()));
    marks.add("steps " + Math.min(4, meaning.steps().size()));
    meaning.steps().forEach(step -> step(marks, step));
    party(marks, "actor", actors, trigger);
    party(marks, "recipient", recipients, trigger);
    marks.add("both " + meaning.both());
    sentence(marks, trigger);
    return new Traits(meaning.type(), ClauseWords.around(grammar, trigger), marks);
  }

  /** How many types the lexicon gives to entries headed by the word. */
  private int rivals(Token trigger) {
    Set<EventType> types = new TreeSet<>();
    for (Lexicon.Match match : lexicon.byHead(trigger.lemma())) {
      match.entry().type().ifPresent(types::add);
    }
    return types.size();
  }

  private static void step(List<String> marks, String step) {
    Matcher ruling = RULING.matcher(step);
    Matcher entry = ENTRY.matcher(step);
    if (ruling.matches()) {
      marks.add("ruling " + ruling.group(1) + " " + ruling.group(3));
    } else if (entry.matches() && entry.group(1).equals("composition")) {
      marks.add("operator " + entry.group(4));
    } else if (entry.matches()) {
      marks.add("file " + entry.group(2).equals("more"));
      marks.add("entry " + entry.group(3) + " = " + entry.group(4));
      marks.add("slots " + entry.group(3).replaceAll("[^AR$:]", ""));
    } else {
      marks.add("other step");
    }
  }

  /** How many, how found, whether placed, and how far from the event word. */
  private static void party(List<String> marks, String side, List<Mention> all, Token trigger) {
    marks.add(side + " count " + Math.min(3, all.size()));
    for (Mention mention : all.subList(0, Math.min(1, all.size()))) {
      String coded = mention.code().isEmpty() ? " unplaced" : " placed";
      int distance = Math.abs(mention.head() - trigger.index());
      int near = distance <= 2 ? 1 : distance <= 5 ? 2 : distance <= 10 ? 3 : 4;
      marks.add(side + " " + mention.nature() + coded);
      marks.add(side + " sector " + mention.sector());
      marks.add(side + " near " + near);
    }
  }

  private void sentence(List<String> marks, Token trigger) {
    int depth = 0;
    Token current = trigger;
    while (current.head() >= 0 && depth < 6) {
      current = grammar.sentence().token(current.head());
      depth++;
    }
    marks.add("depth " + depth);
    marks.add("length " + Math.min(6, grammar.sentence().size() / 10));
    boolean quoted =
        grammar.sentence().tokens().stream().anyMatch(t -> t.text().matches("[\"“”]|``|''"));
    boolean asked = grammar.sentence().tokens().stream().anyMatch(t -> t.text().equals("?"));
    marks.add("quoted " + quoted);
    marks.add("asked " + asked);
  }
}
