package io.wengao.text.pdf;

import java.util.List;
import java.util.Map;

/** An object of a PDF (ISO 32000-1, 7.3). */
sealed interface Value {
  /** Also what stands for an object that is not there. */
  record Null() implements Value {}

  record Name(String name) implements Value {}

  record Number(double value) implements Value {
    int integer() {
      return (int) value;
    }
  }

  record Bytes(byte[] bytes) implements Value {}

  record Array(List<Value> values) implements Value {}

  record Dictionary(Map<String, Value> entries) implements Value {}

  /** Points to an object by its number; generations are told apart by their order in the file. */
  record Reference(int number) implements Value {}

  /** A dictionary and where its data lie in the file. */
  record Stream(Dictionary dictionary, Data data) implements Value {}

  /**
   * Bytes as the file holds them.
   *
   * @param object number of the object, which a cipher needs
   */
  record Data(byte[] source, int from, int to, int object) {}

  /** An operator of a content stream, or true and false. */
  record Word(String word) implements Value {}

  Null NOTHING = new Null();
}
