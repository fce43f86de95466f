package io.wengao.drafting.recompose;

import io.wengao.composition.assembly.Alternative;
import io.wengao.composition.assembly.DraftSentence;
import io.wengao.composition.assembly.Gap;
import io.wengao.composition.assembly.PartedText;
import io.wengao.composition.assembly.Recomposed;
import io.wengao.drafting.draft.DraftContent;
import io.wengao.drafting.storage.Ids;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Puts into a text what was written again; ids and versions of the rest stay. */
final class Renewal {
  private final DraftContent content;

  Renewal(DraftContent content) {
    this.content = content;
  }

  /**
   * The section with other paragraphs. New ones take the ids of those they replace, one version on,
   * so that an edit of the old text is refused; a sentence with the same words keeps its id.
   */
  DraftContent section(String sectionId, Recomposed.Written written) {
    List<DraftContent.Section> sections =
        content.sections().stream()
            .map(section -> section.id().equals(sectionId) ? renewed(section, written) : section)
            .toList();
    return with(sections, gaps(written.gaps()));
  }

  private DraftContent.Section renewed(DraftContent.Section old, Recomposed.Written written) {
    Map<String, DraftContent.Paragraph> kept = new HashMap<>();
    Deque<DraftContent.Paragraph> replaced = new ArrayDeque<>();
    Map<String, String> sentenceIds = new HashMap<>();
    Set<String> locked = new HashSet<>();
    written.paragraphs().stream()
        .flatMap(p -> Optional.ofNullable(p.kept()).stream())
        .forEach(locked::add);
    for (DraftContent.Paragraph paragraph : old.paragraphs()) {
      if (locked.contains(paragraph.id())) {
        kept.put(paragraph.id(), paragraph);
      } else {
        replaced.add(paragraph);
        paragraph.sentences().forEach(s -> sentenceIds.putIfAbsent(s.text(), s.id()));
      }
    }
    List<DraftContent.Paragraph> paragraphs = new ArrayList<>();
    for (Recomposed.Paragraph paragraph : written.paragraphs()) {
      DraftContent.Paragraph stays = kept.get(paragraph.kept());
      paragraphs.add(
          stays != null
              ? stays
              : fresh(old.id(), replaced.poll(), paragraph.sentences(), sentenceIds));
    }
    return new DraftContent.Section(old.id(), old.level(), old.number(), old.heading(), paragraphs);
  }

  private DraftContent.Paragraph fresh(
      String sectionId,
      DraftContent.@Nullable Paragraph replaced,
      List<PartedText> sentences,
      Map<String, String> sentenceIds) {
    String id = replaced == null ? unusedId(sectionId) : replaced.id();
    int version = replaced == null ? 1 : replaced.version() + 1;
    List<DraftSentence> named = new ArrayList<>();
    for (PartedText sentence : sentences) {
      String fresh = id + "-v" + version + "-" + (named.size() + 1);
      String same = sentenceIds.remove(sentence.text());
      named.add(new DraftSentence(same == null ? fresh : same, sentence.text(), sentence.parts()));
    }
    return new DraftContent.Paragraph(id, version, false, named);
  }

  private static String unusedId(String sectionId) {
    return sectionId + "-" + Ids.next().substring(0, 8);
  }

  private List<Gap> gaps(List<Gap> opened) {
    List<Gap> gaps = new ArrayList<>(content.gaps());
    for (Gap gap : opened) {
      if (gaps.stream().noneMatch(g -> g.text().equals(gap.text()))) {
        int last =
            gaps.stream()
                .mapToInt(g -> Integer.parseInt(g.id().replaceAll("\\D", "")))
                .max()
                .orElse(0);
        gaps.add(new Gap("gap-" + (last + 1), gap.text(), gap.question(), gap.whom(), gap.path()));
      }
    }
    return gaps;
  }

  /** The sentence said otherwise; its paragraph is one version on. */
  DraftContent sentence(Alternative alternative) {
    String id = Alternative.sentenceOf(alternative.id());
    PartedText words = alternative.sentence();
    return paragraphs(
        paragraph ->
            paragraph.sentences().stream().noneMatch(s -> s.id().equals(id))
                ? paragraph
                : new DraftContent.Paragraph(
                    paragraph.id(),
                    paragraph.version() + 1,
                    paragraph.locked(),
                    paragraph.sentences().stream()
                        .map(
                            s ->
                                s.id().equals(id)
                                    ? new DraftSentence(id, words.text(), words.parts())
                                    : s)
                        .toList()));
  }

  /** Paragraphs locked or not; their words and versions stay. */
  DraftContent locked(Set<String> ids, boolean locked) {
    return paragraphs(
        p ->
            ids.contains(p.id())
                ? new DraftContent.Paragraph(p.id(), p.version(), locked, p.sentences())
                : p);
  }

  private DraftContent paragraphs(UnaryOperator<DraftContent.Paragraph> change) {
    return with(
        content.sections().stream()
            .map(
                s ->
                    new DraftContent.Section(
                        s.id(),
                        s.level(),
                        s.number(),
                        s.heading(),
                        s.paragraphs().stream().map(change).toList()))
            .toList(),
        content.gaps());
  }

  private DraftContent with(List<DraftContent.Section> sections, List<Gap> gaps) {
    return new DraftContent(
        content.title(),
        content.salutation(),
        sections,
        gaps,
        content.composing(),
        content.review());
  }
}
