package io.wengao.composition.layout;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * Page numbers between dashes in 4号 Song (14 pt), odd pages right, even pages left, one character
 * from the edge.
 */
final class DocxFooters {
  private static final int ONE_CHARACTER = 280;

  private DocxFooters() {}

  static void add(XWPFDocument word) {
    word.setEvenAndOddHeadings(true);
    number(word.createFooter(HeaderFooterType.DEFAULT), ParagraphAlignment.RIGHT);
    number(word.createFooter(HeaderFooterType.EVEN), ParagraphAlignment.LEFT);
  }

  private static void number(XWPFFooter footer, ParagraphAlignment side) {
    XWPFParagraph paragraph = footer.createParagraph();
    paragraph.setAlignment(side);
    CTInd indent = paragraph.getCTP().getPPr().addNewInd();
    if (side == ParagraphAlignment.RIGHT) {
      indent.setRight(BigInteger.valueOf(ONE_CHARACTER));
    } else {
      indent.setLeft(BigInteger.valueOf(ONE_CHARACTER));
    }
    run(paragraph).setText("— ");
    field(paragraph, STFldCharType.BEGIN);
    run(paragraph).getCTR().addNewInstrText().setStringValue(" PAGE ");
    field(paragraph, STFldCharType.SEPARATE);
    run(paragraph).setText("1");
    field(paragraph, STFldCharType.END);
    run(paragraph).setText(" —");
  }

  private static void field(XWPFParagraph paragraph, STFldCharType.Enum type) {
    run(paragraph).getCTR().addNewFldChar().setFldCharType(type);
  }

  private static XWPFRun run(XWPFParagraph paragraph) {
    XWPFRun run = paragraph.createRun();
    DocxRuns.font(run, DocxFonts.SONG, 28);
    return run;
  }
}
