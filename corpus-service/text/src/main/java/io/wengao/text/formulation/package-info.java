/**
 * Set formulations (提法): a lexicon with members in order, dates and sources, and where a text uses
 * them, rightly or not. Start at {@link io.wengao.text.formulation.FormulationFinder}. Corrects
 * nothing.
 */
@NullMarked
package io.wengao.text.formulation;

import org.jspecify.annotations.NullMarked;
