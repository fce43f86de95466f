package io.wengao.composition.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DismissalTest {
  private static final String TEXT = "大家的的努力没有白费。群众的的眼睛是亮的。";
  private final DraftReview review = new DraftReview();

  private List<Placed> placed(String text) {
    return Placed.all(text, review.review(new Reviewable(text, null, null)));
  }

  @Test
  void hereIsOneSentenceAndOfficeIsEverywhere() {
    List<Placed> both = placed(TEXT);
    Placed first = both.getFirst();
    var here = new Dismissal(Dismissal.Scope.HERE, "DOUBLED_WORD", "的的", first.context());
    var office = new Dismissal(Dismissal.Scope.OFFICE, "DOUBLED_WORD", "的的", "");
    assertThat(both).hasSize(2);
    assertThat(both).filteredOn(here::covers).containsExactly(first);
    assertThat(both).filteredOn(office::covers).hasSize(2);
  }

  @Test
  void anIdStaysWhileTheSentenceStays() {
    assertThat(placed("前面加一句话。" + TEXT))
        .extracting(Placed::id)
        .containsExactlyElementsOf(placed(TEXT).stream().map(Placed::id).toList());
  }

  @Test
  void safeFixesAreCarriedOutTogether() {
    String text = "大家的的努力,没有白费。。再接再励！";
    List<DraftFinding> findings = review.review(new Reviewable(text, null, null));
    String fixed = SafeFixes.apply(text, SafeFixes.of(findings));
    assertThat(fixed).isEqualTo("大家的努力，没有白费。再接再厉！");
  }
}
