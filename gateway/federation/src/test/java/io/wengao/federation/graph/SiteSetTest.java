package io.wengao.federation.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SiteSetTest {

  @Test
  void isWhatASetOfNumbersIs() {
    var random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      var one = numbers(random);
      var other = numbers(random);
      int site = random.nextInt(200);

      var both = new TreeSet<>(one);
      both.addAll(other);
      assertThat(of(one).with(of(other))).isEqualTo(of(both));
      assertThat(of(one).with(of(other)).list()).containsExactlyElementsOf(both);
      var left = new TreeSet<>(one);
      left.removeAll(other);
      assertThat(of(one).without(of(other))).isEqualTo(of(left)).hasSameHashCodeAs(of(left));
      assertThat(of(one).without(of(other)).isEmpty()).isEqualTo(left.isEmpty());
      var common = new TreeSet<>(one);
      common.retainAll(other);
      assertThat(of(one).within(of(other))).isEqualTo(of(common));
      assertThat(of(one).within(of(other)).size()).isEqualTo(common.size());
      assertThat(of(one).has(site)).isEqualTo(one.contains(site));
      assertThat(of(one).with(site).without(site).has(site)).isFalse();
    }
  }

  private static TreeSet<Integer> numbers(Random random) {
    var numbers = new TreeSet<Integer>();
    int most = random.nextBoolean() ? 60 : 200;
    for (int i = random.nextInt(8); i > 0; i--) {
      numbers.add(random.nextInt(most));
    }
    return numbers;
  }

  private static SiteSet of(Iterable<Integer> numbers) {
    var sites = SiteSet.NONE;
    for (int number : numbers) {
      sites = sites.with(number);
    }
    return sites;
  }
}
