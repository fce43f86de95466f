package io.wengao.drafting.draft;

import io.wengao.composition.assembly.Origin;
import io.wengao.composition.assembly.Part;
import io.wengao.text.span.WordCount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A passage a draft cites.
 *
 * @param characters 字数 of the draft that come from it
 */
public record Cited(
    String passageId, String speechId, String sourceTitle, String sha256, int characters) {

  /** The cited passages in the order of reading. */
  public static List<Cited> in(DraftContent content) {
    Map<String, Cited> cited = new LinkedHashMap<>();
    content
        .parted()
        .forEach(
            parted -> {
              for (Part part : parted.parts()) {
                if (part.origin() instanceof Origin.FromPassage passage) {
                  int characters = WordCount.of(part.span().of(parted.text()));
                  cited.merge(
                      passage.passageId(),
                      of(passage, characters),
                      (one, more) -> one.plus(more.characters));
                }
              }
            });
    return List.copyOf(cited.values());
  }

  private static Cited of(Origin.FromPassage passage, int characters) {
    return new Cited(
        passage.passageId(),
        passage.speechId(),
        passage.sourceTitle(),
        passage.sha256(),
        characters);
  }

  private Cited plus(int more) {
    return new Cited(passageId, speechId, sourceTitle, sha256, characters + more);
  }
}
