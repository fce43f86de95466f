package io.wengao.gateway.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Documents an operator has looked at, by their names in the manifest and by their own hash. */
final class TrustedDocuments {
  private static final String HASH_PREFIX = "sha256:";

  private final Map<String, String> byId;
  private final Map<String, String> byHash = new HashMap<>();
  private final Set<String> texts;

  TrustedDocuments(Map<String, String> byId) {
    this.byId = Map.copyOf(byId);
    this.texts = Set.copyOf(byId.values());
    texts.forEach(document -> byHash.put(Sha256.of(document), document));
  }

  /** The same documents by the same names. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TrustedDocuments documents && byId.equals(documents.byId);
  }

  @Override
  public int hashCode() {
    return byId.hashCode();
  }

  static TrustedDocuments none() {
    return new TrustedDocuments(Map.of());
  }

  int size() {
    return texts.size();
  }

  /** Whether this very text is one of them. */
  boolean holds(String document) {
    return texts.contains(document);
  }

  /** By the manifest's name, or by hash with the prefix of GraphQL over HTTP, {@code sha256:}. */
  @Nullable String byId(String id) {
    var named = byId.get(id);
    return named == null && id.startsWith(HASH_PREFIX)
        ? byHash(id.substring(HASH_PREFIX.length()))
        : named;
  }

  /** By the text's own hash, or by a hash the manifest gives it (some tools hash another form). */
  @Nullable String byHash(String sha256) {
    var found = byHash.get(sha256);
    return found == null ? byId.get(sha256) : found;
  }
}
