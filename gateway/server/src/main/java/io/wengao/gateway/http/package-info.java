/**
 * GraphQL over HTTP (graphql.github.io/graphql-over-http/draft): POST and GET, media types, status
 * codes. Start with {@link io.wengao.gateway.http.GraphqlRoute}. Must not know about files or
 * subgraphs.
 */
@NullMarked
package io.wengao.gateway.http;

import org.jspecify.annotations.NullMarked;
