package org.tarikh.chronicle.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.tarikh.chronicle.store.Chronicle;
import org.tarikh.chronicle.store.ChronicleException;
import org.tarikh.chronicle.store.KeptText;
import org.tarikh.chronicle.store.Report;
import org.tarikh.chronicle.store.Texts;

/**
 * Finds the texts of a chronicle by their words, in a Lucene index beside the database. The index
 * holds nothing of its own: when it is missing, damaged, behind, or of another chronicle, opening
 * brings it up to date from the database. Where the folder cannot be written, that happens in
 * memory.
 */
public final class SearchIndex implements AutoCloseable {
  /** Name of the index in the chronicle's folder. */
  public static final String FOLDER = "search";

  static final String TEXT = "text";
  static final String NUMBER = "number";

  private final Chronicle chronicle;
  private final Analyzer analyzer = new EnglishAnalyzer();
  private final Directory directory;
  private DirectoryReader reader;

  private SearchIndex(Chronicle chronicle, Directory directory, DirectoryReader reader) {
    this.chronicle = chronicle;
    this.directory = directory;
    this.reader = reader;
  }

  /**
   * Opens the index of a chronicle and brings it up to date.
   *
   * @throws ChronicleException if another process is doing so at this moment, or the disk fails
   */
  public static SearchIndex open(Chronicle chronicle) {
    Path folder = chronicle.folder().resolve(FOLDER);
    try (Analyzer analyzer = new EnglishAnalyzer()) {
      Directory directory = directory(chronicle.folder(), folder);
      IndexBuilder builder = new IndexBuilder(chronicle.texts(), directory, analyzer);
      if (!builder.current()) {
        if (!Files.isWritable(chronicle.folder())) {
          directory = new ByteBuffersDirectory();
          builder = new IndexBuilder(chronicle.texts(), directory, analyzer);
        }
        builder.update();
      }
      return new SearchIndex(chronicle, directory, DirectoryReader.open(directory));
    } catch (IOException failure) {
      throw fault(folder, failure);
    }
  }

  private static Directory directory(Path parent, Path folder) throws IOException {
    return Files.isDirectory(folder) || Files.isWritable(parent)
        ? FSDirectory.open(folder)
        : new ByteBuffersDirectory();
  }

  private static ChronicleException fault(Path folder, IOException failure) {
    return new ChronicleException(
        "the search index "
            + folder
            + " failed: "
            + failure.getMessage()
            + "; delete that folder to have it made anew",
        failure);
  }

  /**
   * The best texts for {@code words}, best first: all words must occur in some form; "…" asks for a
   * phrase, OR and - for alternatives and exclusion, as in Lucene's query language.
   */
  public List<Hit> search(String words, int most) {
    Query query = parse(words);
    try {
      return search(query, most);
    } catch (IOException | IndexOutOfBoundsException | IllegalStateException damaged) {
      try {
        rebuild();
        return search(query, most);
      } catch (IOException failure) {
        throw fault(chronicle.folder().resolve(FOLDER), failure);
      }
    }
  }

  private void rebuild() throws IOException {
    reader.close();
    new IndexBuilder(chronicle.texts(), directory, analyzer).rebuild();
    reader = DirectoryReader.open(directory);
  }

  private Query parse(String words) {
    QueryParser parser = new QueryParser(TEXT, analyzer);
    parser.setDefaultOperator(QueryParser.Operator.AND);
    try {
      return parser.parse(words);
    } catch (ParseException notOfTheLanguage) {
      try {
        return parser.parse(QueryParser.escape(words));
      } catch (ParseException impossible) {
        throw new ChronicleException("cannot search for '" + words + "'", impossible);
      }
    }
  }

  private List<Hit> search(Query query, int most) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    ScoreDoc[] best = searcher.search(query, most).scoreDocs;
    List<Long> numbers = new ArrayList<>();
    for (ScoreDoc each : best) {
      numbers.add(number(each.doc));
    }
    Set<String> terms = terms(query);
    Texts texts = chronicle.texts();
    List<Texts.Stretch> stretches = new ArrayList<>();
    for (KeptText text : texts.find(numbers)) {
      Passage passage = Passage.of(text.text(), terms, analyzer);
      stretches.add(new Texts.Stretch(text, passage.start(), passage.end()));
    }
    List<List<Report>> reports = texts.reports(stretches);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      Texts.Stretch stretch = stretches.get(i);
      float score = best[numbers.indexOf(stretch.text().number())].score;
      Passage passage = new Passage(stretch.start(), stretch.end());
      hits.add(new Hit(stretch.text(), passage, reports.get(i), score));
    }
    return hits;
  }

  private long number(int document) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    if (leaves.isEmpty()) {
      throw new IOException("no segment");
    }
    var numbers = MultiDocValues.getNumericValues(reader, NUMBER);
    if (numbers == null || !numbers.advanceExact(document)) {
      throw new IOException("a text without number");
    }
    return numbers.longValue();
  }

  private static Set<String> terms(Query query) {
    Set<String> terms = new HashSet<>();
    query.visit(
        new QueryVisitor() {
          @Override
          public void consumeTerms(Query part, Term... found) {
            for (Term term : found) {
              terms.add(term.text());
            }
          }
        });
    return terms;
  }

  /** The document value that carries the number of a text. */
  static NumericDocValuesField number(KeptText text) {
    return new NumericDocValuesField(NUMBER, text.number());
  }

  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
      analyzer.close();
    } catch (IOException failure) {
      throw fault(chronicle.folder().resolve(FOLDER), failure);
    }
  }
}
