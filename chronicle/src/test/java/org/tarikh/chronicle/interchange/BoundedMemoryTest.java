package org.tarikh.chronicle.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tarikh.chronicle.interchange.importing.Importers;

/** Runs imports in a Java of their own with a heap of 32 MB. */
class BoundedMemoryTest {
  @Test
  void gigabyteOfOneLine_isOneProblem() throws Exception {
    assertThat(run("line")).contains("failures=1").contains("records=1,");
  }

  @Test
  void hundredThousandRows_needNoMoreMemoryThanOne() throws Exception {
    assertThat(run("rows")).contains("rows=100000, records=100000");
  }

  private static String run(String what) throws Exception {
    Process process =
        new ProcessBuilder(
                List.of(
                    System.getProperty("java.home") + "/bin/java",
                    "-Xmx32m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Import.class.getName(),
                    what))
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return out;
  }

  /** The program that is run. */
  static final class Import {
    private Import() {}

    public static void main(String[] arguments) throws IOException {
      byte[] row = (Rows.gdelt(61) + "\n").getBytes(StandardCharsets.UTF_8);
      byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      Stream<byte[]> parts =
          arguments[0].equals("line")
              ? Stream.concat(
                  Collections.nCopies(1024, block).stream(), Stream.of(new byte[] {'\n'}, row))
              : Collections.nCopies(100_000, row).stream();
      Iterator<InputStream> streams = parts.<InputStream>map(ByteArrayInputStream::new).iterator();
      InputStream in = new SequenceInputStream(new Parts(streams));
      ImportCount count =
          new Importers(Reading.codes())
              .of(ImportFormat.GDELT)
              .read("rows", in, record -> {}, problem -> {});
      System.out.println(count);
    }
  }

  /** Streams made one after the other. */
  private record Parts(Iterator<InputStream> streams) implements Enumeration<InputStream> {
    @Override
    public boolean hasMoreElements() {
      return streams.hasNext();
    }

    @Override
    public InputStream nextElement() {
      return streams.next();
    }
  }
}
