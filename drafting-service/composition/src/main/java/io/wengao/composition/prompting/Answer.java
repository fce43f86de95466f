package io.wengao.composition.prompting;

import java.util.List;

/** A model's answer, read. */
sealed interface Answer {
  /** Paragraphs of sentences; none is empty. */
  record Text(List<List<Cited>> paragraphs) implements Answer {
    public Text {
      paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }

    /** One line a paragraph. */
    String text() {
      return String.join(
          "\n",
          paragraphs.stream()
              .map(p -> String.join("", p.stream().map(Cited::text).toList()))
              .toList());
    }
  }

  /** It cannot be used. */
  record Broken(Failure failure, String detail) implements Answer {}

  /** A sentence with its closing mark, and what it says it was made from. */
  record Cited(String text, List<Mark> marks) {
    public Cited {
      marks = List.copyOf(marks);
    }
  }

  /** A citation mark: the kind and the number given in the task, from 1. */
  record Mark(Kind kind, int number) {
    @Override
    public String toString() {
      return kind.letter + number;
    }
  }

  /** What is cited. */
  enum Kind {
    POINT("K", "要点"),
    FACT("F", "事实"),
    PASSAGE("P", "素材");

    private final String letter;
    private final String label;

    Kind(String letter, String label) {
      this.letter = letter;
      this.label = label;
    }

    String label() {
      return label;
    }

    /** By its letter or its Chinese name. */
    static Kind of(String name) {
      for (Kind kind : values()) {
        if (kind.letter.equalsIgnoreCase(name) || kind.label.equals(name)) {
          return kind;
        }
      }
      throw new IllegalArgumentException("no kind of citation: " + name);
    }
  }
}
