package io.wengao.corpus.retrieval;

import java.util.List;

/**
 * What a search found.
 *
 * @param hits a page, the best first
 * @param hasNext whether more follow
 * @param total how many there are altogether
 * @param mode how they were compared; KEYWORD where HYBRID was asked for and nothing can be
 *     embedded
 * @param ranked ids of all of them, the best first; empty when compared by words alone
 */
public record Found(
    List<RankedHit> hits, boolean hasNext, long total, Mode mode, List<String> ranked) {}
