package io.wengao.text.source;

import io.wengao.text.pdf.PdfPage;
import io.wengao.text.pdf.PdfReader;
import io.wengao.text.pdf.PdfReading;
import io.wengao.text.source.Source.Failed;
import io.wengao.text.source.Source.Problem;
import java.util.List;

/**
 * A .pdf file: the lines of its text layer put together to paragraphs, with running heads and page
 * numbers kept apart.
 */
final class PdfDocument {
  /** A text layer of fewer characters a page is a stamp or a page number on a scan. */
  private static final int LEAST_PER_PAGE = 12;

  private PdfDocument() {}

  static Source read(String fileName, byte[] bytes) {
    return switch (PdfReader.read(bytes)) {
      case PdfReading.Pages(List<PdfPage> pages) -> read(fileName, pages);
      case PdfReading.Locked() ->
          new Failed(Problem.ENCRYPTED, "文件“" + fileName + "”设有打开密码，请取消密码后另存再上传。");
      case PdfReading.TooLarge() ->
          new Failed(
              Problem.TOO_LARGE, "文件“" + fileName + "”展开后过大，疑似异常文件，已停止读取。请拆分，或另存为 .docx 后再上传。");
      case PdfReading.Damaged() ->
          new Failed(Problem.UNREADABLE, "文件“" + fileName + "”已损坏或不完整，不是有效的 PDF，请重新导出或下载后再上传。");
    };
  }

  private static Source read(String fileName, List<PdfPage> pages) {
    long pictures = pages.stream().filter(page -> page.hasPicture() && isSilent(page)).count();
    if (pages.stream().allMatch(PdfDocument::isSilent) || pictures * 2 > pages.size()) {
      return new Failed(
          Problem.NO_TEXT_LAYER,
          "文件“" + fileName + "”是扫描件或图片，没有可读的文字层，请先用文字识别（OCR）转成文字，或找到电子版再上传。");
    }
    Source.Text text = PdfText.of(pages);
    return isGarbled(text.text())
        ? new Failed(
            Problem.UNREADABLE, "文件“" + fileName + "”的文字层没有字符对照表，读出来是乱码，请用文字识别（OCR）重新转换，或找到电子版再上传。")
        : text;
  }

  private static boolean isSilent(PdfPage page) {
    return page.characters() < LEAST_PER_PAGE;
  }

  /** Characters without a meaning come out as replacement or private ones. */
  private static boolean isGarbled(String text) {
    long bad =
        text.chars().filter(c -> c == 0xFFFD || (c >= 0xE000 && c <= 0xF8FF) || c < 0x0A).count();
    return bad * 5 > text.length();
  }
}
