package io.wengao.corpus.clip;

import java.util.List;

/**
 * A page of a writer's clips, the latest first.
 *
 * @param total how many there are altogether
 */
public record ClipPage(List<Clip> clips, boolean hasNext, long total) {}
