package io.wengao.composition.layout;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/**
 * Fonts of runs: the same family for every script, no theme font, and the hint that gives “ ” — …
 * to the Chinese font.
 */
final class DocxRuns {
  /**
   * 0.3 pt less a character: 28 characters of 16 pt then fit the 442 pt of the text block in every
   * reader (0.21 pt would do by arithmetic, but LibreOffice rounds 0.25 pt to a line of 27). Word
   * would do so by the grid, others give a character too wide for its cell two cells, so paragraphs
   * do not snap.
   */
  private static final BigInteger TIGHTER = BigInteger.valueOf(-6);

  private DocxRuns() {}

  static void tighten(XWPFRun run) {
    run.getCTR().getRPr().addNewSpacing().setVal(TIGHTER);
  }

  /**
   * Sets family and size.
   *
   * @param halfPoints size in half-points: 44 is 2号, 32 is 3号, 28 is 4号
   */
  static void font(XWPFRun run, DocxFonts font, int halfPoints) {
    CTRPr properties = run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
    CTFonts fonts =
        properties.sizeOfRFontsArray() > 0
            ? properties.getRFontsArray(0)
            : properties.addNewRFonts();
    fonts.setAscii(font.family());
    fonts.setHAnsi(font.family());
    fonts.setEastAsia(font.family());
    fonts.setCs(font.family());
    fonts.setHint(STHint.EAST_ASIA);
    BigInteger size = BigInteger.valueOf(halfPoints);
    properties.addNewSz().setVal(size);
    properties.addNewSzCs().setVal(size);
  }
}
