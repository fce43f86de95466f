package io.wengao.drafting.storage;

import java.io.Serializable;

/** Primary key of a versioned document. */
public record VersionKey(String office, String id, int version) implements Serializable {}
