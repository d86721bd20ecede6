package org.tarikh.chronicle.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.bond.Bond;
import org.tarikh.chronicle.commitment.Commitment;
import org.tarikh.chronicle.commitment.Fate;
import org.tarikh.chronicle.commitment.Stage;
import org.tarikh.chronicle.wording.English;
import org.tarikh.chronicle.wording.Wording;
import org.tarikh.coder.event.EventType;

/** What to watch: papers without deeds, deadlines, demands without answer, strained bonds. */
final class OutlookSection {
  private static final int MOST_OF_A_KIND = 3;

  private final Material material;
  private final Sources sources;
  private final Wording wording;

  OutlookSection(Material material, Sources sources, Wording wording) {
    this.material = material;
    this.sources = sources;
    this.wording = wording;
  }

  Optional<Section> write(List<Commitment> commitments, List<Bond> bonds) {
    List<Statement> statements = new ArrayList<>();
    statements.addAll(deadlines(commitments));
    statements.addAll(papers(commitments));
    statements.addAll(promises(commitments));
    statements.addAll(demands());
    bonds.stream()
        .filter(bond -> bond.life() == Bond.Life.STRAINED)
        .limit(MOST_OF_A_KIND)
        .forEach(
            bond ->
                statements.add(
                    Statement.on(
                        "",
                        "Whether its place in the " + bond.organisation().name() + " holds.",
                        sources.proofs(bond.strains()))));
    return statements.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Section.of(
                "watch", "What to watch", List.of(new Section.Group("", statements, false))));
  }

  private List<Statement> deadlines(List<Commitment> commitments) {
    LocalDate end = material.window.to();
    return commitments.stream()
        .filter(c -> c.deadline().isPresent() && c.overdue(LocalDate.MAX))
        .filter(c -> !c.overdue(end))
        .limit(MOST_OF_A_KIND)
        .map(
            c ->
                Statement.on(
                    "",
                    "Whether by "
                        + English.day(c.deadline().orElseThrow().day())
                        + " this is kept: "
                        + wording.sentence(c.story()),
                    sources.proofs(c.story())))
        .toList();
  }

  private List<Statement> papers(List<Commitment> commitments) {
    return recent(commitments)
        .filter(c -> c.origin() != Stage.PROMISED && c.parties().size() > 1)
        .filter(c -> c.fate() != Fate.RATIFIED)
        .limit(MOST_OF_A_KIND)
        .map(
            c -> {
              Story shown = c.shownBy();
              boolean draft = c.origin() == Stage.DRAFTED && c.fate() == Fate.NO_RECORD;
              return Statement.on(
                  "",
                  "Whether "
                      + thing(c)
                      + (plural(c) ? " are " : " is ")
                      + (draft ? "signed and ratified." : "ratified and followed by deeds."),
                  sources.proofs(shown));
            })
        .toList();
  }

  private String thing(Commitment c) {
    List<String> codes = c.parties().stream().map(this::party).toList();
    String object = c.object().replaceFirst("^(?:a|an|the|to) ", "");
    if (c.fate() != Fate.NO_RECORD) {
      object = object.replaceFirst("^draft ", "");
    }
    return "the " + object + " between " + English.list(codes);
  }

  private static boolean plural(Commitment c) {
    return c.object()
        .matches(
            "(?:the |several |two |three |\\w+ )?(?:agreements|deals|accords|treaties|memoranda|contracts|pacts|documents)\\b.*");
  }

  private String party(String key) {
    return material.states.knows(key) ? material.name(key) : key;
  }

  private List<Statement> promises(List<Commitment> commitments) {
    return recent(commitments)
        .filter(c -> c.origin() == Stage.PROMISED && c.specific())
        .limit(MOST_OF_A_KIND)
        .map(
            c ->
                Statement.on(
                    "", "Whether a deed follows: " + within(c.story()), sources.proofs(c.story())))
        .toList();
  }

  /** The story as it stands after a colon. */
  private String within(Story story) {
    String sentence = wording.dated(story);
    boolean dated = sentence.startsWith("On ") || sentence.startsWith("In ");
    return dated
        ? sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1)
        : sentence;
  }

  private static java.util.stream.Stream<Commitment> recent(List<Commitment> commitments) {
    return commitments.stream()
        .filter(c -> c.fate() != Fate.DELIVERED && c.fate() != Fate.BROKEN)
        .sorted(Comparator.comparing(Commitment::story, Story.BY_DATE.reversed()));
  }

  /** Requests by others in the last quarter of the period that met no later answer. */
  private List<Statement> demands() {
    List<Story> requests =
        material.acts.stream()
            .filter(s -> s.type() == EventType.REQUEST && !s.actors().isEmpty())
            .filter(s -> !Material.acts(s, material.state))
            .filter(s -> s.date().orElseThrow().isAfter(material.window.to().minusDays(91)))
            .toList();
    List<Statement> statements = new ArrayList<>();
    for (Story request : requests) {
      boolean answered =
          material.acts.stream()
              .filter(s -> Material.acts(s, material.state))
              .filter(s -> !s.date().orElseThrow().isBefore(request.date().orElseThrow()))
              .anyMatch(
                  s ->
                      s.type() == EventType.REJECT
                          || s.type() == EventType.CONCEDE && sharesPartner(s, request));
      if (!answered && statements.size() < MOST_OF_A_KIND) {
        statements.add(
            Statement.on(
                "", "Whether it answers this: " + within(request), sources.proofs(request)));
      }
    }
    return statements;
  }

  private boolean sharesPartner(Story one, Story other) {
    return material.partners(one).stream().anyMatch(material.partners(other)::contains);
  }
}
