package org.tarikh.app.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.analysis.Window;
import org.tarikh.chronicle.bond.Bonds;
import org.tarikh.chronicle.brief.Brief;
import org.tarikh.chronicle.brief.BriefWriter;
import org.tarikh.chronicle.state.States;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Veracity;
import org.tarikh.language.TarikhException;

class BriefFileTest {
  private static final String SCRIPT = "<script>alert('x')</script><img src=x onerror=alert(1)>";
  private final BriefFile files = new BriefFile("0.0.0-test");
  @TempDir Path folder;

  @Test
  void write_hostileText_staysText() throws Exception {
    Brief brief = brief(SCRIPT, "javascript:alert(1)");
    Path file = folder.resolve("b.html");
    files.write(brief, file);
    Document page = Jsoup.parse(Files.readString(file));
    assertThat(page.select("script, img, iframe, object, embed, link")).isEmpty();
    assertThat(page.select("[onerror], [onload], [onclick]")).isEmpty();
    assertThat(page.select("a").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    assertThat(page.text()).contains("alert('x')");
  }

  @Test
  void write_hostileMarkdown_isEscaped() throws Exception {
    Path file = folder.resolve("b.md");
    files.write(brief(SCRIPT + " [x](javascript:y) | a`b", "javascript:alert(1)"), file);
    String text = Files.readString(file);
    assertThat(text)
        .doesNotContain("<script>")
        .doesNotContain("<img")
        .doesNotContain("(javascript:alert");
    assertThat(text).contains("\\[x\\](javascript:y) \\| a\\`b");
  }

  @Test
  void write_page_linksEveryNumberToItsSourceAndFetchesNothing() throws Exception {
    Path file = folder.resolve("b.html");
    files.write(brief("Vote in Lima", "https://example.org/1"), file);
    Document page = Jsoup.parse(Files.readString(file));
    for (String href : page.select(".cite a").eachAttr("href")) {
      assertThat(page.select(href)).as(href).hasSize(1);
    }
    assertThat(page.select("a[href^=https]").eachAttr("href"))
        .containsExactly("https://example.org/1");
    assertThat(page.select("[src], link[href]")).isEmpty();
    assertThat(page.select("figure svg rect > title").eachText())
        .anyMatch(hint -> hint.contains("Chile: 1 act"));
  }

  @Test
  void write_pdf_isPdfWithLettersOfOtherScripts() throws Exception {
    Path file = folder.resolve("b.pdf");
    Brief brief = brief("Встреча в Астане, Çavuşoğlu", "");
    files.write(brief, file);
    assertThat(new String(Files.readAllBytes(file), 0, 5, StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
    assertThat(files.unprintable(brief, file)).isEmpty();
    assertThat(files.unprintable(brief("中亚", ""), file)).isEqualTo("中亚");
  }

  @Test
  void write_folderMissing_saysWhatToDo() {
    assertThatThrownBy(() -> files.write(brief("t", ""), folder.resolve("no/b.md")))
        .isInstanceOf(TarikhException.class)
        .hasMessageContaining("-o");
  }

  private static Brief brief(String title, String url) {
    return new BriefWriter(States.load(), Bonds.load())
        .write(
            List.of(story(title, url)),
            "PER",
            new Window(LocalDate.parse("2004-01-01"), LocalDate.parse("2004-12-31")));
  }

  private static Story story(String title, String url) {
    LocalDate day = LocalDate.parse("2004-02-03");
    EventRecord record =
        new EventRecord(
            "r1",
            EventDate.day(day, ""),
            EventType.AGREE,
            Optional.empty(),
            List.of(),
            Set.of(),
            Veracity.ASSERTED,
            List.of(),
            List.of(new ActorReference("PER", "", List.of(), "Peru", "Peru", 0, 4)),
            List.of(new ActorReference("CHL", "", List.of(), "Chile", "Chile", 0, 0)),
            "agreed",
            Optional.empty(),
            new EventRecord.Evidence(0, 0, 10, "Peru agreed to lend Chile " + title + "."),
            List.of(),
            0.9);
    KeptRecord report =
        new KeptRecord(
            record,
            new KeptRecord.Source("d1", "Lima " + title, title, url, Optional.of(day), "en"),
            "tarikh",
            "",
            "");
    return new Story(
        "s1",
        Optional.of(day),
        EventDate.Precision.DAY,
        EventType.AGREE,
        Optional.empty(),
        List.of(),
        Set.of(),
        Veracity.ASSERTED,
        List.of(new Story.Party("PER", "", "Peru")),
        List.of(new Story.Party("CHL", "", "Chile"), new Story.Party("BOL", "", "Bolivia")),
        List.of(report));
  }
}
