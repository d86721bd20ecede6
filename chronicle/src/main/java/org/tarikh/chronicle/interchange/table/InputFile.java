package org.tarikh.chronicle.interchange.table;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A file to import: plain, gzip or zip, told apart by its first bytes, not by its name. Bytes are
 * streamed; nothing is unpacked to disk or held in memory. A file that cannot be opened, or that
 * breaks off, is reported and never thrown: what came before it stays.
 */
public final class InputFile {
  private static final int MOST_ENTRIES = 10_000;

  private final Consumer<RowProblem> problems;

  /** Reads the parts of a file. */
  @FunctionalInterface
  public interface PartReader {
    /**
     * Reads one part.
     *
     * @param name file name; {@code file!entry} within a zip
     * @throws IOException if its bytes break off
     */
    void read(String name, InputStream bytes) throws IOException;
  }

  /** Reports what cannot be read to {@code problems}. */
  public InputFile(Consumer<RowProblem> problems) {
    this.problems = problems;
  }

  /** Reads the file, each entry of a zip as a part of its own. */
  public void read(Path file, PartReader part) {
    String name = file.toString();
    if (Files.isDirectory(file)) {
      fail(name, "is a folder; name its files");
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      read(name, in, part);
    } catch (NoSuchFileException missing) {
      fail(name, "no such file");
    } catch (IOException failure) {
      fail(name, "cannot be read: " + reason(failure));
    }
  }

  /** Reads bytes that are already open, such as standard input. */
  public void read(String name, InputStream in, PartReader part) throws IOException {
    CountedBytes packed = new CountedBytes(in);
    BufferedInputStream bytes = new BufferedInputStream(packed, 1 << 16);
    bytes.mark(8);
    byte[] head = bytes.readNBytes(6);
    bytes.reset();
    if (starts(head, 0x1F, 0x8B)) {
      guarded(
          name,
          part,
          new ExpansionLimit(
              new GZIPInputStream(bytes, 1 << 16), packed::count, ExpansionLimit.HARMLESS));
    } else if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
      zip(name, bytes, packed, part);
    } else if (starts(head, 'B', 'Z', 'h') || starts(head, 0xFD, '7', 'z', 'X', 'Z')) {
      fail(name, "is packed with bzip2 or xz; unpack it first");
    } else {
      guarded(name, part, bytes);
    }
  }

  private void zip(String name, InputStream bytes, CountedBytes packed, PartReader part) {
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(bytes)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.isDirectory() || entry.getName().startsWith("__MACOSX/")) {
          continue;
        }
        if (++entries > MOST_ENTRIES) {
          fail(name, "holds more than " + MOST_ENTRIES + " entries; the rest is left out");
          return;
        }
        String full = name + "!" + entry.getName().replaceAll("\\p{Cntrl}", "?");
        if (!guarded(
            full,
            part,
            new ExpansionLimit(new Unclosed(zip), packed::count, ExpansionLimit.HARMLESS))) {
          return;
        }
      }
    } catch (IOException failure) {
      fail(name, "the zip archive is damaged: " + reason(failure));
      return;
    }
    if (entries == 0) {
      fail(name, "the zip archive is empty");
    }
  }

  private boolean guarded(String name, PartReader part, InputStream bytes) {
    try {
      part.read(name, bytes);
      return true;
    } catch (IOException failure) {
      fail(name, "breaks off: " + reason(failure) + "; the rows before are kept");
      return false;
    }
  }

  private void fail(String name, String message) {
    problems.accept(new RowProblem(name, 0, "", message, true));
  }

  private static String reason(IOException failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }

  private static boolean starts(byte[] head, int... magic) {
    if (head.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((head[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /** A zip stream that a reader of one entry cannot close. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
