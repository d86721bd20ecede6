package org.tarikh.coder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tarikh.coder.actor.Mention;
import org.tarikh.coder.compose.Meaning;
import org.tarikh.coder.context.Contexts;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.Attribution;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.Veracity;
import org.tarikh.language.annotate.ParsedSentence;
import org.tarikh.language.read.Document;

/** Turns a meaning and its parties into the record. */
final class RecordBuilder {
  private final Document document;
  private final Contexts contexts;

  RecordBuilder(Document document, Contexts contexts) {
    this.document = document;
    this.contexts = contexts;
  }

  EventRecord build(
      ParsedSentence sentence,
      Meaning meaning,
      Parties.Named parties,
      EventDate when,
      Optional<Mention> place,
      List<Attribution> attributions,
      double confidence) {
    String text = document.text().substring(sentence.start(), sentence.end());
    List<ActorReference> actors = references(parties.actors(), sentence);
    List<ActorReference> recipients = references(parties.recipients(), sentence);
    Set<AuxiliaryMode> auxiliary = EnumSet.noneOf(AuxiliaryMode.class);
    auxiliary.addAll(meaning.auxiliary());
    if (historical(when)) {
      auxiliary.add(AuxiliaryMode.HISTORICAL);
    }
    Veracity veracity = meaning.veracity();
    if (veracity == Veracity.ASSERTED && !attributions.isEmpty()) {
      veracity = Veracity.ATTRIBUTED;
    }
    return new EventRecord(
        id(sentence, meaning, actors, recipients),
        when,
        meaning.type(),
        meaning.mode(),
        contexts.of(text),
        auxiliary,
        veracity,
        attributions,
        actors,
        recipients,
        trigger(sentence, meaning),
        place.map(p -> place(p, sentence)),
        new EventRecord.Evidence(sentence.sequence(), sentence.start(), sentence.end(), text),
        meaning.steps(),
        confidence);
  }

  private boolean historical(EventDate when) {
    Optional<LocalDate> end = when.end();
    return end.isPresent()
        && document.date().isPresent()
        && end.get().isBefore(document.date().get().minusDays(360));
  }

  private List<ActorReference> references(List<Mention> mentions, ParsedSentence sentence) {
    return mentions.stream().map(m -> m.reference(sentence, document.text())).toList();
  }

  private EventRecord.EventPlace place(Mention mention, ParsedSentence sentence) {
    ActorReference reference = mention.reference(sentence, document.text());
    return new EventRecord.EventPlace(reference.text(), reference.text(), mention.code(), 0, 0, 0);
  }

  private String trigger(ParsedSentence sentence, Meaning meaning) {
    List<String> words = new ArrayList<>();
    meaning.words().stream().sorted().forEach(i -> words.add(sentence.token(i).text()));
    return String.join(" ", words);
  }

  private String id(
      ParsedSentence sentence,
      Meaning meaning,
      List<ActorReference> actors,
      List<ActorReference> recipients) {
    StringBuilder key = new StringBuilder(document.id());
    key.append('|').append(sentence.start()).append('-').append(sentence.end());
    key.append('|').append(meaning.type()).append('|').append(meaning.trigger().start());
    actors.forEach(a -> key.append('|').append(a.label()).append(a.start()));
    recipients.forEach(r -> key.append('>').append(r.label()).append(r.start()));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(key.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
