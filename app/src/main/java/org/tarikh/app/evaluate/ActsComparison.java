package org.tarikh.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventRecord;

/**
 * The acts of one text set against the records made of it. A record is right if type, actor and
 * recipient are: a party is right if its code is among the gold codes of that side or its words
 * overlap the gold words; an empty side must be empty or hold nobody with a code. In reciprocal
 * acts the sides are one. Each act is matched at most once.
 *
 * @param right acts with the record that tells them
 * @param missing acts that no record tells
 * @param wrong records that tell no act
 * @param halfRight acts and records of which only the type agrees; they are missing and wrong too
 */
public record ActsComparison(
    GoldText text,
    List<Right> right,
    List<GoldText.Act> missing,
    List<EventRecord> wrong,
    List<Right> halfRight) {

  /** An act and the record that tells it. */
  public record Right(GoldText.Act act, EventRecord record) {
    boolean dateRight() {
      String date = record.when().start().map(Object::toString).orElse("");
      boolean within = date.startsWith(act.date());
      return within && (act.date().length() == 10 || !date.isEmpty());
    }

    boolean auxiliaryRight() {
      List<String> found = record.auxiliary().stream().map(AuxiliaryMode::label).sorted().toList();
      return found.equals(act.auxiliary().stream().sorted().toList());
    }

    boolean veracityRight() {
      return record.veracity().label().equals(act.veracity());
    }
  }

  /** How many records have the right type, whoever acts in them. */
  int typed() {
    return right.size() + halfRight.size();
  }

  int found() {
    return right.size() + wrong.size();
  }

  /** Compares the acts of {@code text} with the records made of it. */
  public static ActsComparison of(GoldText text, List<EventRecord> records) {
    List<Right> right = new ArrayList<>();
    List<GoldText.Act> missing = new ArrayList<>(text.acts());
    List<EventRecord> wrong = new ArrayList<>(records);
    pair(missing, wrong, ActsComparison::same, right);
    List<Right> typed = new ArrayList<>();
    pair(
        new ArrayList<>(missing),
        new ArrayList<>(wrong),
        (act, record) -> act.type() == record.type(),
        typed);
    return new ActsComparison(
        text, List.copyOf(right), List.copyOf(missing), List.copyOf(wrong), List.copyOf(typed));
  }

  private static void pair(
      List<GoldText.Act> acts,
      List<EventRecord> records,
      BiPredicate<GoldText.Act, EventRecord> fits,
      List<Right> paired) {
    for (GoldText.Act act : List.copyOf(acts)) {
      records.stream()
          .filter(record -> fits.test(act, record))
          .findFirst()
          .ifPresent(
              record -> {
                paired.add(new Right(act, record));
                acts.remove(act);
                records.remove(record);
              });
    }
  }

  private static boolean same(GoldText.Act act, EventRecord record) {
    if (act.type() != record.type()) {
      return false;
    }
    List<ActorReference> all = new ArrayList<>(record.actors());
    all.addAll(record.recipients());
    boolean reciprocal = act.recipients().none() && act.actors().codes().size() > 1;
    if (reciprocal) {
      long met = all.stream().filter(party -> meets(act.actors(), party)).count();
      return met >= 2 || (met == 1 && all.size() == 1);
    }
    if (record.recipients().isEmpty() && record.actors().size() > 1) {
      return side(act.actors(), all) && side(act.recipients(), all);
    }
    return side(act.actors(), record.actors()) && side(act.recipients(), record.recipients());
  }

  private static boolean side(GoldText.Parties gold, List<ActorReference> found) {
    return gold.none()
        ? found.stream().allMatch(party -> party.code().isEmpty())
        : found.stream().anyMatch(party -> meets(gold, party));
  }

  private static boolean meets(GoldText.Parties gold, ActorReference party) {
    String words = party.text().toLowerCase(Locale.ROOT);
    return gold.codes().contains(party.code())
        || gold.texts().stream()
            .map(text -> text.toLowerCase(Locale.ROOT))
            .anyMatch(text -> text.contains(words) || words.contains(text));
  }

  static List<String> texts(List<ActorReference> parties) {
    return parties.stream().map(ActorReference::text).toList();
  }
}
