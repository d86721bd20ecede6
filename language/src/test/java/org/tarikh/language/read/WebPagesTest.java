package org.tarikh.language.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebPagesTest {
  private final List<Document> documents = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;
  private String root;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setExecutor(threads);
    root = "http://127.0.0.1:" + server.getAddress().getPort();
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void page(String path, String type, byte[] bytes) {
    server.createContext(path, exchange -> answer(exchange, 200, "Content-Type", type, bytes));
  }

  private static void answer(
      HttpExchange exchange, int status, String header, String value, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().add(header, value);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private void read(String address) {
    read(address, Duration.ofSeconds(20));
  }

  private void read(String address, Duration patience) {
    DocumentReader reader = new DocumentReader(problem -> problems.add(problem.message()));
    new WebPages(problem -> problems.add(problem.message()), reader, patience)
        .read(address, documents::add);
  }

  @Test
  void read_html_cutsItAsAFileAndKeepsTheAddress() {
    String html = "<p>Peru met Chile in Lima.</p><script>x()</script>";
    page("/news", "text/html", html.getBytes(StandardCharsets.UTF_8));
    read(root + "/news");
    assertThat(documents).hasSize(1);
    assertThat(documents.get(0).text()).isEqualTo("Peru met Chile in Lima.");
    assertThat(documents.get(0).url()).isEqualTo(root + "/news");
    assertThat(documents.get(0).outlet()).isEqualTo("127.0.0.1");
    assertThat(problems).isEmpty();
  }

  @Test
  void read_statedCharset_isUsed() {
    String text = "Президент встретился с послом в Алматы.";
    page("/ru", "text/plain; charset=windows-1251", text.getBytes(Charset.forName("windows-1251")));
    read(root + "/ru");
    assertThat(documents.get(0).text()).isEqualTo(text);
  }

  @Test
  void read_json_oneValueOrAListOrLines() {
    page("/one", "application/json", "{\n \"text\": \"A\"\n}".getBytes(StandardCharsets.UTF_8));
    page(
        "/list",
        "application/json",
        "[{\"text\":\"B\"},\n{\"text\":\"C\"}]".getBytes(StandardCharsets.UTF_8));
    page(
        "/lines",
        "application/x-ndjson",
        "{\"text\":\"D\"}\n{\"text\":\"E\"}\n".getBytes(StandardCharsets.UTF_8));
    read(root + "/one");
    read(root + "/list");
    read(root + "/lines");
    assertThat(documents).extracting(Document::text).containsExactly("A", "B", "C", "D", "E");
  }

  @Test
  void read_redirect_isFollowedFiveTimesAtMost() {
    page("/news", "text/plain", "Peru met Chile.".getBytes(StandardCharsets.UTF_8));
    server.createContext("/moved", e -> answer(e, 302, "Location", "/news", new byte[0]));
    server.createContext("/round", e -> answer(e, 302, "Location", "/round", new byte[0]));
    server.createContext("/file", e -> answer(e, 302, "Location", "file:///x", new byte[0]));
    read(root + "/moved");
    assertThat(documents.get(0).url()).isEqualTo(root + "/news");
    read(root + "/round");
    read(root + "/file");
    assertThat(documents).hasSize(1);
    assertThat(problems.get(0)).contains("more than 5 times");
    assertThat(problems.get(1)).contains("not followed");
  }

  @Test
  void read_whatIsNoPage_saysWhy() {
    page("/picture", "image/png", new byte[] {1, 2, 3});
    server.createContext("/late", e -> pause());
    read(root + "/picture");
    read(root + "/missing");
    read(root + "/late", Duration.ofSeconds(1));
    read("http://exa mple/");
    int port = server.getAddress().getPort();
    server.stop(0);
    read("http://127.0.0.1:" + port + "/news");
    assertThat(documents).isEmpty();
    assertThat(problems.get(0)).contains("image/png");
    assertThat(problems.get(1)).contains("404");
    assertThat(problems.get(2)).contains("within 1 s");
    assertThat(problems.get(3)).contains("not an address");
    assertThat(problems.get(4)).contains("cannot be fetched");
  }

  @Test
  void read_pageThatTricklesInOrIsTooLarge_isCutOff() {
    server.createContext(
        "/trickle",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "text/plain");
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('x');
          exchange.getResponseBody().flush();
          pause();
        });
    page("/large", "text/plain", new byte[DocumentReader.MAXIMUM_BYTES + 1]);
    read(root + "/trickle", Duration.ofSeconds(1));
    read(root + "/large");
    assertThat(documents).isEmpty();
    assertThat(problems.get(0)).contains("within 1 s");
    assertThat(problems.get(1)).contains("larger than");
  }

  private static void pause() {
    try {
      Thread.sleep(5000);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
