package io.wengao.drafting.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.composition.review.OfficeLexicon;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LexiconAnswerTest {
  @Test
  void aKindOnlyALaterCorpusKnowsIsLeftOut() {
    Optional<CorpusLexicon.Entry> model = answer("SOMETHING_NEW").model();

    assertThat(model).isEmpty();
  }

  @Test
  void aPersonsPostIsItsNote() {
    Optional<CorpusLexicon.Entry> model = answer("NAME_WITH_POST").model();

    assertThat(model)
        .map(CorpusLexicon.Entry::entry)
        .contains(new OfficeLexicon.Entry(OfficeLexicon.Kind.PERSON, "王立行", List.of(), "镇党委书记"));
  }

  private static LexiconAnswer answer(String kind) {
    return new LexiconAnswer("1", kind, "王立行", List.of(), "镇党委书记", null, null, "常被写错");
  }
}
