package io.wengao.composition.layout;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** Title block, salutation, headings and paragraphs, each on exact 28 pt. */
final class DocxBody {
  private static final int EXACT_LINE = 560;

  /** A 2号 title of more than one line needs more. */
  private static final int TITLE_LINE = 640;

  private static final int TITLE_SIZE = 44;
  private static final int BODY_SIZE = 32;

  /** Two characters of 16 pt, in twips, for readers that ignore {@code firstLineChars}. */
  private static final int TWO_CHARACTERS = 640;

  private DocxBody() {}

  static void write(XWPFDocument word, SpeechDocument document) {
    centred(word, document.title(), DocxFonts.TITLE, TITLE_SIZE, TITLE_LINE);
    if (document.byline() != null) {
      centred(word, document.byline(), DocxFonts.KAI, BODY_SIZE, EXACT_LINE);
    }
    if (document.date() != null) {
      centred(
          word,
          "（" + TextLayout.DAY.format(document.date()) + "）",
          DocxFonts.KAI,
          BODY_SIZE,
          EXACT_LINE);
    }
    spaced(word.createParagraph(), EXACT_LINE);
    if (document.salutation() != null) {
      text(
          spaced(word.createParagraph(), EXACT_LINE),
          document.salutation(),
          DocxFonts.BODY,
          BODY_SIZE);
    }
    document.blocks().forEach(block -> block(word, block));
  }

  private static void block(XWPFDocument word, SpeechDocument.Block block) {
    DocxFonts font =
        switch (block) {
          case SpeechDocument.Block.Heading heading ->
              heading.level() <= 1
                  ? DocxFonts.HEI
                  : heading.level() == 2 ? DocxFonts.KAI : DocxFonts.BODY;
          case SpeechDocument.Block.Paragraph paragraph -> DocxFonts.BODY;
        };
    XWPFParagraph paragraph = spaced(word.createParagraph(), EXACT_LINE);
    paragraph.setAlignment(ParagraphAlignment.BOTH);
    CTInd indent = propertiesOf(paragraph).addNewInd();
    indent.setFirstLineChars(BigInteger.valueOf(200));
    indent.setFirstLine(BigInteger.valueOf(TWO_CHARACTERS));
    text(paragraph, block.text(), font, BODY_SIZE);
    if (block instanceof SpeechDocument.Block.Heading heading) {
      paragraph.setKeepNext(true);
      propertiesOf(paragraph)
          .addNewOutlineLvl()
          .setVal(BigInteger.valueOf(Math.max(0, heading.level() - 1)));
    }
  }

  private static void centred(
      XWPFDocument word, String line, DocxFonts font, int halfPoints, int pitch) {
    XWPFParagraph paragraph = spaced(word.createParagraph(), pitch);
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    text(paragraph, line, font, halfPoints);
  }

  private static XWPFParagraph spaced(XWPFParagraph paragraph, int twips) {
    CTSpacing spacing = propertiesOf(paragraph).addNewSpacing();
    spacing.setBefore(BigInteger.ZERO);
    spacing.setAfter(BigInteger.ZERO);
    spacing.setLine(BigInteger.valueOf(twips));
    spacing.setLineRule(STLineSpacingRule.EXACT);
    propertiesOf(paragraph).addNewSnapToGrid().setVal(false);
    return paragraph;
  }

  private static void text(XWPFParagraph paragraph, String text, DocxFonts font, int halfPoints) {
    var run = paragraph.createRun();
    DocxRuns.font(run, font, halfPoints);
    if (halfPoints == BODY_SIZE) {
      DocxRuns.tighten(run);
    }
    run.setText(text);
  }

  private static CTPPr propertiesOf(XWPFParagraph paragraph) {
    return paragraph.getCTP().isSetPPr()
        ? paragraph.getCTP().getPPr()
        : paragraph.getCTP().addNewPPr();
  }
}
