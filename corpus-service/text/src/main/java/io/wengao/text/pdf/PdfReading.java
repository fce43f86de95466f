package io.wengao.text.pdf;

import java.util.List;

/** What became of a PDF. */
public sealed interface PdfReading {
  /** Its pages in order; a scan has pages without lines. */
  record Pages(List<PdfPage> pages) implements PdfReading {
    public Pages {
      pages = List.copyOf(pages);
    }
  }

  /** A password is needed to open it. */
  record Locked() implements PdfReading {}

  /** It unfolds or repeats beyond what a text needs. */
  record TooLarge() implements PdfReading {}

  /** Cut off, or no PDF. */
  record Damaged() implements PdfReading {}
}
