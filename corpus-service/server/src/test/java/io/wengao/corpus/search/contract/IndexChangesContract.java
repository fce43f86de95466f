package io.wengao.corpus.search.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.corpus.office.Office;
import io.wengao.corpus.search.HitPage.Hit;
import io.wengao.corpus.search.IndexedDocument;
import io.wengao.corpus.search.SearchFilter;
import io.wengao.corpus.search.SearchFilter.PassageFilter;
import io.wengao.corpus.search.SearchRequest;
import io.wengao.corpus.search.SearchText;
import io.wengao.corpus.search.SearchUnit;
import io.wengao.text.classification.Labelled;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an index holds after changes, and what filters let through. */
public abstract class IndexChangesContract extends IndexContract {
  private static final Labelled REPORT = new Labelled("work-report", "工作报告");
  private static final Labelled REVIEW = new Labelled("review", "回顾");
  private static final Labelled SAFETY = new Labelled("safety", "安全生产");

  @Test
  void whatIsPutAgainIsReplaced() {
    SpeechSketch first = SpeechSketch.of("a", "抓好安全生产。", "优化营商环境。");
    index().put(office, first.document());
    index().put(office, first.revised(2, "修好公路。").document());

    assertThat(found("安全生产")).isEmpty();
    assertThat(found("营商环境")).isEmpty();
    assertThat(found("公路")).containsExactly("a-0-0");
    assertThat(index().revisions(office)).hasSize(1).containsEntry("a", 2);
    assertThat(index().state(office).passages()).isEqualTo(1);
  }

  @Test
  void anotherContentOfTheSameRevisionReplacesToo() {
    SpeechSketch first = SpeechSketch.of("a", "抓好安全生产。", "优化营商环境。");
    index().put(office, first.document());
    index().put(office, first.revised(1, "修好公路。").document());

    assertThat(found("")).containsExactly("a-0-0");
    assertThat(found("营商环境")).isEmpty();
  }

  @Test
  void whatIsRemovedIsNotFoundAndCanComeBack() {
    Stream.of("a", "b", "c").forEach(id -> put(SpeechSketch.of(id, "安全生产" + id)));
    index().remove(office, List.of("a", "c", "unknown"));

    assertThat(found("安全生产")).containsExactly("b-0-0");
    assertThat(index().revisions(office)).containsOnlyKeys("b");
    put(SpeechSketch.of("a", "安全生产"));
    assertThat(found("安全生产")).containsExactlyInAnyOrder("a-0-0", "b-0-0");
  }

  @Test
  void severalAtOnceAreAsOneByOne() {
    Office other = new Office(office.id() + "-b");
    List<SpeechSketch> three =
        Stream.of("a", "b", "c").map(id -> SpeechSketch.of(id, "安全生产" + id)).toList();
    three.forEach(this::put);

    index().putAll(other, three.stream().map(SpeechSketch::document).toList());

    assertThat(index().state(other)).isEqualTo(index().state(office));
    assertThat(index().revisions(other)).isEqualTo(index().revisions(office));
  }

  @Test
  void theGenerationTellsContentsApart() {
    String empty = index().state(office).generation();
    put(SpeechSketch.of("a", "安全生产"));
    String one = index().state(office).generation();
    put(SpeechSketch.of("b", "安全生产"));
    String two = index().state(office).generation();
    index().remove(office, List.of("b"));

    assertThat(List.of(empty, one, two)).doesNotHaveDuplicates();
    assertThat(index().state(office).generation()).isEqualTo(one);
    assertThat(index().state(office).speeches()).isEqualTo(1);
  }

  @Test
  void aDocumentWithoutSpeechesIsHeldAndShowsNothing() {
    index().put(office, new IndexedDocument("empty", 3, List.of()));

    assertThat(index().state(office).speeches()).isZero();
    index().complete(office);
    assertThat(found("")).isEmpty();
  }

  @Test
  void whatIsCompleteIsAsItWas() {
    put(SpeechSketch.of("a", "安全生产"));
    index().flush(office);
    index().complete(office);

    assertThat(found("安全生产")).containsExactly("a-0-0");
    assertThat(index().revisions(office)).containsEntry("a", 1);
  }

  @Test
  void filtersAskByIdOrByName() {
    put(SpeechSketch.of("a", "抓好安全生产。"));
    put(SpeechSketch.of("b", "抓好安全生产。").classified(REPORT, 2020, SAFETY, "AUTHORITY", REVIEW));

    assertThat(found(filter("work-report", null, null, null, null, null))).containsExactly("b-0-0");
    assertThat(found(filter("工作报告", null, null, null, null, null))).containsExactly("b-0-0");
    assertThat(found(filter(null, "safety", null, null, null, null))).containsExactly("b-0-0");
    assertThat(found(filter(null, null, 2021, null, null, null))).containsExactly("a-0-0");
    assertThat(found(filter(null, null, 2020, 2020, null, null))).containsExactly("b-0-0");
    assertThat(found(filter(null, null, null, 2019, null, null))).isEmpty();
    assertThat(found(filter(null, null, null, null, "SAMPLE", null))).containsExactly("a-0-0");
    assertThat(found(filter(null, null, null, null, null, "review"))).containsExactly("b-0-0");
  }

  @Test
  void whatMayBeLentIsUndamagedAndNotExcluded() {
    Stream.of("a", "b").forEach(id -> put(SpeechSketch.of(id, "抓好安全生产。")));
    put(SpeechSketch.of("c", "抓好安全生产。").withDamage());
    PassageFilter lent = new PassageFilter("BODY", "deployment", List.of("a-0"));
    SearchFilter filter =
        new SearchFilter(null, null, null, null, null, null, null, null, null, lent);

    assertThat(found(filter)).containsExactly("b-0-0");
  }

  private static SearchFilter filter(
      @Nullable String kind,
      @Nullable String theme,
      @Nullable Integer from,
      @Nullable Integer to,
      @Nullable String standing,
      @Nullable String move) {
    return new SearchFilter(kind, null, null, theme, from, to, standing, move, null, null);
  }

  private void put(SpeechSketch sketch) {
    index().put(office, sketch.document());
  }

  private List<String> found(SearchFilter filter) {
    return found("安全生产", filter);
  }

  private List<String> found(String typed) {
    return found(typed, SearchFilter.ALL);
  }

  private List<String> found(String typed, SearchFilter filter) {
    SearchRequest request =
        new SearchRequest(
            SearchText.of(typed),
            SearchUnit.PASSAGE,
            SearchRequest.Match.FAIR_PART,
            filter,
            100,
            null);
    return index().search(office, request).hits().stream().map(Hit::id).toList();
  }
}
