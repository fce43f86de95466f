/**
 * An independent reader that looks for unsupported facts. It shares no code with the composer, nor
 * with the review, and errs on the side of alarm.
 */
@NullMarked
package io.wengao.composition.oracle;

import org.jspecify.annotations.NullMarked;
