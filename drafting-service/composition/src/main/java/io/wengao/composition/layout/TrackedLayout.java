package io.wengao.composition.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCalendar;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;

/**
 * A Word file in the layout of the clean copy whose changes a word processor shows by author, to be
 * taken or refused there ({@code w:ins}, {@code w:del}), with comments.
 */
public final class TrackedLayout {
  static final String DRAFT = "wengaoDraft";
  static final String REVISION = "wengaoRevision";

  private final XWPFDocument word;
  private long lastId;

  private TrackedLayout(XWPFDocument word) {
    this.word = word;
  }

  /** Writes the file; {@code out} stays open. */
  public static void write(TrackedDocument document, OutputStream out) throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      DocxPage.setUp(word);
      DocxStyles.add(word);
      DocxFonts.declare(word);
      DocxFooters.add(word);
      source(word, document.draft());
      TrackedLayout layout = new TrackedLayout(word);
      document.lines().forEach(layout::line);
      word.write(out);
    }
  }

  /** Notes in the file which draft it shows at which revision; {@link TrackedReader} finds it. */
  static void source(XWPFDocument word, TrackedDocument.@Nullable Source source) {
    if (source != null) {
      var properties = word.getProperties().getCustomProperties();
      properties.addProperty(DRAFT, source.draftId());
      properties.addProperty(REVISION, source.revision());
    }
  }

  private void line(TrackedDocument.Line line) {
    XWPFParagraph paragraph = DocxBody.line(word, line.style());
    mark(paragraph, line.end());
    List<Open> open = new ArrayList<>();
    for (TrackedDocument.Remark remark : line.remarks()) {
      open.add(new Open(comment(remark), remark));
    }
    int at = 0;
    for (TrackedDocument.Piece piece : line.pieces()) {
      int begin = at;
      for (int cut : cuts(open, begin, begin + piece.text().length())) {
        bounds(paragraph, line, open, at);
        String words = piece.text().substring(at - begin, cut - begin);
        piece(paragraph, line.style(), words, piece.change());
        at = cut;
      }
    }
    bounds(paragraph, line, open, at);
  }

  /** Ends of the stretches of {@code from..to} between which a comment begins or ends. */
  private static SortedSet<Integer> cuts(List<Open> open, int from, int to) {
    SortedSet<Integer> cuts = new TreeSet<>();
    for (Open one : open) {
      cuts.add(one.remark.place().start());
      cuts.add(one.remark.place().end());
    }
    cuts.add(to);
    return cuts.subSet(from + 1, to + 1);
  }

  private record Open(BigInteger id, TrackedDocument.Remark remark) {}

  /** Begins and ends the comments that do so at {@code at}. */
  private static void bounds(
      XWPFParagraph paragraph, TrackedDocument.Line line, List<Open> open, int at) {
    int length = line.all().length();
    for (Open one : open) {
      int start = Math.min(one.remark.place().start(), length);
      int end = Math.min(one.remark.place().end(), length);
      if (start == at) {
        paragraph.getCTP().addNewCommentRangeStart().setId(one.id);
      }
      if (end == at) {
        paragraph.getCTP().addNewCommentRangeEnd().setId(one.id);
        paragraph.getCTP().addNewR().addNewCommentReference().setId(one.id);
      }
    }
  }

  private BigInteger comment(TrackedDocument.Remark remark) {
    XWPFComments comments =
        word.getDocComments() == null ? word.createComments() : word.getDocComments();
    XWPFComment comment = comments.createComment(next());
    comment.setAuthor(remark.by().author());
    Instant at = remark.by().at();
    if (at != null) {
      comment.setDate(calendar(at));
    }
    comment.createParagraph().createRun().setText(remark.text());
    return new BigInteger(comment.getId());
  }

  private void mark(XWPFParagraph paragraph, TrackedDocument.Change end) {
    switch (end) {
      case TrackedDocument.Change.Kept kept -> {}
      case TrackedDocument.Change.Typed(TrackedDocument.By by) ->
          sign(markOf(paragraph).addNewIns(), by);
      case TrackedDocument.Change.Struck(TrackedDocument.By by) ->
          sign(markOf(paragraph).addNewDel(), by);
    }
  }

  private static CTParaRPr markOf(XWPFParagraph paragraph) {
    CTPPr properties = DocxBody.propertiesOf(paragraph);
    return properties.isSetRPr() ? properties.getRPr() : properties.addNewRPr();
  }

  private void piece(
      XWPFParagraph paragraph, LineStyle style, String text, TrackedDocument.Change change) {
    switch (change) {
      case TrackedDocument.Change.Kept kept ->
          words(paragraph, style, paragraph.getCTP().addNewR(), text, false);
      case TrackedDocument.Change.Typed(TrackedDocument.By by) -> {
        CTRunTrackChange typed = paragraph.getCTP().addNewIns();
        sign(typed, by);
        words(paragraph, style, typed.addNewR(), text, false);
      }
      case TrackedDocument.Change.Struck(TrackedDocument.By by) -> {
        CTRunTrackChange struck = paragraph.getCTP().addNewDel();
        sign(struck, by);
        words(paragraph, style, struck.addNewR(), text, true);
      }
    }
  }

  private static void words(
      XWPFParagraph paragraph, LineStyle style, CTR run, String text, boolean struck) {
    DocxBody.dress(new XWPFRun(run, paragraph), style);
    CTText words = struck ? run.addNewDelText() : run.addNewT();
    words.setStringValue(text);
    if (!text.strip().equals(text)) {
      words.setSpace(SpaceAttribute.Space.PRESERVE);
    }
  }

  private void sign(CTTrackChange change, TrackedDocument.By by) {
    change.setId(next());
    change.setAuthor(by.author());
    Instant at = by.at();
    if (at != null) {
      change.setDate(calendar(at));
    }
  }

  private BigInteger next() {
    return BigInteger.valueOf(lastId++);
  }

  private static XmlCalendar calendar(Instant at) {
    return new XmlCalendar(at.truncatedTo(ChronoUnit.SECONDS).toString());
  }
}
