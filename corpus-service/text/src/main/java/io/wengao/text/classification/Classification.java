package io.wengao.text.classification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a speech is.
 *
 * @param kind 讲话, 发言, 研讨材料 …
 * @param occasion 动员, 推进, 座谈 …; null when unknown
 * @param level administrative level by self-reference; null when the text does not say
 * @param speaker in what role the speaker speaks; null when the text does not say
 * @param year null when neither written nor inferable
 * @param themes the strongest first, may be empty
 */
public record Classification(
    Labelled kind,
    @Nullable Labelled occasion,
    @Nullable Labelled level,
    @Nullable Labelled speaker,
    @Nullable Year year,
    List<Labelled> themes) {
  public Classification {
    themes = List.copyOf(themes);
  }
}
