package org.tarikh.chronicle.interchange.exporting;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.tarikh.chronicle.interchange.ExportCount;
import org.tarikh.chronicle.interchange.Exporter;
import org.tarikh.chronicle.store.Report;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.EventRecord;

/**
 * Writes a graph: actors are nodes, each dyad of a record is an edge. Nodes stand before edges in
 * the file but are known after them, so edges wait in a temporary file. Records without two parties
 * make no edge.
 */
final class GraphExporter implements Exporter {
  private final GraphForm form;
  private final XMLOutputFactory factory = XMLOutputFactory.newDefaultFactory();

  GraphExporter(GraphForm form) {
    this.form = form;
  }

  @Override
  public ExportCount write(Stream<Report> reports, OutputStream out) throws IOException {
    Path waiting = Files.createTempFile("tarikh-edges", ".xml");
    try {
      Graph graph = new Graph();
      ExportCount count = edges(reports, graph, waiting);
      assemble(graph, waiting, out);
      return count;
    } catch (XMLStreamException failure) {
      throw new IOException("the graph cannot be written: " + failure.getMessage(), failure);
    } finally {
      Files.delete(waiting);
    }
  }

  private ExportCount edges(Stream<Report> reports, Graph graph, Path waiting)
      throws IOException, XMLStreamException {
    long count = 0;
    long edges = 0;
    long leftOut = 0;
    try (Writer text = Files.newBufferedWriter(waiting, StandardCharsets.UTF_8)) {
      XMLStreamWriter xml = factory.createXMLStreamWriter(text);
      for (Iterator<Report> each = reports.iterator(); each.hasNext(); ) {
        EventRecord record = each.next().kept().record();
        long before = edges;
        for (GraphForm.Edge edge : of(record, graph, edges)) {
          form.edge(xml, edge);
          xml.writeCharacters("\n");
          edges++;
        }
        count += edges > before ? 1 : 0;
        leftOut += edges > before ? 0 : 1;
      }
      xml.flush();
    }
    return new ExportCount(count, edges, leftOut);
  }

  private static List<GraphForm.Edge> of(EventRecord record, Graph graph, long first) {
    boolean directed = !record.recipients().isEmpty();
    List<GraphForm.Edge> edges = new java.util.ArrayList<>();
    List<ActorReference> actors = record.actors();
    for (int i = 0; i < actors.size(); i++) {
      List<ActorReference> others =
          directed ? record.recipients() : actors.subList(i + 1, actors.size());
      for (ActorReference other : others) {
        int source = graph.node(actors.get(i), record.when().start(), record.when().end());
        int target = graph.node(other, record.when().start(), record.when().end());
        edges.add(new GraphForm.Edge(first + edges.size(), source, target, directed, record));
      }
    }
    return edges;
  }

  private void assemble(Graph graph, Path waiting, OutputStream out)
      throws IOException, XMLStreamException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    XMLStreamWriter xml = factory.createXMLStreamWriter(text);
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    form.begin(xml);
    for (Graph.Node node : graph.nodes()) {
      form.node(xml, node);
      xml.writeCharacters("\n");
    }
    form.between(xml);
    // Ends the open tag, so that the waiting edges can be copied as they are.
    xml.writeCharacters("\n");
    xml.flush();
    try (Reader edges = Files.newBufferedReader(waiting, StandardCharsets.UTF_8)) {
      edges.transferTo(text);
    }
    form.end(xml);
    xml.writeEndDocument();
    xml.flush();
    text.flush();
    out.flush();
  }

  /** The text without the signs that XML cannot hold. */
  static String clean(String text) {
    return text.codePoints()
        .filter(
            c ->
                c >= 0x20 && c <= 0xD7FF
                    || c == '\t'
                    || c == '\n'
                    || c >= 0xE000 && c != 0xFFFE && c != 0xFFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
