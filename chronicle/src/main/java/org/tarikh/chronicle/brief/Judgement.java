package org.tarikh.chronicle.brief;

/**
 * The line that heads a brief.
 *
 * @param statement the judgement with the records it stands on
 * @param basis the numbers behind it; empty if there are none
 * @param confidence how far the record bears it
 * @param arrow where relations with the main partner go
 * @param arrowText the arrow in words
 */
public record Judgement(
    Statement statement,
    java.util.Optional<Statement> basis,
    Confidence confidence,
    Arrow arrow,
    String arrowText) {
  /** How far the record bears a judgement. */
  public enum Confidence {
    NONE,
    LOW,
    MODERATE,
    HIGH;

    /** The word in the brief. */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Direction of relations. */
  public enum Arrow {
    IMPROVED("↑"),
    DETERIORATED("↓"),
    UNCHANGED("→"),
    UNKNOWN("");

    private final String sign;

    Arrow(String sign) {
      this.sign = sign;
    }

    /** The sign; empty if nothing is known. */
    public String sign() {
      return sign;
    }
  }
}
