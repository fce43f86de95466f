/** The launcher behind ./run: one PostgreSQL, three services, one sample draft. */
@NullMarked
package io.wengao.local;

import org.jspecify.annotations.NullMarked;
