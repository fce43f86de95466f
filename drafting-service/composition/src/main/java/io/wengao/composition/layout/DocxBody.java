package io.wengao.composition.layout;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** Title block, salutation, headings and paragraphs, each on exact 28 pt. */
final class DocxBody {
  /** Two characters of 16 pt, in twips, for readers that ignore {@code firstLineChars}. */
  private static final int TWO_CHARACTERS = 640;

  private DocxBody() {}

  static void write(XWPFDocument word, SpeechDocument document) {
    text(word, LineStyle.TITLE, document.title());
    if (document.byline() != null) {
      text(word, LineStyle.BYLINE, document.byline());
    }
    if (document.date() != null) {
      text(word, LineStyle.BYLINE, TextLayout.day(document.date()));
    }
    blank(word);
    if (document.salutation() != null) {
      text(word, LineStyle.SALUTATION, document.salutation());
    }
    for (SpeechDocument.Block block : document.blocks()) {
      switch (block) {
        case SpeechDocument.Block.Heading heading ->
            text(word, LineStyle.heading(heading.level()), heading.text());
        case SpeechDocument.Block.Paragraph paragraph -> paragraph(word, paragraph);
      }
    }
  }

  private static void paragraph(XWPFDocument word, SpeechDocument.Block.Paragraph block) {
    XWPFParagraph paragraph = line(word, LineStyle.PARAGRAPH);
    int at = 0;
    for (SpeechDocument.Note note : block.notes()) {
      run(paragraph, LineStyle.PARAGRAPH, block.text().substring(at, note.at()));
      DocxNotes.add(word, paragraph, note.text());
      at = note.at();
    }
    run(paragraph, LineStyle.PARAGRAPH, block.text().substring(at));
  }

  /** The empty line between title block and text. */
  static void blank(XWPFDocument word) {
    spaced(word.createParagraph(), LineStyle.PARAGRAPH.pitch());
  }

  /** A line without a word in it yet. */
  static XWPFParagraph line(XWPFDocument word, LineStyle style) {
    XWPFParagraph paragraph = spaced(word.createParagraph(), style.pitch());
    if (style.alignment() != null) {
      paragraph.setAlignment(style.alignment());
    }
    if (style.isIndented()) {
      CTInd indent = propertiesOf(paragraph).addNewInd();
      indent.setFirstLineChars(BigInteger.valueOf(200));
      indent.setFirstLine(BigInteger.valueOf(TWO_CHARACTERS));
    }
    if (style.isHeading()) {
      paragraph.setKeepNext(true);
      propertiesOf(paragraph).addNewOutlineLvl().setVal(BigInteger.valueOf(style.outline() - 1L));
    }
    return paragraph;
  }

  /** Fonts of a run of such a line. */
  static void dress(XWPFRun run, LineStyle style) {
    DocxRuns.font(run, style.font(), style.halfPoints());
    if (style.isOnGrid()) {
      DocxRuns.tighten(run);
    }
  }

  static CTPPr propertiesOf(XWPFParagraph paragraph) {
    return paragraph.getCTP().isSetPPr()
        ? paragraph.getCTP().getPPr()
        : paragraph.getCTP().addNewPPr();
  }

  private static void text(XWPFDocument word, LineStyle style, String text) {
    run(line(word, style), style, text);
  }

  private static void run(XWPFParagraph paragraph, LineStyle style, String text) {
    if (!text.isEmpty()) {
      XWPFRun run = paragraph.createRun();
      dress(run, style);
      run.setText(text);
    }
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
}
