package io.wengao.text.mining;

/** What a mined piece is. */
public enum MinedKind {
  /** 动宾短语: a listed verb and its object, 6 to 12 characters. */
  VERB_OBJECT,
  /** A requirement of another shape: 把…放在…, 做到…, 决不…. */
  REQUIREMENT,
  /** A heading without its number. */
  TITLE,
  /** 俗语、格言: a balanced sentence of general truth, or words introduced as a saying. */
  SAYING,
  /** 论点句: the sentence a paragraph opens with, when it argues. */
  OPENING
}
