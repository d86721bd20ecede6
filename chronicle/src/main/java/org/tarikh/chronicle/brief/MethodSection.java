package org.tarikh.chronicle.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.wording.English;

/** Method and limits: what was read, what counts, what is missing. */
final class MethodSection {
  private final Material material;

  MethodSection(Material material) {
    this.material = material;
  }

  Section write() {
    Set<String> documents = new TreeSet<>();
    Set<String> outlets = new TreeSet<>();
    Set<String> origins = new TreeSet<>();
    int reports = 0;
    List<Story> inPeriod =
        material.all.stream()
            .filter(s -> s.date().filter(material.window::holds).isPresent())
            .toList();
    for (Story story : inPeriod) {
      for (KeptRecord report : story.reports()) {
        reports++;
        documents.add(report.source().document());
        outlets.add(report.source().outlet());
        origins.add(report.origin());
      }
    }
    outlets.remove("");
    List<Statement> statements = new ArrayList<>();
    statements.add(
        Statement.whole(
            "The brief rests on "
                + English.count(inPeriod.size(), "story", "stories")
                + " of "
                + material.name(material.state)
                + " in the period, told by "
                + English.count(reports, "record")
                + " from "
                + English.count(documents.size(), "document")
                + outlets(outlets)
                + "."));
    statements.add(counted(inPeriod.size()));
    statements.add(earlier());
    origins.remove("tarikh");
    if (!origins.isEmpty()) {
      statements.add(
          Statement.whole(
              "Part of the record was imported ("
                  + English.list(List.copyOf(origins))
                  + ") and has no sentence to quote."));
    }
    statements.add(
        Statement.whole(
            "Sentences are built from records by fixed templates; a program coded the records and"
                + " errs at times, so read the quoted proof. What the news read do not tell is"
                + " missing here, and silence proves nothing: \"no record\" is not \"not done\"."));
    return Section.of(
        "method", "Method and limits", List.of(new Section.Group("", statements, false)));
  }

  private static String outlets(Set<String> outlets) {
    if (outlets.isEmpty()) {
      return "; no outlet is named";
    }
    if (outlets.size() == 1) {
      return " of a single outlet, "
          + outlets.iterator().next()
          + ": nothing here is confirmed by a second";
    }
    return " of " + English.count(outlets.size(), "outlet");
  }

  private Statement counted(int stories) {
    int counted = material.acts.size();
    String text =
        counted == stories
            ? (stories == 1 ? "It counts as an act." : "All of them count as acts.")
            : "Of these, "
                + English.number(counted)
                + (counted == 1 ? " counts as an act" : " count as acts")
                + "; what is denied, alleged, negated or only foreseen is left out.";
    return Statement.whole(
        stories == 0 ? "With no story on record, nothing can be said about the period." : text);
  }

  private Statement earlier() {
    int before = material.before.size();
    return Statement.whole(
        before == 0
            ? "The three years before hold no act to compare with, so no change over time is claimed from them."
            : "Comparisons are with "
                + English.count(before, "act")
                + " of the three years before.");
  }
}
