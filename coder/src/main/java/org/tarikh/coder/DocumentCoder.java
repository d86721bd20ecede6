package org.tarikh.coder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.tarikh.coder.actor.DocumentActors;
import org.tarikh.coder.date.TimeExpressions;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.opinion.Traits;
import org.tarikh.language.annotate.Annotator;
import org.tarikh.language.read.Document;
import org.tarikh.language.screen.Screen;
import org.tarikh.language.segment.Segmenter;
import org.tarikh.language.segment.TextSentence;

/**
 * The whole flow from a document to its records: segment, screen, annotate, resolve actors and
 * dates, match frames, compose, build records. Thread-safe; the same document always gives the same
 * records.
 */
public final class DocumentCoder {
  private static final Pattern HARM =
      Pattern.compile(
          "\\b(kill|wound|injur|die|dead|explod|go(es)? off|went off|detonat)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern THE_ATTACK =
      Pattern.compile(
          "\\b(the|this) (attacks?|blasts?|explosions?|bombings?|shootings?|raids?|clash(es)?"
              + "|strikes?|airstrikes?|ambush|assault|incident|violence|bombs?|device)\\b",
          Pattern.CASE_INSENSITIVE);

  private final Segmenter segmenter;
  private final Screen screen;
  private final Annotator annotator;
  private final Knowledge knowledge;
  private final TimeExpressions times;
  private final Set<String> verbs;

  /** A coder of these parts. */
  public DocumentCoder(
      Segmenter segmenter, Annotator annotator, Knowledge knowledge, TimeExpressions times) {
    this(segmenter, knowledge.screen(), annotator, knowledge, times);
  }

  /**
   * A coder of these parts.
   *
   * @param screen the screen that {@code knowledge} implies, built while the models load
   */
  public DocumentCoder(
      Segmenter segmenter,
      Screen screen,
      Annotator annotator,
      Knowledge knowledge,
      TimeExpressions times) {
    this.segmenter = segmenter;
    this.screen = screen;
    this.annotator = annotator;
    this.knowledge = knowledge;
    this.times = times;
    this.verbs = knowledge.lexicon().verbs();
  }

  /** Codes one document. */
  public CodedDocument code(Document document) {
    return code(document, (record, traits) -> {});
  }

  /** Codes one document; {@code observer} sees each record when it is built, kept or not. */
  public CodedDocument code(Document document, BiConsumer<EventRecord, Traits> observer) {
    List<TextSentence> sentences = segmenter.segment(document.text(), document.bodyStart());
    DocumentActors memory = new DocumentActors(knowledge.actors(), knowledge.sectors(), document);
    List<EventRecord> records = new ArrayList<>();
    int parsed = 0;
    for (TextSentence sentence : sentences) {
      memory.heard(sentence);
      if (screen.keeps(document.text().substring(sentence.start(), sentence.end()))) {
        parsed++;
        SentenceCoder coder =
            new SentenceCoder(annotator.annotate(sentence, verbs), document, memory, knowledge);
        records.addAll(coder.records(times, observer));
        coder.remember();
      } else {
        memory.skim(sentence);
      }
    }
    List<String> notes = new ArrayList<>();
    if (document.date().isEmpty() && !records.isEmpty()) {
      notes.add("no date of publication: relative dates stay unresolved; give one with --date");
    }
    return new CodedDocument(document, distinct(records), sentences.size(), parsed, notes);
  }

  /** One record for each act and pair of parties in a sentence: the surer one stays. */
  private static List<EventRecord> distinct(List<EventRecord> records) {
    Map<String, EventRecord> kept = new LinkedHashMap<>();
    for (EventRecord record : records) {
      String key =
          record.evidence().sequence()
              + "|"
              + record.type()
              + "|"
              + record.actors().stream().map(a -> a.label()).sorted().toList()
              + "|"
              + record.recipients().stream().map(a -> a.label()).sorted().toList();
      EventRecord other = kept.get(key);
      if (other == null || other.confidence() < record.confidence()) {
        kept.put(key, record);
      }
    }
    List<EventRecord> result = new ArrayList<>(kept.values());
    List<EventRecord> all = List.copyOf(result);
    result.removeIf(record -> all.stream().anyMatch(act -> act != record && toll(act, record)));
    result.sort(Comparator.comparingInt(r -> r.evidence().sequence()));
    return result;
  }

  /** "Gunmen raided a mosque. Ten people died in the attack": the dead of an act just told. */
  private static boolean toll(EventRecord act, EventRecord record) {
    int distance = record.evidence().sequence() - act.evidence().sequence();
    boolean force = act.type() == EventType.ASSAULT && record.type() == EventType.ASSAULT;
    boolean nobody = record.actors().stream().allMatch(actor -> actor.code().isEmpty());
    boolean back =
        HARM.matcher(record.trigger()).find()
            && THE_ATTACK.matcher(record.evidence().text()).find();
    boolean people =
        record.recipients().stream()
            .allMatch(
                r -> act.recipients().stream().anyMatch(other -> other.code().equals(r.code())));
    return force
        && nobody
        && back
        && people
        && distance > 0
        && distance <= 2
        && act.auxiliary().equals(record.auxiliary());
  }

  /** A coder of the same parts with other knowledge. */
  public DocumentCoder with(Knowledge other) {
    return new DocumentCoder(segmenter, annotator, other, times);
  }

  /** The knowledge this coder works with. */
  public Knowledge knowledge() {
    return knowledge;
  }

  /** The memory of a document that has said nothing yet. */
  DocumentActors memory(Document document) {
    return new DocumentActors(knowledge.actors(), knowledge.sectors(), document);
  }

  /** All sentences of {@code document}, parsed whatever the screen says. */
  public List<SentenceCoder> sentences(Document document) {
    DocumentActors memory = memory(document);
    List<SentenceCoder> coders = new ArrayList<>();
    for (TextSentence sentence : segmenter.segment(document.text(), document.bodyStart())) {
      SentenceCoder coder =
          new SentenceCoder(annotator.annotate(sentence, verbs), document, memory, knowledge);
      coder.remember();
      coders.add(coder);
    }
    return coders;
  }
}
