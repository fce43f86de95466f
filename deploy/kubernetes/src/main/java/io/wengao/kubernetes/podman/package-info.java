/**
 * The rendered manifests as podman can play them. Start at {@link
 * io.wengao.kubernetes.podman.PodmanPods}. Must not know which services there are.
 */
@NullMarked
package io.wengao.kubernetes.podman;

import org.jspecify.annotations.NullMarked;
