package org.tarikh.chronicle.brief;

import java.util.ArrayList;
import java.util.List;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.analysis.Window;
import org.tarikh.chronicle.bond.Bond;
import org.tarikh.chronicle.bond.Bonds;
import org.tarikh.chronicle.commitment.Commitment;
import org.tarikh.chronicle.commitment.Commitments;
import org.tarikh.chronicle.state.States;
import org.tarikh.chronicle.voice.Voices;
import org.tarikh.chronicle.wording.English;
import org.tarikh.chronicle.wording.Naming;
import org.tarikh.chronicle.wording.Wording;

/** Writes the brief on a state. The same stories give the same brief. Thread-safe. */
public final class BriefWriter {
  private final States states;
  private final Bonds bonds;

  /** A writer that names states by {@code states} and knows the memberships of {@code bonds}. */
  public BriefWriter(States states, Bonds bonds) {
    this.states = states;
    this.bonds = bonds;
  }

  /**
   * The brief on {@code state} over {@code window}.
   *
   * @param stories the record, in any order; stories of others are left out
   */
  public Brief write(List<Story> stories, String state, Window window) {
    Material material = new Material(states, state, window, stories);
    Sources sources = new Sources();
    Wording wording = new Wording(new Naming(states));
    List<Commitment> commitments =
        new Commitments(states)
            .of(material.all, state).stream()
                .filter(c -> c.story().date().filter(window::holds).isPresent())
                .toList();
    List<Bond> bound = bonds.of(material.all, state, window);
    Judgement judgement = new JudgementWriter(material, sources).write();
    List<Section> sections = new ArrayList<>();
    new CourseSection(material, sources).write().ifPresent(sections::add);
    new SignsSection(material, sources, wording).write().ifPresent(sections::add);
    new WordsSection(material, sources).write().ifPresent(sections::add);
    new CommitmentsSection(material, sources, wording, commitments)
        .write()
        .ifPresent(sections::add);
    new BondsSection(material, sources, wording, bound, commitments)
        .write()
        .ifPresent(sections::add);
    new VoicesSection(
            material, sources, wording, new Voices(states).of(material.all, state, window))
        .write()
        .ifPresent(sections::add);
    new OutlookSection(material, sources, wording)
        .write(commitments, bound)
        .ifPresent(sections::add);
    sections.add(new MethodSection(material).write());
    return new Brief(title(state, window), state, window, judgement, sections, sources.list());
  }

  private String title(String state, Window window) {
    String to = English.day(window.to());
    String from = English.day(window.from());
    boolean sameYear = window.from().getYear() == window.to().getYear();
    String first = sameYear ? from.replaceFirst(" \\d+$", "") : from;
    return English.sentenceCase(states.nameInText(state))
        + ", "
        + (from.equals(to) ? to : first + " to " + to);
  }
}
