package org.tarikh.chronicle.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.commitment.Clause;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.Attribution;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.Mode;
import org.tarikh.coder.event.Veracity;

/**
 * One sentence for a story. Where the evidence names the actors right before the verb, the sentence
 * takes over the words of the clause and only names the actors in full; else it is built from type
 * and parties. Immutable.
 */
public final class Wording {
  private static final int MOST_WORDS_BETWEEN = 4;
  private static final Pattern BEFORE_VERB =
      Pattern.compile("\\s+(?:(?!who\\b|and\\b|that\\b|which\\b|of\\b|in\\b|'s)[\\p{Ll}-]+\\s+)*");

  private static final Pattern OWN_NAME = Pattern.compile("\\p{Lu}\\p{Ll}");
  private static final Pattern UNFINISHED =
      Pattern.compile(
          ".*,|of|by|to|in|on|at|for|with|from|and|or|the|a|an|is|are|was|were|be|been|has|have|had"
              + "|will|would|could|may|might|should|that|them|which|who|says|said|it|its|\\w+['’]s");

  /** What describes a state but is no subject: "Iranian" before "strikes". */
  private static final Pattern ADJECTIVE =
      Pattern.compile(
          "\\p{Lu}\\p{L}*(?:[^g]ian|kish|itish|lish|aeli|raqi|meni|nese|tani)|French|Saudi|German"
              + "|American");

  private static final Pattern NOUN =
      Pattern.compile(
          "(?:support|backing|cooperation|refusal) (?:for|with)\\b.*|(?:(?!\\S+(?:s|ed) )\\S+ ){0,3}(?:attacks?|strikes?|raids?|airstrikes?|action|operations?)"
              + " (?:on|against|by|in)\\b.*");

  private static final Pattern THING =
      Pattern.compile(
          "(?:[\\p{Ll}-]+ )*(?:reforms?|polls?|elections?|deals?|talks|offices?|tankers?|ships?|vessels?"
              + "|aircraft|planes?|jets?|sanctions?|measures?|laws?|bills?|plans?|tariffs?|borders?"
              + "|restrictions?|agreements?|treat(?:y|ies)|resolutions?|demands?|claims?|results?)");

  private static final Pattern SAYS = Pattern.compile("\\b(?:said|says|announce[sd]|vow(?:s|ed)) ");

  private final Naming naming;

  /** Sentences with names by {@code naming}. */
  public Wording(Naming naming) {
    this.naming = naming;
  }

  /** The names used. */
  public Naming naming() {
    return naming;
  }

  /** What happened, without the date: "Kazakhstan refused to recognise the referendums." */
  public String sentence(Story story) {
    return English.sentence(told(story));
  }

  /** What happened and when: "On 26 September 2022 Kazakhstan refused …" */
  public String dated(Story story) {
    return story
        .date()
        .map(day -> English.sentence(English.onDate(day, story.precision()) + " " + told(story)))
        .orElseGet(() -> sentence(story));
  }

  /** The clause with the one on whose word it stands. */
  public String told(Story story) {
    String clause = clause(story).replaceFirst("(?<=\\p{Ll}{2})\\.$", "");
    List<String> sources = others(sources(story), story);
    boolean announced = clause.contains(" would ") || clause.contains(" will ");
    if (story.veracity() == Veracity.ATTRIBUTED && announced && SAYS.matcher(clause).find()) {
      return clause;
    }
    boolean own = sources.isEmpty() && !sources(story).isEmpty();
    if (story.veracity() == Veracity.ATTRIBUTED && own && actorIsState(story)) {
      return clause + ", by its own account";
    }
    if (story.veracity() == Veracity.ATTRIBUTED && announced && sources.size() == 1) {
      return sources.get(0) + " said that " + clause;
    }
    return clause + footing(story, sources);
  }

  /** Sources other than the actors themselves: a party that says what it did is no witness. */
  private List<String> others(List<String> sources, Story story) {
    String actors = plain(naming.parties(story, story.actors()).replaceFirst(" of .*", ""));
    return sources.stream()
        .filter(source -> actors.isEmpty() || !plain(source).endsWith(actors))
        .filter(source -> !ofActor(source, story))
        .toList();
  }

  private boolean actorIsState(Story story) {
    return story.actors().size() == 1
        && naming
            .parties(story, story.actors())
            .equals(naming.states().nameInText(story.actors().get(0).code()));
  }

  /** Whether the source is the seat of the only actor, such as its capital. */
  private boolean ofActor(String source, Story story) {
    return story.actors().size() == 1
        && naming.states().of(source).filter(story.actors().get(0).code()::equals).isPresent();
  }

  private static String plain(String name) {
    String bare = name.startsWith("the ") ? name.substring(4) : name;
    return Normalizer.normalize(bare, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  /** The same without capital and full stop. */
  public String clause(Story story) {
    for (KeptRecord report : story.reports()) {
      Optional<String> rest =
          sameActors(story, report.record()) ? rest(report.record()) : Optional.empty();
      if (rest.isPresent()) {
        return subject(story, report.record()) + " " + rest.get();
      }
    }
    return built(story);
  }

  /** Whether the report's own words tell of everyone who acts in the story and of nobody else. */
  private static boolean sameActors(Story story, EventRecord record) {
    return story.actors().stream()
        .map(Story.Party::code)
        .collect(Collectors.toSet())
        .equals(record.actors().stream().map(ActorReference::code).collect(Collectors.toSet()));
  }

  /** The evidence's own words for a single actor who is no person and is named by them. */
  private String subject(Story story, EventRecord record) {
    List<ActorReference> actors = record.actors();
    boolean single = actors.size() == 1 && story.actors().size() == 1;
    if (single && OWN_NAME.matcher(actors.get(0).text()).find()) {
      String words = actors.get(0).text().strip();
      boolean known = !actors.get(0).name().isEmpty();
      return known || words.contains(",")
          ? naming.parties(story, story.actors())
          : Naming.named(words);
    }
    return naming.parties(story, story.actors());
  }

  /** The words of the evidence from after the last actor to the end of the clause. */
  private static Optional<String> rest(EventRecord record) {
    if (record.actors().isEmpty() || record.trigger().isBlank()) {
      return Optional.empty();
    }
    String text = record.evidence().text();
    int end = 0;
    for (ActorReference actor : record.actors()) {
      end = Math.max(end, actor.end() - record.evidence().start());
      if (ADJECTIVE.matcher(actor.text().strip()).matches()) {
        return Optional.empty();
      }
    }
    if (end <= 0 || end >= text.length()) {
      return Optional.empty();
    }
    String first = record.trigger().strip().split("\\s+")[0];
    Matcher verb = Pattern.compile("(?<!\\w)" + Pattern.quote(first) + "(?!\\w)").matcher(text);
    if (!verb.find(end)) {
      return Optional.empty();
    }
    String between = text.substring(end, verb.start());
    boolean near =
        BEFORE_VERB.matcher(between).matches()
            && between.strip().split("\\s+").length <= MOST_WORDS_BETWEEN;
    boolean second = between.endsWith(" and ") && !between.contains(",");
    int from = near ? end : second ? verb.start() : -1;
    if (from < 0) {
      return Optional.empty();
    }
    String clause =
        Clause.cut(text.substring(from).strip()).replaceFirst("^(?:also|then|later) ", "");
    return finite(clause, first) ? Optional.of(clause) : Optional.empty();
  }

  /**
   * Whether the clause begins with a verb that can follow a subject, not with a bare participle.
   */
  private static boolean finite(String clause, String trigger) {
    String[] words = clause.split("\\s+");
    boolean whole = words.length > 1 && !UNFINISHED.matcher(words[words.length - 1]).matches();
    boolean abstained = words.length == 1 && clause.equals(trigger) && clause.endsWith("stained");
    return (whole || abstained)
        && !NOUN.matcher(clause).matches()
        && !words[0].endsWith("ing")
        && !words[0].equals("to")
        && !trigger.isEmpty();
  }

  private String built(Story story) {
    String actors = naming.parties(story, story.actors());
    String recipients =
        naming.parties(
            story,
            story.recipients().stream()
                .filter(Wording::someone)
                .filter(party -> !itself(story, party))
                .toList());
    if (actors.isEmpty()) {
      return Predicates.suffered(story.type())
          .replace("R", recipients.isEmpty() ? "someone" : recipients);
    }
    if (recipients.isEmpty() || recipients.equals(actors)) {
      return actors + " " + Predicates.alone(story.type(), story.actors().size() > 1);
    }
    return (story.mode().equals(Optional.of(Mode.VISIT))
            ? guests(story, recipients)
            : Optional.<String>empty())
        .orElseGet(
            () ->
                actors
                    + " "
                    + Predicates.towards(story.type(), story.mode()).replace("R", recipients));
  }

  /** A visit told by guests and hosts: the hosts meet the guests, who alone visit. */
  private Optional<String> guests(Story story, String visited) {
    Set<String> codes =
        story.recipients().stream().map(Story.Party::code).collect(Collectors.toSet());
    Map<Boolean, List<Story.Party>> parts =
        story.actors().stream()
            .collect(Collectors.partitioningBy(party -> codes.contains(party.code())));
    List<Story.Party> hosts = parts.getOrDefault(true, List.of());
    List<Story.Party> guests = parts.getOrDefault(false, List.of());
    if (hosts.isEmpty() || guests.isEmpty()) {
      return Optional.empty();
    }
    String met = naming.parties(story, hosts);
    return Optional.of(
        naming.parties(story, guests)
            + " visited "
            + visited
            + (met.equals(visited) ? "" : " and met " + met));
  }

  /**
   * Whether the party can be done to: not a thing that the coder took for someone, as "reforms".
   */
  private static boolean someone(Story.Party party) {
    return !party.code().isEmpty()
        || !party.sector().isEmpty()
        || !THING.matcher(party.name()).matches();
  }

  /**
   * Whether the party is the state of its own single actor, such as a president's of his country.
   */
  private boolean itself(Story story, Story.Party party) {
    return story.actors().size() == 1
        && story.actors().get(0).code().equals(party.code())
        && party.name().equals(naming.states().name(party.code()));
  }

  /** Whether the sentence takes over words of the evidence. */
  public boolean verbatim(Story story) {
    return !clause(story).equals(built(story));
  }

  /** On whose word it is told, as they stand in a sentence. */
  private static List<String> sources(Story story) {
    List<String> sources = new ArrayList<>();
    for (KeptRecord report : story.reports()) {
      for (Attribution source : report.record().attributions()) {
        String name = source.text().strip();
        String shown = Naming.named(name);
        if (!shown.isEmpty() && !sources.contains(shown)) {
          sources.add(shown);
        }
      }
    }
    return sources;
  }

  private static String footing(Story story, List<String> sources) {
    return switch (story.veracity()) {
      case ASSERTED -> "";
      case ATTRIBUTED -> sources.isEmpty() ? "" : ", according to " + English.list(sources, 3);
      case ALLEGED ->
          sources.isEmpty() ? ", it is alleged" : ", as alleged by " + English.list(sources, 3);
      case DENIED -> ", which is denied";
    };
  }

  /** Whether the story is firm: told without allegation or denial. */
  public static boolean firm(Story story) {
    return story.veracity() == Veracity.ASSERTED || story.veracity() == Veracity.ATTRIBUTED;
  }
}
