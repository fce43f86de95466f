package io.wengao.composition.material;

import io.wengao.text.style.SpeechStyle;
import java.util.List;

/**
 * A speech whose manner a draft follows. Of its words only the title comes along, to be shown.
 *
 * @param style how it is written
 */
public record StyleSource(String speechId, String title, SpeechStyle style) {
  /** Of all of them together; that of no speech when there are none. */
  public static SpeechStyle together(List<StyleSource> sources) {
    return sources.stream().map(StyleSource::style).reduce(SpeechStyle.NONE, SpeechStyle::plus);
  }
}
