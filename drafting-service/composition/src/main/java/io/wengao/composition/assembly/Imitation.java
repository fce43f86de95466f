package io.wengao.composition.assembly;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.material.MaterialSource;
import io.wengao.composition.material.StyleSource;
import io.wengao.composition.review.DraftFinding;
import io.wengao.text.diagnosis.Severity;
import java.util.ArrayList;
import java.util.List;

/** The speeches a brief wants imitated, and what is to be said about those that cannot be. */
final class Imitation {
  private Imitation() {}

  /** Asks only when the brief names some. */
  static List<StyleSource> sources(Brief brief, MaterialSource materials) {
    return brief.imitate().isEmpty() ? List.of() : materials.styles(brief.imitate());
  }

  static Composed withFindings(Composed draft, Brief brief, List<StyleSource> sources) {
    List<DraftFinding> findings = new ArrayList<>(draft.findings());
    for (String id : brief.imitate()) {
      if (sources.stream().noneMatch(source -> source.speechId().equals(id))) {
        findings.add(
            DraftFinding.missing(
                "STYLE_SOURCE_MISSING",
                Severity.WARNING,
                "仿写的范文“" + id + "”取不到，本稿没有照它的写法。请看它是否还在素材库，或在任务单里换一篇后重新成文"));
      }
    }
    if (!sources.isEmpty() && !Manner.of(sources).isImitated()) {
      findings.add(
          DraftFinding.missing(
              "STYLE_SOURCE_SHORT", Severity.WARNING, "仿写的范文太短，看不出句子长短和称呼的习惯，本稿没有照它的写法。请换一篇完整的讲话"));
    }
    return new Composed(
        draft.title(), draft.salutation(), draft.sections(), draft.gaps(), findings);
  }
}
