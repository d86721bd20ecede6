package org.tarikh.chronicle.interchange;

/**
 * What became of the rows of a file.
 *
 * @param rows rows read
 * @param records records made of them
 * @param leftOut rows whose event PLOVER does not have, such as CAMEO 010
 * @param failures rows and files that could not be read; each was reported
 */
public record ImportCount(long rows, long records, long leftOut, long failures) {
  /** Nothing. */
  public static final ImportCount NONE = new ImportCount(0, 0, 0, 0);

  /** Both together. */
  public ImportCount plus(ImportCount other) {
    return new ImportCount(
        rows + other.rows,
        records + other.records,
        leftOut + other.leftOut,
        failures + other.failures);
  }
}
