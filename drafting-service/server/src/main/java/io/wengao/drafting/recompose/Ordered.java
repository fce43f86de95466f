package io.wengao.drafting.recompose;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.material.StyleSource;
import io.wengao.composition.outline.Outline;
import java.util.List;

/**
 * What a draft was ordered with.
 *
 * @param imitated the speeches whose manner it follows, as they were measured then
 */
record Ordered(Brief brief, Outline outline, long seed, List<StyleSource> imitated) {}
