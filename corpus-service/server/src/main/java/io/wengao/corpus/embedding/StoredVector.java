package io.wengao.corpus.embedding;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A vector of length 1 kept in a byte for each dimension: a quarter of the memory, and scalar
 * products change by less than a hundredth.
 *
 * @param scale what a step of a code is worth
 * @param codes a code for each dimension
 */
public record StoredVector(float scale, byte[] codes) {
  private static final int STEPS = 127;

  /** The nearest stored vector. */
  public static StoredVector of(float[] vector) {
    float largest = 0;
    for (float value : vector) {
      largest = Math.max(largest, Math.abs(value));
    }
    float scale = largest == 0 ? 1 : largest / STEPS;
    byte[] codes = new byte[vector.length];
    for (int i = 0; i < vector.length; i++) {
      codes[i] = (byte) Math.round(vector[i] / scale);
    }
    return new StoredVector(scale, codes);
  }

  /** Bytes of a stored vector of {@code dimensions}. */
  static int size(int dimensions) {
    return Float.BYTES + dimensions;
  }

  /** The scalar product with {@code vector}. */
  public float dot(float[] vector) {
    // Four sums, for an addition need not wait for the one before it then: twice as fast.
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    int i = 0;
    for (; i + 3 < codes.length; i += 4) {
      a += vector[i] * codes[i];
      b += vector[i + 1] * codes[i + 1];
      c += vector[i + 2] * codes[i + 2];
      d += vector[i + 3] * codes[i + 3];
    }
    for (; i < codes.length; i++) {
      a += vector[i] * codes[i];
    }
    return (a + b + c + d) * scale;
  }

  /** All of them in a row, as {@link #all} reads them. */
  public static byte[] bytes(List<StoredVector> vectors) {
    int length = vectors.stream().mapToInt(one -> Float.BYTES + one.codes.length).sum();
    ByteBuffer bytes = ByteBuffer.allocate(length);
    vectors.forEach(one -> bytes.putFloat(one.scale).put(one.codes));
    return bytes.array();
  }

  /** The vectors of {@code dimensions} dimensions in {@code bytes}. */
  public static List<StoredVector> all(byte[] bytes, int dimensions) {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    List<StoredVector> vectors = new ArrayList<>();
    while (rest.hasRemaining()) {
      float scale = rest.getFloat();
      byte[] codes = new byte[dimensions];
      rest.get(codes);
      vectors.add(new StoredVector(scale, codes));
    }
    return List.copyOf(vectors);
  }
}
