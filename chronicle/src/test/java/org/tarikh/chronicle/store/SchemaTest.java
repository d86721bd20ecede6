package org.tarikh.chronicle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {
  @TempDir Path folder;

  private static final String FIRST = "CREATE TABLE a (x INTEGER); INSERT INTO a VALUES (1), (2)";
  private static final String SECOND =
      "ALTER TABLE a ADD COLUMN y INTEGER; UPDATE a SET y = x * 10";

  private Database database() {
    return Database.open(folder.resolve("d"), false);
  }

  @Test
  void apply_olderVersion_runsTheMissingStepsOnly() {
    try (Database database = database()) {
      new Schema(List.of(FIRST)).apply(database);
      assertThat(Schema.version(database)).isEqualTo(1);
      new Schema(List.of(FIRST, SECOND)).apply(database);
      new Schema(List.of(FIRST, SECOND)).apply(database);
      assertThat(Schema.version(database)).isEqualTo(2);
      assertThat(database.number("SELECT sum(y) FROM a")).isEqualTo(30);
    }
  }

  @Test
  void apply_stepThatFails_leavesTheVersionBefore() {
    try (Database database = database()) {
      new Schema(List.of(FIRST)).apply(database);
      Schema broken = new Schema(List.of(FIRST, SECOND + "; SELECT nothing FROM nowhere"));
      assertThatThrownBy(() -> broken.apply(database)).isInstanceOf(ChronicleException.class);
      assertThat(Schema.version(database)).isEqualTo(1);
      assertThat(database.number("SELECT count(*) FROM duckdb_columns() WHERE table_name = 'a'"))
          .isEqualTo(1);
    }
  }

  @Test
  void apply_readOnlyAndOlder_saysToOpenItForWriting() {
    try (Database database = database()) {
      new Schema(List.of(FIRST)).apply(database);
    }
    try (Database database = Database.open(folder.resolve("d"), true)) {
      assertThatThrownBy(() -> new Schema(List.of(FIRST, SECOND)).apply(database))
          .hasMessageContaining("older schema version 1");
    }
  }
}
