package io.wengao.composition.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.composition.fixture.Drafts;
import io.wengao.composition.fixture.FileMaterials;
import io.wengao.composition.fixture.TestResources;
import io.wengao.composition.material.MaterialSource;
import io.wengao.composition.oracle.SupportOracle;
import io.wengao.composition.review.DraftFinding;
import io.wengao.composition.review.DraftReview;
import io.wengao.composition.review.Reviewable;
import io.wengao.text.diagnosis.Severity;
import io.wengao.text.span.WordCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every section that is written again, whatever the brief and the wish. */
class SectionRecomposerTest {
  private static final long SEED = 7;
  private static final List<Drafts> DRAFTS = Drafts.all(SEED);
  private static final MaterialSource CORPUS = new FileMaterials();
  private static final SectionRecomposer RECOMPOSER = new SectionRecomposer(Drafts.BANK);

  /** A section of a draft and what is to become of it. */
  record Case(Drafts drafts, DraftSection section, Wish wish) {
    Recomposed recompose(Set<String> locked) {
      return RECOMPOSER.recompose(
          drafts.brief(),
          drafts.outline(),
          drafts.draft(),
          section.id(),
          locked,
          wish,
          CORPUS,
          SEED);
    }

    int length() {
      return length(section);
    }

    static int length(DraftSection section) {
      return section.paragraphs().stream().mapToInt(p -> WordCount.of(p.text())).sum();
    }

    @Override
    public String toString() {
      return drafts + " " + section.id() + " " + wish;
    }
  }

  static Stream<Case> all() {
    return DRAFTS.stream()
        .flatMap(
            drafts ->
                drafts.draft().sections().stream()
                    .flatMap(s -> Stream.of(Wish.values()).map(wish -> new Case(drafts, s, wish))));
  }

  /** Every other section of every draft, each with one wish, the wishes in turn. */
  static Stream<Case> cases() {
    List<Case> all = all().toList();
    int wishes = Wish.values().length;
    return IntStream.range(0, all.size())
        .filter(i -> i / wishes % 2 == 0 && i % wishes == i / wishes / 2 % wishes)
        .mapToObj(all::get);
  }

  static Stream<Case> casesOfSeveralParagraphs() {
    return cases().filter(c -> c.section().level() > 0 && c.section().paragraphs().size() > 1);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void allIsStillSaidNothingIsInventedAndTheLengthIsAsWished(Case it) {
    Recomposed result = it.recompose(Set.of());

    if (result instanceof Recomposed.Written written) {
      Composed draft = with(it, written);
      assertThat(says(draft)).containsAll(says(it.drafts().draft()));
      assertLengthIsAsWished(it, written);
      assertThat(oracle(it).alarms(draft.text())).isEmpty();
      List<DraftFinding> findings =
          new DraftReview()
              .review(new Reviewable(draft.text(), it.drafts().brief(), it.drafts().outline()));
      assertThat(findings)
          .filteredOn(
              f ->
                  f.severity() == Severity.ERROR
                      || f.rule().startsWith("MISSING")
                      || f.rule().startsWith("DOUBLED")
                      || f.rule().equals("REPEATED_SENTENCE"))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Wish.class)
  void mostSectionsOfAnArgumentCanBeWrittenAgain(Wish wish) {
    List<Case> sections =
        all().filter(c -> c.wish() == wish && c.section().id().equals("s1")).limit(20).toList();

    long written =
        sections.stream().filter(c -> c.recompose(Set.of()) instanceof Recomposed.Written).count();

    assertThat((double) written / sections.size()).isGreaterThan(0.6);
  }

  @ParameterizedTest
  @MethodSource("casesOfSeveralParagraphs")
  void lockedParagraphsStayAndAreNotSaidTwice(Case it) {
    DraftParagraph locked = it.section().paragraphs().get(1);

    Recomposed result = it.recompose(Set.of(locked.id()));

    if (result instanceof Recomposed.Written written) {
      assertThat(written.paragraphs())
          .extracting(Recomposed.Paragraph::kept)
          .containsOnlyOnce(locked.id());
      Set<String> again = Locked.keysOf(locked.sentences());
      for (Recomposed.Paragraph paragraph : written.paragraphs()) {
        for (PartedText sentence : paragraph.sentences()) {
          Set<String> keys =
              Locked.keysOf(List.of(new DraftSentence("", sentence.text(), sentence.parts())));
          assertThat(keys.isEmpty() || !again.containsAll(keys)).as(sentence.text()).isTrue();
        }
      }
      assertThat(says(with(it, written))).containsAll(says(it.drafts().draft()));
    }
  }

  @Test
  void otherWordsTakeNeitherALineNorAClauseThatStoodThere() {
    Case it =
        all()
            .filter(c -> c.wish() == Wish.OTHER_WORDS && c.section().id().equals("s1"))
            .filter(c -> c.drafts().name().equals("work-safety-mobilization"))
            .findFirst()
            .orElseThrow();

    Recomposed.Written written = (Recomposed.Written) it.recompose(Set.of());

    BankLines lines = new BankLines(Drafts.BANK);
    Set<String> before = new TreeSet<>();
    Set<String> now = new TreeSet<>();
    it.section().paragraphs().forEach(p -> p.sentences().forEach(s -> lent(s.parts(), before)));
    written.paragraphs().forEach(p -> p.sentences().forEach(s -> lent(s.parts(), now)));
    before.removeIf(id -> !lines.isSaidOnce(id) && !id.startsWith("passage "));
    assertThat(before).isNotEmpty().doesNotContainAnyElementsOf(now);
  }

  @Test
  void theSameIsWrittenTwice() {
    Case it = cases().filter(c -> c.wish() == Wish.LONGER).findFirst().orElseThrow();

    assertThat(it.recompose(Set.of())).isEqualTo(it.recompose(Set.of()));
  }

  @Test
  void aSectionThatIsLockedAsAWholeSaysSo() {
    Case it = cases().findFirst().orElseThrow();
    Set<String> all = new TreeSet<>();
    it.section().paragraphs().forEach(p -> all.add(p.id()));

    assertThat(it.recompose(all)).isInstanceOf(Recomposed.Unable.class);
  }

  private static void assertLengthIsAsWished(Case it, Recomposed.Written written) {
    int now = Case.length(section(it.section(), written));
    switch (it.wish()) {
      case LONGER -> assertThat(now).isGreaterThan(it.length());
      case SHORTER -> assertThat(now).isLessThan(it.length());
      case OTHER_WORDS -> assertThat(now).isGreaterThan(it.length() / 2);
      case PLAINER -> assertThat(now).isPositive();
    }
    assertThat(text(section(it.section(), written))).isNotEqualTo(text(it.section()));
  }

  private static void lent(List<Part> parts, Set<String> ids) {
    for (Part part : parts) {
      if (part.origin() instanceof Origin.FromPattern(String id)) {
        ids.add(id);
      } else if (part.origin() instanceof Origin.FromPassage passage) {
        ids.add("passage " + passage.passageId() + "@" + passage.inPassage());
      }
    }
  }

  private static Set<String> says(Composed draft) {
    Set<String> says = new TreeSet<>();
    draft
        .sections()
        .forEach(s -> s.paragraphs().forEach(p -> says.addAll(Locked.keysOf(p.sentences()))));
    says.removeIf(key -> key.endsWith("-lead"));
    return says;
  }

  private static Composed with(Case it, Recomposed.Written written) {
    Composed draft = it.drafts().draft();
    List<DraftSection> sections = new ArrayList<>();
    for (DraftSection section : draft.sections()) {
      sections.add(section.id().equals(it.section().id()) ? section(section, written) : section);
    }
    return new Composed(
        draft.title(), draft.salutation(), sections, draft.gaps(), draft.findings());
  }

  private static DraftSection section(DraftSection old, Recomposed.Written written) {
    List<DraftParagraph> paragraphs = new ArrayList<>();
    for (Recomposed.Paragraph paragraph : written.paragraphs()) {
      if (paragraph.kept() != null) {
        old.paragraphs().stream()
            .filter(p -> p.id().equals(paragraph.kept()))
            .forEach(paragraphs::add);
      } else {
        String id = old.id() + "-r" + (paragraphs.size() + 1);
        List<DraftSentence> sentences = new ArrayList<>();
        for (PartedText s : paragraph.sentences()) {
          sentences.add(new DraftSentence(id + "-" + sentences.size(), s.text(), s.parts()));
        }
        paragraphs.add(new DraftParagraph(id, sentences));
      }
    }
    return new DraftSection(old.id(), old.level(), old.number(), old.heading(), paragraphs);
  }

  private static String text(DraftSection section) {
    return String.join("\n", section.paragraphs().stream().map(DraftParagraph::text).toList());
  }

  private static SupportOracle oracle(Case it) {
    return TestResources.files("briefs", ".json").stream()
        .filter(file -> file.getFileName().toString().equals(it.drafts().name() + ".json"))
        .map(file -> new SupportOracle(known(TestResources.read(file))))
        .findFirst()
        .orElseThrow();
  }

  /** Raw values of the JSON, facts that are never to be said left out. */
  private static String known(String raw) {
    String told =
        String.join("\n", raw.lines().filter(line -> !line.contains("\"NEVER\"")).toList());
    return told.replaceAll("\"[A-Za-z0-9]+\" *:", "").replaceAll("\", *\"", "").replace("\"", "");
  }
}
