package io.wengao.corpus.rereading;

import io.wengao.corpus.rereading.SpeechChange.FieldChange;
import io.wengao.corpus.rereading.SpeechChange.TextChange;
import io.wengao.corpus.speech.PassageRow;
import io.wengao.corpus.speech.SpeechRow;
import io.wengao.corpus.speech.SpeechRows;
import io.wengao.text.classification.Labelled;
import io.wengao.text.classification.Year;
import io.wengao.text.structure.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is otherwise in one of two readings of a speech. */
final class Differences {
  private final List<FieldChange> fields = new ArrayList<>();

  private Differences() {}

  /** Empty when they are the same. */
  static Optional<SpeechChange> between(SpeechRows before, SpeechRows after) {
    Differences all = new Differences();
    SpeechRow was = before.speech();
    SpeechRow is = after.speech();
    all.value("title", was.title(), is.title());
    all.value("titleBlock", lines(was.titleBlock()), lines(is.titleBlock()));
    all.value("salutation", orEmpty(was.salutation()), orEmpty(is.salutation()));
    all.value("kind", label(was.kind()), label(is.kind()));
    all.value("occasion", label(was.occasion()), label(is.occasion()));
    all.value("level", label(was.level()), label(is.level()));
    all.value("year", year(was.year()), year(is.year()));
    all.lists("themes", labels(was.themes()), labels(is.themes()));
    all.lists("headings", headings(was.outline()), headings(is.outline()));
    all.lists("findings", findings(was), findings(is));
    all.lists("moves", moves(before.passages()), moves(after.passages()));
    all.lists("damage", damaged(before.passages()), damaged(after.passages()));
    all.value("material", orEmpty(was.materialBlocked()), orEmpty(is.materialBlocked()));
    List<TextChange> text = TextChanges.between(was.text(), is.text());
    return all.fields.isEmpty() && text.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SpeechChange(
                was.id(), is.title(), SpeechChange.Kind.CHANGED, List.copyOf(all.fields), text));
  }

  private void value(String field, String was, String is) {
    if (!was.equals(is)) {
      fields.add(new FieldChange(field, was, is));
    }
  }

  private void lists(String field, List<String> was, List<String> is) {
    if (!was.equals(is)) {
      List<String> gone = without(was, is);
      List<String> come = without(is, was);
      boolean reordered = gone.isEmpty() && come.isEmpty();
      fields.add(
          new FieldChange(field, lines(reordered ? was : gone), lines(reordered ? is : come)));
    }
  }

  /** What {@code one} has more often than {@code other}. */
  private static List<String> without(List<String> one, List<String> other) {
    List<String> left = new ArrayList<>(one);
    other.forEach(left::remove);
    return left;
  }

  private static String lines(List<String> of) {
    return String.join("\n", of);
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static String label(@Nullable Labelled term) {
    return term == null ? "" : term.label();
  }

  private static List<String> labels(List<Labelled> terms) {
    return terms.stream().map(Labelled::label).toList();
  }

  private static String year(@Nullable Year year) {
    if (year == null) {
      return "";
    }
    return year.inferred() ? year.value() + "（推断：" + year.basis() + "）" : "" + year.value();
  }

  private static List<String> headings(List<Section> outline) {
    List<String> headings = new ArrayList<>();
    for (Section section : outline) {
      headings.add("#".repeat(section.level()) + " " + section.heading());
      headings.addAll(headings(section.sections()));
    }
    return headings;
  }

  private static List<String> findings(SpeechRow of) {
    return of.findings().stream().map(it -> it.rule() + "：“" + it.quote() + "”").toList();
  }

  private static List<String> moves(List<PassageRow> passages) {
    return passages.stream().map(it -> it.move().label() + "：" + beginning(it)).toList();
  }

  private static List<String> damaged(List<PassageRow> passages) {
    return passages.stream().filter(PassageRow::damaged).map(Differences::beginning).toList();
  }

  private static String beginning(PassageRow passage) {
    String text = passage.text();
    return text.length() <= 20 ? text : text.substring(0, 20) + "…";
  }
}
