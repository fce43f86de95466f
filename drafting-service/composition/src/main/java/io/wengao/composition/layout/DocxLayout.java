package io.wengao.composition.layout;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;

/**
 * A Word file laid out by GB/T 9704-2012 as offices apply it to speeches: A4, margins 37/28/26/35
 * mm, 22 lines of 28 characters, exact 28 pt, the standard's font names.
 */
public final class DocxLayout {
  private DocxLayout() {}

  /**
   * Writes the file; {@code out} stays open.
   *
   * @param source what it is a copy of, kept in the file for when it comes back changed; or null
   */
  public static void write(
      SpeechDocument document, TrackedDocument.@Nullable Source source, OutputStream out)
      throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      DocxPage.setUp(word);
      DocxStyles.add(word);
      DocxFonts.declare(word);
      DocxFooters.add(word);
      TrackedLayout.source(word, source);
      DocxBody.write(word, document);
      word.write(out);
    }
  }
}
