/**
 * Apollo Federation 2 in plain Java: composition, planning and execution of federated operations.
 */
@NullMarked
package io.wengao.federation;

import org.jspecify.annotations.NullMarked;
