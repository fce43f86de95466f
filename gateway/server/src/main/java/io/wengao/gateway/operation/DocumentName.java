package io.wengao.gateway.operation;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a request calls its document by when it does not write it out. */
public sealed interface DocumentName {

  /** A name given by whoever collected the documents: parameter {@code documentId}. */
  record Id(String id) implements DocumentName {}

  /**
   * The document's own SHA-256, 64 hexadecimal digits in lower case: {@code extensions {
   * persistedQuery { version: 1, sha256Hash } }}, the protocol of Apollo's clients.
   */
  record Hash(String sha256) implements DocumentName {}

  /** What a request says about it. */
  sealed interface Reading {
    record None() implements Reading {}

    record Read(DocumentName name) implements Reading {}

    record Malformed(String message) implements Reading {}
  }

  /** Reads the two places a name may stand in; at most one of them may be used. */
  static Reading of(@Nullable Object documentId, @Nullable Object persistedQuery) {
    if (documentId != null && persistedQuery != null) {
      return new Reading.Malformed(
          "Send either \"documentId\" or \"extensions.persistedQuery\", not both.");
    }
    if (persistedQuery != null) {
      return hash(persistedQuery);
    }
    return switch (documentId) {
      case null -> new Reading.None();
      case String id when !id.isBlank() -> new Reading.Read(new Id(id));
      default -> new Reading.Malformed("Parameter \"documentId\" must be a string, not empty.");
    };
  }

  private static Reading hash(Object persistedQuery) {
    if (!(persistedQuery instanceof Map<?, ?> map)) {
      return new Reading.Malformed("\"extensions.persistedQuery\" must be a JSON object.");
    }
    if (!(map.get("version") instanceof Number version) || version.doubleValue() != 1) {
      return new Reading.Malformed("\"extensions.persistedQuery.version\" must be 1.");
    }
    if (map.get("sha256Hash") instanceof String hash && isSha256(hash)) {
      return new Reading.Read(new Hash(hash.toLowerCase(Locale.ROOT)));
    }
    return new Reading.Malformed(
        "\"extensions.persistedQuery.sha256Hash\" must be 64 hexadecimal digits.");
  }

  private static boolean isSha256(String text) {
    return text.length() == 64 && text.chars().allMatch(it -> Character.digit(it, 16) >= 0);
  }
}
