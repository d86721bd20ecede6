package org.tarikh.chronicle.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.bond.Bond;
import org.tarikh.chronicle.commitment.Commitment;
import org.tarikh.chronicle.commitment.Fate;
import org.tarikh.chronicle.commitment.Stage;
import org.tarikh.chronicle.wording.English;
import org.tarikh.chronicle.wording.Wording;

/** Bonds: memberships and how alive they are, and treaties that the record shows as signed. */
final class BondsSection {
  private static final int MOST_TREATIES = 6;

  private final Material material;
  private final Sources sources;
  private final Wording wording;
  private final List<Bond> bonds;
  private final List<Commitment> commitments;

  BondsSection(
      Material material,
      Sources sources,
      Wording wording,
      List<Bond> bonds,
      List<Commitment> commitments) {
    this.material = material;
    this.sources = sources;
    this.wording = wording;
    this.bonds = bonds;
    this.commitments = commitments;
  }

  Optional<Section> write() {
    List<Statement> statements = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    for (Bond bond : bonds) {
      if (bond.life() == Bond.Life.NO_RECORD) {
        silent.add(name(bond));
      } else {
        statements.add(statement(bond));
      }
    }
    if (!silent.isEmpty() && !material.acts.isEmpty()) {
      statements.add(
          Statement.whole(
              "The record shows no act between "
                  + material.name(material.state)
                  + " and "
                  + English.list(silent)
                  + ", to "
                  + (silent.size() == 1 ? "which" : "all of which")
                  + " it belonged: that may be the news read, not the bond."));
    }
    treaties().forEach(statements::add);
    return statements.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Section.of("bonds", "Bonds", List.of(new Section.Group("", statements, false))));
  }

  private static String name(Bond bond) {
    String name = bond.organisation().shortName();
    return article(name);
  }

  private static String article(String name) {
    return name.equals("NATO")
            || name.equals("ASEAN")
            || name.equals("ECOWAS")
            || name.startsWith("OPEC")
            || name.startsWith("TURK")
        ? name
        : "the " + name;
  }

  private Statement statement(Bond bond) {
    List<String> parts = new ArrayList<>();
    part(parts, bond.meetings().size(), "meeting");
    part(parts, bond.words().size(), "statement or request", "statements or requests");
    part(parts, bond.deeds().size(), "deed");
    part(parts, bond.strains().size(), "act of conflict", "acts of conflict");
    StringBuilder text =
        new StringBuilder(English.sentenceCase(name(bond)))
            .append(": ")
            .append(English.list(parts))
            .append(" on record in ")
            .append(period(bond.years()))
            .append("; ");
    text.append(
        switch (bond.life()) {
          case DEEDS ->
              "the bond shows in deeds, last "
                  + bond.lastDeed()
                      .flatMap(
                          s ->
                              s.date()
                                  .map(
                                      day ->
                                          English.onDate(day, s.precision())
                                              + ", when "
                                              + wording.clause(s)))
                      .orElse("undated");
          case WORDS_ONLY -> "no deed is on record: by this test a hollow shell";
          case STRAINED -> "conflict outweighs cooperation";
          case NO_RECORD -> "nothing on record";
        });
    List<Story> evidence = new ArrayList<>(bond.deeds());
    evidence.addAll(bond.meetings());
    evidence.addAll(bond.strains());
    evidence.addAll(bond.words());
    return Statement.on("", text.append('.').toString(), sources.proofs(evidence));
  }

  private static String period(double years) {
    long months = Math.round(years * 12);
    if (months < 24 && months != 12) {
      return English.count((int) Math.max(1, months), "month");
    }
    return English.count((int) Math.round(years), "year");
  }

  private static void part(List<String> parts, int number, String noun) {
    if (number > 0) {
      parts.add(English.count(number, noun));
    }
  }

  private static void part(List<String> parts, int number, String one, String many) {
    if (number > 0) {
      parts.add(English.count(number, one, many));
    }
  }

  /** Treaties and alliances that were signed or ratified in the record. */
  private List<Statement> treaties() {
    return commitments.stream()
        .filter(c -> c.object().matches("(?i).*\\b(?:treaty|alliance|pact|accord|charter)\\b.*"))
        .filter(BondsSection::bound)
        .limit(MOST_TREATIES)
        .map(this::treaty)
        .toList();
  }

  private static boolean bound(Commitment commitment) {
    boolean signed = commitment.origin() == Stage.SIGNED || commitment.origin() == Stage.RATIFIED;
    return commitment.parties().size() > 1
        && (signed || commitment.fate() == Fate.SIGNED || commitment.fate() == Fate.RATIFIED);
  }

  private Statement treaty(Commitment commitment) {
    Story story = commitment.shownBy();
    return Statement.on("", "Treaty on record: " + wording.sentence(story), sources.proofs(story));
  }
}
