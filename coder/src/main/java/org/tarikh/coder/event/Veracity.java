package org.tarikh.coder.event;

import java.util.Locale;

/** On what footing an act is told. */
public enum Veracity {
  /** The author says so. */
  ASSERTED,
  /** Someone is cited for it. */
  ATTRIBUTED,
  /** Someone is accused of it, or it is called alleged. */
  ALLEGED,
  /** Someone denies it. */
  DENIED;

  /** The name in records. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
