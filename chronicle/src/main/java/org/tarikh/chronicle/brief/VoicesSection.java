package org.tarikh.chronicle.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.voice.Disagreement;
import org.tarikh.chronicle.voice.Voice;
import org.tarikh.chronicle.voice.VoiceReport;
import org.tarikh.chronicle.wording.English;
import org.tarikh.chronicle.wording.Wording;
import org.tarikh.coder.event.EventType;

/** Voices: accounts that differ, readings that dissent, and on whose word most rests. */
final class VoicesSection {
  private static final int MOST = 5;

  private final Material material;
  private final Sources sources;
  private final Wording wording;
  private final VoiceReport report;

  VoicesSection(Material material, Sources sources, Wording wording, VoiceReport report) {
    this.material = material;
    this.sources = sources;
    this.wording = wording;
    this.report = report;
  }

  Optional<Section> write() {
    List<Statement> differ =
        report.disagreements().stream().limit(MOST).map(this::disagreement).toList();
    List<Statement> dissent =
        report.dissent().stream()
            .limit(MOST)
            .map(s -> Statement.on("", wording.dated(s), sources.proofs(s)))
            .toList();
    List<Statement> words =
        report.voices().stream()
            .filter(voice -> !voice.kind().equals("outlet"))
            .limit(MOST)
            .map(this::voice)
            .toList();
    List<Section.Group> groups = new ArrayList<>();
    add(groups, "Accounts that differ", differ, false);
    add(groups, "Against the trend", dissent, true);
    add(groups, "On whose word", words, false);
    boolean disagree = !differ.isEmpty() || !dissent.isEmpty();
    String title = disagree ? "Voices that disagree" : "Voices (none disagrees on record)";
    return groups.isEmpty() ? Optional.empty() : Optional.of(Section.of("voices", title, groups));
  }

  private static void add(
      List<Section.Group> groups, String heading, List<Statement> statements, boolean quoted) {
    if (!statements.isEmpty()) {
      groups.add(new Section.Group(heading, statements, quoted));
    }
  }

  private Statement disagreement(Disagreement disagreement) {
    String point =
        switch (disagreement.point()) {
          case WHETHER -> "whether it happened";
          case WHO -> "who did it";
          case WHOM -> "to whom it was done";
          case WHAT -> "what kind of act it was";
          case WHEN -> "when it happened";
        };
    List<String> sides = new ArrayList<>();
    List<Proof> proofs = new ArrayList<>();
    for (Disagreement.Side side : disagreement.sides()) {
      KeptRecord first = side.reports().get(0);
      String outlet = first.source().outlet().isBlank() ? "one report" : first.source().outlet();
      sides.add(outlet + " has " + account(disagreement.point(), side.account()));
      proofs.add(sources.proof(first));
    }
    return Statement.on(
        "", "Reports differ on " + point + ": " + English.list(sides, 4) + ".", proofs);
  }

  private String account(Disagreement.Point point, String account) {
    return switch (point) {
      case WHO, WHOM ->
          English.list(
              Stream.of(account.split(", "))
                  .map(code -> material.states.knows(code) ? material.name(code) : kind(code))
                  .toList());
      case WHEN -> English.day(LocalDate.parse(account));
      case WHETHER -> account.equals("denied") ? "it denied" : "it told as a fact";
      case WHAT -> act(EventType.valueOf(account));
    };
  }

  private static String kind(String code) {
    return switch (code) {
      case "IGO" -> "an international organisation";
      case "NGO" -> "a non-governmental organisation";
      case "ISM" -> "Islamists";
      case "IMG" -> "an international armed group";
      case "MNC" -> "a multinational company";
      default -> code;
    };
  }

  private static String act(EventType type) {
    return switch (type) {
      case AGREE -> "a promise or agreement";
      case CONSULT -> "talks";
      case SUPPORT -> "support";
      case CONCEDE -> "a concession";
      case COOPERATE -> "cooperation";
      case AID -> "aid";
      case RETREAT -> "a step back";
      case REQUEST -> "a request";
      case ACCUSE -> "criticism";
      case REJECT -> "a refusal";
      case THREATEN -> "a threat";
      case PROTEST -> "a protest";
      case SANCTION -> "a sanction";
      case MOBILIZE -> "a mobilisation";
      case COERCE -> "coercion";
      case ASSAULT -> "violence";
    };
  }

  /** Each outlet once, though some reports name several in one line, with marks of footnotes. */
  private static List<String> outlets(Voice voice) {
    return voice.outlets().stream()
        .flatMap(line -> Stream.of(line.split(";")))
        .map(
            outlet ->
                outlet.replaceFirst("[\\u00b9\\u00b2\\u00b3\\u2070-\\u2079]+\\s*$", "").strip())
        .filter(outlet -> !outlet.isEmpty())
        .distinct()
        .toList();
  }

  private Statement voice(Voice voice) {
    int claims = voice.claims().size();
    String country =
        voice
            .country()
            .map(code -> material.states.knows(code) ? " (" + material.states.name(code) + ")" : "")
            .orElse("");
    String tone =
        voice.conflicting() == 0
            ? "all of cooperation"
            : voice.cooperative() == 0
                ? "all of conflict"
                : English.number(voice.cooperative())
                    + " of cooperation, "
                    + English.number(voice.conflicting())
                    + " of conflict";
    if (claims == 1) {
      tone = voice.cooperative() == 1 ? "of cooperation" : "of conflict";
    }
    String text =
        English.sentenceCase(voice.name())
            + country
            + ": "
            + English.count(claims, "claim")
            + ", "
            + tone
            + (outlets(voice).isEmpty() ? "" : "; printed by " + English.list(outlets(voice), 4))
            + ".";
    List<Story> stories = voice.claims();
    return Statement.on("", text, sources.proofs(stories));
  }
}
