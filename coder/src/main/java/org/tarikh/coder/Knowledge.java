package org.tarikh.coder;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tarikh.coder.actor.ActorDictionary;
import org.tarikh.coder.actor.SectorWords;
import org.tarikh.coder.compose.Companions;
import org.tarikh.coder.compose.Rulings;
import org.tarikh.coder.context.Contexts;
import org.tarikh.coder.lexicon.KnowledgeFile;
import org.tarikh.coder.lexicon.Lexicon;
import org.tarikh.coder.opinion.Opinion;
import org.tarikh.language.screen.Screen;
import org.tarikh.language.segment.Segmenter;

/**
 * Everything of the knowledge folder, loaded once. Immutable.
 *
 * @param lexicon predicates and operators
 * @param rulings what operators make of events
 * @param companions words that turn an event beside them
 * @param lightVerbs verbs whose subject does what their object names
 * @param actors names
 * @param sectors words for kinds of actors
 * @param contexts words that show contexts
 * @param opinion how sure a record is
 */
public record Knowledge(
    Lexicon lexicon,
    Rulings rulings,
    Companions companions,
    Set<String> lightVerbs,
    ActorDictionary actors,
    SectorWords sectors,
    Contexts contexts,
    Opinion opinion) {

  /**
   * Loads all files.
   *
   * @throws org.tarikh.language.KnowledgeException at the first line that cannot be read
   */
  public static Knowledge load(Segmenter segmenter) {
    Set<String> light = new HashSet<>();
    for (KnowledgeFile.Line line : KnowledgeFile.load("composition/light-verbs.txt").lines()) {
      light.addAll(Arrays.asList(line.text().split(" +")));
    }
    Lexicon lexicon = Lexicon.load();
    return new Knowledge(
        lexicon,
        Rulings.load(),
        Companions.load(lexicon),
        Set.copyOf(light),
        ActorDictionary.load(segmenter),
        SectorWords.load(),
        Contexts.load(),
        Opinion.load());
  }

  /** The same knowledge with other actors. */
  public Knowledge with(ActorDictionary others) {
    return new Knowledge(
        lexicon, rulings, companions, lightVerbs, others, sectors, contexts, opinion);
  }

  /** The screen that these files imply. */
  public Screen screen() {
    Set<String> who = new TreeSet<>(actors.forms());
    who.addAll(actors.familyNames());
    sectors.forms().forEach(form -> who.add(form + "*"));
    // Unnamed parties: "three people", "he".
    who.addAll(List.of("he", "she", "it", "they", "people", "who", "two sides", "both sides"));
    Set<String> triggers = new TreeSet<>();
    for (String head : lexicon.heads()) {
      triggers.addAll(Inflections.of(head));
    }
    return new Screen(who, triggers);
  }
}
