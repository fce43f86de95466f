/**
 * Damage and residue in a body as findings with a rule and a place, one class a rule. Start at
 * {@link io.wengao.text.diagnosis.Diagnosis}. Repairs nothing.
 */
@NullMarked
package io.wengao.text.diagnosis;

import org.jspecify.annotations.NullMarked;
