package org.tarikh.chronicle.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.state.States;
import org.tarikh.coder.event.ActorReference;

/** Names parties as a newspaper would. Immutable. */
public final class Naming {
  private static final Set<String> STATE_SECTORS = Set.of("", "GOV", "MIL", "LEG", "JUD");
  private static final Set<String> HOLDERS =
      Set.of("GOV", "MIL", "LEG", "JUD", "ELI", "PTY", "OPP", "SPY");
  private static final String TAKES_ARTICLE =
      ".*\\b(?:Organi[sz]ation|Union|Nations|Community|Communities|Council|League|Commission|Court|"
          + "Bank|Agency|Fund|Assembly|Committee|Parliament|States|Bloc|Forum|Alliance|Tribunal|"
          + "Federation|Group|Movement|Army|Front|Party|Authority|Ministry|Programme|Consortium|Senate"
          + "|Corps|Guard|Force|Coast Guard|Congress|Government|Department|Observatory|Police|Pact)\\b.*";

  /** Offices and bodies that a name in the news often drops the article of. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i).*\\b(?:ambassador|minister|president|secretary|chairman|spokes(?:man|woman|person)"
              + "|envoy|official|prosecutor|government|authority)");

  private static final Pattern POSSESSIVE =
      Pattern.compile("(?!People|Women|Children|Men|King)\\S+['’]s .*");

  /** What is left of "U.S.-led coalition" where the coder parts words at hyphens. */
  private static final Pattern HYPHEN = Pattern.compile("(?:led|backed|based|funded) (?=\\S)");

  private static final Pattern AFTER_HEAD =
      Pattern.compile(" (?:of|from|in|at|for|with|to|against|by|who|on|near) .*");

  /** What is many without an s, or no single thing. */
  private static final Pattern NO_ARTICLE =
      Pattern.compile(
          "(?:the|a|an|his|her|its|their|our|some|many|several|one|two|three|four|five|six|seven"
              + "|eight|nine|ten|most|all|no|police|people|personnel|staff|parliament|opposition"
              + "|media|civilians|\\d\\S*)(?: .*)?"
              + "|.*(?:[^s]s|men|women|people|police|troops|children|media|personnel)");

  /** People known by a number only, with the capital that the word has at a sentence's start. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Many|Some|Dozens) .*");

  private final States states;

  /** Names by {@code states}. */
  public Naming(States states) {
    this.states = states;
  }

  /** The states whose names are used. */
  public States states() {
    return states;
  }

  /** The parties as a list in text; each state once, by its person if one is named. */
  public String parties(Story story, List<Story.Party> parties) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Story.Party party : parties) {
      String key = states.knows(party.code()) ? party.code() : party.code() + party.name();
      boolean person = person(story, party);
      if (person || !names.containsKey(key)) {
        names.put(key, party(story, party));
      }
    }
    return English.list(new ArrayList<>(names.values()), 6);
  }

  /** One party: "Kassym-Jomart Tokayev of Kazakhstan", "Russia", "8,000 people". */
  public String party(Story story, Story.Party party) {
    boolean state = states.knows(party.code());
    if (person(story, party)) {
      boolean office =
          state && HOLDERS.contains(party.sector()) && !party.name().matches(TAKES_ARTICLE);
      return office ? party.name() + " of " + states.nameInText(party.code()) : named(party.name());
    }
    if (state && (STATE_SECTORS.contains(party.sector()) || party.name().isBlank())) {
      return states.nameInText(party.code());
    }
    String name = party.name().isBlank() ? party.code() : party.name();
    return name.isBlank() ? "someone unnamed" : named(name);
  }

  /** Words of the text that name someone, with the article that they need within a sentence. */
  static String named(String text) {
    boolean counted = COUNTED.matcher(text).matches();
    String name =
        counted ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    if (HYPHEN.matcher(name).lookingAt()) {
      return named(HYPHEN.matcher(name).replaceFirst(""));
    }
    if (name.startsWith("The ") || name.startsWith("the ") || POSSESSIVE.matcher(name).matches()) {
      return name;
    }
    if (!name.isEmpty() && Character.isLowerCase(name.codePointAt(0))) {
      String head = AFTER_HEAD.matcher(name).replaceFirst("");
      String noun = head.substring(head.lastIndexOf(' ') + 1);
      boolean common = noun.equals(noun.toLowerCase(Locale.ROOT)) && !head.contains("-");
      boolean single = common && !NO_ARTICLE.matcher(head).matches();
      return single || OFFICE.matcher(head).matches() ? English.a(name) : name;
    }
    return name.matches(TAKES_ARTICLE) || OFFICE.matcher(name).matches() ? "the " + name : name;
  }

  /** Whether the party is known to the actor files under a name other than its state's. */
  private boolean person(Story story, Story.Party party) {
    if (party.name().isEmpty() || party.name().equals(states.name(party.code()))) {
      return false;
    }
    return story.reports().stream()
        .flatMap(
            report ->
                Stream.concat(
                    report.record().actors().stream(), report.record().recipients().stream()))
        .anyMatch(reference -> canonical(reference, party));
  }

  private static boolean canonical(ActorReference reference, Story.Party party) {
    return reference.code().equals(party.code()) && reference.name().equals(party.name());
  }
}
