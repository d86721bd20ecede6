package org.tarikh.coder;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The written forms of a lemma, for the screen: regular endings and the irregular verbs of news.
 */
final class Inflections {
  private static final Map<String, List<String>> IRREGULAR =
      Map.ofEntries(
          Map.entry("meet", List.of("met")),
          Map.entry("hold", List.of("held")),
          Map.entry("say", List.of("said")),
          Map.entry("strike", List.of("struck", "stricken")),
          Map.entry("shoot", List.of("shot")),
          Map.entry("give", List.of("gave", "given")),
          Map.entry("take", List.of("took", "taken")),
          Map.entry("make", List.of("made")),
          Map.entry("send", List.of("sent")),
          Map.entry("sell", List.of("sold")),
          Map.entry("buy", List.of("bought")),
          Map.entry("fight", List.of("fought")),
          Map.entry("break", List.of("broke", "broken")),
          Map.entry("leave", List.of("left")),
          Map.entry("seek", List.of("sought")),
          Map.entry("tell", List.of("told")),
          Map.entry("withdraw", List.of("withdrew", "withdrawn")),
          Map.entry("go", List.of("went", "gone")),
          Map.entry("come", List.of("came")),
          Map.entry("begin", List.of("began", "begun")),
          Map.entry("speak", List.of("spoke", "spoken")),
          Map.entry("pay", List.of("paid")),
          Map.entry("lay", List.of("laid")),
          Map.entry("throw", List.of("threw", "thrown")),
          Map.entry("fly", List.of("flew", "flown")),
          Map.entry("flee", List.of("fled")),
          Map.entry("win", List.of("won")),
          Map.entry("lose", List.of("lost")),
          Map.entry("find", List.of("found")),
          Map.entry("bring", List.of("brought")),
          Map.entry("lead", List.of("led")),
          Map.entry("feed", List.of("fed")),
          Map.entry("build", List.of("built")),
          Map.entry("lend", List.of("lent")),
          Map.entry("sue", List.of("suing")),
          Map.entry("forbid", List.of("forbade", "forbidden")),
          Map.entry("steal", List.of("stole", "stolen")),
          Map.entry("swear", List.of("swore", "sworn")),
          Map.entry("drive", List.of("drove", "driven")),
          Map.entry("catch", List.of("caught")),
          Map.entry("hang", List.of("hung")),
          Map.entry("burn", List.of("burnt")),
          Map.entry("die", List.of("dying")),
          Map.entry("fall", List.of("fell", "fallen")),
          Map.entry("draw", List.of("drew", "drawn")),
          Map.entry("grow", List.of("grew", "grown")),
          Map.entry("blow", List.of("blew", "blown")),
          Map.entry("overthrow", List.of("overthrew", "overthrown")),
          Map.entry("undertake", List.of("undertook", "undertaken")),
          Map.entry("see", List.of("saw", "seen")),
          Map.entry("keep", List.of("kept")),
          Map.entry("sink", List.of("sank", "sunk")),
          Map.entry("ride", List.of("rode")),
          Map.entry("retake", List.of("retook", "retaken")),
          Map.entry("overrun", List.of("overran")),
          Map.entry("stand", List.of("stood")),
          Map.entry("beat", List.of("beaten")),
          Map.entry("rise", List.of("rose", "risen")),
          Map.entry("choose", List.of("chose", "chosen")),
          Map.entry("think", List.of("thought")),
          Map.entry("sit", List.of("sat")),
          Map.entry("run", List.of("ran")),
          Map.entry("arise", List.of("arose")),
          Map.entry("freeze", List.of("froze", "frozen")),
          Map.entry("mow", List.of("mown")),
          Map.entry("be", List.of("is", "was", "were", "are")));

  private Inflections() {}

  /** The forms of {@code lemma}, itself included. */
  static Set<String> of(String lemma) {
    Set<String> forms = new TreeSet<>();
    forms.add(lemma);
    forms.addAll(IRREGULAR.getOrDefault(lemma, List.of()));
    String last = lemma.substring(lemma.length() - 1);
    forms.add(lemma + "s");
    forms.add(lemma + "es");
    forms.add(lemma + "ed");
    forms.add(lemma + "ing");
    if (lemma.endsWith("e")) {
      forms.add(lemma + "d");
      forms.add(lemma.substring(0, lemma.length() - 1) + "ing");
    } else if (lemma.endsWith("y")) {
      String stem = lemma.substring(0, lemma.length() - 1);
      forms.add(stem + "ies");
      forms.add(stem + "ied");
    } else {
      forms.add(lemma + last + "ed");
      forms.add(lemma + last + "ing");
    }
    return forms;
  }
}
