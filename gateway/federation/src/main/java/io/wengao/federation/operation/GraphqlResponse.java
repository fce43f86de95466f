package io.wengao.federation.operation;

/** A finished response: its JSON, and what a host must know to choose an HTTP status. */
public final class GraphqlResponse {

  /** Whether execution began. */
  public enum Outcome {
    /** The response has {@code data}, perhaps null. */
    EXECUTED,
    /** No {@code data}: the document did not parse or validate, or variables did not fit. */
    REQUEST_ERROR
  }

  private final Outcome outcome;
  private final byte[] json;
  private final boolean errors;

  public GraphqlResponse(Outcome outcome, byte[] json, boolean errors) {
    this.outcome = outcome;
    this.json = json;
    this.errors = errors;
  }

  public Outcome outcome() {
    return outcome;
  }

  /** The response body, UTF-8. Not copied: do not change it. */
  public byte[] json() {
    return json;
  }

  public boolean hasErrors() {
    return errors;
  }
}
