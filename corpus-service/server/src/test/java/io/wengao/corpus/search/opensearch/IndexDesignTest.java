package io.wengao.corpus.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.corpus.search.terms.Words;
import org.junit.jupiter.api.Test;

class IndexDesignTest {

  /** Whoever changes the one has to raise the number and change the other. */
  @Test
  void theNumberOfTheDesignGoesUpWithTheAnalysis() {
    assertThat(Words.VERSION).isEqualTo(IndexDesign.ANALYSIS_OF_THIS_NUMBER);
  }

  @Test
  void everyFieldHasANameOfItsOwnAndTheAnalysisIsNoted() {
    var body = IndexDesign.present(1).body("wengao-local");

    assertThat(body.at("/mappings/properties/passage_pairs/analyzer").asText())
        .isEqualTo(IndexDesign.ANALYZER);
    assertThat(body.at("/mappings/properties/kind_count/type").asText()).isEqualTo("keyword");
    assertThat(IndexDesign.numberOf(body.path("mappings"))).isPositive();
    assertThat(body.at("/mappings/_meta/analysis").asText()).isEqualTo(Words.VERSION);
  }
}
