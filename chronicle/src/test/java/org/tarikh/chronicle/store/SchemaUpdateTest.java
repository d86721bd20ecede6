package org.tarikh.chronicle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SchemaUpdateTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve(Chronicle.FILE);
  }

  /** A chronicle of schema version 2: one of today without the columns that version 3 adds. */
  @BeforeEach
  void keepInVersionTwo() {
    Samples samples = new Samples(5);
    try (Chronicle chronicle = Chronicle.open(folder)) {
      chronicle.keep(IntStream.range(0, 50).mapToObj(samples::document).toList(), "tarikh test");
      chronicle.link(unused -> {});
    }
    try (Database database = Database.open(file(), false)) {
      for (String table : List.of("records", "stories")) {
        for (String column : List.of("actor_codes", "recipient_codes", "sectors")) {
          database.execute("ALTER TABLE " + table + " DROP COLUMN " + column);
        }
      }
      database.execute("UPDATE schema_version SET version = 2");
    }
  }

  private static List<String> stories(Chronicle chronicle) {
    return chronicle
        .stories(Filter.builder().parties(List.of(PartyFilter.parse("RUS"))).build())
        .map(story -> story.id() + story.actors() + story.recipients())
        .toList();
  }

  @Test
  void openToRead_olderVersionThatMayBeWritten_isBroughtUpToDateOnce() {
    List<SchemaUpdate> told = new ArrayList<>();
    List<String> first;
    try (Chronicle chronicle = Chronicle.openToRead(folder, told::add)) {
      assertThat(chronicle.documents()).hasSize(50);
      first = stories(chronicle);
    }
    assertThat(first).isNotEmpty();
    try (Chronicle chronicle = Chronicle.openToRead(folder, told::add)) {
      assertThat(stories(chronicle)).isEqualTo(first);
    }
    assertThat(told).containsExactly(new SchemaUpdate(file(), 2, Schema.current().steps().size()));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void openToRead_olderVersionThatMayNotBeWritten_saysWhatToDo() throws Exception {
    try {
      FaultsTest.rights("u-w", folder, file());
      assertThat(FaultsTest.stranger("read", folder))
          .contains("older schema version 2")
          .contains("no permission to bring it up to date")
          .contains("copy the folder");
    } finally {
      FaultsTest.rights("u+w", folder, file());
    }
    try (Database database = Database.open(file(), true)) {
      assertThat(Schema.version(database)).isEqualTo(2);
    }
  }
}
