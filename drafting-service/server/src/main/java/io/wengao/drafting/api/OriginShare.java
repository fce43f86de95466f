package io.wengao.drafting.api;

import io.wengao.drafting.draft.DraftContent;
import io.wengao.text.span.WordCount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("How much of a draft has one kind of origin.")
public record OriginShare(
    @NonNull @Description("As `Origin.kind`.") String kind,
    @NonNull @Description("In Chinese.") String label,
    @Description("字数 of that kind.") int characters,
    @Description("Of all characters, 0 to 1.") double share) {

  /** The shares of title, salutation, headings and sentences, largest first. */
  static List<OriginShare> of(DraftContent content) {
    Map<String, OriginShare> shares = new LinkedHashMap<>();
    content
        .parted()
        .forEach(
            parted ->
                parted
                    .parts()
                    .forEach(
                        part ->
                            add(shares, part.span().of(parted.text()), Origin.of(part.origin()))));
    int all = shares.values().stream().mapToInt(OriginShare::characters).sum();
    return shares.values().stream()
        .map(
            it ->
                new OriginShare(
                    it.kind, it.label, it.characters, all == 0 ? 0 : (double) it.characters / all))
        .sorted((a, b) -> Integer.compare(b.characters, a.characters))
        .toList();
  }

  private static void add(Map<String, OriginShare> shares, String text, Origin origin) {
    shares.merge(
        origin.getKind(),
        new OriginShare(origin.getKind(), origin.getLabel(), WordCount.of(text), 0),
        (one, more) -> new OriginShare(one.kind, one.label, one.characters + more.characters, 0));
  }
}
