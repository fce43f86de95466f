package io.wengao.drafting.corpus;

import io.wengao.composition.review.OfficeLexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The corpus' fields {@code officeLexiconVersion} and {@code officeLexicon} as JSON. */
record LexiconAnswer(
    String officeLexiconVersion, @Nullable List<LexiconAnswer.Entry> officeLexicon) {

  List<CorpusLexicon.Entry> entries() {
    return officeLexicon == null ? List.of() : officeLexicon.stream().map(Entry::model).toList();
  }

  /** What is asked of {@code OfficeLexiconEntry}. */
  record Entry(
      String id,
      String kind,
      String term,
      List<String> variants,
      @Nullable String post,
      @Nullable Integer position,
      @Nullable String until,
      @Nullable String note) {

    private CorpusLexicon.Entry model() {
      String words = kind.equals("NAME_WITH_POST") ? post : note;
      return new CorpusLexicon.Entry(
          id, new OfficeLexicon.Entry(meant(), term, variants, words, position, until));
    }

    /** A kind that a later corpus knows and we do not is a term: nothing within it is reported. */
    private OfficeLexicon.Kind meant() {
      return switch (kind) {
        case "NAME_WITH_POST" -> OfficeLexicon.Kind.PERSON;
        case "ORGANISATION" -> OfficeLexicon.Kind.ORGANISATION;
        case "FORMULATION" -> OfficeLexicon.Kind.FORMULATION;
        case "WORD_TO_AVOID" -> OfficeLexicon.Kind.AVOID;
        case "PROTOCOL_ORDER" -> OfficeLexicon.Kind.PROTOCOL;
        case "PERSON_NOT_TO_QUOTE" -> OfficeLexicon.Kind.NOT_TO_QUOTE;
        default -> OfficeLexicon.Kind.TERM;
      };
    }
  }
}
