# Sourced: makes the AOT caches by doing the main job once, in the very images, on an empty database and without any network
# but the loopback of one container: import, search, compose, export, all with sign-in.

# train: a cache for each service that has none for its key.
train() {
  local service work=$out/training lacking=()
  mkdir -p "$out/aot"
  for service in corpus drafting gateway; do
    [ -s "$out/aot/$(aot_key $service).aot" ] || lacking+=($service)
  done
  [ ${#lacking[@]} -gt 0 ] || return 0
  end_training
  rm -rf "$work" && mkdir -p "$work/cache" "$work/passwords" "$work/access"
  prepare "$work"
  podman run --detach --name wengao-training-postgres --network none --read-only --tmpfs /tmp --volume /data \
    --volume "$work/passwords:/etc/wengao/passwords:ro" "$registry/postgres:$version" >/dev/null
  for service in corpus drafting gateway; do
    record "$service" "$work" || { end_training; return 1; }
  done
  journey "$work" || { podman logs --tail 20 wengao-training-drafting >&2; end_training; return 1; }
  for service in corpus drafting gateway; do
    podman stop --time 60 "wengao-training-$service" >/dev/null
  done
  end_training
  for service in "${lacking[@]}"; do
    assemble "$service" "$work"
  done
}

# One by one: podman refuses to remove a container whose network another one of the same call still uses.
end_training() {
  local name
  for name in gateway drafting corpus postgres; do
    podman rm --force --volumes --ignore --time 2 "wengao-training-$name" >/dev/null 2>&1 || true
  done
}

prepare() {
  local service
  for service in corpus drafting; do
    printf 'training\n' >"$1/passwords/$service"
  done
  key_pair "$1/access"
  token "$1/access/private.pem" drafting '{"groups":["service"]}' >"$1/access/drafting.token"
  rm -f "$1/access/own.pem"
  chown -R 10001:10001 "$1/cache" "$1/access/drafting.token"
}

# record SERVICE FOLDER: starts the service in the database's network, recording what it loads and links.
record() {
  local environment=() management
  case $1 in corpus) management=9001 ;; drafting) management=9002 ;; gateway) management=9000 ;; esac
  if [ "$1" != gateway ]; then
    environment=(--env "QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://127.0.0.1:5432/$1" --env "QUARKUS_DATASOURCE_USERNAME=$1"
      --env QUARKUS_DATASOURCE_PASSWORD=training --env WENGAO_DATA=/data --env WENGAO_CORPUS_TOKEN_FILE=/etc/wengao/access/drafting.token)
  fi
  podman run --detach --name "wengao-training-$1" --network container:wengao-training-postgres --read-only --tmpfs /tmp \
    --volume /data --volume "$2/cache:/cache" --volume "$2/access:/etc/wengao/access:ro" \
    --env WENGAO_ACCESS_PUBLIC_KEY=/etc/wengao/access/public.pem --env "QUARKUS_MANAGEMENT_PORT=$management" "${environment[@]}" \
    --entrypoint "$(java_options "$1" | jq -Rnc --arg config "-XX:AOTConfiguration=/cache/$1.aotconf" '["/opt/java/bin/java", inputs, "-XX:AOTMode=record", $config, "-jar", "quarkus-run.jar"]')" \
    "$registry/$1-bare" >/dev/null
}

# journey FOLDER: the main job through the gateway, from inside the training network.
journey() {
  local pid port job draft gateway=http://127.0.0.1:8080 bearer
  pid=$(podman inspect --format '{{.State.Pid}}' wengao-training-postgres)
  local http=(nsenter --net --target "$pid" curl)
  for port in 9001 9002 9000; do
    until_true 300 "training: health on port $port" "${http[@]}" -sf -o /dev/null "http://127.0.0.1:$port/q/health/ready" || return 1
  done
  bearer=$(token "$1/access/private.pem" trainer '{"office":"training"}')
  job=$(import_files training "$root"/corpus-service/starter/work-safety-0[1-4]*.txt) && imported "$job" >/dev/null || return 1
  until_true 60 "training: index" index_complete || return 1
  ask 'query { search(input: {text: "安全生产"}, first: 3) { nodes { score speech { title } passage { text } } } __schema { types { name } } }' >/dev/null || return 1
  draft=$(begin_draft "$here/training-brief.json" training) && draft_text "$draft" >/dev/null || return 1
  sources_of "$draft" >/dev/null && export_draft "$draft" training "$1/draft.docx"
}

# assemble SERVICE FOLDER: turns the recording into a cache and shows that the finished image would accept it.
assemble() {
  local file run=(podman run --rm --network none --read-only --tmpfs /tmp)
  file=$out/aot/$(aot_key "$1").aot
  "${run[@]}" --volume "$2/cache:/cache" \
    --entrypoint "$(java_options "$1" | jq -Rnc --arg config "-XX:AOTConfiguration=/cache/$1.aotconf" --arg cache "-XX:AOTCache=/cache/$1.aot" '["/opt/java/bin/java", inputs, "-XX:AOTMode=create", $config, $cache, "-jar", "quarkus-run.jar"]')" \
    "$registry/$1-bare" >"$2/$1.log" 2>&1 || { tail -n 5 "$2/$1.log" >&2; return 1; }
  mv "$2/cache/$1.aot" "$file"
}
