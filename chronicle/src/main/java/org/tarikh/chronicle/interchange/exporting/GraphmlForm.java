package org.tarikh.chronicle.interchange.exporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.Mode;

/** GraphML: the same graph, with the days of events as plain data of edges. */
final class GraphmlForm implements GraphForm {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  @Override
  public void begin(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace(NAMESPACE);
    keys(xml, "node", "string", List.of("label", "code", "sector"));
    keys(
        xml,
        "edge",
        "string",
        List.of("event", "mode", "start", "end", "record", "veracity", "aux_mode"));
    keys(xml, "edge", "int", List.of("quad_code"));
    keys(xml, "edge", "double", List.of("event_scale"));
    xml.writeStartElement("graph");
    xml.writeAttribute("id", "events");
    xml.writeAttribute("edgedefault", "directed");
    xml.writeCharacters("\n");
  }

  private static void keys(XMLStreamWriter xml, String of, String type, List<String> names)
      throws XMLStreamException {
    for (String name : names) {
      xml.writeEmptyElement("key");
      xml.writeAttribute("id", name);
      xml.writeAttribute("for", of);
      xml.writeAttribute("attr.name", name);
      xml.writeAttribute("attr.type", type);
    }
  }

  @Override
  public void node(XMLStreamWriter xml, Graph.Node node) throws XMLStreamException {
    xml.writeStartElement("node");
    xml.writeAttribute("id", "n" + node.number());
    data(xml, "label", node.label());
    data(xml, "code", node.code());
    data(xml, "sector", node.sector());
    xml.writeEndElement();
  }

  @Override
  public void between(XMLStreamWriter xml) {
    // Nodes and edges stand side by side.
  }

  @Override
  public void edge(XMLStreamWriter xml, Edge edge) throws XMLStreamException {
    EventRecord record = edge.record();
    xml.writeStartElement("edge");
    xml.writeAttribute("id", "e" + edge.number());
    xml.writeAttribute("source", "n" + edge.source());
    xml.writeAttribute("target", "n" + edge.target());
    xml.writeAttribute("directed", edge.directed() + "");
    data(xml, "event", record.type().name());
    data(xml, "mode", record.mode().map(Mode::label).orElse(""));
    data(xml, "start", day(record.when().start()));
    data(xml, "end", day(record.when().end()));
    data(xml, "record", record.id());
    data(xml, "veracity", record.veracity().label());
    data(xml, "aux_mode", auxiliary(record));
    data(xml, "quad_code", record.type().quad() + "");
    data(xml, "event_scale", Mode.scale(record.type(), record.mode()) + "");
    xml.writeEndElement();
  }

  private static void data(XMLStreamWriter xml, String key, String value)
      throws XMLStreamException {
    if (!value.isEmpty()) {
      xml.writeStartElement("data");
      xml.writeAttribute("key", key);
      xml.writeCharacters(GraphExporter.clean(value));
      xml.writeEndElement();
    }
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  /** The auxiliary modes of a record, parted by spaces. */
  static String auxiliary(EventRecord record) {
    return record.auxiliary().stream().map(AuxiliaryMode::label).collect(Collectors.joining(" "));
  }

  @Override
  public void end(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeEndElement();
    xml.writeEndElement();
  }
}
