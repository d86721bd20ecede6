package org.tarikh.chronicle.interchange.importing;

import java.util.Optional;
import java.util.function.Consumer;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.interchange.CodedRecords;
import org.tarikh.chronicle.interchange.ImportCount;
import org.tarikh.chronicle.interchange.table.RowProblem;

/** Counts what passes from a file to those who take its records and problems. */
final class Tally {
  private final Consumer<KeptRecord> records;
  private final Consumer<RowProblem> problems;
  private long rows;
  private long kept;
  private long leftOut;
  private long failures;

  Tally(Consumer<KeptRecord> records, Consumer<RowProblem> problems) {
    this.records = records;
    this.problems = problems;
  }

  void row(Optional<KeptRecord> record) {
    rows++;
    if (record.isEmpty()) {
      leftOut++;
    } else {
      record(record.get());
    }
  }

  void row() {
    rows++;
  }

  /** Names the coder of the records that follow to those who want to know. */
  void codedBy(String coder) {
    if (records instanceof CodedRecords told) {
      told.codedBy(coder);
    }
  }

  void record(KeptRecord record) {
    kept++;
    records.accept(record);
  }

  void problem(RowProblem problem) {
    rows += problem.failure() && problem.line() > 0 ? 1 : 0;
    failures += problem.failure() ? 1 : 0;
    problems.accept(problem);
  }

  ImportCount count() {
    return new ImportCount(rows, kept, leftOut, failures);
  }
}
