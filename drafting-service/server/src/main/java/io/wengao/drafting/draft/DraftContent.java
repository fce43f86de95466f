package io.wengao.drafting.draft;

import io.wengao.composition.assembly.Composed;
import io.wengao.composition.assembly.DraftParagraph;
import io.wengao.composition.assembly.DraftSection;
import io.wengao.composition.assembly.DraftSentence;
import io.wengao.composition.assembly.Gap;
import io.wengao.composition.assembly.PartedText;
import io.wengao.composition.review.DraftFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The text of one revision with its origins; this is what a revision stores.
 *
 * @param composing what composing had to say; places are in {@link #text()}
 * @param review what the review rules say of this revision
 */
public record DraftContent(
    PartedText title,
    @Nullable PartedText salutation,
    List<Section> sections,
    List<Gap> gaps,
    List<DraftFinding> composing,
    List<DraftFinding> review) {
  public DraftContent {
    sections = List.copyOf(sections);
    gaps = List.copyOf(gaps);
    composing = List.copyOf(composing);
    review = List.copyOf(review);
  }

  /**
   * A section whose paragraphs carry versions; opening and closing have neither number nor heading.
   */
  public record Section(
      String id,
      int level,
      @Nullable String number,
      @Nullable PartedText heading,
      List<Paragraph> paragraphs) {
    public Section {
      paragraphs = List.copyOf(paragraphs);
    }

    /** Every paragraph at version 1. */
    public static Section fresh(DraftSection section) {
      return new Section(
          section.id(),
          section.level(),
          section.number(),
          section.heading(),
          section.paragraphs().stream()
              .map(p -> new Paragraph(p.id(), 1, false, p.sentences()))
              .toList());
    }

    DraftSection composed() {
      return new DraftSection(
          id,
          level,
          number,
          heading,
          paragraphs.stream().map(p -> new DraftParagraph(p.id(), p.sentences())).toList());
    }
  }

  /**
   * A paragraph.
   *
   * @param version from 1; every change to the text makes the next
   * @param locked whether recomposing must leave it alone; edited paragraphs are
   */
  public record Paragraph(String id, int version, boolean locked, List<DraftSentence> sentences) {
    public Paragraph {
      sentences = List.copyOf(sentences);
    }

    public String text() {
      return new DraftParagraph(id, sentences).text();
    }
  }

  /** A fresh draft: every paragraph at version 1. */
  public static DraftContent of(Composed composed, List<DraftFinding> review) {
    List<Section> sections = new ArrayList<>();
    composed.sections().forEach(section -> sections.add(Section.fresh(section)));
    return new DraftContent(
        composed.title(),
        composed.salutation(),
        sections,
        composed.gaps(),
        composed.findings(),
        review);
  }

  /** The same without versions, for layout. */
  public Composed composed() {
    return new Composed(
        title, salutation, sections.stream().map(Section::composed).toList(), gaps, composing);
  }

  /** One line for the title, the salutation, each heading and each paragraph, joined by '\n'. */
  public String text() {
    return composed().text();
  }

  /** The lines of {@link #text()} with their places. */
  public List<DraftLine> lines() {
    List<DraftLine> lines = new ArrayList<>();
    lines.add(line(Place.Kind.TITLE, "", 0, "", title));
    if (salutation != null) {
      lines.add(line(Place.Kind.SALUTATION, "", 0, "", salutation));
    }
    for (Section section : sections) {
      PartedText heading = section.heading();
      if (heading != null) {
        String number = section.number() == null ? "" : section.number();
        lines.add(
            line(Place.Kind.HEADING, section.id(), Math.max(1, section.level()), number, heading));
      }
      section.paragraphs().forEach(paragraph -> lines.add(DraftLine.of(paragraph)));
    }
    return lines;
  }

  private static DraftLine line(
      Place.Kind kind, String id, int level, String number, PartedText words) {
    return new DraftLine(new Place(kind, id), level, number, words.text(), words.parts());
  }

  /** What composing and the review have to say; places are in {@link #text()}. */
  public List<DraftFinding> findings() {
    return Stream.concat(composing.stream(), review.stream()).toList();
  }

  /** Every text that is cut into parts, in the order of reading. */
  public Stream<PartedText> parted() {
    Stream<PartedText> head = salutation == null ? Stream.of(title) : Stream.of(title, salutation);
    return Stream.concat(head, sections.stream().flatMap(DraftContent::parted));
  }

  private static Stream<PartedText> parted(Section section) {
    Stream<PartedText> sentences =
        section.paragraphs().stream()
            .flatMap(paragraph -> paragraph.sentences().stream())
            .map(sentence -> new PartedText(sentence.text(), sentence.parts()));
    return section.heading() == null
        ? sentences
        : Stream.concat(Stream.of(section.heading()), sentences);
  }

  DraftContent withSections(List<Section> changed) {
    return new DraftContent(title, salutation, changed, gaps, composing, review);
  }

  DraftContent withNotes(
      List<Gap> open, List<DraftFinding> stillComposing, List<DraftFinding> reviewed) {
    return new DraftContent(title, salutation, sections, open, stillComposing, reviewed);
  }
}
