package org.tarikh.app.brief;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.TreeSet;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.tarikh.chronicle.brief.Brief;
import org.tarikh.chronicle.chart.Theme;
import org.tarikh.language.TarikhException;

/** Makes a PDF of the page, with the DejaVu fonts embedded: Latin, Cyrillic, Greek and others. */
final class PdfBrief {
  private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

  private final HtmlBrief html;

  PdfBrief(HtmlBrief html) {
    this.html = html;
  }

  /** The file's bytes. */
  byte[] render(Brief brief) {
    Document page = html.document(brief, Theme.PAPER);
    // The page's policy and dark colours are for browsers; a PDF has neither.
    page.head().select("meta[http-equiv]").remove();
    XRLog.setLoggingEnabled(false);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.withW3cDocument(new W3CDom().fromJsoup(page), null);
      builder.useSVGDrawer(new BatikSVGDrawer());
      builder.useFastMode();
      font(builder, "DejaVuSerif.ttf", "DejaVu Serif", 400, FontStyle.NORMAL);
      font(builder, "DejaVuSerif-Bold.ttf", "DejaVu Serif", 700, FontStyle.NORMAL);
      font(builder, "DejaVuSerif-Italic.ttf", "DejaVu Serif", 400, FontStyle.ITALIC);
      font(builder, "DejaVuSans.ttf", "DejaVu Sans", 400, FontStyle.NORMAL);
      font(builder, "DejaVuSansMono.ttf", "DejaVu Sans Mono", 400, FontStyle.NORMAL);
      builder.withProducer("Tarikh");
      builder.toStream(bytes);
      builder.run();
    } catch (IOException failure) {
      throw new TarikhException("the PDF cannot be made: " + failure.getMessage(), failure);
    }
    return bytes.toByteArray();
  }

  /** The letters of the brief that the fonts have no shape for, such as Chinese; sorted. */
  String unprintable(Brief brief) {
    TreeSet<Integer> missing = new TreeSet<>();
    try (InputStream in = open("DejaVuSerif.ttf")) {
      Font font = Font.createFont(Font.TRUETYPE_FONT, in);
      html.document(brief, Theme.PAPER)
          .text()
          .codePoints()
          .filter(c -> Character.isLetter(c) && !font.canDisplay(c))
          .forEach(missing::add);
    } catch (IOException | FontFormatException failure) {
      throw new TarikhException("the font DejaVu Serif cannot be read", failure);
    }
    StringBuilder text = new StringBuilder();
    missing.stream().limit(20).forEach(text::appendCodePoint);
    return text.toString();
  }

  private static void font(
      PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
    open(file);
    builder.useFont(() -> open(file), family, weight, style, true);
  }

  private static InputStream open(String file) {
    InputStream in = PdfBrief.class.getResourceAsStream(FOLDER + file);
    if (in == null) {
      throw new TarikhException(
          "the font "
              + file
              + " is missing from this build; write .html or .md, or build Tarikh anew");
    }
    return in;
  }
}
