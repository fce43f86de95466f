/**
 * Tests of the service as a whole, over HTTP, on a real PostgreSQL and a real index. Each test
 * class has its own office.
 */
@NullMarked
package io.wengao.corpus;

import org.jspecify.annotations.NullMarked;
