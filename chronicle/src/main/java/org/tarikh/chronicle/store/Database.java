package org.tarikh.chronicle.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** One connection to one DuckDB file. Every failure leaves as a {@link ChronicleException}. */
final class Database implements AutoCloseable {
  /** Reads one row. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Work on the database. */
  interface Work<T> {
    T run() throws SQLException;
  }

  private final Path file;
  private final DuckDBConnection connection;
  private final boolean readOnly;

  private Database(Path file, DuckDBConnection connection, boolean readOnly) {
    this.file = file;
    this.connection = connection;
    this.readOnly = readOnly;
  }

  static Database open(Path file, boolean readOnly) {
    Properties properties = new Properties();
    if (readOnly) {
      properties.setProperty("duckdb.read_only", "true");
    }
    // Nothing is ever fetched from the network or loaded from elsewhere.
    properties.setProperty("autoinstall_known_extensions", "false");
    properties.setProperty("autoload_known_extensions", "false");
    try {
      return new Database(
          file,
          (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file, properties),
          readOnly);
    } catch (SQLException failure) {
      throw Faults.explain(file, failure);
    }
  }

  Path file() {
    return file;
  }

  boolean readOnly() {
    return readOnly;
  }

  <T> T attempt(Work<T> work) {
    try {
      return work.run();
    } catch (SQLException failure) {
      throw Faults.explain(file, failure);
    }
  }

  /** Runs {@code work} wholly or not at all. */
  <T> T inTransaction(Work<T> work) {
    execute("BEGIN TRANSACTION");
    boolean done = false;
    try {
      T result = attempt(work);
      execute("COMMIT");
      done = true;
      return result;
    } finally {
      if (!done) {
        rollBack();
      }
    }
  }

  void rollBack() {
    try (Statement statement = connection.createStatement()) {
      statement.execute("ROLLBACK");
    } catch (SQLException alreadyEnded) {
      // A failed COMMIT ends the transaction itself; the first failure is the one to tell.
      return;
    }
  }

  /** Runs statements of this package's own that take no value. */
  void execute(String sql) {
    attempt(
        () -> {
          try (Statement statement = connection.createStatement()) {
            return statement.execute(sql);
          }
        });
  }

  /** Runs one statement and returns how many rows it changed. */
  long update(Clause clause) {
    return attempt(
        () -> {
          try (PreparedStatement statement = connection.prepareStatement(clause.sql())) {
            bind(statement, clause.values());
            return statement.executeLargeUpdate();
          }
        });
  }

  /** All rows of a query. */
  <T> List<T> query(Clause clause, Row<T> row) {
    List<T> rows = new ArrayList<>();
    each(clause, result -> rows.add(row.read(result)));
    return rows;
  }

  /** Reads all rows of a query one after the other. */
  void each(Clause clause, Row<?> row) {
    attempt(
        () -> {
          try (PreparedStatement statement = connection.prepareStatement(clause.sql())) {
            bind(statement, clause.values());
            try (ResultSet result = statement.executeQuery()) {
              while (result.next()) {
                row.read(result);
              }
            }
          }
          return true;
        });
  }

  /** The numbers of a query's only column, in its order. */
  long[] numbers(Clause clause) {
    return attempt(
        () -> {
          java.util.stream.LongStream.Builder numbers = java.util.stream.LongStream.builder();
          try (PreparedStatement statement = connection.prepareStatement(clause.sql())) {
            bind(statement, clause.values());
            try (ResultSet result = statement.executeQuery()) {
              while (result.next()) {
                numbers.add(result.getLong(1));
              }
            }
          }
          return numbers.build().toArray();
        });
  }

  /** The number in the only row and column of a query. */
  long number(String sql) {
    return query(Clause.of(sql), row -> row.getLong(1)).get(0);
  }

  DuckDBAppender appender(String table) throws SQLException {
    return connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
  }

  private void bind(PreparedStatement statement, List<@Nullable Object> values)
      throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      if (value instanceof List<?> list) {
        boolean numbers = !list.isEmpty() && list.get(0) instanceof Long;
        statement.setArray(
            i + 1, connection.createArrayOf(numbers ? "BIGINT" : "VARCHAR", list.toArray()));
      } else {
        statement.setObject(i + 1, value);
      }
    }
  }

  /**
   * Begins {@code work} beside the caller, on a connection of its own, if this only reads; what
   * writes sees its own changes on its own connection alone, so there the work is done at once.
   *
   * @return waits for what came of it
   */
  <T> Supplier<T> beside(Function<Database, T> work) {
    if (!readOnly) {
      T result = work.apply(this);
      return () -> result;
    }
    CompletableFuture<T> future =
        CompletableFuture.supplyAsync(
            () -> {
              try (Database other = again()) {
                return work.apply(other);
              }
            });
    return () -> {
      try {
        return future.join();
      } catch (CompletionException failure) {
        throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
      }
    };
  }

  private Database again() {
    return attempt(() -> new Database(file, (DuckDBConnection) connection.duplicate(), readOnly));
  }

  @Override
  public void close() {
    attempt(
        () -> {
          connection.close();
          return true;
        });
  }
}
