package io.wengao.drafting.storage;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.problem.Outcome;
import io.wengao.drafting.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;

/**
 * Carries a mutation out once for each idempotency key of an office. The key's row is written in
 * the transaction of the mutation: a second request with the key waits in the database until the
 * first has committed and then gets the first one's result; when the first was refused or rolled
 * back, nothing was stored and the second is carried out.
 */
@ApplicationScoped
public class Once {
  /** Longest key. */
  public static final int MAX_KEY = 200;

  private final EntityManager entities;
  private final Clock clock;
  private final Json json;

  Once(EntityManager entities, Clock clock, Json json) {
    this.entities = entities;
    this.clock = clock;
    this.json = json;
  }

  /**
   * Runs {@code mutation} in a transaction of its own unless the key has a result.
   *
   * @param key chosen by the client
   * @param operation name of the mutation
   * @param request what was asked for; another request under the same key is refused
   * @param mutation gives the id of what it made or changed
   */
  public Outcome<String> run(
      Office office,
      String key,
      String operation,
      Object request,
      Supplier<Outcome<String>> mutation) {
    if (key.isBlank() || key.length() > MAX_KEY) {
      return Outcome.refused(
          Problem.badInput(
              "input.idempotencyKey",
              "idempotencyKey 不能为空，且不超过" + MAX_KEY + "个字符。每次新操作请换一个新值，重试时用原值。"));
    }
    String hash = hash(json.write(request));
    try {
      return Outcome.done(
          QuarkusTransaction.requiringNew()
              .call(() -> inTransaction(office, key, operation, hash, mutation)));
    } catch (Refusal refusal) {
      return Outcome.refused(refusal.problems);
    }
  }

  /**
   * Makes the changes of a thing form a queue: waits for whoever changes it now, in the caller's
   * transaction. For things without a row to lock, such as the next version of a document.
   */
  public void queue(Office office, String id) {
    entities
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
        .setParameter(1, office.id() + "/" + id)
        .getResultList();
  }

  private String inTransaction(
      Office office,
      String key,
      String operation,
      String hash,
      Supplier<Outcome<String>> mutation) {
    if (!claim(office, key, operation, hash)) {
      return earlier(office, key, operation, hash);
    }
    return switch (mutation.get()) {
      case Outcome.Done<String>(String id) -> {
        keep(office, key, id);
        yield id;
      }
      case Outcome.Refused<String>(List<Problem> problems) -> throw new Refusal(problems);
    };
  }

  private boolean claim(Office office, String key, String operation, String hash) {
    return entities
            .createNativeQuery(
                "insert into idempotency (office, key, operation, request, created_at) values (?1,"
                    + " ?2, ?3, ?4, ?5) on conflict do nothing")
            .setParameter(1, office.id())
            .setParameter(2, key)
            .setParameter(3, operation)
            .setParameter(4, hash)
            .setParameter(5, clock.instant())
            .executeUpdate()
        == 1;
  }

  private String earlier(Office office, String key, String operation, String hash) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select operation, request, result from idempotency where office = ?1 and key = ?2")
            .setParameter(1, office.id())
            .setParameter(2, key)
            .getResultList();
    Object[] row = (Object[]) rows.getFirst();
    if (!row[0].equals(operation) || !row[1].equals(hash)) {
      String message = "这个 idempotencyKey 已用于另一个请求。新的操作请换一个新值。";
      throw new Refusal(
          List.of(
              new Problem(
                  Problem.Code.IDEMPOTENCY_KEY_REUSED, message, "input.idempotencyKey", null)));
    }
    return (String) row[2];
  }

  private void keep(Office office, String key, String id) {
    entities
        .createNativeQuery("update idempotency set result = ?3 where office = ?1 and key = ?2")
        .setParameter(1, office.id())
        .setParameter(2, key)
        .setParameter(3, id)
        .executeUpdate();
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Rolls the transaction back on its way out. */
  private static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    Refusal(List<Problem> problems) {
      super("refused", null, false, false);
      this.problems = problems;
    }
  }
}
