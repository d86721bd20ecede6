package org.tarikh.app.train;

import java.util.List;
import org.tarikh.coder.opinion.Traits;

/**
 * What a model is trained on.
 *
 * @param clauses words with the type they tell
 * @param judged records with whether their type is right
 */
record Material(List<Clause> clauses, List<Judged> judged) {
  /**
   * Words of a clause and the name of the type they tell.
   *
   * @param fold which part of five the text belongs to, by its hash
   */
  record Clause(List<String> words, String label, int fold) {}

  /**
   * A record of the coder.
   *
   * @param gold whether it comes from a gold text, not from an example of the lexicon
   * @param fold which part of five the text belongs to, by its hash
   */
  record Judged(Traits traits, boolean right, boolean gold, int fold) {}

  /** Copies the lists. */
  Material {
    clauses = List.copyOf(clauses);
    judged = List.copyOf(judged);
  }
}
