package io.wengao.composition.skeleton;

/**
 * Something wrong in the bank.
 *
 * @param file path within the bank
 * @param lineId id of the line or key, or empty
 */
public record BankProblem(String file, String lineId, String message) {
  @Override
  public String toString() {
    return file + (lineId.isEmpty() ? "" : " [" + lineId + "]") + ": " + message;
  }
}
