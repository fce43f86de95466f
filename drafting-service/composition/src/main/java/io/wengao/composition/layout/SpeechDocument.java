package io.wengao.composition.layout;

import io.wengao.composition.assembly.Composed;
import io.wengao.composition.assembly.DraftParagraph;
import io.wengao.composition.assembly.DraftSection;
import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.Speaker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A speech to be laid out.
 *
 * @param byline post and name of the speaker, or null
 * @param date the day of the meeting, printed in brackets, or null
 * @param salutation with its colon, or null
 */
public record SpeechDocument(
    String title,
    @Nullable String byline,
    @Nullable LocalDate date,
    @Nullable String salutation,
    List<Block> blocks) {
  public SpeechDocument {
    blocks = List.copyOf(blocks);
  }

  /** A line of the body. */
  public sealed interface Block {
    String text();

    /** A heading with its number; level 1 is 一、, level 2 is （一）. */
    record Heading(int level, String text) implements Block {}

    /**
     * A paragraph.
     *
     * @param notes its footnotes in order of the text
     */
    record Paragraph(String text, List<Note> notes) implements Block {
      public Paragraph {
        notes = List.copyOf(notes);
      }

      public Paragraph(String text) {
        this(text, List.of());
      }
    }
  }

  /**
   * A footnote.
   *
   * @param at how many characters of the paragraph stand before its mark
   */
  public record Note(int at, String text) {}

  /** The document of a composed draft, without footnotes. */
  public static SpeechDocument of(Brief brief, Composed draft) {
    return of(brief, draft, paragraph -> List.of());
  }

  /** The document of a composed draft with the footnotes of each paragraph. */
  public static SpeechDocument of(
      Brief brief, Composed draft, Function<DraftParagraph, List<Note>> notes) {
    List<Block> blocks = new ArrayList<>();
    for (DraftSection section : draft.sections()) {
      String heading = section.headingLine();
      if (heading != null) {
        blocks.add(new Block.Heading(section.level(), heading));
      }
      section.paragraphs().stream()
          .map(paragraph -> new Block.Paragraph(paragraph.text(), notes.apply(paragraph)))
          .forEach(blocks::add);
    }
    String salutation = draft.salutation() == null ? null : draft.salutation().text();
    return new SpeechDocument(
        draft.title().text(), bylineOf(brief.speaker()), brief.date(), salutation, blocks);
  }

  /**
   * Post and name with an ideographic space between, as printed under the title; null when neither
   * is known.
   */
  public static @Nullable String bylineOf(@Nullable Speaker speaker) {
    if (speaker == null) {
      return null;
    }
    String line =
        Stream.of(speaker.post(), speaker.name())
            .filter(Objects::nonNull)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining("\u3000"));
    return line.isEmpty() ? null : line;
  }
}
