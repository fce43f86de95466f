package io.wengao.composition.brief;

import org.jspecify.annotations.Nullable;

/** Who speaks: name, post (职务), organisation and in which capacity. */
public record Speaker(
    @Nullable String name,
    @Nullable String post,
    @Nullable String organisation,
    @Nullable Capacity capacity) {}
