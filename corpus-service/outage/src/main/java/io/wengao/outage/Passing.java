package io.wengao.outage;

/** A failure that may pass: the same request may be sent again. */
public interface Passing {}
