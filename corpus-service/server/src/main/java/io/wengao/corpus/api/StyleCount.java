package io.wengao.corpus.api;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A feature of style and how often it occurs.")
public record StyleCount(
    @Id @NonNull @Description("Stable id for programs, such as FOUR_CHARACTERS.") String id,
    @NonNull @Description("Name for people, in Chinese.") String label,
    @Description("How often.") int count) {

  static <E extends Enum<E>> List<StyleCount> all(
      SortedMap<E, Integer> counts, Function<E, String> label) {
    return counts.entrySet().stream()
        .map(e -> new StyleCount(e.getKey().name(), label.apply(e.getKey()), e.getValue()))
        .toList();
  }
}
