package io.wengao.composition.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.composition.assembly.Composed;
import io.wengao.composition.assembly.CorpusComposer;
import io.wengao.composition.assembly.Progress;
import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.BriefJson;
import io.wengao.composition.fixture.Drafts;
import io.wengao.composition.fixture.FileMaterials;
import io.wengao.composition.fixture.TestResources;
import io.wengao.composition.outline.Outline;
import io.wengao.composition.outline.OutlinePlanner;
import io.wengao.composition.prompting.Fallback;
import io.wengao.composition.prompting.Messages;
import io.wengao.composition.prompting.ModelComposer;
import io.wengao.composition.prompting.PromptTemplate;
import io.wengao.composition.prompting.Reply;
import io.wengao.composition.prompting.SectionModel;
import io.wengao.composition.review.DraftFinding;
import io.wengao.composition.review.DraftReview;
import io.wengao.composition.review.Reviewable;
import io.wengao.text.span.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the oracle finds in a draft a model wrote is marked, all of it. */
class ModelFactsMarkedTest {
  private static final Pattern ALARM = Pattern.compile("^\\S+ «(.*?)» in", Pattern.DOTALL);
  private static final Pattern POINT = Pattern.compile("(?m)^K[0-9]+ (.*)$");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "各地排查隐患8317处，整改率达到96.4%。",
        "白鹭镇已经完成了整治，群众满意率明显提升。",
        "王建国书记说：“安全生产容不得半点马虎。”",
        "按照《关于强化安全监管的若干意见》抓好落实，12月31日前见到成效。",
        "要做到“四查四看四到位”，取得了显著成效。"
      })
  void everyInventionIsMarked(String invention) {
    String raw = TestResources.read(file("work-safety-mobilization"));
    Brief brief = BriefJson.read(raw);
    Outline outline = new OutlinePlanner(Drafts.BANK).plan(brief).outline();

    Composed draft = compose(brief, outline, invention);

    List<DraftFinding> review =
        new DraftReview().review(new Reviewable(draft.text(), brief, outline));
    List<Span> marked =
        Stream.concat(draft.findings().stream(), review.stream())
            .flatMap(finding -> Stream.ofNullable(finding.span()))
            .toList();
    List<String> alarms = new SupportOracle(raw).alarms(draft.text());
    assertThat(alarms).isNotEmpty();
    assertThat(alarms)
        .allSatisfy(
            alarm -> {
              Matcher words = ALARM.matcher(alarm);
              assertThat(words.find()).isTrue();
              int at = draft.text().indexOf(words.group(1));
              Span place = new Span(at, at + words.group(1).length());
              assertThat(marked).as(alarm).anyMatch(span -> span.overlaps(place));
            });
  }

  /** Says each point to the letter, then the invention. */
  private static Composed compose(Brief brief, Outline outline, String invention) {
    SectionModel inventor =
        new SectionModel() {
          @Override
          public String name() {
            return "inventor";
          }

          @Override
          public Reply ask(Messages messages, int longest, Runnable waiting) {
            StringBuilder answer = new StringBuilder();
            Matcher point = POINT.matcher(messages.task());
            for (int i = 1; point.find(); i++) {
              answer.append("要").append(point.group(1)).append("。[K").append(i).append("]");
            }
            return new Reply.Said(answer + invention);
          }
        };
    DraftReview review = new DraftReview();
    ModelComposer.Settings settings =
        new ModelComposer.Settings(PromptTemplate.builtIn(), Fallback.CORPUS, 1, 4);
    return new ModelComposer(
            Drafts.BANK, new CorpusComposer(Drafts.BANK), review, inventor, settings, List.of())
        .compose(brief, outline, new FileMaterials(), 1, Progress.NONE);
  }

  private static Path file(String name) {
    return TestResources.files("briefs", name + ".json").getFirst();
  }
}
