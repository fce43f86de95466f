package io.wengao.gateway.documents;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.wengao.gateway.operation.DocumentName;
import io.wengao.gateway.operation.Parameters;
import io.wengao.gateway.operation.RequestErrors;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Finds the document a request means, and refuses what the operator does not trust. Codes:
 * PERSISTED_QUERY_NOT_FOUND and PERSISTED_QUERY_NOT_SUPPORTED with the messages Apollo's clients
 * look for, PERSISTED_DOCUMENT_NOT_FOUND, DOCUMENT_NOT_TRUSTED.
 */
@ApplicationScoped
public class Documents {
  private static final Logger LOG = Logger.getLogger(Documents.class);
  private static final String FILE = "wengao.gateway.trusted-documents.file";
  private static final String ONLY = "wengao.gateway.trusted-documents.only-trusted";

  private final DocumentsConfig.Trusted config;
  private final boolean onlyTrusted;
  private final boolean registering;
  private final RegisteredDocuments registered;
  private volatile @Nullable String refusal;
  private volatile TrustedDocuments trusted = TrustedDocuments.none();

  Documents(DocumentsConfig.Persisted persisted, DocumentsConfig.Trusted config) {
    this.config = config;
    this.onlyTrusted = config.onlyTrusted();
    this.registering = persisted.enabled() && !onlyTrusted;
    this.registered =
        new RegisteredDocuments(persisted.remembered(), persisted.size().asLongValue());
  }

  void load(@Observes @Priority(2) StartupEvent starting) {
    var file = file();
    if (file == null && onlyTrusted) {
      throw new ConfigurationException(ONLY + " is on, but " + FILE + " names no file.");
    }
    if (file != null) {
      switch (Manifest.read(file)) {
        case Manifest.Reading.Read read -> trust(new TrustedDocuments(read.documents()));
        case Manifest.Reading.Bad bad -> throw new ConfigurationException(named(file, bad));
      }
    }
  }

  /** The manifest; null when there is none. */
  @Nullable Path file() {
    return config.file().map(it -> it.toAbsolutePath().normalize()).orElse(null);
  }

  /**
   * Reads the manifest again and trusts what it holds now; a bad one leaves the last good one in
   * service. Blocks.
   *
   * @param stillTheSame asked after reading: whether nobody wrote meanwhile
   */
  void reread(Path file, BooleanSupplier stillTheSame) {
    var reading = Manifest.read(file);
    if (!stillTheSame.getAsBoolean()) {
      return;
    }
    switch (reading) {
      case Manifest.Reading.Read read -> {
        refusal = null;
        var changed = new TrustedDocuments(read.documents());
        if (!changed.equals(trusted)) {
          trust(changed);
        }
      }
      case Manifest.Reading.Bad bad -> {
        if (!named(file, bad).equals(refusal)) {
          refusal = named(file, bad);
          LOG.errorf("%s The last good ones stay.", refusal);
        }
      }
    }
  }

  private void trust(TrustedDocuments documents) {
    trusted = documents;
    LOG.infof(
        "%d trusted documents from %s%s",
        documents.size(), file(), onlyTrusted ? "; no others are answered" : "");
  }

  private static String named(Path file, Manifest.Reading.Bad bad) {
    return "Trusted documents " + file + " (" + FILE + "): " + bad.message() + ".";
  }

  /** How many documents the operator trusts. */
  public int trustedDocuments() {
    return trusted.size();
  }

  /** What is wrong with the changed manifest, which is not in service; null if nothing. */
  public @Nullable String refusal() {
    return refusal;
  }

  /** The request with its document; never blocks. */
  public Resolution resolve(Parameters parameters) {
    return switch (parameters) {
      case Parameters.Refused refused -> Resolution.Refused.malformed(refused.message());
      case Parameters.TooDeep deep ->
          new Resolution.Refused(RequestErrors.tooDeep(deep.most()), true);
      case Parameters.Accepted written -> written(written);
      case Parameters.Named named ->
          switch (named.name()) {
            case DocumentName.Id(String id) -> byId(named, id);
            case DocumentName.Hash(String sha256) -> byHash(named, sha256);
          };
    };
  }

  private Resolution written(Parameters.Accepted written) {
    return onlyTrusted && !trusted.holds(written.query())
        ? notTrusted()
        : new Resolution.Found(written);
  }

  private Resolution byId(Parameters.Named named, String id) {
    var document = trusted.byId(id);
    return document == null
        ? Resolution.Refused.because(
            "PERSISTED_DOCUMENT_NOT_FOUND", "No document has this documentId (" + FILE + ").")
        : new Resolution.Found(named.as(document));
  }

  private Resolution byHash(Parameters.Named named, String sha256) {
    var known = trusted.byHash(sha256);
    if (known == null && registering) {
      known = registered.find(sha256);
    }
    var query = named.query();
    if (known != null && (query == null || query.equals(known))) {
      return new Resolution.Found(named.as(known));
    }
    if (onlyTrusted) {
      return query == null ? notTrusted() : written(named.as(query));
    }
    if (!registering) {
      return Resolution.Refused.because(
          "PERSISTED_QUERY_NOT_SUPPORTED", "PersistedQueryNotSupported");
    }
    return query == null
        ? Resolution.Refused.because("PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound")
        : register(named.as(query), sha256);
  }

  private Resolution register(Parameters.Accepted written, String sha256) {
    if (!Sha256.of(written.query()).equals(sha256)) {
      return Resolution.Refused.malformed(
          "\"extensions.persistedQuery.sha256Hash\" is not the SHA-256 of \"query\".");
    }
    registered.register(sha256, written.query());
    return new Resolution.Found(written);
  }

  private static Resolution notTrusted() {
    return Resolution.Refused.because(
        "DOCUMENT_NOT_TRUSTED",
        "This gateway answers only documents it was given ("
            + ONLY
            + "); add this one to the file "
            + FILE
            + " names.");
  }
}
