package io.wengao.text.formulation;

import io.wengao.text.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set formulation (提法).
 *
 * @param id stable, lower-case ASCII
 * @param name as it is said, such as 四个意识
 * @param otherNames other names of the same
 * @param members in their order, each with its wordings, the present one first; none when it has no
 *     members or they are not told here
 * @param since year or year-month in which it was put forward; null when unknown
 * @param coined whether the words meant nothing before {@code since}, so that an earlier use is a
 *     mistake
 * @param until year or year-month after which another took its place; null while in use
 * @param source document or meeting that put it forward
 */
public record Formulation(
    String id,
    String name,
    List<String> otherNames,
    List<List<String>> members,
    @Nullable String since,
    boolean coined,
    @Nullable String until,
    String source) {
  private static final String LIST = "formulations.tsv";
  private static final String NONE = "-";

  public Formulation {
    otherNames = List.copyOf(otherNames);
    members = List.copyOf(members);
  }

  /** All formulations of the lexicon, in its order. */
  public static List<Formulation> lexicon() {
    return Lexicon.rows(LIST).stream().map(Formulation::of).toList();
  }

  private static Formulation of(List<String> row) {
    String since = row.get(3);
    boolean coined = !since.startsWith("~") && !since.equals(NONE);
    return new Formulation(
        row.get(0),
        row.get(1),
        parts(row.get(6), "\\|"),
        parts(row.get(2), "\\|").stream().map(member -> parts(member, "/")).toList(),
        orNull(since.replace("~", "")),
        coined,
        orNull(row.get(4)),
        row.get(5));
  }

  private static @Nullable String orNull(String value) {
    return value.equals(NONE) ? null : value;
  }

  private static List<String> parts(String value, String by) {
    return value.equals(NONE) ? List.of() : List.copyOf(Arrays.asList(value.split(by)));
  }

  /** All names, the usual one first. */
  List<String> names() {
    List<String> names = new ArrayList<>(otherNames);
    names.addFirst(name);
    return names;
  }

  /** The present wording of the member at {@code index}. */
  String member(int index) {
    return members.get(index).getFirst();
  }
}
