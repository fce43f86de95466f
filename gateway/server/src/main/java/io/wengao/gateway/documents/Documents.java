package io.wengao.gateway.documents;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.wengao.gateway.operation.DocumentName;
import io.wengao.gateway.operation.Parameters;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import org.jboss.logging.Logger;

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
  private volatile TrustedDocuments trusted = TrustedDocuments.none();

  Documents(DocumentsConfig.Persisted persisted, DocumentsConfig.Trusted config) {
    this.config = config;
    this.onlyTrusted = config.onlyTrusted();
    this.registering = persisted.enabled() && !onlyTrusted;
    this.registered =
        new RegisteredDocuments(persisted.remembered(), persisted.size().asLongValue());
  }

  void load(@Observes @Priority(2) StartupEvent starting) {
    var file = config.file();
    if (file.isPresent()) {
      trusted = load(file.get().toAbsolutePath().normalize());
    } else if (onlyTrusted) {
      throw new ConfigurationException(ONLY + " is on, but " + FILE + " names no file.");
    }
  }

  private TrustedDocuments load(Path file) {
    return switch (Manifest.read(file)) {
      case Manifest.Reading.Read read -> {
        var documents = new TrustedDocuments(read.documents());
        LOG.infof(
            "%d trusted documents from %s%s",
            documents.size(), file, onlyTrusted ? "; no others are answered" : "");
        yield documents;
      }
      case Manifest.Reading.Bad bad ->
          throw new ConfigurationException(
              "Trusted documents " + file + " (" + FILE + "): " + bad.message() + ".");
    };
  }

  /** The request with its document; never blocks. */
  public Resolution resolve(Parameters parameters) {
    return switch (parameters) {
      case Parameters.Refused refused -> Resolution.Refused.malformed(refused.message());
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
