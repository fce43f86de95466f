package io.wengao.composition.assembly;

import io.wengao.composition.brief.KeyPoint;
import io.wengao.composition.material.Pairs;
import io.wengao.composition.outline.BriefWords;
import io.wengao.composition.skeleton.BodyForm;
import io.wengao.composition.skeleton.Line;
import io.wengao.composition.skeleton.Voice;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What speakers say of themselves: a case, a fault, what they mean to do, what they ask for. */
final class SpeakerWriter {
  private final Situation situation;
  private final Picker picker;

  SpeakerWriter(Situation situation, Picker picker) {
    this.situation = situation;
    this.picker = picker;
  }

  /** The case and the fault of the brief, each after a line that leads to it. */
  void reflection(List<Phrase> paragraph) {
    told(paragraph, situation.brief().ownCase(), "ownCase");
    told(paragraph, situation.brief().ownFault(), "ownFault");
  }

  private void told(List<Phrase> paragraph, @Nullable String words, String path) {
    if (words == null) {
      return;
    }
    List<Line> leads =
        situation.genre().lines("reflections").stream()
            .filter(l -> l.when().contains(path))
            .toList();
    picker.pick(path, leads).ifPresent(paragraph::add);
    paragraph.add(Phrase.ofBrief(words.strip(), path).closed());
  }

  /** What the meeting is for, unless the opening has just said it. */
  void purpose(List<Phrase> opening) {
    Phrase intent = situation.slots().get("intent");
    if (situation.voice() == Voice.DIRECTIVE
        && intent != null
        && opening.stream().noneMatch(phrase -> phrase.text().contains(intent.text()))) {
      intent(opening, intent);
    }
  }

  /** What the speaker means to do, where the genre speaks of itself. */
  void intent(List<Phrase> paragraph) {
    Phrase intent = situation.slots().get("intent");
    if (situation.genre().body() == BodyForm.PROSE) {
      return;
    }
    if (situation.voice() != Voice.DIRECTIVE && intent != null) {
      intent(paragraph, intent);
    }
  }

  private void intent(List<Phrase> paragraph, Phrase intent) {
    if (isSaidByFact(intent.text())) {
      return;
    }
    SortedMap<String, Phrase> own = new TreeMap<>();
    own.put("text", intent);
    picker.pick("intent", situation.bank().grammarLines("intents"), own).ifPresent(paragraph::add);
  }

  private boolean isSaidByFact(String intent) {
    Pairs pairs = Pairs.of(intent);
    return situation.brief().facts().stream()
        .anyMatch(f -> pairs.overlap(Pairs.of(BriefWords.of(f))) > 0.35);
  }

  /** 恳请: to the letter. */
  void requests(List<Phrase> paragraph) {
    List<KeyPoint> points = situation.brief().keyPoints();
    for (int i = 0; i < points.size(); i++) {
      if (situation.voice() == Voice.COMMITMENT && BriefWords.isRequest(points.get(i))) {
        paragraph.add(
            Phrase.ofBrief(BriefWords.unclosed(points.get(i).text()), "keyPoints[" + i + "]")
                .closed());
      }
    }
  }
}
