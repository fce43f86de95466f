package io.wengao.composition.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The file by its XML, to the twip, read without the library that wrote it. */
class DocxLayoutTest {
  private static final SpeechDocument SPEECH =
      new SpeechDocument(
          "在全县防汛会议上的讲话",
          "县长\u3000林听雨",
          LocalDate.of(2025, 5, 9),
          "同志们：",
          List.of(
              new SpeechDocument.Block.Paragraph("今天开一个“短会”——只讲一件事…"),
              new SpeechDocument.Block.Heading(1, "一、守牢堤防"),
              new SpeechDocument.Block.Heading(2, "（一）查险"),
              new SpeechDocument.Block.Paragraph("一处一处查。")));

  private static final Map<String, String> PARTS = new TreeMap<>();

  @BeforeAll
  static void unzip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DocxLayout.write(SPEECH, null, out);
    PARTS.putAll(unzip(out.toByteArray()));
  }

  private static Map<String, String> unzip(byte[] file) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  @Test
  void thePageIsThatOfTheStandard() {
    String body = PARTS.get("word/document.xml");
    assertThat(body).containsPattern("<w:pgSz [^>]*w:w=\"11906\"[^>]*w:h=\"16838\"");
    assertThat(body)
        .containsPattern("<w:pgMar [^>]*w:top=\"2098\"")
        .containsPattern("w:bottom=\"1984\"")
        .containsPattern("w:left=\"1588\"")
        .containsPattern("w:right=\"1474\"");
    assertThat(body)
        .containsPattern("<w:docGrid [^>]*w:type=\"linesAndChars\"")
        .contains("w:linePitch=\"579\"")
        .contains("w:charSpace=\"-848\"");
  }

  @Test
  void theCharacterGridCountsFromSixteenPoints() {
    assertThat(PARTS.getOrDefault("word/styles.xml", ""))
        .contains("仿宋_GB2312", "<w:sz w:val=\"32\"/>", "w:default=");
  }

  @Test
  void fontsAreTheStandardsOwnWithAlternatives() {
    String fonts = PARTS.getOrDefault("word/fontTable.xml", "");
    assertThat(fonts).contains("方正小标宋简体", "仿宋_GB2312", "楷体_GB2312", "黑体", "宋体");
    assertThat(fonts.split("<w:altName", -1)).hasSize(6);
    assertThat(PARTS.get("[Content_Types].xml")).contains("fontTable+xml");
    assertThat(PARTS.get("word/_rels/document.xml.rels")).contains("fontTable.xml");
    assertThat(PARTS.get("word/document.xml"))
        .doesNotContain("Theme=")
        .contains("w:hint=\"eastAsia\"");
  }

  @Test
  void titleBlockIsCentredAndTheSalutationFlushLeft() {
    assertThat(paragraph("在全县防汛会议上的讲话"))
        .contains("w:val=\"center\"", "方正小标宋简体", "<w:sz w:val=\"44\"/>");
    assertThat(paragraph("县长\u3000林听雨"))
        .contains("w:val=\"center\"", "楷体_GB2312", "<w:sz w:val=\"32\"/>");
    assertThat(paragraph("（2025年5月9日）")).contains("w:val=\"center\"", "楷体_GB2312");
    assertThat(paragraph("同志们："))
        .doesNotContain("<w:ind")
        .contains("仿宋_GB2312", "<w:sz w:val=\"32\"/>");
  }

  @Test
  void bodyIsIndentedByTwoCharactersOnExactTwentyEightPoints() {
    String text = paragraph("一处一处查。");
    assertThat(text)
        .contains(
            "w:firstLineChars=\"200\"", "w:line=\"560\"", "w:lineRule=\"exact\"", "仿宋_GB2312");
    assertThat(paragraph("一、守牢堤防")).contains("黑体", "w:firstLineChars=\"200\"");
    assertThat(paragraph("（一）查险")).contains("楷体_GB2312");
  }

  @Test
  void pageNumbersStandBetweenDashesOddRightEvenLeft() {
    assertThat(PARTS.get("word/settings.xml")).contains("evenAndOddHeaders");
    List<String> footers =
        PARTS.entrySet().stream()
            .filter(e -> e.getKey().startsWith("word/footer"))
            .map(Map.Entry::getValue)
            .toList();
    assertThat(footers)
        .hasSize(2)
        .allSatisfy(f -> assertThat(f).contains("— ", " PAGE ", " —", "宋体", "w:val=\"28\""));
    assertThat(footers)
        .anySatisfy(f -> assertThat(f).contains("w:val=\"right\""))
        .anySatisfy(f -> assertThat(f).contains("w:val=\"left\""));
  }

  @Test
  void aFootnoteStandsWhereItsWordsEnd() throws IOException {
    SpeechDocument noted =
        new SpeechDocument(
            "题",
            null,
            null,
            null,
            List.of(
                new SpeechDocument.Block.Paragraph(
                    "去年11起，今年4起。", List.of(new SpeechDocument.Note(5, "县应急管理局统计")))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DocxLayout.write(noted, null, out);
    Map<String, String> parts = unzip(out.toByteArray());

    assertThat(parts.get("word/footnotes.xml")).contains("县应急管理局统计", "宋体");
    assertThat(parts.get("word/document.xml"))
        .containsPattern(">去年11起<.*footnoteReference.*>，今年4起。<")
        .contains("superscript");
  }

  @Test
  void otherLayoutsSayTheSame() {
    assertThat(TextLayout.write(SPEECH)).contains("\n同志们：\n").contains("\u3000\u3000一、守牢堤防\n");
    assertThat(MarkdownLayout.write(SPEECH))
        .startsWith("# 在全县防汛会议上的讲话\n")
        .contains("\n## 一、守牢堤防\n")
        .contains("\n### （一）查险\n");
  }

  private static String paragraph(String text) {
    String body = PARTS.getOrDefault("word/document.xml", "");
    int at = body.indexOf(">" + text + "<");
    assertThat(at).as(text).isPositive();
    return body.substring(body.lastIndexOf("<w:p>", at), body.indexOf("</w:p>", at));
  }
}
