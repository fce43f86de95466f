package io.wengao.composition.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.composition.brief.BriefJson;
import io.wengao.composition.fixture.Drafts;
import io.wengao.composition.fixture.StarterMaterials;
import io.wengao.composition.fixture.TestResources;
import io.wengao.composition.layout.SpeechDocument;
import io.wengao.composition.layout.TextLayout;
import io.wengao.composition.review.DraftReview;
import io.wengao.composition.review.Reviewable;
import io.wengao.text.diagnosis.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The drafts shown in docs/drafts, composed from the starter corpus; {@code -Dgolden.update=true}
 * writes them.
 */
class StarterDraftsTest {
  private static final Path SHOWN = Path.of("../../docs/drafts");
  private static final StarterMaterials STARTER = new StarterMaterials();

  @ParameterizedTest
  @ValueSource(strings = {"work-safety-mobilization", "secretary-duty-report", "fair-address"})
  void theShownDraftHoldsWithTheStarterCorpus(String name) throws IOException {
    Path brief = TestResources.files("briefs", name + ".json").getFirst();
    Drafts drafts = Drafts.of(name, BriefJson.read(TestResources.read(brief)), 1, STARTER);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(
          SHOWN.resolve(name + ".txt"),
          TextLayout.write(SpeechDocument.of(drafts.brief(), drafts.draft())));
    }
    assertThat(
            new DraftReview()
                .review(new Reviewable(drafts.draft().text(), drafts.brief(), drafts.outline())))
        .filteredOn(f -> f.severity() == Severity.ERROR || f.rule().startsWith("MISSING"))
        .isEmpty();
  }
}
