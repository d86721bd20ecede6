package org.tarikh.chronicle.brief;

import java.util.List;
import java.util.Optional;

/**
 * A part of a brief.
 *
 * @param id name for links
 * @param title heading
 * @param groups statements under subheadings
 * @param chart a chart if the section has one
 */
public record Section(String id, String title, List<Group> groups, Optional<CourseFigure> chart) {
  /** Copies the list. */
  public Section {
    groups = List.copyOf(groups);
  }

  /**
   * Statements that belong together.
   *
   * @param heading subheading; empty if none
   * @param statements at least one
   * @param quoted whether each statement's proof is quoted below it
   */
  public record Group(String heading, List<Statement> statements, boolean quoted) {
    /** Copies the list. */
    public Group {
      statements = List.copyOf(statements);
    }
  }

  static Section of(String id, String title, List<Group> groups) {
    return new Section(id, title, groups, Optional.empty());
  }
}
