/** Tests of the whole suite through the gateway, as a front end would use it. */
@NullMarked
package io.wengao.suite;

import org.jspecify.annotations.NullMarked;
