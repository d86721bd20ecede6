package org.tarikh.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AllCommandTest {
  @Test
  void all_smallSets_areMeasuredAndTheRestIsMissing(@TempDir Path folder) throws Exception {
    Path gold = Files.createDirectories(folder.resolve("gold"));
    Files.writeString(
        gold.resolve("plover_pairs_dev.tsv"),
        "marked_sentence\tgold_root\n"
            + "<s>Norway</s> condemned <t>Libya</t> on Monday.\tACCUSE\n"
            + "<s>Chad</s> imposed sanctions on <t>Niger</t>.\tSANCTION\n");
    Files.writeString(
        gold.resolve("direction_pairs_dev.tsv"),
        "marked_sentence\tgold_binary\n"
            + "<s>Norway</s> condemned <t>Libya</t> on Monday.\t1\n"
            + "<t>Chad</t> was invaded by <s>Sudan</s>.\t1\n"
            + "<t>Chad</t> invaded <s>Sudan</s>.\t0\n");
    petrarch(Files.createDirectories(gold.resolve("petrarch_unit")));
    factuality(Files.createDirectories(gold.resolve("factuality")));
    attribution(gold.resolve("polnear_attribution_dev.tgz"));
    dates(gold.resolve("timebank_timeml.tgz"));
    Path document = folder.resolve("benchmarks.md");
    Files.writeString(
        document,
        "Before.\n" + MarkedDocument.BEGIN + "\nold\n" + MarkedDocument.END + "\nAfter.\n");
    String out = run(folder, document);
    assertThat(out)
        .contains("| pairs | odd fold")
        .contains("| our gold | missing: no none |")
        .containsPattern("direction \\| \\w+ fold.*accuracy 1\\.000")
        .contains("type and actors 1.000")
        .containsPattern("factuality \\(own\\.conll\\).*\\| 2 \\| accuracy 1\\.000")
        .containsPattern(
            "records of 1 articles.*\\| 1 \\| precision 1\\.000, recall 1\\.000, source right")
        .containsPattern("calendar value.*\\| 2 \\| found 1\\.000, right 1\\.000")
        .containsPattern("linked with a date.*\\| 1 \\| right 1\\.000");
    assertThat(Files.readString(document))
        .startsWith("Before.\n" + MarkedDocument.BEGIN + "\n| set |")
        .endsWith(MarkedDocument.END + "\nAfter.\n")
        .doesNotContain("\nold\n");
  }

  private static String run(Path folder, Path document) {
    StringWriter out = new StringWriter();
    int code =
        new CommandLine(new EvaluateCommand())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(new StringWriter()))
            .execute(
                "all",
                folder.toString(),
                "--own",
                folder.resolve("none").toString(),
                "--write",
                document.toString());
    assertThat(code).isZero();
    return out.toString();
  }

  private static void petrarch(Path folder) throws Exception {
    Files.writeString(
        folder.resolve("Own.actors.txt"), "# ours\nLOWLAND [LOW]\n+LOWLANDERS\nHIGHLAND [HIG]\n");
    Files.writeString(
        folder.resolve("Own.records.xml"),
        "<Validation><Sentences><Sentence date=\"19950101\" id=\"t1\">"
            + "<EventCoding sourcecode=\"LOW\" targetcode=\"HIG\" eventcode=\"190\"></EventCoding>"
            + "<Text>Lowland attacked Highland on Sunday.</Text></Sentence>"
            + "<Sentence date=\"19950101\" id=\"t2\"><EventCoding noevents=\"True\"/>"
            + "<Text>The river was calm.</Text></Sentence></Sentences></Validation>");
  }

  private static void factuality(Path folder) throws Exception {
    Files.writeString(
        folder.resolve("own.conll"),
        "0\tChad\t_\n1\tattacked\t3.0\n2\tNiger\t_\n3\t.\t_\n\n"
            + "0\tChad\t_\n1\tdid\t_\n2\tnot\t_\n3\tattack\t-3.0\n4\tNiger\t_\n5\t.\t_\n");
  }

  private static void attribution(Path archive) throws Exception {
    String text = "The foreign ministry of Niger said that Chad attacked Niger.";
    String marks =
        "T1\tContent 35 59\tthat Chad attacked Niger\nT2\tSource 0 29\tThe foreign ministry\n"
            + "T3\tCue 30 34\tsaid\nE1\tAttribution:T4 Content:T1 Source:T2 Cue:T3\n";
    Archives.write(
        archive,
        "dev/text/own_2016-01-02_news.txt",
        text,
        "dev/attributions/own_2016-01-02_news_a1b2.ann",
        marks);
  }

  private static void dates(Path archive) throws Exception {
    Archives.write(
        archive,
        "own/a.tml",
        "<TimeML><DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"2001-03-09\""
            + " functionInDocument=\"CREATION_TIME\">03/09/2001</TIMEX3></DCT><TEXT>Chad"
            + " <EVENT eid=\"e1\">attacked</EVENT> Niger on"
            + " <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2001-03-07\">Wednesday</TIMEX3>. It was"
            + " calm in <TIMEX3 tid=\"t2\" type=\"DATE\" value=\"2000\">2000</TIMEX3>.</TEXT>"
            + "<MAKEINSTANCE eventID=\"e1\" eiid=\"ei1\"/>"
            + "<TLINK relType=\"IS_INCLUDED\" eventInstanceID=\"ei1\" relatedToTime=\"t1\"/>"
            + "</TimeML>");
  }
}
