package org.tarikh.app.brief;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.tarikh.app.output.WriteFault;
import org.tarikh.chronicle.brief.Brief;
import org.tarikh.language.TarikhException;

/** Writes a brief in the form that the file's name asks for. */
public final class BriefFile {
  private final HtmlBrief html;
  private final MarkdownBrief markdown;
  private final PdfBrief pdf;

  /** Files that name {@code version} as their maker's. */
  public BriefFile(String version) {
    this.html = new HtmlBrief(version);
    this.markdown = new MarkdownBrief(version);
    this.pdf = new PdfBrief(html);
  }

  /** Whether the name ends in {@code .html}, {@code .md} or {@code .pdf}. */
  public static boolean known(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).matches("(?s).*\\.(?:html?|md|pdf)");
  }

  /** The brief as Markdown. */
  public String markdown(Brief brief) {
    return markdown.render(brief);
  }

  /** Letters that a PDF cannot show; empty for other files. */
  public String unprintable(Brief brief, Path file) {
    return kind(file).equals("pdf") ? pdf.unprintable(brief) : "";
  }

  /**
   * Writes {@code brief}; a file that cannot be finished is not left behind.
   *
   * @throws TarikhException if it cannot be written
   */
  public void write(Brief brief, Path file) {
    byte[] bytes =
        switch (kind(file)) {
          case "pdf" -> pdf.render(brief);
          case "md" -> markdown.render(brief).getBytes(StandardCharsets.UTF_8);
          default -> html.render(brief).getBytes(StandardCharsets.UTF_8);
        };
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.write(beside, bytes);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      throw new TarikhException(
          file + ": cannot be written (" + WriteFault.reason(failure) + "); name another with -o",
          failure);
    }
  }

  private static String kind(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
