package io.wengao.composition.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A table as a Word file or as CSV (RFC 4180, UTF-8 with a mark so that spreadsheets read it). */
public final class SheetLayout {
  private static final int TITLE_SIZE = 44;
  private static final int CELL_SIZE = 21;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private SheetLayout() {}

  /** Writes a Word file with a heading and the table; the first row is its head. */
  public static void docx(String heading, List<SheetRow> rows, OutputStream out)
      throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      DocxPage.setUp(word);
      DocxStyles.add(word);
      DocxFonts.declare(word);
      DocxFooters.add(word);
      XWPFParagraph title = word.createParagraph();
      title.setAlignment(ParagraphAlignment.CENTER);
      write(title, heading, DocxFonts.TITLE, TITLE_SIZE);
      XWPFTable table = word.createTable(rows.size(), rows.getFirst().cells().size());
      table.setWidth("100%");
      for (int row = 0; row < rows.size(); row++) {
        List<String> cells = rows.get(row).cells();
        for (int column = 0; column < cells.size(); column++) {
          XWPFTableCell cell = table.getRow(row).getCell(column);
          DocxFonts font = row == 0 ? DocxFonts.HEI : DocxFonts.BODY;
          write(cell.getParagraphs().getFirst(), cells.get(column), font, CELL_SIZE);
        }
      }
      table.getRow(0).setRepeatHeader(true);
      word.write(out);
    }
  }

  private static void write(XWPFParagraph paragraph, String words, DocxFonts font, int size) {
    var run = paragraph.createRun();
    run.setText(words);
    DocxRuns.font(run, font, size);
  }

  /** The rows as CSV. A cell that a spreadsheet would take for a formula begins with '. */
  public static String csv(List<SheetRow> rows) {
    return BYTE_ORDER_MARK
        + rows.stream()
            .map(
                row -> row.cells().stream().map(SheetLayout::cell).collect(Collectors.joining(",")))
            .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static String cell(String words) {
    boolean formula = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + words.replace("\"", "\"\"") + '"';
  }
}
