package io.wengao.corpus.office;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Primary key of a row: ids derived from content are unique only within their office.
 *
 * @param office id of the office
 * @param id id within it
 */
@Embeddable
public record OfficeKey(@Column(name = "office") String office, @Column(name = "id") String id) {}
