package io.wengao.drafting.draft;

import io.wengao.composition.assembly.DraftSentence;
import io.wengao.composition.assembly.Origin;
import io.wengao.composition.assembly.PartedText;
import io.wengao.drafting.storage.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Carries a {@link Rewrite} out. What is kept keeps its origin; the line that keeps most of the old
 * one keeps its id.
 */
final class Rewriter {
  private final DraftContent content;
  private final Origin.FromEditor editor;
  private final List<DraftContent.Section> sections;

  private Rewriter(DraftContent content, Origin.FromEditor editor) {
    this.content = content;
    this.editor = editor;
    this.sections = new ArrayList<>(content.sections());
  }

  /** Empty when the place is gone, or the change cannot be made there. */
  static Optional<DraftContent> apply(
      DraftContent content, Rewrite rewrite, Origin.FromEditor editor) {
    Rewriter rewriter = new Rewriter(content, editor);
    return switch (rewrite) {
      case Rewrite.Replace(Place place, String text) -> rewriter.replace(place, text);
      case Rewrite.Remove(Place place) -> rewriter.remove(place);
      case Rewrite.Join(Place place) -> rewriter.join(place);
    };
  }

  private Optional<DraftContent> replace(Place place, String text) {
    List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    Optional<DraftLine> old =
        content.lines().stream().filter(line -> line.place().equals(place)).findFirst();
    if (lines.isEmpty()) {
      return place.kind() == Place.Kind.PARAGRAPH ? remove(place) : Optional.empty();
    }
    if (old.isEmpty()) {
      return Optional.empty();
    }
    int kept = mostKept(old.get().text(), lines);
    List<String> before = lines.subList(0, kept);
    List<String> after = lines.subList(kept + 1, lines.size());
    String line = lines.get(kept);
    return switch (place.kind()) {
      case TITLE ->
          lines.size() > 1
              ? Optional.empty()
              : Optional.of(
                  content(TextChange.retyped(content.title(), line, editor), content.salutation()));
      case SALUTATION -> salutation(before, line, after);
      case HEADING -> heading(place, before, line, after);
      case PARAGRAPH -> paragraph(place, before, line, after);
    };
  }

  private Optional<DraftContent> salutation(List<String> before, String line, List<String> after) {
    PartedText old = content.salutation();
    boolean room = !sections.isEmpty() && sections.getFirst().heading() == null;
    if (old == null || !before.isEmpty() || (!after.isEmpty() && !room)) {
      return Optional.empty();
    }
    if (!after.isEmpty()) {
      put(0, insertion(0, 0, after));
    }
    return Optional.of(content(content.title(), TextChange.retyped(old, line, editor)));
  }

  private Optional<DraftContent> heading(
      Place place, List<String> before, String line, List<String> after) {
    for (int i = 0; i < sections.size(); i++) {
      DraftContent.Section section = sections.get(i);
      PartedText heading = section.heading();
      if (section.id().equals(place.id()) && heading != null) {
        if (!before.isEmpty() && i == 0) {
          return Optional.empty();
        }
        put(i, insertion(i, 0, after));
        sections.set(i, section(sections.get(i), TextChange.retyped(heading, line, editor)));
        if (!before.isEmpty()) {
          put(i - 1, insertion(i - 1, sections.get(i - 1).paragraphs().size(), before));
        }
        return Optional.of(content(content.title(), content.salutation()));
      }
    }
    return Optional.empty();
  }

  private Optional<DraftContent> paragraph(
      Place place, List<String> before, String line, List<String> after) {
    return at(
        place,
        (section, index) -> {
          List<DraftContent.Paragraph> all = new ArrayList<>(sections.get(section).paragraphs());
          DraftContent.Paragraph old = all.get(index);
          List<DraftContent.Paragraph> lines = new ArrayList<>();
          before.forEach(words -> lines.add(split(old, words)));
          lines.add(
              old.text().equals(line) && lines.isEmpty() && after.isEmpty()
                  ? old
                  : ParagraphEdit.apply(old, line, editor));
          after.forEach(words -> lines.add(split(old, words)));
          all.remove(index);
          all.addAll(index, lines);
          return all;
        });
  }

  private Optional<DraftContent> remove(Place place) {
    return at(
        place,
        (section, index) -> {
          List<DraftContent.Paragraph> all = new ArrayList<>(sections.get(section).paragraphs());
          all.remove(index);
          return all;
        });
  }

  private Optional<DraftContent> join(Place place) {
    return at(
        place,
        (section, index) -> {
          List<DraftContent.Paragraph> all = new ArrayList<>(sections.get(section).paragraphs());
          if (index + 1 == all.size()) {
            return null;
          }
          DraftContent.Paragraph first = all.get(index);
          List<DraftSentence> sentences = new ArrayList<>(first.sentences());
          sentences.addAll(all.remove(index + 1).sentences());
          all.set(
              index, new DraftContent.Paragraph(first.id(), first.version() + 1, true, sentences));
          return all;
        });
  }

  /** New paragraphs of a section; null when it cannot be done there. */
  private interface Change {
    @Nullable List<DraftContent.Paragraph> of(int section, int index);
  }

  private Optional<DraftContent> at(Place place, Change change) {
    for (int i = 0; i < sections.size(); i++) {
      List<DraftContent.Paragraph> paragraphs = sections.get(i).paragraphs();
      int index =
          IntStream.range(0, paragraphs.size())
              .filter(p -> paragraphs.get(p).id().equals(place.id()))
              .findFirst()
              .orElse(-1);
      if (index >= 0 && place.kind() == Place.Kind.PARAGRAPH) {
        List<DraftContent.Paragraph> changed = change.of(i, index);
        if (changed == null) {
          return Optional.empty();
        }
        put(i, changed);
        return Optional.of(content(content.title(), content.salutation()));
      }
    }
    return Optional.empty();
  }

  private List<DraftContent.Paragraph> insertion(int section, int index, List<String> lines) {
    List<DraftContent.Paragraph> all = new ArrayList<>(sections.get(section).paragraphs());
    String id = sections.get(section).id();
    List<DraftContent.Paragraph> fresh =
        lines.stream()
            .map(line -> split(new DraftContent.Paragraph(id, 0, true, List.of()), line))
            .toList();
    all.addAll(index, fresh);
    return all;
  }

  /** A paragraph of its own made of words of an old one. */
  private DraftContent.Paragraph split(DraftContent.Paragraph old, String line) {
    String id = old.id() + "-" + Ids.next().substring(0, 8);
    List<DraftSentence> sentences = new ArrayList<>();
    for (DraftSentence sentence : ParagraphEdit.apply(old, line, editor).sentences()) {
      String sentenceId = id + "-n" + (sentences.size() + 1);
      sentences.add(new DraftSentence(sentenceId, sentence.text(), sentence.parts()));
    }
    return new DraftContent.Paragraph(id, 1, true, sentences);
  }

  private static int mostKept(String old, List<String> lines) {
    int best = 0;
    long most = -1;
    for (int i = 0; i < lines.size(); i++) {
      long kept =
          IntStream.of(TextDiff.kept(old, lines.get(i))).filter(at -> at != TextDiff.NEW).count();
      if (kept > most) {
        most = kept;
        best = i;
      }
    }
    return best;
  }

  private void put(int index, List<DraftContent.Paragraph> paragraphs) {
    DraftContent.Section old = sections.get(index);
    sections.set(
        index,
        new DraftContent.Section(old.id(), old.level(), old.number(), old.heading(), paragraphs));
  }

  private static DraftContent.Section section(DraftContent.Section old, PartedText heading) {
    return new DraftContent.Section(old.id(), old.level(), old.number(), heading, old.paragraphs());
  }

  private DraftContent content(PartedText title, @Nullable PartedText salutation) {
    return new DraftContent(
        title, salutation, sections, content.gaps(), content.composing(), content.review());
  }
}
