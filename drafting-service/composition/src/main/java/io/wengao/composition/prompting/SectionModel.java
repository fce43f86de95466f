package io.wengao.composition.prompting;

/** A language model that can be asked for the text of one section. */
public interface SectionModel {
  /** The model's name; it is the origin of what it wrote. */
  String name();

  /**
   * Asks and waits for the whole answer. Never throws for what a service or a network may do: that
   * is a {@link Reply.Failed}.
   *
   * @param longest an answer of more characters is given up
   * @param waiting called every second or so while waiting; what it throws ends the asking and is
   *     passed on
   */
  Reply ask(Messages messages, int longest, Runnable waiting);
}
