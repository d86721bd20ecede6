package org.tarikh.app.analysis;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.sheet.Cell;
import org.tarikh.chronicle.sheet.Sheet;
import org.tarikh.chronicle.sheet.SheetWriter;

/** Rows of words, each with the stories that prove it, written as table, CSV or JSON. */
final class Listing {
  /** How it is written. */
  enum Format {
    TABLE,
    CSV,
    JSON
  }

  private static final int MOST_WIDTH = 70;

  private final String title;
  private final List<String> columns;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<List<Story>> evidence = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  Listing(String title, List<String> columns) {
    this.title = title;
    this.columns = columns;
  }

  /** Adds what the reader of a table should know besides. */
  void note(String note) {
    notes.add(note);
  }

  void add(List<String> cells, List<Story> stories) {
    rows.add(cells);
    evidence.add(stories);
  }

  String text(Format format) {
    return switch (format) {
      case TABLE -> AnalysisOptions.text(out -> SheetWriter.table(sheet(true), out));
      case CSV -> AnalysisOptions.text(out -> SheetWriter.csv(sheet(false), out));
      case JSON -> json();
    };
  }

  private Sheet sheet(boolean forPeople) {
    List<List<Cell>> cells = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Cell> row = new ArrayList<>();
      rows.get(i).forEach(text -> row.add(Cell.of(forPeople ? shortened(text) : text)));
      row.add(
          Cell.of(
              String.join(
                  " ",
                  evidence.get(i).stream().limit(forPeople ? 2 : 50).map(Story::id).toList())));
      cells.add(row);
    }
    List<Sheet.Column> heads = new ArrayList<>();
    columns.forEach(name -> heads.add(Sheet.Column.words(name)));
    heads.add(Sheet.Column.words("stories"));
    List<String> told = new ArrayList<>(notes);
    if (rows.isEmpty()) {
      told.add(0, "Nothing on record.");
    }
    return new Sheet(title, heads, cells, told);
  }

  private static String shortened(String text) {
    return text.length() > MOST_WIDTH ? text.substring(0, MOST_WIDTH - 1) + "…" : text;
  }

  /** One object a row; each story with its evidence. */
  private String json() {
    ObjectMapper mapper = new ObjectMapper();
    ArrayNode array = mapper.createArrayNode();
    for (int i = 0; i < rows.size(); i++) {
      ObjectNode object = array.addObject();
      for (int c = 0; c < columns.size(); c++) {
        object.put(columns.get(c), rows.get(i).get(c));
      }
      ArrayNode proofs = object.putArray("evidence");
      for (Story story : evidence.get(i)) {
        proof(proofs.addObject(), story);
      }
    }
    return array.toPrettyString() + "\n";
  }

  static void proof(ObjectNode node, Story story) {
    KeptRecord first = story.reports().get(0);
    node.put("story", story.id());
    node.put("date", story.date().map(Object::toString).orElse(""));
    node.put("event", story.type().name());
    node.put("text", first.record().evidence().text());
    node.put("record", first.record().id());
    node.put("outlet", first.source().outlet());
    node.put("document", first.source().document());
    node.put("url", first.source().url());
  }
}
