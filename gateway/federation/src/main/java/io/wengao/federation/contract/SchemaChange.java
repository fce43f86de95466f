package io.wengao.federation.contract;

/**
 * One difference between two schemas.
 *
 * @param coordinate of the changed element, as in the GraphQL schema coordinates specification:
 *     {@code Query.speech(id:)}
 * @param what a sentence without its subject: "was removed"
 */
public record SchemaChange(Kind kind, String coordinate, String what) {

  /** What it does to a client that was written against the older schema. */
  public enum Kind {
    /** Some document or variable that was valid is not any more, or an answer has another shape. */
    BREAKING,
    /** Everything stays valid, but a client may meet what it does not know. */
    DANGEROUS,
    /** Nothing. */
    SAFE
  }

  static SchemaChange breaking(String coordinate, String what) {
    return new SchemaChange(Kind.BREAKING, coordinate, what);
  }

  static SchemaChange dangerous(String coordinate, String what) {
    return new SchemaChange(Kind.DANGEROUS, coordinate, what);
  }

  static SchemaChange safe(String coordinate, String what) {
    return new SchemaChange(Kind.SAFE, coordinate, what);
  }

  /** {@code BREAKING Query.speech(id:) was removed}. */
  @Override
  public String toString() {
    return kind + " " + coordinate + " " + what;
  }
}
