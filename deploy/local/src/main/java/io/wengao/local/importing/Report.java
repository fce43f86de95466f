package io.wengao.local.importing;

import java.util.List;

/**
 * What became of the files of an import.
 *
 * @param imported new documents
 * @param duplicates files whose bytes the corpus held already
 * @param refused named with the reason, in the order of the files
 */
public record Report(int imported, int duplicates, List<Refusal> refused) {
  /**
   * @param reason a code such as EMPTY or CLASSIFIED
   * @param message in Chinese, what to do
   */
  public record Refusal(String fileName, String reason, String message) {}

  public int files() {
    return imported + duplicates + refused.size();
  }
}
