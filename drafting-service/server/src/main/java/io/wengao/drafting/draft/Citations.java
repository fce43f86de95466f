package io.wengao.drafting.draft;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.wengao.drafting.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which drafts use a passage or a speech now, for many of them in one query. */
@ApplicationScoped
public class Citations {
  private final EntityManager entities;

  Citations(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A page of drafts, newest first.
   *
   * @param total how many there are in all
   */
  public record Page(List<String> draftIds, int offset, long total) {
    /** Nothing cites it. */
    public static Page empty(int offset) {
      return new Page(List.of(), offset, 0);
    }
  }

  /** Drafts that cite each passage; one page for each id, also when nothing cites it. */
  public Map<String, Page> ofPassages(
      Office office, Collection<String> passageIds, int first, int offset) {
    return pages("passage_id", office, passageIds, first, offset);
  }

  /** Drafts that cite a passage of each speech. */
  public Map<String, Page> ofSpeeches(
      Office office, Collection<String> speechIds, int first, int offset) {
    return pages("speech_id", office, speechIds, first, offset);
  }

  /** Replaces what is known of a draft, in the caller's transaction. */
  void replace(Office office, String draftId, DraftContent content) {
    entities
        .createNativeQuery("delete from draft_origin where office = ?1 and draft_id = ?2")
        .setParameter(1, office.id())
        .setParameter(2, draftId)
        .executeUpdate();
    for (Cited cited : Cited.in(content)) {
      entities
          .createNativeQuery(
              "insert into draft_origin (office, draft_id, passage_id, speech_id, title, sha256,"
                  + " characters) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
          .setParameter(1, office.id())
          .setParameter(2, draftId)
          .setParameter(3, cited.passageId())
          .setParameter(4, cited.speechId())
          .setParameter(5, cited.sourceTitle())
          .setParameter(6, cited.sha256())
          .setParameter(7, cited.characters())
          .executeUpdate();
    }
  }

  private Map<String, Page> pages(
      String column, Office office, Collection<String> ids, int first, int offset) {
    Map<String, Page> pages = new LinkedHashMap<>();
    ids.forEach(id -> pages.put(id, Page.empty(offset)));
    for (Object[] row : rows(column, office, ids, first, offset)) {
      pages.merge(
          (String) row[0],
          new Page(List.of((String) row[1]), offset, ((Number) row[3]).longValue()),
          (page, next) -> new Page(joined(page.draftIds(), next.draftIds()), offset, next.total()));
    }
    return pages;
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(
      String column, Office office, Collection<String> ids, int first, int offset) {
    return QuarkusTransaction.joiningExisting()
        .call(
            () ->
                (List<Object[]>)
                    entities
                        .createNativeQuery(page(column))
                        .setParameter("office", office.id())
                        .setParameter("ids", ids)
                        .setParameter("offset", offset)
                        .setParameter("last", offset + first)
                        .getResultList());
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
  }

  private static String page(String column) {
    return """
    select cited, draft_id, created_at, total from (
      select c.cited, c.draft_id, d.created_at,
             row_number() over (partition by c.cited order by d.created_at desc, d.id desc) as place,
             count(*) over (partition by c.cited) as total
        from (select distinct office, draft_id, %1$s as cited from draft_origin
               where office = :office and %1$s in (:ids)) c
        join draft d on d.office = c.office and d.id = c.draft_id
    ) ranked
    where place > :offset and place <= :last
    order by cited, place
    """
        .formatted(column);
  }
}
