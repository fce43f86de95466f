package io.wengao.corpus.speech;

import io.wengao.corpus.document.Standing;
import io.wengao.corpus.office.Office;
import io.wengao.text.Paragraph;
import io.wengao.text.Speech;
import io.wengao.text.diagnosis.Finding;
import io.wengao.text.diagnosis.Severity;
import io.wengao.text.span.Span;
import io.wengao.text.structure.Section;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one speech.
 *
 * @param speech the speech
 * @param passages its paragraphs in order
 */
public record SpeechRows(SpeechRow speech, List<PassageRow> passages) {

  /** Makes the rows of a speech that was read from a document. */
  public static SpeechRows of(
      Office office, String documentId, Speech speech, Standing standing, Instant importedAt) {
    SpeechRow row = new SpeechRow(office, documentId, speech, standing, importedAt);
    List<PassageRow> passages = new ArrayList<>();
    for (Paragraph paragraph : speech.paragraphs()) {
      passages.add(passage(office, row, speech, paragraph));
    }
    return new SpeechRows(row, List.copyOf(passages));
  }

  private static PassageRow passage(
      Office office, SpeechRow of, Speech speech, Paragraph paragraph) {
    PassageRow row = new PassageRow();
    Span span = paragraph.span();
    row.key = office.key(of.id() + "-" + span.start());
    row.speechId = of.id();
    row.documentId = of.documentId();
    row.index = paragraph.index();
    row.start = span.start();
    row.end = span.end();
    row.text = span.of(speech.text());
    row.sha256 = sha256(row.text);
    row.moveId = paragraph.move().id();
    row.moveLabel = paragraph.move().label();
    row.sectionPath = paragraph.sectionPath();
    row.damaged = speech.findings().stream().anyMatch(finding -> damages(finding, span));
    Section section = innermost(speech.outline(), paragraph.sectionPath());
    row.role = role(speech, paragraph, section, row.text);
    if (section != null) {
      row.sectionNumber = section.number();
      row.sectionHeading = section.heading();
      row.sectionLevel = section.level();
    }
    return row;
  }

  private static PassageRole role(
      Speech speech, Paragraph paragraph, @Nullable Section section, String text) {
    if (paragraph.index() == 0 && text.equals(speech.salutation())) {
      return PassageRole.SALUTATION;
    }
    boolean heading =
        section != null && !section.runIn() && section.span().overlaps(paragraph.span());
    return heading ? PassageRole.HEADING : PassageRole.BODY;
  }

  private static boolean damages(Finding finding, Span span) {
    return finding.severity() != Severity.INFO && finding.span().overlaps(span);
  }

  private static @Nullable Section innermost(List<Section> outline, List<Integer> path) {
    Section section = null;
    List<Section> among = outline;
    for (int at : path) {
      if (at >= among.size()) {
        return section;
      }
      section = among.get(at);
      among = section.sections();
    }
    return section;
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java platform", e);
    }
  }
}
