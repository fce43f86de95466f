package io.wengao.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that must not be taken. */
final class BadFiles {
  private static final int BOMB_MEGABYTES = 512;

  private BadFiles() {}

  static byte[] binary() {
    byte[] bytes = new byte[4096];
    new Random(42).nextBytes(bytes);
    return bytes;
  }

  /** A .docx of half a megabyte whose text is half a gigabyte. */
  static byte[] zipBomb() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] megabyte = new byte[1024 * 1024];
      java.util.Arrays.fill(megabyte, (byte) ' ');
      for (int i = 0; i < BOMB_MEGABYTES; i++) {
        zip.write(megabyte);
      }
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
