/**
 * The rounds a draft goes through other hands: Word files with tracked changes that come in as
 * suggestions and go out as 花脸稿, comments, opinions of consulted units. Start at {@link
 * io.wengao.drafting.rounds.Suggestions} for what comes in and at {@link
 * io.wengao.drafting.rounds.Redlines} for what goes out. Must not know of GraphQL or of files to
 * download.
 */
@NullMarked
package io.wengao.drafting.rounds;

import org.jspecify.annotations.NullMarked;
