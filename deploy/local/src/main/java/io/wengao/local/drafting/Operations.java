package io.wengao.local.drafting;

/** The GraphQL documents the launcher sends while composing. */
final class Operations {
  static final String STATISTICS =
      "query Statistics { corpusStatistics { speeches indexedSpeeches indexGeneration } }";

  static final String SAVE_BRIEF =
      """
      mutation SaveBrief($input: SaveBriefInput!) {
        saveBrief(input: $input) { brief { id } errors { code message path } }
      }
      """;

  static final String PLAN_OUTLINE =
      """
      query PlanOutline($brief: BriefInput!) {
        planOutline(brief: $brief) { title salutation sections { id level heading keyPoints factIds budget } }
      }
      """;

  static final String SAVE_OUTLINE =
      """
      mutation SaveOutline($input: SaveOutlineInput!) {
        saveOutline(input: $input) { outline { id } errors { code message path } }
      }
      """;

  static final String COMPOSE =
      """
      mutation Compose($input: ComposeDraftInput!) {
        composeDraft(input: $input) { draft { id } errors { code message path } }
      }
      """;

  static final String PROGRESS =
      "query Progress($id: ID!) { draft(id: $id) { job { state stage done total failure } } }";

  static final String EXPORT =
      """
      mutation Export($input: ExportDraftInput!) {
        exportDraft(input: $input) { export { fileName url } errors { code message path } }
      }
      """;

  static final String DRAFT =
      """
      query Draft($id: ID!) {
        draft(id: $id) {
          id title salutation characterCount
          sections { level number heading }
          originShares { label characters share }
          gaps { text question whom }
          findings { rule severity quote message }
        }
      }
      """;

  private Operations() {}
}
