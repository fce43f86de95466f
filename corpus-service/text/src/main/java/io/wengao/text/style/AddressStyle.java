package io.wengao.text.style;

/**
 * Where a speech turns to its listeners (同志们，) after the salutation, counted.
 *
 * @param sections at the beginning of a section
 * @param closing in one of the last two paragraphs
 * @param elsewhere in any other place
 */
public record AddressStyle(int sections, int closing, int elsewhere) {
  /** Nowhere. */
  public static final AddressStyle NONE = new AddressStyle(0, 0, 0);

  /** All of them. */
  public int all() {
    return sections + closing + elsewhere;
  }

  AddressStyle plus(AddressStyle other) {
    return new AddressStyle(
        sections + other.sections, closing + other.closing, elsewhere + other.elsewhere);
  }
}
