package org.tarikh.chronicle.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;
import org.tarikh.coder.event.Veracity;

/**
 * Grades reports by the Admiralty system. The letter follows from who owns the outlet and what it
 * is, one grade lower where it tells of its owner's own doings; the figure from how many
 * independent voices tell the same. The whole rule is in docs/stories.md. It weighs institutions,
 * not single texts, and replaces no judgment. Thread-safe.
 */
public final class Grades {
  private final Outlets outlets;
  private final Voices voices;

  /** Knows outlets from {@code outlets}. */
  public Grades(Outlets outlets) {
    this.outlets = outlets;
    this.voices = new Voices(outlets);
  }

  /** The grade of {@code report}, one of the reports of {@code story}. */
  public Grade of(Story story, KeptRecord report) {
    return new Grade(reliability(report), credibility(story, report));
  }

  /** The letter of the outlet of {@code report}. */
  public char reliability(KeptRecord report) {
    return outlets.of(report).map(outlet -> letter(outlet, report)).orElse('F');
  }

  private static char letter(Outlet outlet, KeptRecord report) {
    char letter =
        switch (outlet.owner()) {
          case PRIVATE, PUBLIC ->
              switch (outlet.kind()) {
                case WIRE -> 'A';
                case BROADCASTER, DAILY, WEEKLY, MONITOR -> 'B';
                case ONLINE, OFFICIAL -> 'C';
                case TABLOID -> 'D';
              };
          case STATE -> outlet.kind() == Outlet.Kind.TABLOID ? 'E' : 'C';
          case PARTY -> 'D';
        };
    boolean bound = outlet.owner() == Outlet.Owner.STATE || outlet.owner() == Outlet.Owner.PARTY;
    boolean own = bound && parties(report).contains(outlet.country());
    return own && letter < 'E' ? (char) (letter + 1) : letter;
  }

  private static Set<String> parties(KeptRecord report) {
    Set<String> codes = new TreeSet<>(Stories.codes(report.record().actors()));
    codes.addAll(Stories.codes(report.record().recipients()));
    return codes;
  }

  private int credibility(Story story, KeptRecord report) {
    List<List<KeptRecord>> all = voices.of(story);
    boolean denied = report.record().veracity() == Veracity.DENIED;
    long telling = all.stream().filter(voice -> voice.stream().anyMatch(Grades::told)).count();
    long firm = all.stream().filter(voice -> voice.stream().anyMatch(this::firm)).count();
    if (denied) {
      return telling >= 2 ? 5 : 4;
    }
    if (telling >= 3 || (telling == 2 && firm >= 1)) {
      return 1;
    }
    if (telling == 2) {
      return 2;
    }
    return alone(report, all.stream().anyMatch(voice -> voice.stream().anyMatch(Grades::denied)));
  }

  /** The figure of a report that no other voice confirms. */
  private int alone(KeptRecord report, boolean contradicted) {
    Optional<Outlet> outlet = outlets.of(report);
    if (contradicted || report.record().veracity() == Veracity.ALLEGED) {
      return 4;
    }
    if (outlet.isEmpty()) {
      return 6;
    }
    return reliability(report) <= 'C' ? 3 : 4;
  }

  private boolean firm(KeptRecord report) {
    return told(report) && reliability(report) <= 'B';
  }

  private static boolean told(KeptRecord report) {
    return report.record().veracity().compareTo(Veracity.ALLEGED) < 0;
  }

  private static boolean denied(KeptRecord report) {
    return report.record().veracity() == Veracity.DENIED;
  }
}
