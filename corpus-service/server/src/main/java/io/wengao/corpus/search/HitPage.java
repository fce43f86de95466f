package io.wengao.corpus.search;

import java.util.List;

/**
 * A page of hits.
 *
 * @param hits the best first
 * @param hasNext whether more follow
 * @param total how many there are altogether
 */
public record HitPage(List<Hit> hits, boolean hasNext, long total) {

  /**
   * A hit, which is also the place where the next page begins.
   *
   * @param id id of the speech or passage
   * @param score the higher the better; comparable only within one search
   */
  public record Hit(String id, float score) {}
}
