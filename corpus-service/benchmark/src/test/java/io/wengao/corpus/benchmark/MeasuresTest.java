package io.wengao.corpus.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeasuresTest {

  @Test
  void twoAnswersAtRanksTwoAndFour() {
    Measures measures = Measures.of(List.of("x", "a", "y", "b"), Set.of("a", "b"));

    double best = 1 + 1 / (Math.log(3) / Math.log(2));
    double gain = 1 / (Math.log(3) / Math.log(2)) + 1 / (Math.log(5) / Math.log(2));
    assertThat(measures.recall1()).isZero();
    assertThat(measures.recall5()).isOne();
    assertThat(measures.mrr10()).isEqualTo(0.5);
    assertThat(measures.ndcg10()).isEqualTo(gain / best, offset(1e-9));
  }

  @Test
  void noAnswerAmongTheFirstTen() {
    Measures measures = Measures.of(List.of("x", "y"), Set.of("a"));

    assertThat(measures).isEqualTo(new Measures(0, 0, 0, 0));
  }
}
