package org.tarikh.chronicle.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.commitment.Commitment;
import org.tarikh.chronicle.commitment.Fate;
import org.tarikh.chronicle.wording.English;
import org.tarikh.chronicle.wording.Wording;

/** Commitments made in the period and what became of them. */
final class CommitmentsSection {
  private static final int MOST = 14;

  private final Material material;
  private final Sources sources;
  private final Wording wording;
  private final List<Commitment> commitments;

  CommitmentsSection(
      Material material, Sources sources, Wording wording, List<Commitment> commitments) {
    this.material = material;
    this.sources = sources;
    this.wording = wording;
    this.commitments = commitments;
  }

  Optional<Section> write() {
    List<Commitment> chosen =
        commitments.stream()
            .sorted(
                Comparator.comparing((Commitment c) -> c.fate() == Fate.NO_RECORD)
                    .thenComparing(c -> c.parties().size() < 2)
                    .thenComparing(c -> !c.specific())
                    .thenComparing(Commitment::story, Story.BY_DATE.reversed()))
            .limit(MOST)
            .sorted(Comparator.comparing(Commitment::story, Story.BY_DATE))
            .toList();
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    List<Statement> overview = List.of(overview());
    List<Statement> each = chosen.stream().map(this::statement).toList();
    return Optional.of(
        Section.of(
            "commitments",
            "Commitments and their fate",
            List.of(new Section.Group("", overview, false), new Section.Group("", each, true))));
  }

  private Statement overview() {
    int all = commitments.size();
    int specific = (int) commitments.stream().filter(Commitment::specific).count();
    int shown =
        (int)
            commitments.stream()
                .filter(c -> c.fate() == Fate.BEGUN || c.fate() == Fate.DELIVERED)
                .count();
    String text =
        "The period has "
            + English.count(all, "commitment")
            + " on record; "
            + English.number(specific)
            + (specific == 1 ? " is" : " are")
            + " specific. A deed is on record for "
            + (shown == 0 ? "none" : shown == all ? "all" : English.number(shown))
            + " of them.";
    if (all == 1) {
      text =
          "The period has one commitment on record; "
              + (shown == 1 ? "a deed is on record for it." : "no deed is on record for it.");
    }
    return Statement.on(
        "", text, sources.proofs(commitments.stream().map(Commitment::story).toList()));
  }

  private Statement statement(Commitment commitment) {
    Story story = commitment.story();
    StringBuilder text = new StringBuilder(English.sentenceCase(wording.told(story)));
    text.append(" (").append(commitment.specific() ? "specific" : "vague");
    commitment.deadline().ifPresent(d -> text.append(", due by ").append(English.day(d.day())));
    text.append(") — ").append(fate(commitment)).append('.');
    List<Proof> proofs = new ArrayList<>(sources.proofs(story));
    commitment.steps().forEach(step -> proofs.add(sources.proof(step.story().reports().get(0))));
    String lead = story.date().map(day -> English.date(day, story.precision())).orElse("undated");
    return Statement.on(lead, text.toString(), proofs);
  }

  private String fate(Commitment commitment) {
    Story shown = commitment.shownBy();
    String when = shown.date().map(day -> " " + English.onDate(day, shown.precision())).orElse("");
    String overdue = commitment.overdue(material.window.to()) ? "; the deadline has passed" : "";
    return switch (commitment.fate()) {
      case NO_RECORD -> "no record since" + overdue;
      case REPEATED -> "repeated" + when + "; no record of a deed" + overdue;
      case SIGNED -> "signed" + when + "; no record of a deed" + overdue;
      case RATIFIED -> "ratified" + when + "; no record of a deed" + overdue;
      case BEGUN -> "begun" + when;
      case DELIVERED -> "delivered" + when;
      case BROKEN -> "broken" + when;
    };
  }
}
