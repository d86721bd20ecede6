package org.tarikh.app.brief;

/** The style of the page: light and dark by the reader's setting, and for print. */
final class BriefStyle {
  static final String CSS =
      """
      body { font-family: Georgia, 'DejaVu Serif', serif; line-height: 1.5; margin: 0;
        color: #1a1a1a; background-color: #ffffff; }
      main { max-width: 46em; margin: 0 auto; padding: 1.5em 1em 4em 1em; }
      h1 { font-size: 1.7em; line-height: 1.2; margin: 0 0 0.5em 0; }
      h2 { font-size: 1.25em; border-bottom: 1px solid #bbbbbb; margin: 2em 0 0.6em 0; }
      h3 { font-size: 1em; font-style: italic; margin: 1.2em 0 0.2em 0; }
      p.kind { font-size: 0.85em; color: #555555; margin: 0 0 0.5em 0; }
      p.judgement { font-size: 1.15em; margin: 0.6em 0; }
      p.confidence { margin: 0; font-style: italic; }
      .arrow { font-size: 1.4em; font-family: 'DejaVu Sans', sans-serif; }
      ul { padding-left: 1.1em; margin: 0.3em 0; }
      li { margin: 0.35em 0; }
      blockquote { margin: 0.15em 0 0.5em 0; padding-left: 0.8em; border-left: 3px solid #bbbbbb;
        color: #444444; font-size: 0.93em; }
      .cite { font-size: 0.8em; }
      .cite a { text-decoration: none; margin-right: 0.15em; }
      a { color: #0b57a4; word-wrap: break-word; }
      figure { margin: 1em 0; }
      figure svg { max-width: 100%; height: auto; }
      figcaption { font-size: 0.85em; color: #555555; }
      .records { font-size: 0.72em; color: #666666; font-family: 'DejaVu Sans Mono', monospace;
        word-wrap: break-word; }
      @media (prefers-color-scheme: dark) {
        body { color: #e4e4e4; background-color: #16181b; }
        h2 { border-bottom-color: #555555; }
        p.kind, figcaption, .records { color: #a5a5a5; }
        blockquote { color: #c2c2c2; border-left-color: #555555; }
        a { color: #8ab8f0; }
      }
      @media print {
        body { color: #000000; background-color: #ffffff; font-size: 10pt; }
        main { max-width: none; padding: 0; }
        a { color: #000000; }
        h2, h3 { page-break-after: avoid; }
        li, blockquote, figure { page-break-inside: avoid; }
      }
      @page { size: A4; margin: 20mm; }
      """;

  private BriefStyle() {}
}
