package org.tarikh.chronicle.chart;

/**
 * How an area is filled: a colour that the colour-blind can tell (Okabe and Ito 2008) with a
 * pattern of its own, so that areas differ in black and white too.
 */
enum Texture {
  BLUE("#0072b2", ""),
  ORANGE("#d55e00", "M0 8L8 0M-2 2L2 -2M6 10L10 6"),
  GREEN("#009e73", "M4 0V8"),
  YELLOW("#b07a00", "M0 0L8 8M-2 6L2 10M6 -2L10 2"),
  SKY("#2a8fc7", "M0 4H8"),
  PURPLE("#a8558a", "M0 8L8 0M0 0L8 8"),
  GREY("#6b6b6b", "M4 1V7M1 4H7"),
  /** Everybody who has no texture of his own: pale and plain, as nobody else is. */
  OTHERS("#8a8a8a", "M0 0"),
  LIGHT_BLUE("#0072b2", "M0 8L8 0M-2 2L2 -2M6 10L10 6"),
  LIGHT_ORANGE("#d55e00", "M0 0L8 8M-2 6L2 10M6 -2L10 2"),
  SOLID_ORANGE("#d55e00", "");

  private final String colour;
  private final String path;

  Texture(String colour, String path) {
    this.colour = colour;
    this.path = path;
  }

  /** The texture of the power at this place in a list; they repeat after seven. */
  static Texture ofPower(int place) {
    return values()[place % 7];
  }

  /** What fills an area of the drawing {@code id}. */
  String fill(String id) {
    return path.isEmpty() ? colour : "url(#" + id + "-" + ordinal() + ")";
  }

  String colour() {
    return colour;
  }

  /** The definition that {@link #fill} refers to; empty for plain colour. */
  String definition(String id) {
    if (path.isEmpty()) {
      return "";
    }
    return "<pattern id=\""
        + id
        + "-"
        + ordinal()
        + "\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
        + "<rect width=\"8\" height=\"8\" fill=\""
        + colour
        + "\" fill-opacity=\"0.22\"/><path d=\""
        + path
        + "\" fill=\"none\" stroke=\""
        + colour
        + "\" stroke-width=\"2\"/></pattern>\n";
  }
}
