package io.wengao.corpus.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BgeSmallChineseTest {
  private static final String VOCABULARY =
      """
      {"model": {"vocab": {"[UNK]": 0, "[CLS]": 1, "[SEP]": 2, "安": 3, "全": 4, "gd": 5, "##p": 6, "，": 7, "cafe": 8}}}""";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "安全           | [1, 3, 4, 2]",
        "安全，GDP      | [1, 3, 4, 7, 5, 6, 2]",
        "安 生\u200b全  | [1, 3, 0, 4, 2]",
        "Café gdx       | [1, 8, 0, 2]",
        "安安安安安安安 | [1, 3, 3, 3, 3, 3, 3, 2]"
      })
  void textIsCutIntoThePiecesOfTheVocabulary(String text, String pieces) throws IOException {
    WordPieces words =
        WordPieces.read(new ByteArrayInputStream(VOCABULARY.getBytes(StandardCharsets.UTF_8)));

    assertThat(Arrays.toString(words.of(text, 8))).isEqualTo(pieces);
  }

  @Test
  void whatMeansAlikeIsNear() throws IOException {
    try (BgeSmallChinese model = BgeSmallChinese.open()) {
      float[] question = model.embed("怎么让老百姓看病少花钱");
      StoredVector near = StoredVector.of(model.embed("降低群众就医费用负担，完善医疗保障制度。"));
      StoredVector far = StoredVector.of(model.embed("加快推进高速公路和铁路建设。"));

      assertThat(near.dot(question)).isGreaterThan(far.dot(question) + 0.05f);
    }
  }

  @Test
  void storedVectorsAreReadAgain() throws IOException {
    try (BgeSmallChinese model = BgeSmallChinese.open()) {
      String text = "安全生产责任重于泰山，".repeat(30);
      TextVectors made = TextVectors.of(text, model);

      TextVectors read = TextVectors.read(text, made.bytes(), model.dimensions());

      assertThat(read.windows()).hasSameSizeAs(made.windows());
      assertThat(read.bytes()).isEqualTo(made.bytes());
    }
  }
}
