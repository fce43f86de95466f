package io.wengao.text.source;

import java.nio.charset.StandardCharsets;

/** What kind of file the first bytes say it is. */
enum FileFormat {
  TEXT,
  WORD,
  PDF,
  OLD_OFFICE,
  RICH_TEXT,
  OTHER_ARCHIVE,
  OTHER_BINARY;

  private static final byte[][] BINARY_MAGIC = {
    {(byte) 0x89, 'P', 'N', 'G'},
    {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
    {'G', 'I', 'F', '8'},
    {0x7F, 'E', 'L', 'F'},
    {'M', 'Z', (byte) 0x90, 0},
    {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE},
    {'O', 'g', 'g', 'S'},
    {'I', 'D', '3', 3},
  };
  private static final byte[][] ARCHIVE_MAGIC = {
    {0x1F, (byte) 0x8B, 8},
    {'R', 'a', 'r', '!'},
    {'7', 'z', (byte) 0xBC, (byte) 0xAF},
    {'B', 'Z', 'h', '9'}
  };
  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};

  static FileFormat of(String fileName, byte[] bytes) {
    if (startsWith(bytes, ZIP)) {
      boolean named = fileName.toLowerCase(java.util.Locale.ROOT).endsWith(".docx");
      return named || contains(bytes, "word/") ? WORD : OTHER_ARCHIVE;
    }
    if (startsWith(bytes, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
      return PDF;
    }
    if (RichText.isRichText(bytes)) {
      return RICH_TEXT;
    }
    if (startsWith(bytes, OLE2)) {
      return OLD_OFFICE;
    }
    if (startsWith(bytes, EMPTY_ZIP) || startsWithAny(bytes, ARCHIVE_MAGIC)) {
      return OTHER_ARCHIVE;
    }
    return startsWithAny(bytes, BINARY_MAGIC) ? OTHER_BINARY : TEXT;
  }

  private static boolean startsWithAny(byte[] bytes, byte[][] magics) {
    for (byte[] magic : magics) {
      if (startsWith(bytes, magic)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, byte[] magic) {
    return bytes.length >= magic.length
        && java.util.Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
  }

  private static boolean contains(byte[] bytes, String ascii) {
    return new String(bytes, StandardCharsets.ISO_8859_1).contains(ascii);
  }
}
