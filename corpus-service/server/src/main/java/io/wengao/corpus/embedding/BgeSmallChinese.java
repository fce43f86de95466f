package io.wengao.corpus.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.TreeMap;

/**
 * bge-small-zh-v1.5 (BAAI, MIT licence), weights in eight bits: 512 dimensions. A text's vector is
 * that of the mark before its first piece. One thread a text, so that a service in the background
 * leaves the other cores alone.
 */
final class BgeSmallChinese implements Embedder, AutoCloseable {
  private static final String WEIGHTS = "/bge-small-zh-v1.5-q.onnx";
  private static final String TOKENIZER = "/bge-small-zh-v1.5-q-tokenizer.json";
  private static final int LONGEST_INPUT = 512;
  private static final int DIMENSIONS = 512;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces pieces;

  private BgeSmallChinese(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
    this.environment = environment;
    this.session = session;
    this.pieces = pieces;
  }

  /**
   * Reads the model from the class path.
   *
   * @throws IOException when it is not there or cannot be read
   */
  static BgeSmallChinese open() throws IOException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (InputStream weights = resource(WEIGHTS);
        InputStream tokenizer = resource(TOKENIZER);
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      OrtSession session = environment.createSession(weights.readAllBytes(), options);
      return new BgeSmallChinese(environment, session, WordPieces.read(tokenizer));
    } catch (OrtException e) {
      throw new IOException("the model cannot be loaded", e);
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream found = BgeSmallChinese.class.getResourceAsStream(name);
    if (found == null) {
      throw new FileNotFoundException(name + " is not on the class path");
    }
    return found;
  }

  @Override
  public String model() {
    return "bge-small-zh-v1.5-q";
  }

  @Override
  public int dimensions() {
    return DIMENSIONS;
  }

  @Override
  public float[] embed(String text) {
    long[] input = pieces.of(text, LONGEST_INPUT);
    long[] ones = new long[input.length];
    Arrays.fill(ones, 1);
    TreeMap<String, OnnxTensor> tensors = new TreeMap<>();
    try {
      tensors.put("input_ids", tensor(input));
      tensors.put("attention_mask", tensor(ones));
      tensors.put("token_type_ids", tensor(new long[input.length]));
      try (OrtSession.Result result = session.run(tensors)) {
        return ofLengthOne(((float[][][]) result.get(0).getValue())[0][0]);
      }
    } catch (OrtException e) {
      throw new UncheckedIOException(new IOException("the model failed on a text", e));
    } finally {
      tensors.values().forEach(OnnxTensor::close);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(environment, new long[][] {values});
  }

  private static float[] ofLengthOne(float[] vector) {
    double square = 0;
    for (float value : vector) {
      square += value * value;
    }
    float length = (float) Math.sqrt(square);
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= length;
    }
    return vector;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the model cannot be closed", e);
    }
  }
}
