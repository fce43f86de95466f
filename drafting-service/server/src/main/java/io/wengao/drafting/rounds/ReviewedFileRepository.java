package io.wengao.drafting.rounds;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ReviewedFileRepository
    implements PanacheRepositoryBase<ReviewedFileRow, ReviewedFileRow.Key> {}
