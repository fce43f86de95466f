package io.wengao.drafting.corpus;

import io.wengao.composition.review.OfficeLexicon;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is asked of the corpus' type {@code OfficeLexiconEntry}, as JSON. */
record LexiconAnswer(
    String id,
    String kind,
    String term,
    List<String> variants,
    @Nullable String post,
    @Nullable Integer position,
    @Nullable String until,
    @Nullable String note) {

  /** Empty for a kind we do not know: to guess what it asks for could hide other findings. */
  Optional<CorpusLexicon.Entry> model() {
    String words = kind.equals("NAME_WITH_POST") ? post : note;
    return meant()
        .map(meant -> new OfficeLexicon.Entry(meant, term, variants, words, position, until))
        .map(entry -> new CorpusLexicon.Entry(id, entry));
  }

  private Optional<OfficeLexicon.Kind> meant() {
    return switch (kind) {
      case "NAME_WITH_POST" -> Optional.of(OfficeLexicon.Kind.PERSON);
      case "ORGANISATION" -> Optional.of(OfficeLexicon.Kind.ORGANISATION);
      case "FORMULATION" -> Optional.of(OfficeLexicon.Kind.FORMULATION);
      case "WORD_TO_AVOID" -> Optional.of(OfficeLexicon.Kind.AVOID);
      case "PROTOCOL_ORDER" -> Optional.of(OfficeLexicon.Kind.PROTOCOL);
      case "PERSON_NOT_TO_QUOTE" -> Optional.of(OfficeLexicon.Kind.NOT_TO_QUOTE);
      case "LOCAL_TERM" -> Optional.of(OfficeLexicon.Kind.TERM);
      default -> Optional.empty();
    };
  }
}
