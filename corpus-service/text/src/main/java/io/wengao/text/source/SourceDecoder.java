package io.wengao.text.source;

import io.wengao.text.source.Source.Failed;
import io.wengao.text.source.Source.Problem;
import io.wengao.text.source.Source.Text;
import io.wengao.text.span.CharacterCount;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Turns the bytes of a file into characters, by what the bytes are rather than by what the name
 * says.
 */
public final class SourceDecoder {
  private SourceDecoder() {}

  /** Decodes a file; never throws for what the bytes are. */
  public static Source decode(String fileName, byte[] bytes) {
    if (isBlank(bytes)) {
      return new Failed(Problem.EMPTY, "文件“" + fileName + "”没有内容，请检查后重新上传。");
    }
    return switch (FileFormat.of(fileName, bytes)) {
      case WORD -> WordDocument.read(fileName, bytes);
      case PDF -> PdfDocument.read(fileName, bytes);
      case OLD_OFFICE -> OldWordDocument.read(fileName, bytes);
      case RICH_TEXT -> RichText.read(fileName, bytes);
      case OTHER_ARCHIVE -> unsupported(fileName, "压缩包", "请解压后上传其中的文稿");
      case OTHER_BINARY -> binary(fileName);
      case TEXT -> text(fileName, bytes);
    };
  }

  private static Source text(String fileName, byte[] bytes) {
    Decoded decoded = CharsetChoice.decode(bytes);
    if (decoded == null || looksBinary(decoded.text())) {
      return binary(fileName);
    }
    if (isDestroyed(decoded.text())) {
      return new Failed(Problem.UNREADABLE, "文件“" + fileName + "”已是乱码（文字在转换编码时丢失），请找到原文件重新上传。");
    }
    String text = lineFeeds(decoded.text());
    if (text.codePoints().allMatch(c -> CharacterCount.isSpace(c) || c == 0xFEFF || c == 0x200B)) {
      return new Failed(Problem.EMPTY, "文件“" + fileName + "”只有空白，请检查后重新上传。");
    }
    String charset = decoded.charset();
    if (FlatWordDocument.isOne(text)) {
      return FlatWordDocument.read(fileName, text);
    }
    if (HtmlPage.isHtml(fileName, text)) {
      return HtmlPage.read(text, charset);
    }
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".md") || name.endsWith(".markdown")) {
      return new Text("text/markdown", charset, Markdown.plain(text), List.of());
    }
    return new Text("text/plain", charset, text, List.of());
  }

  /** More than one control character in two hundred is no text a person wrote. */
  private static boolean looksBinary(String text) {
    long bad =
        text.chars()
            .filter(
                c -> (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f') || isPrivate(c))
            .count();
    return bad * 200 > text.length();
  }

  /**
   * Replacement characters are what a wrong conversion leaves; one in fifty and the text is gone.
   */
  private static boolean isDestroyed(String text) {
    return text.chars().filter(c -> c == 0xFFFD).count() * 50 > text.length();
  }

  private static boolean isPrivate(int c) {
    return (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xFFF0 && c <= 0xFFFB);
  }

  private static String lineFeeds(String text) {
    String unix = text.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
    return unix.replace('\u2028', '\n').replace('\u2029', '\n').replace('\u000B', '\n');
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
        boolean onlyBom =
            bytes.length <= 3 && new String(bytes, StandardCharsets.UTF_8).equals("\uFEFF");
        return onlyBom;
      }
    }
    return true;
  }

  private static Source binary(String fileName) {
    return new Failed(
        Problem.BINARY,
        "文件“" + fileName + "”不是文本（内容是二进制数据），请上传 .txt、.md、.html、.docx、.doc、.rtf 或 .pdf 文稿。");
  }

  private static Source unsupported(String fileName, String what, String todo) {
    return new Failed(Problem.UNSUPPORTED, "文件“" + fileName + "”是" + what + "，暂不能读取，" + todo + "。");
  }
}
