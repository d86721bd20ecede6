package org.tarikh.chronicle.commitment;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.state.States;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Veracity;

/** Reads a story for commitments: its stage and its object. Not thread-safe. */
final class Reader {
  private static final String ANNOUNCED =
      "\\b(?:(?:promis|agre|pledg|vow|offer|plan|intend|want|hop|refus|fail)\\w* to"
          + "|will|would|may|might|could)\\s+(?:not\\s+)?";

  private final States states;
  private final Stems stems;
  private final Vocabulary vocabulary;
  private final ObjectPhrase objects;
  private final Map<String, Pattern> announcing = new HashMap<>();
  private final Map<String, Set<String>> stateStems = new HashMap<>();

  Reader(States states, Stems stems) {
    this.states = states;
    this.stems = stems;
    this.vocabulary = Vocabulary.load(stems);
    this.objects = new ObjectPhrase(vocabulary, stems);
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** What {@code story} shows; empty if it bears on no commitment or is undated. */
  Optional<Act> read(Story story) {
    if (story.date().isEmpty() || story.veracity() == Veracity.DENIED) {
      return Optional.empty();
    }
    EventRecord record = story.reports().get(0).record();
    return stage(story, record).map(stage -> act(story, record, stage));
  }

  private Optional<Stage> stage(Story story, EventRecord record) {
    if (story.auxiliary().contains(AuxiliaryMode.NEGATION)) {
      return Optional.empty();
    }
    Set<String> trigger = stems.of(record.trigger());
    EventType type = story.type();
    boolean paper = vocabulary.hasAny("accord", trigger);
    if (type == EventType.AGREE) {
      return Optional.of(paper ? paperStage(trigger).orElse(Stage.PROMISED) : Stage.PROMISED);
    }
    if (!story.done()) {
      return Optional.empty();
    }
    return switch (type) {
      case SUPPORT, COOPERATE, AID, RETREAT, CONCEDE -> fulfilment(type, record, trigger, paper);
      case REJECT, SANCTION ->
          vocabulary.hasAny("break", trigger) ? Optional.of(Stage.BROKEN) : Optional.empty();
      case AGREE, CONSULT, REQUEST, ACCUSE, THREATEN, PROTEST, MOBILIZE, COERCE, ASSAULT ->
          Optional.empty();
    };
  }

  private Optional<Stage> fulfilment(
      EventType type, EventRecord record, Set<String> trigger, boolean paper) {
    if (vocabulary.hasAny("ratify", trigger)) {
      return Optional.of(Stage.RATIFIED);
    }
    if (paper && vocabulary.hasAny("sign", trigger)) {
      return Optional.of(Stage.SIGNED);
    }
    boolean word = type == EventType.SUPPORT || announced(record);
    return word ? Optional.empty() : Optional.of(deed(type, trigger));
  }

  /** Whether the sentence only promises or expects the deed: "promised to help", "will help". */
  private boolean announced(EventRecord record) {
    String first = record.trigger().strip().split("\\s+")[0];
    return announcing
        .computeIfAbsent(
            first,
            word -> Pattern.compile(ANNOUNCED + Pattern.quote(word), Pattern.CASE_INSENSITIVE))
        .matcher(record.evidence().text())
        .find();
  }

  private Optional<Stage> paperStage(Set<String> trigger) {
    if (vocabulary.hasAny("sign", trigger)) {
      return Optional.of(Stage.SIGNED);
    }
    boolean drafted = vocabulary.hasAny("draft", trigger);
    return drafted ? Optional.of(Stage.DRAFTED) : Optional.empty();
  }

  private Stage deed(EventType type, Set<String> trigger) {
    // "launch" begins as a verb that leads: in "completed the launch" it is the thing done.
    String first = trigger.isEmpty() ? "" : trigger.iterator().next();
    if (vocabulary.has("begin", first) || trigger.contains("first")) {
      return Stage.BEGUN;
    }
    boolean whole = type == EventType.AID || vocabulary.hasAny("deliver", trigger);
    return whole ? Stage.DELIVERED : Stage.BEGUN;
  }

  private Act act(Story story, EventRecord record, Stage stage) {
    String object = objects.of(record);
    Set<String> about = new LinkedHashSet<>();
    boolean deed = !stage.verbal();
    stems
        .of(deed ? record.evidence().text() : object + " " + record.trigger())
        .forEach(stem -> about.add(Vocabulary.plain(stem)));
    names(story).forEach(about::remove);
    return new Act(
        story,
        story.date().orElseThrow(),
        stage,
        Parties.keys(story.actors()),
        Parties.of(story),
        object,
        about);
  }

  /** Stems of everything that names a party: they say who, not what. */
  private Set<String> names(Story story) {
    Set<String> names = new LinkedHashSet<>();
    for (KeptRecord report : story.reports()) {
      for (ActorReference actor : report.record().actors()) {
        names(actor, names);
      }
      for (ActorReference actor : report.record().recipients()) {
        names(actor, names);
      }
    }
    return names;
  }

  private void names(ActorReference actor, Set<String> names) {
    if (!actor.name().isEmpty()) {
      names.addAll(stems.of(actor.text() + " " + actor.name()));
    }
    names.addAll(
        stateStems.computeIfAbsent(
            actor.code(), code -> stems.of(String.join(" ", states.words(code)))));
  }
}
