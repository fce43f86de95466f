package io.wengao.composition.skeleton;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A kind of speech for an occasion: its moves in order, what it asks the writer for, and its lines
 * by move.
 *
 * @param kind 讲话, 发言 or 研讨材料
 * @param salutation null when there is none
 * @param body how its middle is written
 * @param announce whether it announces how many points follow
 * @param parts the sections every speech of the genre has, whatever its points; mostly none
 * @param without elements of an argument that the occasion does not bear: contrast at a feast
 * @param numbering style of sections and of steps: 一、 and 一要 or 一是
 */
public record Genre(
    String id,
    String label,
    String kind,
    String occasion,
    Voice voice,
    @Nullable String salutation,
    String titlePattern,
    BodyForm body,
    List<String> requires,
    boolean announce,
    List<String> numbering,
    List<Move> moves,
    List<Ask> asks,
    List<Part> parts,
    List<String> without,
    SortedMap<String, List<Line>> lines) {

  /** A move and the share of the length meant for it. */
  public record Move(String id, double share, boolean required) {}

  /** What to ask the writer when something is missing, and the move it would stand in. */
  public record Ask(String id, String missing, String question, String move) {}

  /** A section given by the genre: its id and what it may be headed, best first. */
  public record Part(String id, List<String> headings) {
    public Part {
      headings = List.copyOf(headings);
    }
  }

  /** The lines of a group such as {@code openings}; empty when there are none. */
  public List<Line> lines(String group) {
    return lines.getOrDefault(group, List.of());
  }

  /** Share of the length that a move takes, 0 when the genre does not have it. */
  public double share(String move) {
    return moves.stream().filter(m -> m.id().equals(move)).mapToDouble(Move::share).sum();
  }
}
