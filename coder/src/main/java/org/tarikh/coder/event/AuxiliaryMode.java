package org.tarikh.coder.event;

import java.util.Locale;

/** PLOVER's auxiliary modes: how the text presents an act that is not simply told as done now. */
public enum AuxiliaryMode {
  /** Told as background of another time. */
  HISTORICAL,
  /** Yet to come. */
  FUTURE,
  /** Possible, conditional or unreal. */
  HYPOTHETICAL,
  /** Said not to have happened. */
  NEGATION;

  /** PLOVER's name. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
