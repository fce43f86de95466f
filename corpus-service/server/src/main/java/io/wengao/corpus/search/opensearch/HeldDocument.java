package io.wengao.corpus.search.opensearch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wengao.corpus.search.terms.FieldNames;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The record of a document the index holds, written when all its entries are. Its hash is added up
 * by the engine, so that what the index holds can be told apart without reading every record.
 *
 * @param revision the document's; {@link #BEGUN} while its entries are being written
 */
record HeldDocument(String id, int revision) {
  /** No revision of a document. */
  static final int BEGUN = -1;

  private static final int STAMP_DIGITS = 16;
  private static final long POSITIVE = 0x7fffffffL;

  ObjectNode json() {
    ByteBuffer hash = ByteBuffer.wrap(sha256(id + "@" + revision));
    return Cluster.JSON
        .createObjectNode()
        .put(FieldNames.UNIT, IndexDesign.HELD_DOCUMENT)
        .put(FieldNames.DOCUMENT, id)
        .put(IndexDesign.HELD_REVISION, revision)
        .put(IndexDesign.HELD_HASH_HIGH, hash.getInt() & POSITIVE)
        .put(IndexDesign.HELD_HASH_LOW, hash.getInt() & POSITIVE);
  }

  /** Some hexadecimal digits that only this content has. */
  static String stamp(String content) {
    return HexFormat.of().formatHex(sha256(content)).substring(0, STAMP_DIGITS);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java platform", e);
    }
  }
}
