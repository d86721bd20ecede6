package org.tarikh.app.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarikh.app.evaluate.AttributionMarkup.Cited;
import org.tarikh.app.evaluate.Measurement.Figure;
import org.tarikh.coder.DocumentCoder;
import org.tarikh.coder.event.Attribution;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.language.read.Document;

/**
 * Articles with marked attributions (source, cue, content): {@code text/NAME.txt} and {@code
 * attributions/NAME_*.ann} in the brat format. A record whose words lie in a content should be
 * attributed, to the marked source; one that lies outside of all should not.
 *
 * @param most how many articles are read, spread evenly over the set
 */
record AttributionSet(Path place, int most) implements GoldSet {
  private static final Pattern DATED = Pattern.compile("_(\\d{4}-\\d{2}-\\d{2})_");

  /** A record: whether it is attributed, whether it should be, and whether to the right source. */
  private record Answer(boolean attributed, boolean cited, boolean sourceRight) {}

  @Override
  public String name() {
    return "attribution";
  }

  @Override
  public List<Measurement> measure(DocumentCoder coder, Reliability reliability)
      throws IOException {
    Map<String, String> files = TextArchive.read(place);
    Map<String, String> marked = new TreeMap<>();
    files.forEach(
        (name, text) -> {
          if (name.endsWith(".ann")) {
            String article = name.replace("/attributions/", "/text/");
            marked.putIfAbsent(article.replaceFirst("_[0-9a-f]{4}\\.ann$", ".txt"), text);
          }
        });
    marked.keySet().retainAll(files.keySet());
    List<String> names = spread(List.copyOf(marked.keySet()));
    List<Answer> answers =
        names.parallelStream()
            .flatMap(
                name ->
                    answers(
                        coder, name, files.getOrDefault(name, ""), marked.getOrDefault(name, ""))
                        .stream())
            .toList();
    long cited = answers.stream().filter(Answer::cited).count();
    long attributed = answers.stream().filter(Answer::attributed).count();
    long both = answers.stream().filter(a -> a.cited() && a.attributed()).count();
    long source = answers.stream().filter(Answer::sourceRight).count();
    return List.of(
        new Measurement(
            "records of " + names.size() + " articles: attributed where the text cites somebody",
            answers.size(),
            List.of(
                Figure.share("precision", both, attributed),
                Figure.share("recall", both, cited),
                Figure.share("source right of those", source, both))));
  }

  private List<String> spread(List<String> names) {
    List<String> kept = new ArrayList<>();
    int count = Math.min(most, names.size());
    for (int i = 0; i < count; i++) {
      kept.add(names.get((int) ((long) i * names.size() / count)));
    }
    return kept;
  }

  private static List<Answer> answers(DocumentCoder coder, String name, String text, String marks) {
    Matcher dated = DATED.matcher(name);
    Optional<LocalDate> date =
        dated.find() ? Optional.of(LocalDate.parse(dated.group(1))) : Optional.empty();
    List<EventRecord> records = coder.code(Document.of(name, text, date)).records();
    List<Cited> cited = AttributionMarkup.parse(marks);
    List<Answer> answers = new ArrayList<>();
    for (EventRecord record : records) {
      int at = offset(text, record);
      List<Cited> over = cited.stream().filter(each -> each.contains(at)).toList();
      boolean source =
          record.attributions().stream()
              .anyMatch(own -> over.stream().anyMatch(each -> names(each, own)));
      answers.add(new Answer(!record.attributions().isEmpty(), !over.isEmpty(), source));
    }
    return answers;
  }

  private static boolean names(Cited cited, Attribution own) {
    return cited.sources().stream().anyMatch(s -> s.overlaps(own.start(), own.end()));
  }

  /** Where the first word of the event stands in its sentence. */
  private static int offset(String text, EventRecord record) {
    String first = record.trigger().split(" ")[0];
    Matcher word = Pattern.compile("(?<!\\w)" + Pattern.quote(first) + "(?!\\w)").matcher(text);
    boolean found = word.find(record.evidence().start());
    return found ? word.start() : record.evidence().start();
  }
}
