package io.wengao.composition.prompting;

import io.wengao.composition.assembly.Composed;
import io.wengao.composition.assembly.DraftParagraph;
import io.wengao.composition.assembly.DraftSection;
import io.wengao.composition.assembly.DraftSentence;
import io.wengao.composition.assembly.Origin;
import io.wengao.composition.assembly.Part;
import io.wengao.composition.assembly.WrittenSection;
import io.wengao.composition.brief.Brief;
import io.wengao.composition.review.DraftFinding;
import io.wengao.composition.review.DraftReview;
import io.wengao.text.diagnosis.Severity;
import io.wengao.text.span.Span;
import io.wengao.text.span.WordCount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a draft with sections of a model must say of itself beside the review every draft gets: what
 * the model claims without support, citations that do not hold, the length.
 */
final class ModelChecks {
  private static final double TOLERANCE = 0.08;

  private final Composed draft;
  private final Brief brief;
  private final String text;

  /** Where sentences of the model's sections stand in the text, by id, in order. */
  private final Map<String, Span> places = new LinkedHashMap<>();

  /** Where characters of the model's sections stand that are not the brief's. */
  private final List<Span> claimed = new ArrayList<>();

  ModelChecks(Composed draft, Brief brief, Set<String> byModel) {
    this.draft = draft;
    this.brief = brief;
    this.text = draft.text();
    int at = draft.title().text().length() + 1;
    at += draft.salutation() == null ? 0 : draft.salutation().text().length() + 1;
    for (DraftSection section : draft.sections()) {
      String heading = section.headingLine();
      at += heading == null ? 0 : heading.length() + 1;
      for (DraftParagraph paragraph : section.paragraphs()) {
        if (byModel.contains(section.id())) {
          place(paragraph, at);
        }
        at += paragraph.text().length() + 1;
      }
    }
  }

  private void place(DraftParagraph paragraph, int from) {
    int at = from;
    for (DraftSentence sentence : paragraph.sentences()) {
      places.put(sentence.id(), new Span(at, at + sentence.text().length()));
      for (Part part : sentence.parts()) {
        if (part.origin() instanceof Origin.FromModel
            || part.origin() instanceof Origin.FromPassage) {
          claimed.add(part.span().shift(at));
        }
      }
      at += sentence.text().length();
    }
  }

  /** Citations that do not hold. */
  List<DraftFinding> notes(List<WrittenSection.Note> notes) {
    List<DraftFinding> findings = new ArrayList<>();
    for (WrittenSection.Note note : notes) {
      Span span = places.get(note.sentenceId());
      if (span != null) {
        findings.add(
            new DraftFinding(
                "MODEL_CITATION", Severity.INFO, span, span.of(text), note.message(), null));
      }
    }
    return findings;
  }

  /** What the model claims and the brief does not hold, each with its place. */
  List<DraftFinding> unsupported(DraftReview review) {
    List<DraftFinding> findings = new ArrayList<>();
    UnsupportedClaims.in(text, brief, review)
        .forEach(
            (span, severity) -> {
              if (claimed.stream().anyMatch(c -> c.overlaps(span))) {
                findings.add(unsupported(span, severity));
              }
            });
    return findings;
  }

  private DraftFinding unsupported(Span span, Severity severity) {
    String words = span.of(text);
    String message = "“" + words + "”是模型写的，任务书里找不到依据。请核实后补进任务书，或改掉";
    return new DraftFinding("MODEL_UNSUPPORTED", severity, span, words, message, null);
  }

  /** How far it is from the length wanted. */
  Optional<DraftFinding> length() {
    Integer wanted = brief.wantedCharacters();
    int length = WordCount.of(text) - WordCount.of(draft.title().text());
    if (wanted == null || Math.abs(length - wanted) <= wanted * TOLERANCE) {
      return Optional.empty();
    }
    boolean isShort = length < wanted;
    return Optional.of(
        DraftFinding.missing(
            isShort ? "TOO_SHORT" : "TOO_LONG",
            Severity.WARNING,
            "成稿约"
                + length
                + "字，比要求的"
                + wanted
                + (isShort ? "字少；可以补充要点和事实，或调高提纲里各节的字数后重新成文" : "字多；可以减少要点，或调低提纲里各节的字数后重新成文")));
  }
}
