package io.wengao.composition.layout;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;

/** Sheet, margins and grid, in twips (1/20 pt). */
final class DocxPage {
  static final int A4_WIDTH = 11906;
  static final int A4_HEIGHT = 16838;
  static final int TOP = 2098;
  static final int BOTTOM = 1984;
  static final int LEFT = 1588;
  static final int RIGHT = 1474;

  /** From the lower edge to the page number: 7 mm under the text block. */
  static final int FOOTER = 1361;

  static final int LINE_PITCH = 579;
  static final int CHAR_SPACE = -848;

  private DocxPage() {}

  static void setUp(XWPFDocument word) {
    CTSectPr section = sectionOf(word);
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(A4_WIDTH));
    size.setH(BigInteger.valueOf(A4_HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(TOP));
    margins.setBottom(BigInteger.valueOf(BOTTOM));
    margins.setLeft(BigInteger.valueOf(LEFT));
    margins.setRight(BigInteger.valueOf(RIGHT));
    margins.setHeader(BigInteger.valueOf(851));
    margins.setFooter(BigInteger.valueOf(FOOTER));
    margins.setGutter(BigInteger.ZERO);
    CTDocGrid grid = section.addNewDocGrid();
    grid.setType(STDocGrid.LINES_AND_CHARS);
    grid.setLinePitch(BigInteger.valueOf(LINE_PITCH));
    grid.setCharSpace(BigInteger.valueOf(CHAR_SPACE));
  }

  static CTSectPr sectionOf(XWPFDocument word) {
    var body = word.getDocument().getBody();
    return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
  }
}
