package io.wengao.composition.prompting;

import io.wengao.composition.assembly.Origin;
import io.wengao.composition.assembly.Part;
import io.wengao.composition.assembly.PartedText;
import io.wengao.composition.brief.Fact;
import io.wengao.composition.material.Candidate;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives every character of a model's sentence its origin. A citation is believed only where the
 * words really are those of what is cited; all else is the model's.
 */
final class Attribution {
  /** Fewer words of a passage in common are chance. */
  private static final int PASSAGE_RUN = 6;

  private static final int BRIEF_RUN = 4;

  /** A figure with its unit is short and yet no chance. */
  private static final int FIGURE_RUN = 2;

  private static final Pattern GAP = Pattern.compile("〔待补：[^〔〕]*〕");

  private final SectionTask task;
  private final Origin model;

  Attribution(SectionTask task, String model) {
    this.task = task;
    this.model = new Origin.FromModel(model);
  }

  /**
   * A sentence with its parts.
   *
   * @param notes citations that do not hold, in Chinese
   */
  record Attributed(PartedText text, List<String> notes) {}

  Attributed attribute(Answer.Cited sentence) {
    @Nullable Origin[] owners = new @Nullable Origin[sentence.text().length()];
    List<String> notes = new ArrayList<>();
    gaps(sentence.text(), owners);
    for (Answer.Mark mark : inOrder(sentence.marks())) {
      String note =
          switch (mark.kind()) {
            case POINT -> point(mark, sentence.text(), owners);
            case FACT -> fact(mark, sentence.text(), owners);
            case PASSAGE -> passage(mark, sentence.text(), owners);
          };
      if (note != null) {
        notes.add(note);
      }
    }
    return new Attributed(parted(sentence.text(), owners), notes);
  }

  /** The brief before passages: words that stand in both are the office's own. */
  private static List<Answer.Mark> inOrder(List<Answer.Mark> marks) {
    List<Answer.Mark> ordered = new ArrayList<>();
    for (Answer.Kind kind : List.of(Answer.Kind.FACT, Answer.Kind.POINT, Answer.Kind.PASSAGE)) {
      marks.stream().filter(m -> m.kind() == kind).forEach(ordered::add);
    }
    return ordered;
  }

  private static void gaps(String text, @Nullable Origin[] owners) {
    Matcher gap = GAP.matcher(text);
    while (gap.find()) {
      own(owners, gap.start(), gap.end(), new Origin.FromPattern("gap"));
    }
  }

  private @Nullable String point(Answer.Mark mark, String text, @Nullable Origin[] owners) {
    if (mark.number() < 1 || mark.number() > task.points().size()) {
      return unknown(mark);
    }
    SectionTask.Point point = task.points().get(mark.number() - 1);
    Origin origin = new Origin.FromBrief("keyPoints[" + point.index() + "]");
    fromBrief(text, point.point().text(), origin, owners);
    return null;
  }

  private @Nullable String fact(Answer.Mark mark, String text, @Nullable Origin[] owners) {
    if (mark.number() < 1 || mark.number() > task.facts().size()) {
      return unknown(mark);
    }
    Fact fact = task.facts().get(mark.number() - 1);
    Origin origin = new Origin.FromBrief("facts[" + fact.id() + "]");
    boolean shared = false;
    for (String words : FactFields.words(fact)) {
      shared |= fromBrief(text, words, origin, owners);
    }
    return shared ? null : "这句话标着引用事实“" + fact.id() + "”，但没有用到它的内容，请核对";
  }

  private @Nullable String passage(Answer.Mark mark, String text, @Nullable Origin[] owners) {
    if (mark.number() < 1 || mark.number() > task.passages().size()) {
      return unknown(mark);
    }
    Candidate passage = task.passages().get(mark.number() - 1);
    for (CommonRuns.Run run : runs(text, passage.text(), owners, PASSAGE_RUN, PASSAGE_RUN)) {
      Span quoted = new Span(run.inSource(), run.inSource() + run.length());
      own(owners, run.inText(), run.end(), quotation(passage, quoted));
    }
    return shares(text, passage.text(), PASSAGE_RUN, PASSAGE_RUN)
        ? null
        : "这句话标着引用素材《" + passage.speechTitle() + "》，但与那段话并不相同，按模型自己的话处理";
  }

  private static Origin quotation(Candidate passage, Span quoted) {
    return new Origin.FromPassage(
        passage.passageId(),
        passage.speechId(),
        passage.speechTitle(),
        passage.documentSha256(),
        quoted.shift(passage.inPassage().start()),
        quoted.of(passage.text()),
        List.of());
  }

  private static String unknown(Answer.Mark mark) {
    return "这句话标着引用" + mark.kind().label() + mark.number() + "，但没有给过这一条，按模型自己的话处理";
  }

  private static boolean fromBrief(
      String text, String words, Origin origin, @Nullable Origin[] owners) {
    int shortest = Math.min(BRIEF_RUN, Math.max(FIGURE_RUN, words.length()));
    for (CommonRuns.Run run : runs(text, words, owners, shortest, FIGURE_RUN)) {
      own(owners, run.inText(), run.end(), origin);
    }
    return shares(text, words, shortest, FIGURE_RUN);
  }

  /** Runs where nobody has a part yet. */
  private static List<CommonRuns.Run> runs(
      String text, String words, @Nullable Origin[] owners, int shortest, int shortestFigure) {
    boolean[] taken = new boolean[owners.length];
    for (int i = 0; i < owners.length; i++) {
      taken[i] = owners[i] != null;
    }
    return CommonRuns.of(text, words, taken, shortest, shortestFigure);
  }

  private static boolean shares(String text, String words, int shortest, int shortestFigure) {
    boolean[] free = new boolean[text.length()];
    return !CommonRuns.of(text, words, free, shortest, shortestFigure).isEmpty();
  }

  private static void own(@Nullable Origin[] owners, int from, int to, Origin origin) {
    for (int i = from; i < to; i++) {
      owners[i] = origin;
    }
  }

  private PartedText parted(String text, @Nullable Origin[] owners) {
    List<Part> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || !owner(owners, i).equals(owner(owners, start))) {
        parts.add(new Part(new Span(start, i), owner(owners, start)));
        start = i;
      }
    }
    return new PartedText(text, parts);
  }

  private Origin owner(@Nullable Origin[] owners, int at) {
    Origin owner = owners[at];
    return owner == null ? model : owner;
  }
}
