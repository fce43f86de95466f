/**
 * The three JVMs: command line, environment, log, readiness, death. Start at {@link
 * io.wengao.local.service.ServiceProcess}. Must not know PostgreSQL beyond a JDBC address.
 */
@NullMarked
package io.wengao.local.service;

import org.jspecify.annotations.NullMarked;
