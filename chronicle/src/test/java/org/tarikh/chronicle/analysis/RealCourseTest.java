package org.tarikh.chronicle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.tarikh.chronicle.Story;

/**
 * Courses of real states and how long each analysis takes: {@code mvn -pl chronicle test
 * -Dtest=RealCourseTest -Dtarikh.records=FILE}. Writes {@code target/real-courses.md}.
 */
class RealCourseTest {
  @Test
  @EnabledIfSystemProperty(named = "tarikh.records", matches = ".+")
  void follow_realStates_takesUnderTwoSeconds() throws IOException {
    List<Story> once = RecordFile.stories(Path.of(System.getProperty("tarikh.records")));
    // The same stories again under other names, for the size that is promised.
    List<Story> stories = new ArrayList<>(once);
    once.forEach(story -> stories.add(again(story)));
    Sides sides = Sides.load();
    List<Side> powers = Stream.of("RUS", "CHN", "USA", "EUR", "TUR").map(sides::resolve).toList();
    List<String> lines = new ArrayList<>();
    for (String code : List.of("KAZ", "IND", "TUR", "GBR", "USA", "RUS")) {
      Side state = sides.resolve(code);
      List<Side> others = powers.stream().filter(power -> !power.equals(state)).toList();
      long began = System.nanoTime();
      CourseReport course = Courses.follow(once, CourseQuestion.of(state, others));
      long took = System.nanoTime();
      Courses.follow(stories, CourseQuestion.of(state, others));
      long tookTwice = System.nanoTime();
      Dyads.series(stories, DyadQuestion.between(state, others.get(0), Span.MONTH));
      long dyad = System.nanoTime();
      lines.add(
          String.format(
              Locale.ROOT,
              "## %s: course %d ms, of %d stories %d ms, dyad %d ms",
              state.name(),
              (took - began) / 1_000_000,
              stories.size(),
              (tookTwice - took) / 1_000_000,
              (dyad - tookTwice) / 1_000_000));
      course.findings().forEach(f -> lines.add((f.sure() ? "- " : "- (unsure) ") + f.sentence()));
      assertThat(tookTwice - took).isLessThan(2_000_000_000L);
    }
    Files.write(Path.of("target/real-courses.md"), lines);
  }

  private static Story again(Story story) {
    return new Story(
        story.id() + "b",
        story.date(),
        story.precision(),
        story.type(),
        story.mode(),
        story.contexts(),
        story.auxiliary(),
        story.veracity(),
        story.actors(),
        story.recipients(),
        story.reports());
  }
}
