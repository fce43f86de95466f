package io.wengao.drafting.api;

import io.wengao.drafting.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("A paragraph that somebody changed after the editor read it, as it stands now.")
public record EditConflict(
    @Id @NonNull @Description("The paragraph.") String paragraphId,
    @Description("Its version now; use it as `baseVersion` after reading the text.")
        int currentVersion,
    @NonNull @Description("Its text now.") String currentText,
    @NonNull @Description("The text this call wanted to give it.") String refusedText) {

  static List<EditConflict> of(List<Problem> problems) {
    List<EditConflict> conflicts = new ArrayList<>();
    for (Problem problem : problems) {
      Problem.Present present = problem.present();
      if (present != null) {
        conflicts.add(
            new EditConflict(present.id(), present.version(), present.text(), present.refused()));
      }
    }
    return conflicts;
  }
}
