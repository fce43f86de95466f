package io.wengao.composition.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * The standard's own font names, and for each the names under which other machines know it ({@code
 * w:altName}).
 */
enum DocxFonts {
  TITLE("方正小标宋简体", "方正小标宋_GBK,小标宋体,Noto Serif CJK SC,SimSun"),
  BODY("仿宋_GB2312", "仿宋,FangSong,方正仿宋_GBK,华文仿宋,Noto Serif CJK SC"),
  KAI("楷体_GB2312", "楷体,KaiTi,方正楷体_GBK,华文楷体"),
  HEI("黑体", "SimHei,方正黑体_GBK,Noto Sans CJK SC"),
  SONG("宋体", "SimSun,方正书宋_GBK,Noto Serif CJK SC");

  private static final String PART = "/word/fontTable.xml";
  private static final String CONTENT_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final String family;
  private final String alternatives;

  DocxFonts(String family, String alternatives) {
    this.family = family;
    this.alternatives = alternatives;
  }

  String family() {
    return family;
  }

  /** Adds the font table part. */
  static void declare(XWPFDocument word) throws IOException {
    try {
      PackagePartName name = PackagingURIHelper.createPartName(PART);
      PackagePart part = word.getPackage().createPart(name, CONTENT_TYPE);
      try (OutputStream out = part.getOutputStream()) {
        out.write(table().getBytes(StandardCharsets.UTF_8));
      }
      word.getPackagePart()
          .addRelationship(name, org.apache.poi.openxml4j.opc.TargetMode.INTERNAL, RELATION);
    } catch (InvalidFormatException e) {
      throw new POIXMLException(e);
    }
  }

  private static String table() {
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    xml.append("<w:fonts xmlns:w=\"").append(NAMESPACE).append("\">");
    for (DocxFonts font : values()) {
      xml.append("<w:font w:name=\"").append(font.family).append("\"><w:altName w:val=\"");
      xml.append(font.alternatives).append("\"/><w:charset w:val=\"86\"/></w:font>");
    }
    return xml.append("</w:fonts>").toString();
  }
}
