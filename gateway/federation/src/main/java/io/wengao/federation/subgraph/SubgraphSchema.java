package io.wengao.federation.subgraph;

/**
 * What composition takes in.
 *
 * @param name unique among the subgraphs; errors and plans call it by this
 * @param url where a transport finds it; may be empty
 * @param sdl the schema, as {@code _service { sdl }} gives it
 */
public record SubgraphSchema(String name, String url, String sdl) {}
