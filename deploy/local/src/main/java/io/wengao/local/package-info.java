/**
 * The launcher behind {@code ./run}: one PostgreSQL, three services, the starter corpus and one
 * sample draft, all under one data folder and on loopback.
 *
 * <p>Start reading at {@link io.wengao.local.Launcher}, which is the order of events; {@link
 * io.wengao.local.House} holds what runs and ends it. It must not know any code of the services: it
 * speaks to them over their public API only.
 */
@NullMarked
package io.wengao.local;

import org.jspecify.annotations.NullMarked;
