/** The Quarkus gateway: one GraphQL endpoint in front of the services. */
@NullMarked
package io.wengao.gateway;

import org.jspecify.annotations.NullMarked;
