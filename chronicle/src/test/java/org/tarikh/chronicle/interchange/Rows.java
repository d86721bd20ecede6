package org.tarikh.chronicle.interchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tarikh.chronicle.interchange.table.Headers;

/**
 * Rows of each data set, made up for tests: sound ones, with the fields that a test names changed.
 */
final class Rows {
  private Rows() {}

  /** A row of these columns: {@code sound} are {@code name=value}, and so is {@code changed}. */
  private static List<String> row(List<String> columns, List<String> sound, String... changed) {
    Map<String, String> fields = new HashMap<>();
    for (List<String> pairs : List.of(sound, Arrays.asList(changed))) {
      for (String pair : pairs) {
        String[] parts = pair.split("=", 2);
        if (!columns.contains(parts[0])) {
          throw new IllegalArgumentException(parts[0]);
        }
        fields.put(parts[0], parts[1]);
      }
    }
    return columns.stream().map(column -> fields.getOrDefault(column, "")).toList();
  }

  /** A GDELT row of 61, 58 or 57 columns. */
  static String gdelt(int width, String... changed) {
    List<String> row =
        row(
            Headers.GDELT,
            List.of(
                "GLOBALEVENTID=700000001",
                "SQLDATE=20190311",
                "Actor1Code=ROMGOV",
                "Actor1Name=BUCHAREST",
                "Actor1CountryCode=ROM",
                "Actor1Type1Code=GOV",
                "Actor2Code=EURMED",
                "Actor2Name=EUROPEAN PAPERS",
                "Actor2CountryCode=EUR",
                "Actor2Type1Code=MED",
                "EventCode=111",
                "QuadClass=2",
                "ActionGeo_Type=4",
                "ActionGeo_FullName=Austral Bay, Somewhere, Australia",
                "ActionGeo_CountryCode=AS",
                "ActionGeo_Lat=-33.5",
                "ActionGeo_Long=148.25",
                "ActionGeo_FeatureID=-77",
                "DATEADDED=20190312101500",
                "SOURCEURL=https://www.Gazette.example/a?b=1"),
            changed);
    return java.util.stream.IntStream.range(0, row.size())
        .filter(i -> width == 61 || !Headers.GDELT.get(i).endsWith("ADM2Code"))
        .limit(width)
        .mapToObj(row::get)
        .collect(Collectors.joining("\t"));
  }

  static String icewsHeader() {
    return String.join("\t", Headers.ICEWS);
  }

  static String icews(String... changed) {
    return String.join(
        "\t",
        row(
            Headers.ICEWS,
            List.of(
                "Event ID=4100",
                "Event Date=2017-05-02",
                "Source Name=Border Guard (Latvia)",
                "Source Sectors=Government,Police",
                "Source Country=Latvia",
                "Event Text=label",
                "CAMEO Code=173",
                "Intensity=-5.0",
                "Target Name=Smugglers (Belarus)",
                "Target Sectors=Criminals / Gangs",
                "Target Country=Belarus",
                "Story ID=900100",
                "Sentence Number=3",
                "Publisher=Baltic Courier",
                "City=Daugavpils",
                "District=NA",
                "Province=NULL",
                "Country=Latvia",
                "Latitude=55.87",
                "Longitude=26.52"),
            changed));
  }

  static String polecatHeader() {
    return String.join("\t", Headers.POLECAT);
  }

  static String polecat(String... changed) {
    return row(
            Headers.POLECAT,
            List.of(
                "Event ID=20230301-77-x",
                "Event Date=2023-02-28",
                "Event Type=REQUEST",
                "Event Mode=assist",
                "Contexts=military; economic",
                "Actor Name=Government of Chad",
                "Actor Country=TCD",
                "Primary Actor Sector=GOV",
                "Actor Sectors=GOV; MIL",
                "Actor Name Raw=N'Djamena",
                "Recipient Name=France",
                "Recipient Country=FRA",
                "Primary Recipient Sector=None",
                "Country=TCD",
                "City=Abéché",
                "Latitude=13.83",
                "Longitude=20.83",
                "GeoNames ID=2436400",
                "Source=Sahel Wire",
                "Publication Date=2023-03-01",
                "Language=French"),
            changed)
        .stream()
        .map(field -> field.isEmpty() ? "None" : field)
        .collect(Collectors.joining("\t"));
  }

  static String phoenix(String... changed) {
    return String.join(
        "\t",
        row(
            Headers.PHOENIX,
            List.of(
                "EventID=12_v1.3",
                "Date=20150704",
                "SourceActorFull=PAKMIL",
                "SourceActorEntity=PAK",
                "SourceActorRole=MIL",
                "TargetActorFull=IMGREB",
                "TargetActorEntity=IMG",
                "TargetActorRole=REB",
                "TargetActorAttribute=MOS;CVL",
                "EventCode=195",
                "Lat=33.0",
                "Lon=70.1",
                "LocationName=Upper Valley",
                "CountryCode=PAK",
                "URLs=http://one.example/x;http://two.example/y",
                "NewsSources=one;two"),
            changed));
  }

  static String acledHeader() {
    return String.join(",", Headers.ACLED);
  }

  static String acled(String... changed) {
    return csv(
        row(
            Headers.ACLED,
            List.of(
                "event_id_cnty=KEN900",
                "event_date=8 June 2021",
                "time_precision=1",
                "event_type=Battles",
                "sub_event_type=Armed clash",
                "actor1=Police Forces of Kenya (2013-2022)",
                "inter1=1",
                "actor2=Hill Raiders",
                "inter2=4",
                "country=Kenya",
                "location=Dry Ford",
                "latitude=1.5",
                "longitude=36.0",
                "source=Rift Herald",
                "notes=Police and raiders met at the ford, and shot at each other."),
            changed));
  }

  static String ucdpHeader() {
    return String.join(",", Headers.UCDP);
  }

  static String ucdp(String... changed) {
    return csv(
        row(
            Headers.UCDP,
            List.of(
                "id=55",
                "type_of_violence=3",
                "side_a=Army of the Dunes",
                "side_b=Civilians",
                "source_office=Desert Agency",
                "source_date=2004-03-05",
                "source_headline=Villagers flee the dunes",
                "source_original=village elder",
                "where_coordinates=Well Town",
                "latitude=14.1",
                "longitude=24.2",
                "country=Sudan",
                "country_id=625",
                "date_prec=2",
                "date_start=2004-03-01 00:00:00.000",
                "date_end=2004-03-03 00:00:00.000",
                "best=4"),
            changed));
  }

  private static String csv(List<String> fields) {
    return fields.stream()
        .map(f -> f.matches("[\\w.:-]*") ? f : '"' + f.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(","));
  }
}
