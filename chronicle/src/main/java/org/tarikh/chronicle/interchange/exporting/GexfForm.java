package org.tarikh.chronicle.interchange.exporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.Mode;

/** GEXF 1.3 with dates: edges live on the days of their event, nodes from first to last event. */
final class GexfForm implements GraphForm {
  private static final String NAMESPACE = "http://gexf.net/1.3";

  @Override
  public void begin(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("gexf");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("version", "1.3");
    xml.writeStartElement("graph");
    xml.writeAttribute("mode", "dynamic");
    xml.writeAttribute("defaultedgetype", "directed");
    xml.writeAttribute("timeformat", "date");
    xml.writeAttribute("timerepresentation", "interval");
    attributes(xml, "node", List.of("code:string", "sector:string"));
    attributes(
        xml,
        "edge",
        List.of(
            "event:string",
            "mode:string",
            "quad_code:integer",
            "event_scale:double",
            "record:string",
            "veracity:string",
            "aux_mode:string"));
    xml.writeStartElement("nodes");
    xml.writeCharacters("\n");
  }

  private static void attributes(XMLStreamWriter xml, String of, List<String> names)
      throws XMLStreamException {
    xml.writeStartElement("attributes");
    xml.writeAttribute("class", of);
    for (String name : names) {
      String[] parts = name.split(":");
      xml.writeEmptyElement("attribute");
      xml.writeAttribute("id", parts[0]);
      xml.writeAttribute("title", parts[0]);
      xml.writeAttribute("type", parts[1]);
    }
    xml.writeEndElement();
  }

  @Override
  public void node(XMLStreamWriter xml, Graph.Node node) throws XMLStreamException {
    xml.writeStartElement("node");
    xml.writeAttribute("id", node.number() + "");
    xml.writeAttribute("label", GraphExporter.clean(node.label()));
    days(xml, node.first(), node.last());
    xml.writeStartElement("attvalues");
    value(xml, "code", node.code());
    value(xml, "sector", node.sector());
    xml.writeEndElement();
    xml.writeEndElement();
  }

  @Override
  public void between(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeEndElement();
    xml.writeStartElement("edges");
  }

  @Override
  public void edge(XMLStreamWriter xml, Edge edge) throws XMLStreamException {
    EventRecord record = edge.record();
    xml.writeStartElement("edge");
    xml.writeAttribute("id", edge.number() + "");
    xml.writeAttribute("source", edge.source() + "");
    xml.writeAttribute("target", edge.target() + "");
    xml.writeAttribute("type", edge.directed() ? "directed" : "undirected");
    xml.writeAttribute("label", record.type().name());
    xml.writeAttribute("weight", "1");
    days(xml, record.when().start(), record.when().end());
    xml.writeStartElement("attvalues");
    value(xml, "event", record.type().name());
    value(xml, "mode", record.mode().map(Mode::label).orElse(""));
    value(xml, "quad_code", record.type().quad() + "");
    value(xml, "event_scale", Mode.scale(record.type(), record.mode()) + "");
    value(xml, "record", record.id());
    value(xml, "veracity", record.veracity().label());
    value(xml, "aux_mode", GraphmlForm.auxiliary(record));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void value(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    if (!value.isEmpty()) {
      xml.writeEmptyElement("attvalue");
      xml.writeAttribute("for", name);
      xml.writeAttribute("value", GraphExporter.clean(value));
    }
  }

  private static void days(XMLStreamWriter xml, Optional<LocalDate> start, Optional<LocalDate> end)
      throws XMLStreamException {
    if (start.isPresent()) {
      xml.writeAttribute("start", start.get().toString());
      xml.writeAttribute("end", end.orElse(start.get()).toString());
    }
  }

  @Override
  public void end(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }
}
