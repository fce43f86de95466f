package io.wengao.composition.assembly;

import io.wengao.composition.brief.KeyPoint;
import io.wengao.composition.outline.BriefWords;
import io.wengao.composition.outline.OutlineSection;
import io.wengao.composition.skeleton.Bank;
import io.wengao.composition.skeleton.Genre;
import io.wengao.composition.skeleton.TaskKind;
import java.util.List;
import java.util.Map;

/**
 * Where the words of a heading come from: the writer's point, a form of a task kind, or the
 * approved outline itself.
 */
final class Headings {
  private Headings() {}

  static PartedText of(Bank bank, Situation situation, OutlineSection section) {
    String heading = section.heading();
    List<KeyPoint> points = situation.brief().keyPoints();
    for (Genre.Part part : situation.genre().parts()) {
      if (part.headings().contains(heading)) {
        return Phrase.ofPattern(heading, situation.genre().id() + "-" + part.id()).parted();
      }
    }
    for (int index : section.keyPoints()) {
      KeyPoint point = points.get(index);
      String path = "keyPoints[" + index + "]";
      if (heading.equals(point.heading()) || point.text().contains(heading)) {
        return Phrase.ofBrief(heading, path).parted();
      }
      String words = BriefWords.nounOf(point).orElse("");
      int at = words.isEmpty() ? -1 : heading.indexOf(words);
      if (at >= 0) {
        Phrase before = Phrase.ofPattern(heading.substring(0, at), "heading-form");
        return before
            .plus(Phrase.ofBrief(words, path))
            .plus(heading.substring(at + words.length()), "heading-form")
            .parted();
      }
    }
    boolean orders = heading.startsWith("要");
    String bare = orders ? heading.substring(1) : heading;
    for (TaskKind task : bank.tasks().values()) {
      for (Map.Entry<String, String> form : task.headings().entrySet()) {
        if (form.getValue().equals(bare) || form.getValue().startsWith(bare + "，")) {
          Phrase must = orders ? Phrase.ofPattern("要", "heading-form") : Phrase.EMPTY;
          return must.plus(bare, task.id() + "-heading-" + form.getKey()).parted();
        }
      }
    }
    return Phrase.ofBrief(heading, "outline." + section.id()).parted();
  }
}
