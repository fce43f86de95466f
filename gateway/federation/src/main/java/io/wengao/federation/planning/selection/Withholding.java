package io.wengao.federation.planning.selection;

import graphql.language.Field;
import io.wengao.federation.access.Requirement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which fields of a document one caller is not told. */
public final class Withholding {

  private final @Nullable Guarded guarded;
  private final Set<Requirement> unmet;

  public Withholding(@Nullable Guarded guarded, Set<Requirement> unmet) {
    this.guarded = guarded;
    this.unmet = unmet;
  }

  /** For selections of the schema itself, which no caller sees. */
  public static Withholding nothing() {
    return new Withholding(null, Set.of());
  }

  /** What the caller lacks to be told a field of objects of a type; empty if nothing. */
  Set<Requirement> unmet(String type, List<Field> fields) {
    if (guarded == null || unmet.isEmpty()) {
      return Set.of();
    }
    var lacks = new LinkedHashSet<>(guarded.of(type, fields));
    lacks.retainAll(unmet);
    return lacks;
  }
}
