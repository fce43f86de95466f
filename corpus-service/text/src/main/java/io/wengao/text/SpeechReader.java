package io.wengao.text;

import io.wengao.text.classification.Classification;
import io.wengao.text.classification.Classifier;
import io.wengao.text.classification.Move;
import io.wengao.text.classification.SuggestedTitle;
import io.wengao.text.cleaning.CleanLine;
import io.wengao.text.cleaning.Cleaned;
import io.wengao.text.cleaning.Cleaner;
import io.wengao.text.diagnosis.Diagnosis;
import io.wengao.text.source.SecrecyMark;
import io.wengao.text.source.Source;
import io.wengao.text.source.SourceDecoder;
import io.wengao.text.span.CharacterCount;
import io.wengao.text.span.Sentences;
import io.wengao.text.span.Span;
import io.wengao.text.splitting.Part;
import io.wengao.text.splitting.SpeechSplitter;
import io.wengao.text.structure.StructureReader;
import io.wengao.text.structure.Structured;
import java.util.ArrayList;
import java.util.List;

/** Reads a file into speeches. Stateless and safe for use by many threads. */
public final class SpeechReader {
  /** Version of the rules; stored with each speech, so that re-reading can be told from reading. */
  public static final String VERSION = "3";

  /** Largest file taken, in bytes. */
  public static final int MAX_BYTES = 50 * 1024 * 1024;

  private final Classifier classifier = new Classifier();
  private final Diagnosis diagnosis = new Diagnosis();

  /**
   * Reads one file; never throws for what the bytes are.
   *
   * @param fileName name with extension, used to tell the format
   * @param bytes the whole file
   */
  public Reading read(String fileName, byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      return new Reading.Refused(Reading.Reason.TOO_LARGE, "文件“" + fileName + "”超过 50 MB，请拆分后再上传。");
    }
    return switch (SourceDecoder.decode(fileName, bytes)) {
      case Source.Failed failed -> new Reading.Refused(reason(failed.problem()), failed.message());
      case Source.Text text -> read(fileName, text);
    };
  }

  private Reading read(String fileName, Source.Text source) {
    var mark = SecrecyMark.find(source.text());
    if (mark.isPresent()) {
      return new Reading.Refused(
          Reading.Reason.CLASSIFIED,
          "文件“" + fileName + "”标有密级“" + mark.get() + "”，未予保存。涉密文件请按保密规定处理，不要上传。");
    }
    Cleaned cleaned = Cleaner.clean(source.text(), source.outside());
    List<Speech> speeches = new ArrayList<>();
    if (!cleaned.lines().isEmpty()) {
      for (Part part :
          SpeechSplitter.split(cleaned.lines().stream().map(CleanLine::text).toList())) {
        Structured structured = StructureReader.read(part.lines(), part.title());
        if (!structured.text().isBlank()) {
          speeches.add(speech(speeches.size(), structured, part.titleBorrowed()));
        }
      }
    }
    if (speeches.isEmpty()) {
      return new Reading.Refused(Reading.Reason.NO_TEXT, "文件“" + fileName + "”里没有找到正文，请检查后重新上传。");
    }
    return new Reading.Accepted(source.mediaType(), source.charset(), cleaned.removals(), speeches);
  }

  private Speech speech(int index, Structured structured, boolean titleBorrowed) {
    Classification what = classifier.classify(structured, titleBorrowed);
    String title = structured.title();
    return new Speech(
        index,
        title == null ? SuggestedTitle.of(structured, what) : title,
        title == null,
        structured.salutation(),
        structured.text(),
        CharacterCount.of(structured.text()),
        what,
        structured.outline(),
        paragraphs(structured),
        diagnosis.of(structured),
        structured.titleBlock());
  }

  private List<Paragraph> paragraphs(Structured structured) {
    List<Move> moves = classifier.moves(structured);
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < structured.paragraphs().size(); i++) {
      Span span = structured.paragraphs().get(i);
      List<Span> sentences =
          Sentences.split(structured.paragraph(i)).stream()
              .map(s -> s.shift(span.start()))
              .toList();
      paragraphs.add(
          new Paragraph(i, span, moves.get(i), sentences, structured.sectionPaths().get(i)));
    }
    return paragraphs;
  }

  private static Reading.Reason reason(Source.Problem problem) {
    return switch (problem) {
      case EMPTY -> Reading.Reason.EMPTY;
      case BINARY -> Reading.Reason.BINARY;
      case TOO_LARGE -> Reading.Reason.TOO_LARGE;
      case UNREADABLE -> Reading.Reason.UNREADABLE;
      case UNSUPPORTED -> Reading.Reason.UNSUPPORTED;
      case ENCRYPTED -> Reading.Reason.ENCRYPTED;
      case NO_TEXT_LAYER -> Reading.Reason.NO_TEXT_LAYER;
    };
  }
}
