package org.tarikh.coder.event;

import java.util.Locale;
import java.util.Optional;

/** PLOVER 2.0's sixteen event types, in the manual's order. */
public enum EventType {
  AGREE(1, 2.5, "030"),
  CONSULT(1, 2.5, "040"),
  SUPPORT(1, 5, "050"),
  CONCEDE(1, 4.5, "080"),
  COOPERATE(2, 9.5, "060"),
  AID(2, 10, "070"),
  RETREAT(2, 6.5, "084"),
  REQUEST(3, 0, "100"),
  // The manual prints +3 for ACCUSE though both of its modes are negative: taken as a sign error.
  ACCUSE(3, -3, "110"),
  REJECT(3, -2, "120"),
  THREATEN(3, -3.5, "130"),
  PROTEST(4, -5, "140"),
  SANCTION(4, -6, "160"),
  MOBILIZE(4, -5.5, "150"),
  COERCE(4, -7, "170"),
  ASSAULT(4, -9, "180");

  private final int quad;
  private final double scale;
  private final String cameo;

  EventType(int quad, double scale, String cameo) {
    this.quad = quad;
    this.scale = scale;
    this.cameo = cameo;
  }

  /** Quad class: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict. */
  public int quad() {
    return quad;
  }

  /** PLOVER's conflict-cooperation score of the type without mode. */
  double scale() {
    return scale;
  }

  /** The closest CAMEO code of the type without mode. */
  String cameo() {
    return cameo;
  }

  /** Whether the type is cooperation (quad class 1 or 2). */
  public boolean cooperative() {
    return quad <= 2;
  }

  /** The type of this name; empty if PLOVER has none. */
  public static Optional<EventType> of(String name) {
    try {
      return Optional.of(valueOf(name.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }
}
