package org.tarikh.chronicle.interchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The lines of a file, each of bounded length and decoded by itself: UTF-8 if it is that, else
 * windows-1252, as files glued together from several sources need. A mark of UTF-8 or UTF-16 at the
 * start is heeded. Lines too long or with zero bytes are reported and passed over; a binary file is
 * reported once and has no lines.
 */
public final class BoundedLines {
  /** Longest line in bytes: far more than any row of events, little enough for any heap. */
  public static final int LONGEST = 4 << 20;

  private static final Charset FALLBACK = Charset.forName("windows-1252");
  private static final int SAMPLE = 8192;

  private final String name;
  private final InputStream in;
  private final Consumer<RowProblem> problems;
  private final CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
  private final Deque<Line> returned = new ArrayDeque<>();
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private byte[] line = new byte[1 << 12];
  private int length;
  private long number;
  private boolean warned;
  private boolean binary;

  /**
   * Reads from {@code bytes}.
   *
   * @throws IOException if the first bytes cannot be read
   */
  public BoundedLines(String name, InputStream bytes, Consumer<RowProblem> problems)
      throws IOException {
    this.name = name;
    this.problems = problems;
    this.in = marked(bytes);
  }

  private InputStream marked(InputStream bytes) throws IOException {
    byte[] head = bytes.readNBytes(SAMPLE);
    PushbackInputStream whole = new PushbackInputStream(bytes, SAMPLE);
    int skip = 0;
    Optional<Charset> wide = Optional.empty();
    if (head.length >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
      wide = Optional.of(StandardCharsets.UTF_16BE);
      skip = 2;
    } else if (head.length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
      wide = Optional.of(StandardCharsets.UTF_16LE);
      skip = 2;
    } else if (head.length >= 3
        && head[0] == (byte) 0xEF
        && head[1] == (byte) 0xBB
        && head[2] == (byte) 0xBF) {
      skip = 3;
    }
    whole.unread(head, skip, head.length - skip);
    if (wide.isPresent()) {
      return new TranscodedBytes(whole, wide.get());
    }
    for (byte one : head) {
      binary |= one == 0;
    }
    if (binary) {
      fail(0, "is binary, not a table of text");
    }
    return whole;
  }

  /**
   * The next line; empty at the end.
   *
   * @throws IOException if the bytes break off
   */
  public Optional<Line> next() throws IOException {
    if (!returned.isEmpty()) {
      return Optional.of(returned.removeFirst());
    }
    while (!binary && readLine()) {
      if (length > LONGEST) {
        fail(number, "line is longer than " + (LONGEST >> 20) + " MiB: left out");
      } else if (zero()) {
        fail(number, "line holds zero bytes: left out");
      } else {
        return Optional.of(new Line(number, decoded()));
      }
    }
    return Optional.empty();
  }

  /** Gives a line back: it comes again, before all that were given back earlier. */
  public void giveBack(Line line) {
    returned.addFirst(line);
  }

  /** Fills {@link #line}; a line that is too long is read to its end but not kept. */
  private boolean readLine() throws IOException {
    length = 0;
    boolean any = false;
    while (true) {
      if (position == limit) {
        limit = in.read(buffer);
        position = 0;
        if (limit < 0) {
          limit = 0;
          number += any ? 1 : 0;
          return any;
        }
      }
      any |= limit > position;
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      keep(position, end);
      boolean whole = end < limit;
      position = whole ? end + 1 : end;
      if (whole) {
        number++;
        return true;
      }
    }
  }

  private void keep(int from, int end) {
    int more = end - from;
    if (length > LONGEST || length + more > LONGEST) {
      length = LONGEST + 1;
      return;
    }
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.max(line.length * 2, length + more));
    }
    System.arraycopy(buffer, from, line, length, more);
    length += more;
  }

  private boolean zero() {
    for (int i = 0; i < length; i++) {
      if (line[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private String decoded() {
    int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    String text = new String(line, 0, end, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') < 0) {
      return text;
    }
    try {
      return strict.decode(ByteBuffer.wrap(line, 0, end)).toString();
    } catch (CharacterCodingException notUtf8) {
      if (!warned) {
        warned = true;
        problems.accept(
            new RowProblem(
                name, number, "", "not UTF-8: read as windows-1252, as others like it are", false));
      }
      return new String(line, 0, end, FALLBACK);
    }
  }

  private void fail(long at, String message) {
    problems.accept(new RowProblem(name, at, "", message, true));
  }
}
