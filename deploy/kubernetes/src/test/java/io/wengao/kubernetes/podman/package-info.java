/** What podman gets. Start at {@link io.wengao.kubernetes.podman.PodmanPodsTest}. */
@NullMarked
package io.wengao.kubernetes.podman;

import org.jspecify.annotations.NullMarked;
