package org.tarikh.chronicle.interchange.exporting;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.tarikh.coder.event.EventRecord;

/** How a graph is written in one kind of XML. */
interface GraphForm {
  /** Writes what stands before the nodes. */
  void begin(XMLStreamWriter xml) throws XMLStreamException;

  /** Writes a node. */
  void node(XMLStreamWriter xml, Graph.Node node) throws XMLStreamException;

  /** Writes what stands between nodes and edges. */
  void between(XMLStreamWriter xml) throws XMLStreamException;

  /** Writes an edge: one dyad of one record. */
  void edge(XMLStreamWriter xml, Edge edge) throws XMLStreamException;

  /** Writes what stands after the edges. */
  void end(XMLStreamWriter xml) throws XMLStreamException;

  /**
   * One dyad of one record.
   *
   * @param number counted from 0
   * @param source number of the doer's node
   * @param target number of the recipient's node
   * @param directed false if both did it
   */
  record Edge(long number, int source, int target, boolean directed, EventRecord record) {}
}
