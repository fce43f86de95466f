package io.wengao.text.source;

import io.wengao.text.source.Source.Failed;
import io.wengao.text.source.Source.Problem;
import io.wengao.text.source.Source.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A .docx file: the paragraphs of its main part, streamed, with limits on what the archive may
 * unfold to.
 */
final class WordDocument {
  private static final String MAIN_PART = "word/document.xml";
  private static final String NUMBERING_PART = "word/numbering.xml";
  private static final String STYLES_PART = "word/styles.xml";
  private static final int MAX_ENTRIES = 5_000;
  private static final long MAX_UNFOLDED = 128L << 20;

  /** Real documents unfold to some thirty times their size; a bomb to a thousand. */
  private static final int MAX_RATIO = 150;

  private static final long RATIO_MATTERS_FROM = 8L << 20;

  private WordDocument() {}

  static Source read(String fileName, byte[] bytes) {
    try (Counting unfolded =
        new Counting(new ZipInputStream(new ByteArrayInputStream(bytes)), bytes.length)) {
      return read(fileName, unfolded);
    } catch (TooLarge e) {
      return new Failed(
          Problem.TOO_LARGE, "文件“" + fileName + "”解压后过大，疑似异常压缩文件，已停止读取。请另存为普通 .docx 后再上传。");
    } catch (IOException | XMLStreamException | RuntimeException e) {
      return unreadable(fileName);
    }
  }

  private static Source read(String fileName, Counting unfolded)
      throws IOException, XMLStreamException {
    int entries = 0;
    byte[] main = null;
    WordNumbering numbering = new WordNumbering();
    for (ZipEntry entry = unfolded.zip.getNextEntry();
        entry != null;
        entry = unfolded.zip.getNextEntry()) {
      if (++entries > MAX_ENTRIES) {
        throw new TooLarge();
      }
      switch (entry.getName()) {
        case MAIN_PART -> main = unfolded.readAllBytes();
        case NUMBERING_PART -> numbering.readLists(part(unfolded.readAllBytes()));
        case STYLES_PART -> numbering.readStyles(part(unfolded.readAllBytes()));
        default -> unfolded.skipEntry();
      }
    }
    if (main == null) {
      return unreadable(fileName);
    }
    String text = WordParagraphs.read(new ByteArrayInputStream(main), numbering);
    return text.isBlank()
        ? new Failed(
            Problem.NO_TEXT_LAYER, "文件“" + fileName + "”里没有文字，可能是图片扫描件，请先用文字识别（OCR）转成文字再上传。")
        : new Text(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "UTF-8",
            text,
            List.of());
  }

  private static XMLStreamReader part(byte[] bytes) throws XMLStreamException {
    return WordParagraphs.reader(new ByteArrayInputStream(bytes));
  }

  private static Source unreadable(String fileName) {
    return new Failed(
        Problem.UNREADABLE, "文件“" + fileName + "”已损坏，不是有效的 .docx 文档，请用 WPS 或 Word 打开检查后另存。");
  }

  /** The archive unfolds to more than any document would. */
  private static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Counts what comes out of the archive, over all entries, and stops a bomb. */
  private static final class Counting extends InputStream {
    final ZipInputStream zip;
    private final long packed;
    private long count;

    Counting(ZipInputStream zip, long packed) {
      this.zip = zip;
      this.packed = packed;
    }

    @Override
    public int read() throws IOException {
      int b = zip.read();
      if (b >= 0) {
        counted(1);
      }
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = zip.read(buffer, offset, length);
      counted(n);
      return n;
    }

    void skipEntry() throws IOException {
      byte[] buffer = new byte[8192];
      int n = 0;
      while (n >= 0) {
        n = read(buffer, 0, buffer.length);
      }
    }

    private void counted(int n) throws TooLarge {
      count += Math.max(n, 0);
      if (count > MAX_UNFOLDED || (count > RATIO_MATTERS_FROM && count > packed * MAX_RATIO)) {
        throw new TooLarge();
      }
    }

    /** Left open by the XML reader between entries; closed with the document. */
    @Override
    public void close() throws IOException {
      zip.close();
    }
  }
}
