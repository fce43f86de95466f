/**
 * Whose data a request is about, and who asks. Start at {@link
 * io.wengao.drafting.office.CurrentOffice}. Knows nothing of what offices keep.
 */
@NullMarked
package io.wengao.drafting.office;

import org.jspecify.annotations.NullMarked;
