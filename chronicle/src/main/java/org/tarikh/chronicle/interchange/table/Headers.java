package org.tarikh.chronicle.interchange.table;

import java.util.ArrayList;
import java.util.List;

/** Header lines of data sets that are both imported and exported. */
public final class Headers {
  /** ICEWS's 20 columns, in order. */
  public static final List<String> ICEWS =
      List.of(
          "Event ID",
          "Event Date",
          "Source Name",
          "Source Sectors",
          "Source Country",
          "Event Text",
          "CAMEO Code",
          "Intensity",
          "Target Name",
          "Target Sectors",
          "Target Country",
          "Story ID",
          "Sentence Number",
          "Publisher",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude");

  /** POLECAT's 40 columns, in order. */
  public static final List<String> POLECAT = polecat();

  private Headers() {}

  private static List<String> polecat() {
    List<String> names =
        new ArrayList<>(List.of("Event ID", "Event Date", "Event Type", "Event Mode", "Intensity"));
    names.addAll(List.of("Quad Code", "Contexts"));
    for (String side : List.of("Actor", "Recipient")) {
      names.addAll(List.of(side + " Name", side + " Country", side + " COW"));
      names.addAll(List.of("Primary " + side + " Sector", side + " Sectors", side + " Title"));
      names.addAll(List.of(side + " Name Raw", "Wikipedia " + side + " ID"));
    }
    names.addAll(List.of("Placename", "City", "District", "Province", "Country", "Latitude"));
    names.addAll(List.of("Longitude", "GeoNames ID", "Raw Placename", "Feature Type", "Source"));
    names.addAll(List.of("Publication Date", "Story People", "Story Organizations"));
    names.addAll(List.of("Story Locations", "Language", "Version"));
    return List.copyOf(names);
  }
}
