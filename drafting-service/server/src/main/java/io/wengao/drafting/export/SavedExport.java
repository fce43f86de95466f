package io.wengao.drafting.export;

import java.time.Instant;

/**
 * A file one can download.
 *
 * @param revision revision of the draft it holds
 * @param url path below the service's or the gateway's address, with the token
 */
public record SavedExport(
    String id,
    String draftId,
    int revision,
    ExportFormat format,
    String fileName,
    String url,
    int sizeBytes,
    Instant createdAt,
    Instant expiresAt) {}
