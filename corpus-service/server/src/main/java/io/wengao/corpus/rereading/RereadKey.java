package io.wengao.corpus.rereading;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Primary key of a document of a job.
 *
 * @param office id of the office
 * @param jobId id of the job
 * @param position place in the job's list, from 0
 */
@Embeddable
public record RereadKey(
    @Column(name = "office") String office,
    @Column(name = "job_id") String jobId,
    @Column(name = "position") int position) {}
