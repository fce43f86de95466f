package io.wengao.text.formulation;

import io.wengao.text.diagnosis.Finding;
import io.wengao.text.span.Span;
import java.util.List;

/**
 * A place where a text names a formulation or lists its members.
 *
 * @param formulation which one
 * @param span the name, or the members where it is not named
 * @param members places of the members listed with it, in order of the text; none when only named
 * @param findings what is wrong with the use
 */
public record FormulationUse(
    Formulation formulation, Span span, List<Span> members, List<Finding> findings) {
  public FormulationUse {
    members = List.copyOf(members);
    findings = List.copyOf(findings);
  }
}
