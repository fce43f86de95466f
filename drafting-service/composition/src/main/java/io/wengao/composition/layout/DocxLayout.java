package io.wengao.composition.layout;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * A Word file laid out by GB/T 9704-2012 as offices apply it to speeches: A4, margins 37/28/26/35
 * mm, 22 lines of 28 characters, exact 28 pt, the standard's font names.
 */
public final class DocxLayout {
  private DocxLayout() {}

  /** Writes the file; {@code out} stays open. */
  public static void write(SpeechDocument document, OutputStream out) throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      DocxPage.setUp(word);
      DocxStyles.add(word);
      DocxFonts.declare(word);
      DocxFooters.add(word);
      DocxBody.write(word, document);
      word.write(out);
    }
  }
}
