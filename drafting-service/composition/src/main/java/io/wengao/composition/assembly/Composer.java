package io.wengao.composition.assembly;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.material.MaterialSource;
import io.wengao.composition.outline.Outline;

/** An engine that writes a draft from a brief and an approved outline. */
public interface Composer {
  /**
   * Writes the draft. The brief must have passed {@link io.wengao.composition.brief.BriefCheck}
   * without a problem. What is missing becomes a gap or a finding, never an invention.
   */
  Composed compose(
      Brief brief, Outline outline, MaterialSource materials, long seed, Progress progress);
}
