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

  /** The 61 columns of GDELT 2.0, in order. */
  public static final List<String> GDELT = gdelt();

  /** Phoenix's 26 columns, in order. */
  public static final List<String> PHOENIX =
      words(
          "EventID Date Year Month Day SourceActorFull SourceActorEntity"
              + " SourceActorRole SourceActorAttribute TargetActorFull"
              + " TargetActorEntity TargetActorRole TargetActorAttribute EventCode"
              + " EventRootCode PentaClass GoldsteinScore Issues Lat Lon LocationName"
              + " StateName CountryCode SentenceID URLs NewsSources");

  /** ACLED's 31 columns, in order. */
  public static final List<String> ACLED =
      words(
          "event_id_cnty event_date year time_precision disorder_type event_type"
              + " sub_event_type actor1 assoc_actor_1 inter1 actor2 assoc_actor_2"
              + " inter2 interaction civilian_targeting iso region country admin1"
              + " admin2 admin3 location latitude longitude geo_precision source"
              + " source_scale notes fatalities tags timestamp");

  /** The 49 columns of UCDP's georeferenced events, in order. */
  public static final List<String> UCDP =
      words(
          "id relid year active_year code_status type_of_violence"
              + " conflict_dset_id conflict_new_id conflict_name dyad_dset_id"
              + " dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a"
              + " side_b_dset_id side_b_new_id side_b number_of_sources source_article"
              + " source_office source_date source_headline source_original where_prec"
              + " where_coordinates where_description adm_1 adm_2 latitude longitude"
              + " geom_wkt priogrid_gid country country_id region event_clarity"
              + " date_prec date_start date_end deaths_a deaths_b deaths_civilians"
              + " deaths_unknown best high low gwnoa gwnob");

  private Headers() {}

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }

  private static List<String> gdelt() {
    List<String> names =
        new ArrayList<>(List.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"));
    for (int side = 1; side <= 2; side++) {
      for (String part :
          List.of(
              "Code",
              "Name",
              "CountryCode",
              "KnownGroupCode",
              "EthnicCode",
              "Religion1Code",
              "Religion2Code",
              "Type1Code",
              "Type2Code",
              "Type3Code")) {
        names.add("Actor" + side + part);
      }
    }
    names.addAll(
        List.of("IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass"));
    names.addAll(List.of("GoldsteinScale", "NumMentions", "NumSources", "NumArticles", "AvgTone"));
    for (String what : List.of("Actor1Geo_", "Actor2Geo_", "ActionGeo_")) {
      for (String part :
          List.of(
              "Type",
              "FullName",
              "CountryCode",
              "ADM1Code",
              "ADM2Code",
              "Lat",
              "Long",
              "FeatureID")) {
        names.add(what + part);
      }
    }
    names.addAll(List.of("DATEADDED", "SOURCEURL"));
    return List.copyOf(names);
  }

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
