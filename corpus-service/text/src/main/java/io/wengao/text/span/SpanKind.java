package io.wengao.text.span;

/** What a span of running text names. */
public enum SpanKind {
  /** A quantity with its unit, in Arabic figures or Chinese numerals. */
  NUMBER,
  DATE,
  PERSON,
  /** A post or rank (职务), such as 县委书记. */
  POST,
  PLACE,
  ORGANISATION,
  /** 《…》, the name of a document, law, book or plan. */
  DOCUMENT_TITLE,
  /** Words of another: attributed, or at least a whole sentence, within “ ”. */
  QUOTATION,
  /** What was achieved, with its measure: 新增就业3.2万人, 同比增长5.6%. */
  RESULT
}
