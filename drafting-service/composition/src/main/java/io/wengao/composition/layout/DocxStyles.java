package io.wengao.composition.layout;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The Normal style at 16 pt: the character grid counts from its size, and only then are there 28
 * characters to a line.
 */
final class DocxStyles {
  private static final BigInteger BODY_SIZE = BigInteger.valueOf(32);

  private DocxStyles() {}

  static void add(XWPFDocument word) {
    CTStyles styles = CTStyles.Factory.newInstance();
    body(styles.addNewDocDefaults().addNewRPrDefault().addNewRPr());
    CTStyle normal = styles.addNewStyle();
    normal.setType(STStyleType.PARAGRAPH);
    normal.setDefault(true);
    normal.setStyleId("Normal");
    normal.addNewName().setVal("Normal");
    body(normal.addNewRPr());
    word.createStyles().setStyles(styles);
  }

  private static void body(CTRPr run) {
    CTFonts fonts = run.addNewRFonts();
    fonts.setAscii(DocxFonts.BODY.family());
    fonts.setHAnsi(DocxFonts.BODY.family());
    fonts.setEastAsia(DocxFonts.BODY.family());
    fonts.setCs(DocxFonts.BODY.family());
    fonts.setHint(STHint.EAST_ASIA);
    run.addNewSz().setVal(BODY_SIZE);
    run.addNewSzCs().setVal(BODY_SIZE);
  }
}
