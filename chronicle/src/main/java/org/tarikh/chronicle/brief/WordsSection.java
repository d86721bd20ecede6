package org.tarikh.chronicle.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.wording.English;

/** Words and deeds: how much of the cooperation with each partner was done, not said. */
final class WordsSection {
  private static final int MOST_PARTNERS = 8;

  private final Material material;
  private final Sources sources;

  WordsSection(Material material, Sources sources) {
    this.material = material;
    this.sources = sources;
  }

  Optional<Section> write() {
    List<Statement> statements = new ArrayList<>();
    for (Map.Entry<String, List<Story>> entry : material.byPartner().entrySet()) {
      List<Story> cooperation =
          entry.getValue().stream().filter(s -> s.type().cooperative()).toList();
      if (cooperation.size() >= 2 && statements.size() < MOST_PARTNERS) {
        statements.add(statement(entry.getKey(), cooperation));
      }
    }
    return statements.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Section.of(
                "words", "Words and deeds", List.of(new Section.Group("", statements, false))));
  }

  private Statement statement(String partner, List<Story> cooperation) {
    List<Story> deeds = cooperation.stream().filter(s -> s.type().quad() == 2).toList();
    String with = "With " + material.name(partner) + ", ";
    int all = cooperation.size();
    if (deeds.isEmpty()) {
      String which = all == 2 ? "both acts" : "all " + English.number(all) + " acts";
      return Statement.on(
          "", with + which + " of cooperation were words.", sources.proofs(cooperation));
    }
    if (deeds.size() == all) {
      String which = all == 2 ? "both acts" : "all " + English.number(all) + " acts";
      return Statement.on("", with + which + " of cooperation were deeds.", sources.proofs(deeds));
    }
    return Statement.on(
        "",
        with
            + English.number(deeds.size())
            + " of "
            + English.number(all)
            + " acts of cooperation "
            + (deeds.size() == 1 ? "was a deed" : "were deeds")
            + (deeds.size() + 1 == all ? "; the other was a word." : "; the others were words."),
        sources.proofs(deeds));
  }
}
