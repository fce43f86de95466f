package io.wengao.corpus.job;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Primary key of a job's file.
 *
 * @param office id of the office
 * @param jobId id of the job
 * @param position place in the job's list, from 0
 */
@Embeddable
public record JobFileKey(
    @Column(name = "office") String office,
    @Column(name = "job_id") String jobId,
    @Column(name = "position") int position) {}
