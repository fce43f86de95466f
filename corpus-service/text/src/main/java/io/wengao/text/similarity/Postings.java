package io.wengao.text.similarity;

import java.util.List;

/**
 * Where the fingerprints of texts are kept.
 *
 * <p>A fingerprint of many texts is boilerplate and says little: each counts for one divided by the
 * number of texts that have it, and of a common one only the first {@link #MOST_PER_FINGERPRINT}
 * texts are looked at. That bounds the work for one text whatever the number of texts.
 */
public interface Postings {
  /** Texts looked at for one fingerprint. */
  int MOST_PER_FINGERPRINT = 16;

  /** Less common weight than this is no reason to compare two texts. */
  double LEAST_WEIGHT = 1;

  /**
   * Texts to compare, those with the weightiest common fingerprints first, ties by number.
   *
   * @param fingerprints of the text asked about
   * @param most how many at most
   * @return numbers of texts as this store gave them
   */
  List<Long> candidates(long[] fingerprints, int most);
}
