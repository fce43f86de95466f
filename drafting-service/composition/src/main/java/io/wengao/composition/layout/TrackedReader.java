package io.wengao.composition.layout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Reads a Word file (.docx) with its tracked changes and comments, as Word, WPS and LibreOffice
 * write it. Formatting, pictures, headers and footnotes are not read; the paragraphs of tables are.
 */
public final class TrackedReader {
  private static final String DOCUMENT = "wordprocessingml.document.main+xml";
  private static final String TEMPLATE = "wordprocessingml.template.main+xml";
  private static final String COMMENTS = "wordprocessingml.comments+xml";
  private static final String CUSTOM = "custom-properties+xml";

  private TrackedReader() {}

  /** Reads the bytes of a file. */
  public static TrackedRead read(byte[] file) {
    if (file.length == 0) {
      return new TrackedRead.Unreadable("文件是空的。请重新选择 .docx 文件。");
    }
    try (OPCPackage word = OPCPackage.open(new ByteArrayInputStream(file))) {
      PackagePart main = part(word, DOCUMENT);
      if (main == null) {
        main = part(word, TEMPLATE);
      }
      if (main == null) {
        return new TrackedRead.Unreadable(
            "这不是 Word 文档（.docx）。请在 Word、WPS 或 LibreOffice 里另存为 .docx 再上传。");
      }
      DocxWalk walk = new DocxWalk(comments(part(word, COMMENTS)));
      List<TrackedDocument.Line> lines = walk.lines(xml(main));
      String editor = word.getPackageProperties().getLastModifiedByProperty().orElse(null);
      return new TrackedRead.Read(
          new TrackedDocument(
              lines,
              editor == null || editor.isBlank() ? null : editor,
              source(part(word, CUSTOM))));
    } catch (InvalidFormatException
        | UnsupportedFileFormatException
        | POIXMLException
        | SAXException
        | IOException e) {
      return new TrackedRead.Unreadable("读不了这个文件：它不是 .docx，或已损坏、设了打开密码。请取消密码，另存为 .docx 再上传。");
    }
  }

  private static @Nullable PackagePart part(OPCPackage word, String type) {
    List<PackagePart> found = new ArrayList<>();
    try {
      for (PackagePart part : word.getParts()) {
        if (part.getContentType().endsWith(type)) {
          found.add(part);
        }
      }
    } catch (InvalidFormatException e) {
      throw new POIXMLException(e);
    }
    return found.isEmpty() ? null : found.getFirst();
  }

  private static Document xml(PackagePart part) throws IOException, SAXException {
    try (InputStream in = part.getInputStream()) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(in);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java parses XML without DOCTYPE", e);
    }
  }

  /** Author, time and words of each comment, by its id in the file. */
  private static Map<String, DocxWalk.Comment> comments(@Nullable PackagePart part)
      throws IOException, SAXException {
    Map<String, DocxWalk.Comment> comments = new TreeMap<>();
    if (part != null) {
      for (Element comment : DocxWalk.all(xml(part).getDocumentElement(), "comment")) {
        List<String> words = new ArrayList<>();
        for (Element paragraph : DocxWalk.all(comment, "p")) {
          StringBuilder line = new StringBuilder();
          DocxWalk.all(paragraph, "t").forEach(t -> line.append(t.getTextContent()));
          words.add(line.toString());
        }
        String text = String.join("\n", words).strip();
        if (!text.isEmpty()) {
          comments.put(DocxWalk.attribute(comment, "id"), new DocxWalk.Comment(by(comment), text));
        }
      }
    }
    return comments;
  }

  /** Author and time of a change or comment. */
  static TrackedDocument.By by(Element change) {
    String author = DocxWalk.attribute(change, "author").strip();
    return new TrackedDocument.By(
        author.isEmpty() ? "未署名" : author, time(DocxWalk.attribute(change, "date")));
  }

  /** Word writes local time and calls it UTC; WPS and LibreOffice may leave the zone away. */
  private static @Nullable Instant time(String date) {
    if (date.isBlank()) {
      return null;
    }
    try {
      boolean zoned = date.endsWith("Z") || date.matches(".*[+-]\\d\\d:\\d\\d$");
      return OffsetDateTime.parse(zoned ? date : date + "Z").toInstant();
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static TrackedDocument.@Nullable Source source(@Nullable PackagePart custom)
      throws IOException, SAXException {
    if (custom == null) {
      return null;
    }
    Map<String, String> values = new TreeMap<>();
    for (Element property : DocxWalk.all(xml(custom).getDocumentElement(), "property")) {
      values.put(property.getAttribute("name"), property.getTextContent().strip());
    }
    String draft = values.get(TrackedLayout.DRAFT);
    String revision = values.get(TrackedLayout.REVISION);
    if (draft == null || revision == null || !revision.matches("\\d{1,9}")) {
      return null;
    }
    return new TrackedDocument.Source(draft, Integer.parseInt(revision));
  }
}
