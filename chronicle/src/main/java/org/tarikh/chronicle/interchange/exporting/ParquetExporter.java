package org.tarikh.chronicle.interchange.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.interchange.ExportCount;
import org.tarikh.chronicle.interchange.Exporter;
import org.tarikh.chronicle.store.Report;

/**
 * Writes our own columns as Apache Parquet: DuckDB gathers the rows in a temporary file and packs
 * them.
 */
final class ParquetExporter implements Exporter {
  private final FlatForm form;

  ParquetExporter(FlatForm form) {
    this.form = form;
  }

  @Override
  public ExportCount write(Stream<Report> reports, OutputStream out) throws IOException {
    Path folder = Files.createTempDirectory("tarikh-parquet");
    Path packed = folder.resolve("events.parquet");
    try {
      long count = pack(reports, folder.resolve("events.duckdb"), packed);
      Files.copy(packed, out);
      out.flush();
      return new ExportCount(count, count, 0);
    } catch (SQLException failure) {
      throw new IOException("Parquet cannot be written: " + failure.getMessage(), failure);
    } finally {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.deleteIfExists(file);
        }
      }
      Files.delete(folder);
    }
  }

  private long pack(Stream<Report> reports, Path database, Path packed) throws SQLException {
    String columns =
        form.columns().stream()
            .map(column -> "\"" + column.name() + "\" " + column.type())
            .collect(Collectors.joining(", "));
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE events (" + columns + ")");
      long count = append(reports, connection.unwrap(DuckDBConnection.class));
      try (PreparedStatement copy =
          connection.prepareStatement("COPY events TO ? (FORMAT parquet, COMPRESSION zstd)")) {
        copy.setString(1, packed.toString());
        copy.execute();
      }
      return count;
    }
  }

  private long append(Stream<Report> reports, DuckDBConnection connection) throws SQLException {
    long count = 0;
    List<FlatForm.Column> columns = form.columns();
    try (DuckDBAppender appender =
        connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "events")) {
      for (Iterator<Report> each = reports.iterator(); each.hasNext(); count++) {
        KeptRecord kept = each.next().kept();
        appender.beginRow();
        for (FlatForm.Column column : columns) {
          append(appender, column, column.value().apply(kept));
        }
        appender.endRow();
      }
    }
    return count;
  }

  private static void append(DuckDBAppender appender, FlatForm.Column column, String value)
      throws SQLException {
    if (value.isEmpty() && !column.type().equals("VARCHAR")) {
      appender.appendNull();
      return;
    }
    switch (column.type()) {
      case "DATE" -> appender.append(LocalDate.parse(value));
      case "INTEGER" -> appender.append(Integer.parseInt(value));
      case "DOUBLE" -> appender.append(Double.parseDouble(value));
      default -> appender.append(value);
    }
  }
}
