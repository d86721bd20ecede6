package org.tarikh.app.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.tarikh.language.TarikhException;
import org.tarikh.language.read.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads the validation files of the PETRARCH coders: sentences with the codings expected. */
final class PetrarchRecords {
  private PetrarchRecords() {}

  /** A sentence and what it should give; no codings if it should give nothing. */
  record Test(Document document, List<Coding> codings) {
    Test {
      codings = List.copyOf(codings);
    }
  }

  /** An expected event: CAMEO code, source and target. */
  record Coding(String source, String target, String code) {}

  static List<Test> read(Path file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      NodeList sentences =
          factory.newDocumentBuilder().parse(file.toFile()).getElementsByTagName("Sentence");
      List<Test> tests = new ArrayList<>();
      for (int i = 0; i < sentences.getLength(); i++) {
        test((Element) sentences.item(i)).ifPresent(tests::add);
      }
      return tests;
    } catch (SAXException | ParserConfigurationException wrong) {
      throw new TarikhException(file + ": no validation file: " + wrong.getMessage(), wrong);
    }
  }

  /** Tests of the older programs' own errors and options say nothing about text: left out. */
  private static Optional<Test> test(Element sentence) {
    List<Coding> codings = new ArrayList<>();
    NodeList expected = sentence.getElementsByTagName("EventCoding");
    for (int i = 0; i < expected.getLength(); i++) {
      Element coding = (Element) expected.item(i);
      if (coding.hasAttribute("error")) {
        return Optional.empty();
      }
      if (coding.hasAttribute("eventcode")) {
        codings.add(
            new Coding(
                coding.getAttribute("sourcecode"),
                coding.getAttribute("targetcode"),
                coding.getAttribute("eventcode")));
      }
    }
    NodeList texts = sentence.getElementsByTagName("Text");
    if (texts.getLength() == 0 || expected.getLength() == 0) {
      return Optional.empty();
    }
    String text = texts.item(0).getTextContent().replaceAll("\\s+", " ").strip();
    Optional<LocalDate> date =
        Optional.of(sentence.getAttribute("date"))
            .filter(digits -> digits.matches("\\d{8}"))
            .map(digits -> LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE));
    return Optional.of(new Test(Document.of(sentence.getAttribute("id"), text, date), codings));
  }
}
