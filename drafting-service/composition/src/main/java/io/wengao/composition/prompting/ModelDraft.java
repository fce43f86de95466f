package io.wengao.composition.prompting;

import io.wengao.composition.assembly.Composed;
import io.wengao.composition.assembly.DraftParagraph;
import io.wengao.composition.assembly.DraftSection;
import io.wengao.composition.assembly.DraftSentence;
import io.wengao.composition.assembly.Gap;
import io.wengao.composition.assembly.Origin;
import io.wengao.composition.assembly.Part;
import io.wengao.composition.assembly.WrittenSection;
import io.wengao.composition.brief.Brief;
import io.wengao.composition.outline.OutlineSection;
import io.wengao.composition.review.DraftFinding;
import io.wengao.composition.review.DraftReview;
import io.wengao.text.diagnosis.Severity;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the model's sections into the frame, section by section in the order of the outline. */
final class ModelDraft {
  private static final Set<String> FRAME_LENGTH = Set.of("TOO_SHORT", "TOO_LONG");
  private static final Pattern GAP = Pattern.compile("〔待补：([^〔〕]*)〕");

  private final Composed framed;
  private final List<DraftSection> sections = new ArrayList<>();
  private final List<DraftFinding> failures = new ArrayList<>();
  private final List<WrittenSection.Note> notes = new ArrayList<>();
  private final Set<String> byModel = new TreeSet<>();

  ModelDraft(Composed framed) {
    this.framed = framed;
    of("opening");
  }

  void add(WrittenSection written) {
    sections.add(written.section());
    notes.addAll(written.notes());
    byModel.add(written.section().id());
  }

  void addFailed(OutlineSection section, Reply.Failed failed, Fallback fallback) {
    String instead =
        switch (fallback) {
          case CORPUS -> {
            of(section.id());
            yield "这一节改用语料引擎的文字";
          }
          case GAP -> {
            sections.add(gap(section));
            yield "这一节留作待补";
          }
        };
    failures.add(
        DraftFinding.missing(
            "MODEL_SECTION_FAILED",
            Severity.WARNING,
            "“"
                + section.heading()
                + "”一节模型没有写成："
                + failed.message()
                + "。"
                + instead
                + "，问题排除后可以重新成文。"));
  }

  /** The draft with what is to be said of it. */
  Composed finished(Brief brief, DraftReview review) {
    of("closing");
    List<DraftFinding> findings = new ArrayList<>(failures);
    framed.findings().stream().filter(f -> !FRAME_LENGTH.contains(f.rule())).forEach(findings::add);
    Composed draft =
        new Composed(framed.title(), framed.salutation(), sections, List.of(), List.of());
    ModelChecks checks = new ModelChecks(draft, brief, byModel);
    findings.addAll(checks.notes(notes));
    findings.addAll(checks.unsupported(review));
    checks.length().ifPresent(findings::add);
    return new Composed(
        draft.title(), draft.salutation(), draft.sections(), gaps(draft.text()), findings);
  }

  /** A section as the frame has it. */
  private void of(String id) {
    framed.sections().stream().filter(s -> s.id().equals(id)).forEach(sections::add);
  }

  private DraftSection gap(OutlineSection section) {
    String words = "〔待补：" + section.heading() + "〕";
    DraftSection frame =
        framed.sections().stream()
            .filter(s -> s.id().equals(section.id()))
            .findFirst()
            .orElseGet(
                () -> new DraftSection(section.id(), section.level(), null, null, List.of()));
    String id = section.id() + "-p1";
    List<Part> parts =
        List.of(new Part(new Span(0, words.length()), new Origin.FromPattern("gap")));
    DraftParagraph paragraph =
        new DraftParagraph(id, List.of(new DraftSentence(id + "-n1", words, parts)));
    return new DraftSection(
        frame.id(), frame.level(), frame.number(), frame.heading(), List.of(paragraph));
  }

  /** Gaps of the frame that are still there, then those the model left and failed sections. */
  private List<Gap> gaps(String text) {
    List<Gap> gaps = new ArrayList<>();
    framed.gaps().stream().filter(g -> text.contains(g.text())).forEach(gaps::add);
    int next = framed.gaps().size() + 1;
    Matcher gap = GAP.matcher(text);
    while (gap.find()) {
      if (gaps.stream().noneMatch(g -> g.text().equals(gap.group()))) {
        String question = gap.group(1) + "：请补上内容。";
        gaps.add(new Gap("gap-" + next++, gap.group(), question, "会议主办单位", "facts"));
      }
    }
    return gaps;
  }
}
