package org.tarikh.language.read;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads pages of http and https addresses: HTML, plain text and JSON Lines, cut into documents by
 * {@link DocumentReader} as files are. Follows at most {@link #REDIRECTS} redirects, and none from
 * https to http; a page that does not come whole within the time allowed, or is larger than a
 * document may be, is reported and skipped. A document that names no address gets the page's.
 */
public final class WebPages {
  private static final int REDIRECTS = 5;
  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([^\\s;\"]+)");
  private static final List<String> TEXT =
      List.of("text/html", "application/xhtml+xml", "text/plain", "");
  private static final List<String> JSON =
      List.of(
          "application/json", "application/x-ndjson", "application/jsonl", "application/ndjson");

  private final Problems problems;
  private final DocumentReader reader;
  private final Duration patience;
  private final HttpClient client;

  /** A page that came: where it was found in the end, what it is and what it holds. */
  private record Page(URI address, String kind, Optional<String> charset, byte[] bytes) {}

  /** A failure that a message for people tells. */
  private static final class Unread extends Exception {
    private static final long serialVersionUID = 1L;

    Unread(String message) {
      super(message);
    }
  }

  /**
   * A reader of pages.
   *
   * @param problems told what could not be read
   * @param reader cuts the pages into documents
   * @param patience how long to wait for one page
   */
  public WebPages(Consumer<ReadProblem> problems, DocumentReader reader, Duration patience) {
    this.problems = new Problems(problems);
    this.reader = reader;
    this.patience = patience;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(patience)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /** Whether {@code input} is an address that can be fetched. */
  public static boolean isAddress(String input) {
    return input.matches("(?i)https?://.*");
  }

  /** Reads the page of {@code address} into {@code sink}. */
  public void read(String address, Consumer<Document> sink) {
    try {
      Page page = fetch(address);
      Consumer<Document> placed = found -> sink.accept(placed(found, page));
      if (JSON.contains(page.kind())) {
        reader.readLines(address, new ByteArrayInputStream(lines(utf8(page))), placed);
      } else {
        InputStream in = new ByteArrayInputStream(utf8(page));
        reader.readWhole(address, in, placed, page.kind().contains("html"));
      }
    } catch (Unread told) {
      problems.fail(address, 0, told.getMessage() + "; skipped");
    } catch (HttpTimeoutException late) {
      problems.fail(
          address, 0, "no answer within " + patience.toSeconds() + " s; try again; skipped");
    } catch (IOException failure) {
      problems.fail(address, 0, "cannot be fetched: " + reason(failure) + "; skipped");
    }
  }

  private Page fetch(String address) throws IOException, Unread {
    URI next = address(address);
    for (int hop = 0; hop <= REDIRECTS; hop++) {
      HttpResponse<InputStream> response = ask(next);
      try (InputStream body = response.body()) {
        int status = response.statusCode();
        if (status == 200) {
          return page(next, response, body);
        }
        Optional<String> location = response.headers().firstValue("Location");
        if (status < 300 || status > 399 || location.isEmpty()) {
          throw new Unread("the server answered " + status);
        }
        URI target = next.resolve(address(location.get()));
        if (!isAddress(target.toString())
            || (next.getScheme().equalsIgnoreCase("https")
                && target.getScheme().equalsIgnoreCase("http"))) {
          throw new Unread("sent on to " + target + ", which is not followed");
        }
        next = target;
      }
    }
    throw new Unread("sent on more than " + REDIRECTS + " times");
  }

  private static URI address(String text) throws Unread {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException invalid) {
      throw new Unread("not an address: " + invalid.getMessage());
    }
  }

  private HttpResponse<InputStream> ask(URI address) throws IOException, Unread {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(address)
              .timeout(patience)
              .header("Accept", "text/html, text/plain, application/json, application/x-ndjson")
              .header("User-Agent", "Tarikh")
              .build();
      return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    } catch (IllegalArgumentException invalid) {
      throw new Unread("not an address: " + invalid.getMessage());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Unread("interrupted");
    }
  }

  private Page page(URI address, HttpResponse<InputStream> response, InputStream body)
      throws IOException, Unread {
    String type = response.headers().firstValue("Content-Type").orElse("");
    String kind = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (!TEXT.contains(kind) && !JSON.contains(kind)) {
      throw new Unread("is " + kind + ", not HTML, plain text or JSON");
    }
    byte[] bytes = whole(body);
    if (bytes.length > DocumentReader.MAXIMUM_BYTES) {
      throw new Unread("larger than " + (DocumentReader.MAXIMUM_BYTES >> 20) + " MiB");
    }
    Matcher charset = CHARSET.matcher(type);
    return new Page(
        address, kind, charset.find() ? Optional.of(charset.group(1)) : Optional.empty(), bytes);
  }

  /** All of a body, or a little more than is allowed; a body that trickles in is cut off. */
  private byte[] whole(InputStream body) throws IOException {
    CompletableFuture<byte[]> reading =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return body.readNBytes(DocumentReader.MAXIMUM_BYTES + 1);
              } catch (IOException failure) {
                throw new UncheckedIOException(failure);
              }
            });
    try {
      return reading.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof UncheckedIOException failure) {
        throw failure.getCause();
      }
      throw new HttpTimeoutException("the body did not come whole");
    }
  }

  /** The bytes in UTF-8 if the server names another encoding that is known. */
  private static byte[] utf8(Page page) {
    try {
      return page.charset()
          .map(name -> new String(page.bytes(), Charset.forName(name)))
          .map(text -> text.getBytes(StandardCharsets.UTF_8))
          .orElse(page.bytes());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return page.bytes();
    }
  }

  /** A JSON value in one line, or one line for each element of a list; all else as it is. */
  private static byte[] lines(byte[] json) {
    try {
      JsonNode value =
          new ObjectMapper()
              .reader()
              .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
              .readTree(json);
      StringBuilder lines = new StringBuilder();
      for (JsonNode each : value.isArray() ? value : List.of(value)) {
        lines.append(each).append('\n');
      }
      return lines.toString().getBytes(StandardCharsets.UTF_8);
    } catch (IOException severalValues) {
      return json;
    }
  }

  private static Document placed(Document found, Page page) {
    return new Document(
        found.id(),
        found.date(),
        found.outlet().isEmpty() ? host(page.address()) : found.outlet(),
        found.language(),
        found.title(),
        found.text(),
        found.bodyStart(),
        found.url().isEmpty() ? page.address().toString() : found.url());
  }

  private static String host(URI address) {
    return Objects.toString(address.getHost(), "").replaceFirst("^www\\.", "");
  }

  private static String reason(IOException failure) {
    return failure.getMessage() != null
        ? failure.getMessage()
        : failure instanceof ConnectException
            ? "no connection"
            : failure.getClass().getSimpleName();
  }
}
