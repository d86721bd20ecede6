package org.tarikh.chronicle.brief;

import java.time.LocalDate;
import java.util.List;
import org.tarikh.chronicle.analysis.CourseReport;

/**
 * What the brief's chart shows.
 *
 * @param title below it
 * @param report the course between the leading partners
 * @param marks days of shifts, oldest first
 */
public record CourseFigure(String title, CourseReport report, List<LocalDate> marks) {
  /** Copies the list. */
  public CourseFigure {
    marks = List.copyOf(marks);
  }
}
