package io.wengao.compatibility.probe;

import io.smallrye.graphql.api.federation.Resolver;
import java.util.List;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** A union at the root, its members by key, and fields that take arguments in batches. */
@GraphQLApi
public class Holdings {

  @Query
  public @NonNull List<@NonNull Holding> holdings() {
    return List.of(new Book("Aa", 10), new Film("long", 200), new Book("BB", 20));
  }

  @Resolver
  public List<Book> books(List<String> id) {
    return id.stream().map(it -> new Book(it, id.size())).toList();
  }

  @Resolver
  public List<Film> films(List<String> id) {
    return id.stream().map(it -> new Film(it, id.size())).toList();
  }

  /** Says how many were asked for at once. */
  public List<String> blurb(@Source List<Film> films, @NonNull Excerpt excerpt, int words) {
    return films.stream()
        .map(
            it ->
                "%s of %d from %d in %s, %d words"
                    .formatted(it.id(), films.size(), excerpt.from(), excerpt.language(), words))
        .toList();
  }

  /** The same for a type some of whose values have the same hash code. */
  public List<String> summary(@Source List<Book> books, int words) {
    return books.stream().map(it -> it.id() + " in " + words).toList();
  }

  /** And without arguments. */
  public List<String> spine(@Source List<Book> books) {
    return books.stream().map(it -> it.id() + " of " + books.size()).toList();
  }
}
