package io.wengao.corpus.rereading;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.wengao.corpus.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Documents that are read again. Every method takes part in the caller's transaction. */
@ApplicationScoped
class RereadRows implements PanacheRepositoryBase<RereadRow, RereadKey> {
  private static final String ADD_JOB =
      "insert into reprocess_job (office, job_id, dry_run, person) values (:office, :job, :dry, :person)";
  private static final String ADD =
      """
      insert into reprocess_document (office, job_id, position, document_id, attempts)
      select :office, :job, d.place - 1, d.id, 0 from unnest(:ids) with ordinality as d (id, place)""";
  private static final String DRY =
      "select dry_run, person from reprocess_job where office = :office and job_id = :job";

  void add(
      Office office, String jobId, boolean dryRun, String person, Collection<String> documentIds) {
    getEntityManager()
        .createNativeQuery(ADD_JOB)
        .setParameter("office", office.id())
        .setParameter("job", jobId)
        .setParameter("dry", dryRun)
        .setParameter("person", person)
        .executeUpdate();
    getEntityManager()
        .createNativeQuery(ADD)
        .setParameter("office", office.id())
        .setParameter("job", jobId)
        .setParameter("ids", documentIds.toArray(String[]::new))
        .executeUpdate();
  }

  /** Whether the job only tells what would change, and who ordered it. */
  record Order(boolean dryRun, String person) {}

  Optional<Order> order(Office office, String jobId) {
    List<?> rows =
        getEntityManager()
            .createNativeQuery(DRY, Tuple.class)
            .setParameter("office", office.id())
            .setParameter("job", jobId)
            .getResultList();
    return rows.stream()
        .map(Tuple.class::cast)
        .map(row -> new Order((Boolean) row.get(0), (String) row.get(1)))
        .findFirst();
  }

  /** The first one without an outcome. */
  Optional<RereadRow> waiting(Office office, String jobId) {
    return find(
            "key.office = ?1 and key.jobId = ?2 and outcome is null order by key.position",
            office.id(),
            jobId)
        .firstResultOptional();
  }

  /** Those after a position, changed ones alone or all that have an outcome. */
  List<RereadRow> after(Office office, String jobId, int position, boolean changed, int most) {
    return find(
            "key.office = ?1 and key.jobId = ?2 and key.position > ?3 and outcome is not null"
                + (changed ? " and outcome = 'CHANGED'" : "")
                + " order by key.position",
            office.id(),
            jobId,
            position)
        .page(0, most)
        .list();
  }

  long changed(Office office, String jobId) {
    return count(
        "key.office = ?1 and key.jobId = ?2 and outcome = ?3",
        office.id(),
        jobId,
        RereadOutcome.CHANGED);
  }
}
