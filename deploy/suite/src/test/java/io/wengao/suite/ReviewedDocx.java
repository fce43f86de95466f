package io.wengao.suite;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A Word file in which somebody typed with changes tracked. */
final class ReviewedDocx {
  private static final String DOCUMENT = "word/document.xml";
  private static final String TYPED =
      "<w:ins w:id=\"9001\" w:author=\"%1$s\" w:date=\"2026-01-01T00:00:00Z\"><w:r><w:t>%1$s</w:t></w:r></w:ins></w:p>";

  private ReviewedDocx() {}

  /** Types words, under the words as name, at the end of the last paragraph. */
  static byte[] typed(byte[] file, String words) {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      try (ZipOutputStream out = new ZipOutputStream(bytes)) {
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
          out.putNextEntry(new ZipEntry(entry.getName()));
          byte[] part = in.readAllBytes();
          out.write(entry.getName().equals(DOCUMENT) ? changed(part, words) : part);
        }
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] changed(byte[] part, String words) {
    String document = new String(part, StandardCharsets.UTF_8);
    int end = document.lastIndexOf("</w:p>");
    return (document.substring(0, end)
            + TYPED.formatted(words)
            + document.substring(end + "</w:p>".length()))
        .getBytes(StandardCharsets.UTF_8);
  }
}
