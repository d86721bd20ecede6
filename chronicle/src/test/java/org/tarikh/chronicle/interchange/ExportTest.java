package org.tarikh.chronicle.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.interchange.exporting.Exporters;
import org.tarikh.chronicle.store.Report;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ExportTest {
  @TempDir Path folder;

  private static final List<KeptRecord> RECORDS = new RandomRecords(20).many(200);

  private static byte[] export(ExportFormat format, List<KeptRecord> records) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporters(Reading.codes(), "0.0").of(format).write(reports(records), out);
    return out.toByteArray();
  }

  private static Stream<Report> reports(List<KeptRecord> records) {
    return records.stream().map(kept -> new Report(kept, "s1", "tarikh 0.0"));
  }

  private static Document xml(byte[] bytes) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
  }

  private static List<KeptRecord> one() {
    KeptRecord kept = Reading.of(ImportFormat.GDELT, Rows.gdelt(61)).only();
    return List.of(kept);
  }

  @Test
  void every_emptyInput_givesASoundFile() throws Exception {
    for (ExportFormat format : ExportFormat.values()) {
      byte[] bytes = export(format, List.of());
      if (format == ExportFormat.GEXF || format == ExportFormat.GRAPHML) {
        assertThat(xml(bytes).getElementsByTagNameNS("*", "edge").getLength()).isZero();
      }
    }
    assertThat(export(ExportFormat.GDELT, List.of())).isEmpty();
    assertThat(export(ExportFormat.PLOVER, List.of())).isEmpty();
  }

  @Test
  void every_twice_givesTheSameBytes() throws Exception {
    for (ExportFormat format : ExportFormat.values()) {
      if (format != ExportFormat.PARQUET) {
        assertThat(export(format, RECORDS)).as(format.label()).isEqualTo(export(format, RECORDS));
      }
    }
  }

  @Test
  void plover_importedRecord_tellsOriginAndStory() throws Exception {
    String json = new String(export(ExportFormat.PLOVER, one()), StandardCharsets.UTF_8);
    assertThat(json)
        .contains("\"origin\":\"gdelt\",\"original\":\"700000001\",\"original_code\":\"111\"")
        .contains("\"link\":\"s1\"")
        .contains("\"coder\":\"gdelt\"")
        .endsWith("}\n");
    assertThat(json.lines()).hasSize(1);
  }

  @Test
  void gdelt_row_hasItsColumnsInPlace() throws Exception {
    String text = new String(export(ExportFormat.GDELT, one()), StandardCharsets.UTF_8);
    String[] row = text.strip().split("\t", -1);
    assertThat(row).hasSize(61);
    assertThat(row[0]).isEqualTo("700000001");
    assertThat(row[4]).isEqualTo("2019.1945");
    assertThat(row[7]).isEqualTo("ROM");
    assertThat(row[22]).isEqualTo("MED");
    assertThat(row[26]).isEqualTo("111");
    assertThat(row[30]).isEqualTo("-2.0");
    assertThat(row[53]).isEqualTo("AS");
    assertThat(row[59]).isEqualTo("20190312000000");
  }

  @Test
  void gdelt_actsNotDoneOrUndated_areLeftOutAndCounted() throws Exception {
    ExportCount count =
        new Exporters(Reading.codes(), "0.0")
            .of(ExportFormat.GDELT)
            .write(reports(RECORDS), new ByteArrayOutputStream());
    assertThat(count.leftOut()).isPositive();
    assertThat(count.records() + count.leftOut()).isEqualTo(RECORDS.size());
  }

  @Test
  void gexf_edges_liveOnTheDaysOfTheirEvents() throws Exception {
    Document document = xml(export(ExportFormat.GEXF, RECORDS));
    Element graph = (Element) document.getElementsByTagNameNS("*", "graph").item(0);
    assertThat(graph.getAttribute("mode")).isEqualTo("dynamic");
    NodeList nodes = document.getElementsByTagNameNS("http://gexf.net/1.3", "node");
    NodeList edges = document.getElementsByTagNameNS("http://gexf.net/1.3", "edge");
    assertThat(edges.getLength()).isPositive();
    for (int i = 0; i < edges.getLength(); i++) {
      Element edge = (Element) edges.item(i);
      assertThat(Integer.parseInt(edge.getAttribute("source"))).isLessThan(nodes.getLength());
      String record = value(edge, "record");
      KeptRecord kept =
          RECORDS.stream().filter(k -> k.record().id().equals(record)).findFirst().orElseThrow();
      assertThat(edge.getAttribute("start"))
          .isEqualTo(kept.record().when().start().map(Object::toString).orElse(""));
    }
  }

  private static String value(Element edge, String name) {
    NodeList values = edge.getElementsByTagNameNS("*", "attvalue");
    for (int i = 0; i < values.getLength(); i++) {
      Element value = (Element) values.item(i);
      if (value.getAttribute("for").equals(name)) {
        return value.getAttribute("value");
      }
    }
    return "";
  }

  @Test
  void graphml_sameGraph_asGexf() throws Exception {
    Document graphml = xml(export(ExportFormat.GRAPHML, RECORDS));
    Document gexf = xml(export(ExportFormat.GEXF, RECORDS));
    for (String name : List.of("node", "edge")) {
      assertThat(graphml.getElementsByTagNameNS("*", name).getLength())
          .isEqualTo(gexf.getElementsByTagNameNS("*", name).getLength());
    }
  }

  @Test
  void parquet_isReadByDuckDb() throws Exception {
    Path file = folder.resolve("events.parquet");
    Files.write(file, export(ExportFormat.PARQUET, RECORDS));
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        PreparedStatement query =
            connection.prepareStatement(
                "SELECT count(*), count(date), min(event_scale), max(text)"
                    + " FROM read_parquet(?)")) {
      query.setString(1, file.toString());
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        assertThat(rows.getInt(1)).isEqualTo(RECORDS.size());
        assertThat(rows.getInt(2))
            .isEqualTo(
                (int) RECORDS.stream().filter(k -> k.record().when().start().isPresent()).count());
        assertThat(rows.getDouble(3)).isNegative();
        assertThat(rows.getString(4)).isEqualTo("战争 & <peace> 🙂");
      }
    }
  }

  @Test
  void csvAndTsv_haveOneRowARecord() throws Exception {
    String tsv = new String(export(ExportFormat.TSV, one()), StandardCharsets.UTF_8);
    assertThat(tsv.lines()).hasSize(2);
    assertThat(tsv).startsWith("id\tdate\tenddate\t").contains("\tgdelt\t700000001\t111\n");
    String csv = new String(export(ExportFormat.CSV, one()), StandardCharsets.UTF_8);
    assertThat(csv).contains(",ROU,GOV,BUCHAREST,,,JRN,EUROPEAN PAPERS,");
  }
}
