package io.wengao.composition.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.wengao.text.span.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Tracked changes and comments written, and read again. */
class TrackedDocxTest {
  private static final TrackedDocument.By LI =
      new TrackedDocument.By("李四", Instant.parse("2025-06-10T01:02:03Z"));
  private static final TrackedDocument.By WANG =
      new TrackedDocument.By("王五", Instant.parse("2025-06-11T01:02:03Z"));

  private static final TrackedDocument DOCUMENT =
      new TrackedDocument(
          List.of(
              TrackedDocument.Line.kept(LineStyle.TITLE, "在全县防汛会议上的讲话"),
              new TrackedDocument.Line(
                  LineStyle.PARAGRAPH,
                  List.of(
                      kept("今天开"),
                      struck("一个", LI),
                      typed("两个", LI),
                      kept("短会，只讲一件事"),
                      typed("，大家记好", WANG),
                      kept("。")),
                  TrackedDocument.Change.KEPT,
                  List.of(new TrackedDocument.Remark(new Span(3, 9), WANG, "几个会？\n请核。"))),
              new TrackedDocument.Line(
                  LineStyle.PARAGRAPH,
                  List.of(typed("新的一段。", LI)),
                  new TrackedDocument.Change.Typed(LI),
                  List.of()),
              new TrackedDocument.Line(
                  LineStyle.PARAGRAPH,
                  List.of(struck("旧的一段。", WANG)),
                  new TrackedDocument.Change.Struck(WANG),
                  List.of()),
              TrackedDocument.Line.kept(LineStyle.HEADING_1, "一、守牢堤防")),
          null,
          new TrackedDocument.Source("d-1", 3));

  @Test
  void changesAreSignedAndDatedInTheFile() throws IOException {
    String body = part(bytes(DOCUMENT), "word/document.xml");

    assertThat(body)
        .containsPattern("<w:ins [^>]*w:author=\"李四\"[^>]*w:date=\"2025-06-10T01:02:03Z\"")
        .containsPattern("<w:del [^>]*w:author=\"王五\"")
        .contains("<w:delText>一个</w:delText>", "<w:commentRangeStart", "<w:commentReference")
        .contains("w:pgSz", "方正小标宋简体", "w:firstLineChars=\"200\"");
    assertThat(part(bytes(DOCUMENT), "word/comments.xml")).contains("几个会？");
  }

  @Test
  void whatWasWrittenIsReadAgain() throws IOException {
    TrackedDocument read = read(bytes(DOCUMENT));

    assertThat(read.draft()).isEqualTo(DOCUMENT.draft());
    assertThat(read.lines()).hasSameSizeAs(DOCUMENT.lines());
    for (int i = 0; i < read.lines().size(); i++) {
      TrackedDocument.Line line = read.lines().get(i);
      TrackedDocument.Line written = DOCUMENT.lines().get(i);
      assertThat(line.pieces()).isEqualTo(written.pieces());
      assertThat(line.end()).isEqualTo(written.end());
      assertThat(line.remarks()).extracting("place", "by").isEqualTo(placesOf(written));
    }
  }

  @Test
  void wordsTypedAndStruckAgainNeverWere() throws IOException {
    byte[] file =
        file(
            """
            <w:p><w:r><w:t>甲</w:t></w:r><w:ins w:id="1" w:author="A"><w:del w:id="2" w:author="B">
            <w:r><w:delText>乙</w:delText></w:r></w:del></w:ins><w:r><w:t>丙</w:t></w:r></w:p>
            """);

    assertThat(read(file).lines().getFirst().pieces()).containsExactly(kept("甲丙"));
  }

  @Test
  void movedWordsWentAndCame() throws IOException {
    byte[] file =
        file(
            """
            <w:p><w:moveFrom w:id="1" w:author="A"><w:r><w:t>甲</w:t></w:r></w:moveFrom><w:r><w:t>乙</w:t></w:r>
            <w:moveTo w:id="2" w:author="A"><w:r><w:t>甲</w:t></w:r></w:moveTo></w:p>
            """);
    TrackedDocument.By by = new TrackedDocument.By("A", null);

    assertThat(read(file).lines().getFirst().pieces())
        .containsExactly(struck("甲", by), kept("乙"), typed("甲", by));
  }

  @Test
  void contentControlsLinksAndTablesAreReadThrough() throws IOException {
    byte[] file =
        file(
            """
            <w:sdt><w:sdtContent><w:p><w:hyperlink><w:r><w:t>甲</w:t></w:r></w:hyperlink></w:p></w:sdtContent></w:sdt>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            """);

    assertThat(read(file).lines()).extracting(TrackedDocument.Line::all).containsExactly("甲", "乙");
  }

  @Test
  void whatIsNoWordFileIsRefusedInChinese() {
    assertThat(TrackedReader.read("没有".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(
            TrackedRead.Unreadable.class, bad -> assertThat(bad.reason()).contains(".docx"));
    assertThat(TrackedReader.read(new byte[0])).isInstanceOf(TrackedRead.Unreadable.class);
  }

  @Test
  void aFileWithADoctypeIsRefused() throws IOException {
    byte[] file = zip("<!DOCTYPE d [<!ENTITY e \"x\">]><w:document xmlns:w=\"urn:w\"/>");

    assertThat(TrackedReader.read(file)).isInstanceOf(TrackedRead.Unreadable.class);
  }

  private static List<Tuple> placesOf(TrackedDocument.Line line) {
    return line.remarks().stream().map(remark -> tuple(remark.place(), remark.by())).toList();
  }

  private static TrackedDocument.Piece kept(String text) {
    return new TrackedDocument.Piece(text, TrackedDocument.Change.KEPT);
  }

  private static TrackedDocument.Piece typed(String text, TrackedDocument.By by) {
    return new TrackedDocument.Piece(text, new TrackedDocument.Change.Typed(by));
  }

  private static TrackedDocument.Piece struck(String text, TrackedDocument.By by) {
    return new TrackedDocument.Piece(text, new TrackedDocument.Change.Struck(by));
  }

  private static TrackedDocument read(byte[] file) {
    TrackedRead read = TrackedReader.read(file);
    assertThat(read).isInstanceOf(TrackedRead.Read.class);
    return ((TrackedRead.Read) read).document();
  }

  private static byte[] bytes(TrackedDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TrackedLayout.write(document, out);
    return out.toByteArray();
  }

  private static String part(byte[] file, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no part " + name);
  }

  /** A Word file with this body. */
  private static byte[] file(String body) throws IOException {
    return zip(
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + body
            + "</w:body></w:document>");
  }

  private static byte[] zip(String document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      entry(
          zip,
          "[Content_Types].xml",
          """
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
          <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
          <Override PartName="/word/document.xml"
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
          """);
      entry(
          zip,
          "_rels/.rels",
          """
          <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
            Target="word/document.xml"/></Relationships>
          """);
      entry(zip, "word/document.xml", document);
    }
    return out.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
