/**
 * Two small subgraphs beside the products, each a schema and its data as files, answered in process
 * by graphql-java: {@link io.wengao.compatibility.neighbours.Neighbour}.
 */
@NullMarked
package io.wengao.compatibility.neighbours;

import org.jspecify.annotations.NullMarked;
