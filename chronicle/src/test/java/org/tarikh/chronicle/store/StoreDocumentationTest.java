package org.tarikh.chronicle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.chronicle.KeptRecord;

/** docs/store.md is right: its queries run, and it names every column of the views and tables. */
class StoreDocumentationTest {
  private static final Path PAGE = Path.of("..", "docs", "store.md");
  private static final Pattern SQL = Pattern.compile("```sql\\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  private Database filled() {
    Samples samples = new Samples(41);
    try (Chronicle chronicle = Chronicle.open(folder)) {
      chronicle.keep(IntStream.range(0, 80).mapToObj(samples::document).toList(), "tarikh test");
      List<KeptRecord> records =
          chronicle.unlinked().filter(k -> !k.source().outlet().isEmpty()).toList();
      chronicle.keepStories(
          IntStream.range(0, 20)
              .mapToObj(i -> Stories.of("s" + i, records.subList(3 * i, 3 * i + 3)))
              .toList());
    }
    return Database.open(folder.resolve(Chronicle.FILE), true);
  }

  @Test
  void queries_ofThePage_giveRows() throws IOException {
    List<String> queries =
        SQL.matcher(Files.readString(PAGE)).results().map(found -> found.group(1)).toList();
    assertThat(queries).hasSizeGreaterThanOrEqualTo(8);
    Path csv = folder.resolve("events.csv");
    try (Database database = filled()) {
      for (String query : queries) {
        if (query.startsWith("COPY")) {
          database.execute(query.replace("events.csv", csv.toString()));
          assertThat(Files.readAllLines(csv)).hasSizeGreaterThan(1);
        } else {
          String counted = query.strip().replaceAll(";$", "");
          assertThat(database.number("SELECT count(*) FROM (" + counted + ")"))
              .as(query)
              .isPositive();
        }
      }
    }
  }

  @Test
  void page_namesEveryTableViewAndColumn() throws IOException {
    String page = Files.readString(PAGE);
    try (Database database = filled()) {
      List<String> names =
          database.query(
              Clause.of(
                  "SELECT DISTINCT table_name FROM duckdb_columns() WHERE NOT internal UNION"
                      + " SELECT DISTINCT column_name FROM duckdb_columns() WHERE NOT internal"),
              row -> row.getString(1));
      assertThat(names).hasSizeGreaterThan(50);
      assertThat(names).allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    }
  }
}
