package io.wengao.text.source;

import io.wengao.text.source.Source.Failed;
import io.wengao.text.source.Source.Problem;
import io.wengao.text.source.Source.Text;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * A .doc file of Word 97 or later, or of WPS: the main text by its table of pieces ([MS-DOC]
 * 2.4.1), without headers, footnotes and comments.
 */
final class OldWordDocument {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int MAGIC = 0xA5EC;
  private static final int WORD_97 = 0xC1;
  private static final int ENCRYPTED = 0x0100;
  private static final int TABLE_ONE = 0x0200;
  private static final int PIECE_IS_BYTES = 1 << 30;

  private OldWordDocument() {}

  static Source read(String fileName, byte[] bytes) {
    try {
      return read(fileName, new CompoundFile(bytes));
    } catch (IOException | RuntimeException e) {
      return unreadable(fileName);
    }
  }

  private static Source read(String fileName, CompoundFile file) throws IOException {
    byte[] main = file.stream("WordDocument");
    if (main == null) {
      return noText(fileName, file.names());
    }
    ByteBuffer head = ByteBuffer.wrap(main).order(ByteOrder.LITTLE_ENDIAN);
    if ((head.getShort(0) & 0xFFFF) != MAGIC) {
      return unreadable(fileName);
    }
    int flags = head.getShort(0x0A);
    if ((flags & ENCRYPTED) != 0) {
      return encrypted(fileName);
    }
    if ((head.getShort(2) & 0xFFFF) < WORD_97) {
      return new Failed(
          Problem.UNSUPPORTED,
          "文件“" + fileName + "”是 Word 97 以前的旧文档，请用 WPS 或 Word 打开，另存为 .docx 后再上传。");
    }
    byte[] table = file.stream((flags & TABLE_ONE) != 0 ? "1Table" : "0Table");
    if (table == null) {
      return unreadable(fileName);
    }
    String text = WordCharacters.plain(pieces(main, head, table));
    return text.isBlank()
        ? new Failed(
            Problem.NO_TEXT_LAYER, "文件“" + fileName + "”里没有文字，可能是图片扫描件，请先用文字识别（OCR）转成文字再上传。")
        : new Text("application/msword", "UTF-16LE", text, List.of());
  }

  /** The characters of the main text, put together from the pieces an edited file consists of. */
  private static String pieces(byte[] main, ByteBuffer head, byte[] table) throws IOException {
    int length = head.getInt(0x4C);
    ByteBuffer clx = ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN);
    int at = head.getInt(0x1A2);
    while (clx.get(at) == 1) {
      at += 3 + (clx.getShort(at + 1) & 0xFFFF);
    }
    if (clx.get(at) != 2 || length < 0 || length > main.length) {
      throw new IOException("table of pieces");
    }
    int count = (clx.getInt(at + 1) - 4) / 12;
    int places = at + 5;
    int descriptors = places + (count + 1) * 4;
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < count && text.length() < length; i++) {
      int characters = clx.getInt(places + 4 * i + 4) - clx.getInt(places + 4 * i);
      int where = clx.getInt(descriptors + 8 * i + 2);
      boolean bytes = (where & PIECE_IS_BYTES) != 0;
      int from = bytes ? (where & ~PIECE_IS_BYTES) / 2 : where;
      text.append(
          new String(
              main,
              from,
              bytes ? characters : 2 * characters,
              bytes ? WESTERN : StandardCharsets.UTF_16LE));
    }
    text.setLength(Math.min(length, text.length()));
    return text.toString();
  }

  private static Source noText(String fileName, Set<String> streams) {
    if (streams.contains("EncryptedPackage") || streams.contains("EncryptionInfo")) {
      return encrypted(fileName);
    }
    if (streams.contains("Workbook") || streams.contains("Book")) {
      return other(fileName, "电子表格");
    }
    return streams.contains("PowerPoint Document") ? other(fileName, "演示文稿") : unreadable(fileName);
  }

  private static Source other(String fileName, String what) {
    return new Failed(
        Problem.UNSUPPORTED, "文件“" + fileName + "”是" + what + "，不是文稿，请把文字另存为 .docx 或 .txt 后再上传。");
  }

  private static Source encrypted(String fileName) {
    return new Failed(Problem.ENCRYPTED, "文件“" + fileName + "”设有打开密码，请用 WPS 或 Word 打开，取消密码后另存再上传。");
  }

  private static Source unreadable(String fileName) {
    return new Failed(
        Problem.UNREADABLE,
        "文件“" + fileName + "”已损坏或不完整，不是有效的 .doc 文档，请用 WPS 或 Word 打开检查后另存为 .docx。");
  }
}
