package io.wengao.composition.assembly;

import org.jspecify.annotations.Nullable;

/**
 * A hole left open on purpose.
 *
 * @param text as it stands in the draft, such as 〔待补：完成时限〕; every place with the same text is the
 *     same gap
 * @param question what to ask
 * @param whom whom to ask
 * @param path the brief's field that would fill it
 */
public record Gap(String id, String text, String question, @Nullable String whom, String path) {}
