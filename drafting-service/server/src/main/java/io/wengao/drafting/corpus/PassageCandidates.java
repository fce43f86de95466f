package io.wengao.drafting.corpus;

import io.wengao.composition.material.Candidate;
import io.wengao.composition.material.MaterialRequest;
import io.wengao.text.span.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The corpus' field {@code passageCandidates} as JSON. */
final class PassageCandidates {
  private PassageCandidates() {}

  /** What the corpus takes in one request. */
  private static final int MOST_CUES = 50;

  private static final int MOST_SOURCES = 50;
  private static final int MOST_PIECES = 200;

  /** What {@code PassageCandidateRequest} holds. */
  record Request(
      String key,
      String unit,
      String theme,
      List<String> cues,
      @Nullable String move,
      @Nullable String level,
      List<String> preferSourceIds,
      int limit) {
    static Request of(String key, MaterialRequest request) {
      return new Request(
          key,
          request.unit().name(),
          request.theme(),
          request.cues().stream().filter(cue -> !cue.isBlank()).limit(MOST_CUES).toList(),
          request.move(),
          request.level(),
          request.preferred().stream().filter(id -> !id.isBlank()).limit(MOST_SOURCES).toList(),
          Math.clamp(request.limit(), 1, MOST_PIECES));
    }
  }

  /** One element of the answer. */
  record Answer(String key, List<Piece> candidates) {
    /** The candidates whose words really stand in their passage. */
    List<Candidate> faithful() {
      return candidates.stream().map(Piece::model).filter(Candidate::isFaithful).toList();
    }
  }

  /** What is asked of {@code PassageCandidate}. */
  record Piece(
      String passageId,
      String speechId,
      String speechTitle,
      String documentSha256,
      Term kind,
      @Nullable Term level,
      String text,
      Span span,
      String passageText,
      boolean preferred) {
    private Candidate model() {
      return new Candidate(
          passageId,
          speechId,
          speechTitle,
          documentSha256,
          kind.id(),
          level == null ? null : level.label(),
          text,
          span,
          passageText,
          preferred);
    }
  }

  /** What is asked of {@code Term}. */
  record Term(String id, String label) {}
}
