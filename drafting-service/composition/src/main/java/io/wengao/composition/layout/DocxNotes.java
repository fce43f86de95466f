package io.wengao.composition.layout;

import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Footnotes: a raised number in the text, the note in 小五 Song (9 pt) at the foot of the page. */
final class DocxNotes {
  private static final int NOTE_SIZE = 18;

  private DocxNotes() {}

  static void add(XWPFDocument word, XWPFParagraph paragraph, String note) {
    XWPFFootnote footnote = word.createFootnote();
    XWPFParagraph foot = footnote.createParagraph();
    foot.getRuns().forEach(DocxNotes::raise);
    XWPFRun words = foot.createRun();
    DocxRuns.font(words, DocxFonts.SONG, NOTE_SIZE);
    words.setText(" " + note);
    XWPFRun mark = paragraph.createRun();
    mark.getCTR().addNewFootnoteReference().setId(footnote.getId());
    raise(mark);
  }

  private static void raise(XWPFRun run) {
    run.setSubscript(VerticalAlign.SUPERSCRIPT);
  }
}
