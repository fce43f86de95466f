package io.wengao.composition.skeleton;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The closed world of a theme.
 *
 * @param work its work form: 安全生产工作
 * @param goal verb phrase that fits after 让我们…，
 * @param adverse what it prevents, or null
 * @param strong words of which every clause must hold one
 * @param vocabulary its content words
 * @param stakes why it matters
 * @param tasks ids of fitting task kinds, best first
 */
public record ThemePack(
    String id,
    String label,
    List<String> aliases,
    String work,
    String goal,
    @Nullable String adverse,
    List<String> strong,
    List<String> vocabulary,
    List<Clause> clauses,
    List<Line> stakes,
    List<String> tasks) {

  /** A verb-object clause of 6 to 12 characters written for the theme, with its verb family. */
  public record Clause(String id, String text, String family) {}
}
