package io.wengao.text.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDecoderTest {
  private static final String TEXT = "同志们：\n今天召开全县防汛工作会议，主要任务是部署下一步工作。我们要认真落实，确保安全。\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-8",
        "GB18030",
        "UTF-16LE",
        "UTF-16BE",
        "UTF-16",
        "UTF-32LE",
        "UTF-32BE",
        "x-ISO-2022-CN-GB"
      })
  void tellsTheCharset(String charset) {
    assertThat(text("a.txt", TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
  }

  @Test
  void tellsBig5() {
    String text = "各位代表：現在，我代表國務院向大會報告工作，請予審議。我們要認真落實，確保安全。";
    assertThat(text("a.txt", text.getBytes(Charset.forName("Big5")))).isEqualTo(text);
    assertThat(text("a.txt", text.getBytes(Charset.forName("x-EUC-TW")))).isEqualTo(text);
  }

  @Test
  void bearsATextCutOffWithinACharacter() {
    byte[] bytes = TEXT.repeat(20).getBytes(StandardCharsets.UTF_8);
    assertThat(text("a.txt", java.util.Arrays.copyOf(bytes, bytes.length - 3))).startsWith("同志们：");
  }

  @Test
  void showsWhatABrowserShows() {
    String html =
        "<html><head><title>x</title><script>var a;</script></head><body><nav>首页</nav><p>同志们：</p><p>今天&nbsp;开会。<span style='display: none'>藏</span></p></body></html>";

    Source.Text page =
        (Source.Text) SourceDecoder.decode("a.txt", html.getBytes(StandardCharsets.UTF_8));

    assertThat(page.mediaType()).isEqualTo("text/html");
    assertThat(page.text()).isEqualTo("首页\n同志们：\n今天\u00a0开会。\n");
    assertThat(page.outside())
        .singleElement()
        .satisfies(part -> assertThat(part.span().of(page.text())).contains("首页"));
  }

  @Test
  void takesMarkdownMarksOffButKeepsPlaceholders() {
    String plain =
        text("a.md", "# 讲话\n\n**一、认识**\n\n- 20**年，**局牵头\n".getBytes(StandardCharsets.UTF_8));
    assertThat(plain).isEqualTo("讲话\n\n一、认识\n\n20**年，**局牵头\n");
  }

  @Test
  void readsTheParagraphsOfADocx() throws IOException {
    String xml =
        "<?xml version='1.0'?><w:document xmlns:w='urn:w'><w:body><w:p><w:r><w:t>同志</w:t></w:r><w:r><w:t>们：</w:t></w:r></w:p>"
            + "<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:t>今天开会。</w:t></w:r></w:p></w:body></w:document>";
    assertThat(text("a.docx", zip("word/document.xml", xml.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo("同志们：\n今天开会。\n");
  }

  /** As a word processor writes them: no number in the text, a list that counts. */
  @Test
  void countsTheNumbersOfADocx() throws IOException {
    String lists =
        "<w:numbering xmlns:w='urn:w'><w:abstractNum w:abstractNumId='5'>"
            + "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCountingThousand'/><w:lvlText w:val='%1、'/></w:lvl>"
            + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/><w:lvlText w:val='（%2）'/></w:lvl>"
            + "</w:abstractNum><w:num w:numId='2'><w:abstractNumId w:val='5'/></w:num></w:numbering>";
    String styles =
        "<w:styles xmlns:w='urn:w'><w:style w:styleId='B'><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='2'/></w:numPr></w:pPr></w:style></w:styles>";
    String first =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='2'/></w:numPr></w:pPr><w:r><w:t>";
    String second = "<w:p><w:pPr><w:pStyle w:val='B'/></w:pPr><w:r><w:t>";
    String end = "</w:t></w:r></w:p>";
    String body =
        "<w:document xmlns:w='urn:w'><w:body>"
            + first
            + "提高认识"
            + end
            + second
            + "看成绩"
            + end
            + second
            + "看差距"
            + end
            + first
            + "抓好落实"
            + end
            + second
            + "定人"
            + end
            + "</w:body></w:document>";

    byte[] docx =
        zip(
            Map.of(
                "word/document.xml", body, "word/numbering.xml", lists, "word/styles.xml", styles));

    assertThat(text("a.docx", docx)).isEqualTo("一、提高认识\n（一）看成绩\n（二）看差距\n二、抓好落实\n（一）定人\n");
  }

  @Test
  void readsADocumentInOneXmlFile() {
    String xml =
        "<?xml version='1.0' encoding='GB2312' standalone='yes'?>\n<?mso-application progid='Word.Document'?>\n"
            + "<w:wordDocument xmlns:w='urn:w'><w:body><w:p><w:r><w:t>同志们：</w:t></w:r></w:p><w:p><w:r><w:t>今天开会。</w:t></w:r></w:p></w:body></w:wordDocument>";
    assertThat(text("a.doc", xml.getBytes(Charset.forName("GB2312")))).isEqualTo("同志们：\n今天开会。\n");
    assertThat(problem("a.doc", xml.substring(0, 200).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Source.Problem.UNREADABLE);
  }

  @Test
  void stopsAZipBomb() throws IOException {
    byte[] bomb = zip("word/media/image1.png", new byte[64 << 20]);
    assertThat(problem("a.docx", bomb)).isEqualTo(Source.Problem.TOO_LARGE);
  }

  @Test
  void readsNoExternalEntity() throws IOException {
    String xml =
        "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><w:document xmlns:w='urn:w'><w:p><w:t>&e;</w:t></w:p></w:document>";
    Source source =
        SourceDecoder.decode(
            "a.docx", zip("word/document.xml", xml.getBytes(StandardCharsets.UTF_8)));
    assertThat(source).isInstanceOf(Source.Failed.class);
  }

  @Test
  void namesWhatItCannotRead() throws IOException {
    assertThat(problem("a.txt", new byte[0])).isEqualTo(Source.Problem.EMPTY);
    assertThat(problem("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(Source.Problem.UNREADABLE);
    assertThat(problem("a.docx", new byte[] {'P', 'K', 3, 4, 9, 9, 9}))
        .isEqualTo(Source.Problem.UNREADABLE);
    assertThat(problem("a.zip", zip("a.txt", new byte[] {1})))
        .isEqualTo(Source.Problem.UNSUPPORTED);
    assertThat(problem("a.txt", new byte[] {0, 1, 2, 3, 4, 5, 0, 1, 7, 0}))
        .isEqualTo(Source.Problem.BINARY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"机密★1年", "绝密", "【秘密】", "密级：机密", "机　密", "秘密★启用前"})
  void seesASecrecyMark(String mark) {
    assertThat(SecrecyMark.find("\u3000" + mark + "\n关于工作的讲话\n")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"保守国家秘密。", "机密文件要专人管理", "标有“机密★”字样的文件"})
  void seesNoMarkInRunningText(String words) {
    assertThat(SecrecyMark.find(words)).isEmpty();
  }

  private static String text(String name, byte[] bytes) {
    return switch (SourceDecoder.decode(name, bytes)) {
      case Source.Text text -> text.text();
      case Source.Failed failed -> throw new AssertionError(failed);
    };
  }

  private static Source.Problem problem(String name, byte[] bytes) {
    return switch (SourceDecoder.decode(name, bytes)) {
      case Source.Text text -> throw new AssertionError(text);
      case Source.Failed failed -> failed.problem();
    };
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : new TreeSet<>(parts.keySet())) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(parts.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
