package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type and input. */
@Description(
    "A fact with identity: a finished sentence, a task (who, when, what …) or a figure (label,"
        + " value, unit).")
public record Fact(
    @Id @NonNull @Description("Unique within the brief; parts of the draft name it.") String id,
    @Nullable @Description("What a figure counts, such as 办结率.") String label,
    @Nullable @Description("The figure.") String value,
    @Nullable @Description("Its unit.") String unit,
    @Nullable @Description("The time it holds for, such as 去年 or 今年1至5月.") String asOf,
    @Nullable @Description("Where it comes from; never spoken.") String source,
    @Nullable @Description("Whether it has been reached, is a target or is a standing rule.")
        FactRole role,
    @Nullable @Description("Whether it must, may or must never be said; MAY when absent.")
        FactUse use,
    @Nullable @Description("The unit that acts (牵头单位).") String who,
    @Nullable @Description("The unit that helps (配合单位).") String whoSupports,
    @Nullable @Description("Deadline or frequency, such as 6月20日前 or 每半月.") String when,
    @Nullable @Description("The act as a verb phrase.") String what,
    @Nullable @Description("Quantity, such as 62处.") String howMany,
    @Nullable @Description("To what standard.") String standard,
    @Nullable @Description("What follows if it is not done.") String consequence,
    @Nullable @Description("The fact as the writer wants it said.") String sentence,
    @Nullable @Description("Position, from 0, of the key point it belongs to.") Integer keyPoint) {

  static Fact of(io.wengao.composition.brief.Fact it) {
    return new Fact(
        it.id(),
        it.label(),
        it.value(),
        it.unit(),
        it.asOf(),
        it.source(),
        it.role() == null ? null : FactRole.valueOf(it.role().name()),
        it.use() == null ? null : FactUse.valueOf(it.use().name()),
        it.who(),
        it.whoSupports(),
        it.when(),
        it.what(),
        it.howMany(),
        it.standard(),
        it.consequence(),
        it.sentence(),
        it.keyPoint());
  }

  io.wengao.composition.brief.Fact model() {
    return new io.wengao.composition.brief.Fact(
        id,
        label,
        value,
        unit,
        asOf,
        source,
        role == null ? null : io.wengao.composition.brief.Fact.Role.valueOf(role.name()),
        use == null ? null : io.wengao.composition.brief.Fact.Use.valueOf(use.name()),
        who,
        whoSupports,
        when,
        what,
        howMany,
        standard,
        consequence,
        sentence,
        keyPoint);
  }
}
