package io.wengao.text.source;

import io.wengao.text.source.Source.Failed;
import io.wengao.text.source.Source.Problem;
import io.wengao.text.source.Source.Text;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A Word document in one XML file (Word 2003 XML, flat OPC), often under the name of a .doc. */
final class FlatWordDocument {
  private static final int HEAD = 3_000;

  private FlatWordDocument() {}

  static boolean isOne(String text) {
    String head = text.substring(0, Math.min(text.length(), HEAD));
    return head.contains("<?xml")
        && (head.contains("<w:wordDocument") || head.contains("<pkg:package"));
  }

  static Source read(String fileName, String text) {
    // The characters are decoded already, so the declaration of another charset must go.
    byte[] bytes = text.substring(text.indexOf("?>") + 2).getBytes(StandardCharsets.UTF_8);
    try {
      String plain = WordParagraphs.read(new ByteArrayInputStream(bytes), new WordNumbering());
      return plain.isBlank()
          ? new Failed(Problem.EMPTY, "文件“" + fileName + "”里没有文字，请检查后重新上传。")
          : new Text("application/xml", "UTF-8", plain, List.of());
    } catch (XMLStreamException | RuntimeException e) {
      return new Failed(
          Problem.UNREADABLE, "文件“" + fileName + "”已损坏或不完整，请用 WPS 或 Word 打开检查后另存为 .docx。");
    }
  }
}
