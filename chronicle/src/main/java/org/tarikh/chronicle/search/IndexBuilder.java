package org.tarikh.chronicle.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.tarikh.chronicle.store.ChronicleException;
import org.tarikh.chronicle.store.KeptText;
import org.tarikh.chronicle.store.Texts;

/**
 * Brings an index up to date with a chronicle's texts. Each commit of the index carries the mark up
 * to which it has read, so that an interrupted run goes on from there.
 */
final class IndexBuilder {
  /** Raised when texts are indexed another way, so that old indexes are made anew. */
  private static final String FORMAT = "1";

  private static final double BUFFER_MEGABYTES = 48;

  private final Texts texts;
  private final Directory directory;
  private final Analyzer analyzer;

  IndexBuilder(Texts texts, Directory directory, Analyzer analyzer) {
    this.texts = texts;
    this.directory = directory;
    this.analyzer = analyzer;
  }

  /** Whether the index holds all texts and is whole. */
  boolean current() {
    return mark().filter(texts.end()::equals).isPresent();
  }

  /** Adds what is missing; makes the index anew if it is damaged or of another chronicle. */
  void update() throws IOException {
    Optional<Texts.Mark> mark = mark().filter(texts::continues);
    write(mark.orElse(Texts.Mark.NONE), mark.isEmpty());
  }

  /** Makes the index anew. */
  void rebuild() throws IOException {
    write(Texts.Mark.NONE, true);
  }

  private void write(Texts.Mark from, boolean anew) throws IOException {
    Texts.Mark to = texts.end();
    IndexWriterConfig config =
        new IndexWriterConfig(analyzer)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setOpenMode(
                anew
                    ? IndexWriterConfig.OpenMode.CREATE
                    : IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
    if (anew) {
      clear();
    }
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      texts.between(from, to, text -> add(writer, text));
      writer.setLiveCommitData(
          Map.of(
                  "format", FORMAT,
                  "document", String.valueOf(to.document()),
                  "sentence", String.valueOf(to.sentence()),
                  "entry", String.valueOf(to.entry()),
                  "witness", to.witness())
              .entrySet());
      writer.commit();
    } catch (LockObtainFailedException held) {
      throw new ChronicleException(
          "another process is bringing the search index up to date; try again when it has finished",
          held);
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  /** Deletes a damaged index, which Lucene would not open even to overwrite it. */
  private void clear() throws IOException {
    for (String file : directory.listAll()) {
      if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
        directory.deleteFile(file);
      }
    }
  }

  private static void add(IndexWriter writer, KeptText text) {
    Document document = new Document();
    document.add(
        new TextField(SearchIndex.TEXT, text.title() + "\n" + text.text(), Field.Store.NO));
    document.add(SearchIndex.number(text));
    try {
      writer.addDocument(document);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** How far the index has come; empty if there is none, or it is damaged or of another format. */
  private Optional<Texts.Mark> mark() {
    try {
      if (!DirectoryReader.indexExists(directory)) {
        return Optional.empty();
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        for (LeafReaderContext leaf : reader.leaves()) {
          ((org.apache.lucene.index.CodecReader) leaf.reader()).checkIntegrity();
        }
        return mark(reader.getIndexCommit().getUserData());
      }
    } catch (IOException | RuntimeException damaged) {
      // Whatever is wrong with it, the database has everything to make it anew.
      return Optional.empty();
    }
  }

  private static Optional<Texts.Mark> mark(Map<String, String> data) {
    if (!FORMAT.equals(data.get("format"))) {
      return Optional.empty();
    }
    return Optional.of(
        new Texts.Mark(
            Long.parseLong(data.getOrDefault("document", "0")),
            Long.parseLong(data.getOrDefault("sentence", "0")),
            Long.parseLong(data.getOrDefault("entry", "0")),
            data.getOrDefault("witness", "")));
  }
}
