package org.tarikh.app.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tarikh.app.evaluate.Measurement.Figure;
import org.tarikh.chronicle.interchange.codes.Crosswalk;
import org.tarikh.coder.DocumentCoder;
import org.tarikh.coder.actor.ActorDictionary;
import org.tarikh.coder.actor.PetrarchActors;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.language.segment.Segmenter;

/**
 * The unit tests of the older coders: a folder with {@code *records.xml} and their small dictionary
 * {@code *actors.txt}, which is read before our own. The CAMEO codes expected are turned into types
 * by the published crosswalk; codings whose code has no counterpart there are left out. Actors are
 * compared by the first three letters of their codes.
 */
record PetrarchSet(Path place) implements GoldSet {
  @Override
  public String name() {
    return "older unit tests";
  }

  @Override
  public List<Measurement> measure(DocumentCoder coder, Reliability reliability)
      throws IOException {
    Crosswalk crosswalk = Crosswalk.load();
    DocumentCoder own = coder.with(coder.knowledge().with(actors()));
    List<Tally> tallies =
        PetrarchRecords.read(file("records.xml")).parallelStream()
            .map(test -> Tally.of(test, own.code(test.document()).records(), crosswalk))
            .toList();
    int told = tallies.stream().mapToInt(Tally::told).sum();
    long empty = tallies.stream().filter(Tally::expectsNothing).count();
    long left = tallies.stream().filter(t -> t.expectsNothing() && t.found() == 0).count();
    return List.of(
        new Measurement(
            "expected codings with a PLOVER type: type and both actors; type alone",
            told,
            List.of(
                Figure.share("type and actors", sum(tallies, Tally::right), told),
                Figure.share("type", sum(tallies, Tally::typed), told),
                Figure.share("actors", sum(tallies, Tally::partied), told),
                Figure.share("left empty", left, empty))));
  }

  private static int sum(List<Tally> tallies, java.util.function.ToIntFunction<Tally> part) {
    return tallies.stream().mapToInt(part).sum();
  }

  private ActorDictionary actors() throws IOException {
    List<String> lines = Files.readAllLines(file("actors.txt"), StandardCharsets.ISO_8859_1);
    return ActorDictionary.load(new Segmenter(), PetrarchActors.read(lines));
  }

  private Path file(String end) throws IOException {
    try (Stream<Path> files = Files.list(place)) {
      return files
          .filter(file -> file.toString().endsWith(end))
          .sorted()
          .findFirst()
          .orElseThrow(() -> new java.io.FileNotFoundException(place + ": no file *" + end));
    }
  }

  /** How many expected codings of a test have a type, and how many of those came out. */
  private record Tally(
      int told, int right, int typed, int partied, int found, boolean expectsNothing) {
    static Tally of(PetrarchRecords.Test test, List<EventRecord> records, Crosswalk crosswalk) {
      int told = 0;
      int right = 0;
      int typed = 0;
      int partied = 0;
      for (PetrarchRecords.Coding coding : test.codings()) {
        var meaning = crosswalk.of(coding.code()).flatMap(Crosswalk.Entry::meaning);
        if (meaning.isPresent()) {
          var type = meaning.get().type();
          told++;
          typed += records.stream().anyMatch(r -> r.type() == type) ? 1 : 0;
          partied += records.stream().anyMatch(r -> parties(r, coding)) ? 1 : 0;
          right += records.stream().anyMatch(r -> r.type() == type && parties(r, coding)) ? 1 : 0;
        }
      }
      return new Tally(told, right, typed, partied, records.size(), test.codings().isEmpty());
    }

    private static boolean parties(EventRecord record, PetrarchRecords.Coding coding) {
      List<ActorReference> all = new ArrayList<>(record.actors());
      all.addAll(record.recipients());
      boolean reciprocal = record.recipients().isEmpty() && record.actors().size() > 1;
      return side(reciprocal ? all : record.actors(), coding.source())
          && side(reciprocal ? all : record.recipients(), coding.target());
    }

    private static boolean side(List<ActorReference> parties, String code) {
      return code.startsWith("---")
          ? parties.stream().allMatch(party -> party.code().isEmpty())
          : parties.stream()
              .anyMatch(party -> !party.code().isEmpty() && code.startsWith(party.code()));
    }
  }
}
