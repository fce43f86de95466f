package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** GraphQL input. */
@Input("ReviewContext")
@Description("What a text is read against.")
public record ReviewContext(
    @Id @Nullable @Description("A saved brief: its facts, required and avoided words.")
        String briefId,
    @Id @Nullable @Description("A saved outline: its headings.") String outlineId,
    @Id @Nullable @Description("A draft: what was dismissed in it stays dismissed.") String draftId,
    @Nullable
        @Description(
            "When it is spoken: congresses and plans are judged by it. The brief's date when"
                + " absent, else the one under the title.")
        LocalDate date,
    @Nullable @Description("Whether dismissed findings are given too; false when absent.")
        Boolean includeDismissed) {}
