package io.wengao.corpus.search.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.wengao.corpus.office.Office;
import io.wengao.corpus.search.Facets;
import io.wengao.corpus.search.HitPage;
import io.wengao.corpus.search.HitPage.Hit;
import io.wengao.corpus.search.SearchFilter;
import io.wengao.corpus.search.SearchFilter.HeadingForm;
import io.wengao.corpus.search.SearchRequest;
import io.wengao.corpus.search.SearchText;
import io.wengao.corpus.search.SearchUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found, and how what is held changes. Each test has an office of its own. */
public abstract class SearchIndexContract extends IndexContract {
  private static final String SAFETY = "安全生产";

  @Test
  void scoresDoNotDependOnTheOrder() {
    Office other = new Office(office.id() + "-b");
    Stream.of("a", "b", "c").forEach(id -> put(SpeechSketch.of(id, "安全生产责任" + id)));
    Stream.of("c", "a", "b")
        .map(id -> SpeechSketch.of(id, "安全生产责任" + id))
        .forEach(one -> index().put(other, one.document()));

    HitPage found = index().search(other, passages(SAFETY));

    assertThat(found).isEqualTo(index().search(office, passages(SAFETY)));
    assertThat(found.hits()).extracting(Hit::id).containsExactly("a-0-0", "b-0-0", "c-0-0");
    assertThat(index().state(other)).isEqualTo(index().state(office));
  }

  @Test
  void whatIsWantedMostComesFirst() {
    put(SpeechSketch.of("a", "抓好安全生产，压实安全生产责任。", "今年雨水多，各地要早作准备。"));
    put(SpeechSketch.of("b", "今年各地都要抓好春耕、水利、安全生产和市场供应等各项工作，一件一件落到实处。"));
    put(SpeechSketch.of("c", "优化营商环境。").titled("在安全生产会议上的讲话"));

    assertThat(ids(passages(SAFETY))).containsExactly("a-0-0", "b-0-0");
    assertThat(ids(search(SearchUnit.SPEECH, SAFETY))).startsWith("c-0").hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"优化营商环境\"', a-0-0",
    "'\"2024年\"', b-0-0",
    "'\"环境优化\"', ''",
    "'\"环境、GDP\"', b-0-0",
    "'\"营商环境。服务\"', a-0-0",
    "'\"服务。要持续\"', ''",
    "'营商*', a-0-0",
    "'gd*', b-0-0",
    "'2024*', b-0-0",
    "'商环*', a-0-0",
    "'经济增*', b-0-0"
  })
  void phrasesAndBeginningsStandInEveryHit(String typed, String ids) {
    put(SpeechSketch.of("a", "要持续优化营商环境。服务好企业。"));
    put(SpeechSketch.of("b", "2024年政府工作要让环境、GDP和经济增长都好，优化服务。"));

    assertThat(String.join(",", ids(passages(typed)))).isEqualTo(ids);
  }

  @Test
  void sentencesAndHeadingsAreFoundByThemselves() {
    put(SpeechSketch.of("a", "抓好安全生产。要优化营商环境。"));

    assertThat(ids(search(SearchUnit.SENTENCE, "营商环境"))).containsExactly("a-0-0@7-15");
    assertThat(ids(headings(new HeadingForm(3, 4, true)))).containsExactly("a-0-0@0-4");
    assertThat(ids(headings(new HeadingForm(5, null, null)))).isEmpty();
    assertThat(ids(headings(new HeadingForm(null, null, false)))).isEmpty();
  }

  @Test
  void aPageOfTextCanBeLookedFor() {
    String page =
        IntStream.range(0, 900)
            .mapToObj(i -> String.valueOf((char) ('一' + i * 7)))
            .reduce("安全生产", String::concat);
    put(SpeechSketch.of("a", page));

    assertThat(ids(passages(page))).containsExactly("a-0-0");
    assertThat(ids(search(SearchUnit.SPEECH, page))).containsExactly("a-0");
  }

  @Test
  void nothingTypedFindsEverythingById() {
    Stream.of("b", "a").forEach(id -> put(SpeechSketch.of(id, "安全生产" + id)));

    assertThat(ids(passages(""))).containsExactly("a-0-0", "b-0-0");
  }

  @Test
  void pagesJoinWithoutGapOrRepetition() {
    IntStream.range(0, 7).forEach(i -> put(SpeechSketch.of("d" + i, "安全生产", "安全生产责任" + i)));
    List<String> whole = ids(passages(SAFETY));

    assertThat(whole).hasSize(14).doesNotHaveDuplicates();
    assertThat(inPagesOf(3)).isEqualTo(whole);
  }

  private List<String> inPagesOf(int first) {
    List<String> joined = new ArrayList<>();
    HitPage page = index().search(office, page(first, null));
    joined.addAll(page.hits().stream().map(Hit::id).toList());
    while (page.hasNext()) {
      assertThat(page.total()).isEqualTo(14);
      page = index().search(office, page(first, page.hits().getLast()));
      joined.addAll(page.hits().stream().map(Hit::id).toList());
    }
    return joined;
  }

  @Test
  void facetsCountWhatIsFoundAndNothingElse() {
    Stream.of("a", "b").forEach(id -> put(SpeechSketch.of(id, SAFETY + id)));
    put(SpeechSketch.of("c", "优化营商环境"));
    index().put(new Office(office.id() + "-b"), SpeechSketch.of("d", SAFETY).document());

    Facets facets = index().facets(office, passages(SAFETY), List.of());

    assertThat(facets.kinds()).containsExactly(new Facets.Count("speech", "讲话", 2));
    assertThat(facets.years()).containsExactly(new Facets.Count("2024", "2024", 2));
    assertThat(facets.moves()).containsExactly(new Facets.Count("deployment", "部署", 2));
    assertThat(facets.themes()).isEmpty();
    assertThat(index().facets(office, passages(SAFETY), List.of("a-0-0")).kinds())
        .containsExactly(new Facets.Count("speech", "讲话", 1));
  }

  @Test
  void scoresAndIdsAgreeWithTheSearch() {
    put(SpeechSketch.of("a", "抓好安全生产，压实安全生产责任。"));
    put(SpeechSketch.of("b", "今年要抓好春耕、水利、安全生产。"));
    put(SpeechSketch.of("c", "优化营商环境。"));
    SearchRequest request = passages(SAFETY);

    HitPage found = index().search(office, request);

    assertThat(index().ids(office, request)).containsExactly("a-0-0", "b-0-0");
    assertThat(index().scores(office, request, List.of("b-0-0", "c-0-0", "a-0-0")))
        .hasSize(2)
        .containsEntry("a-0-0", found.hits().get(0).score())
        .containsEntry("b-0-0", found.hits().get(1).score());
  }

  @Test
  void theMostAScoreCanBeIsTheSumOfTheFrequencies() {
    put(SpeechSketch.of("a", "安全"));
    put(SpeechSketch.of("b", "安全"));
    put(SpeechSketch.of("c", "环境"));

    float most = index().mostWords(office, passages("安全").anyWord(10));

    assertThat(most).isCloseTo((float) (2 * Math.log(1 + 1.5 / 2.5)), within(1e-4f));
    assertThat(index().mostWords(office, passages("桥梁").anyWord(10))).isGreaterThan(most);
  }

  @Test
  void highlightsJoinWhatTouches() {
    String text = "要持续优化营商环境，把营商环境抓实。";

    assertThat(index().highlights("营商环境", text))
        .extracting(span -> span.of(text))
        .containsExactly("营商环境", "营商环境");
  }

  private void put(SpeechSketch sketch) {
    index().put(office, sketch.document());
  }

  private List<String> ids(SearchRequest request) {
    return index().search(office, request).hits().stream().map(Hit::id).toList();
  }

  private static SearchRequest headings(HeadingForm form) {
    SearchRequest request = search(SearchUnit.HEADING, "安全");
    return new SearchRequest(
        request.text(),
        request.unit(),
        request.match(),
        SearchFilter.ALL.of(null, form),
        request.first(),
        null);
  }

  private static SearchRequest passages(String text) {
    return search(SearchUnit.PASSAGE, text);
  }

  private static SearchRequest search(SearchUnit unit, String typed) {
    return new SearchRequest(
        SearchText.of(typed), unit, SearchRequest.Match.FAIR_PART, SearchFilter.ALL, 100, null);
  }

  private static SearchRequest page(int first, @Nullable Hit after) {
    return new SearchRequest(
        SearchText.of(SAFETY),
        SearchUnit.PASSAGE,
        SearchRequest.Match.FAIR_PART,
        SearchFilter.ALL,
        first,
        after);
  }
}
