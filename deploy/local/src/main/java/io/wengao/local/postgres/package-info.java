/**
 * The one PostgreSQL of a data folder: unpacked, initialised, started in a session of its own or
 * adopted, checked, stopped. Start at {@link io.wengao.local.postgres.Postgres}. Must not know who
 * uses the databases.
 */
@NullMarked
package io.wengao.local.postgres;

import org.jspecify.annotations.NullMarked;
