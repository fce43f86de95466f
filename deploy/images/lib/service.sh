# Sourced: the image of one service, and its AOT cache.

# application SERVICE: where Maven puts what runs.
application() {
  case $1 in
    gateway) echo "$root/gateway/server/target/image" ;;
    *) echo "$root/$1-service/server/target/image" ;;
  esac
}

port_of() {
  case $1 in gateway) echo 8080 ;; corpus) echo 8081 ;; drafting) echo 8082 ;; esac
}

# bare SERVICE: the image without AOT cache, as NAME-bare.
bare() {
  local service=$1 from
  from=$(application "$service")
  check_modules "$from"
  rm -rf "$out/$service" && mkdir -p "$out/$service/app"
  cp -r "$from/app" "$from/quarkus" "$from/quarkus-run.jar" "$out/$service/app/"
  cp -r "$from/lib" "$out/$service/lib"
  leave_out "$out/$service/lib/main"
  unpack_natives "$out/$service/lib"
  "$JAVA_HOME/bin/java" "$here/lib/StoredJars.java" "$out/$service" ai/onnxruntime/native/
  layer "$registry/java" "$registry/$service-lib" "$out/$service/lib" /app/lib
  layer "$registry/$service-lib" "$registry/$service-bare" "$out/$service/app" /app \
    --user 10001:10001 --workingdir /app --port "$(port_of "$service")" --port 9000 --env LANG=C.UTF-8 \
    --label org.opencontainers.image.title="wengao-$service" --label org.opencontainers.image.version="$version" \
    --label org.opencontainers.image.licenses=Apache-2.0
}

# leave_out FOLDER: removes the libraries that left-out names.
leave_out() {
  local name
  while read -r name; do
    rm -f "$1/$name"-[0-9]*.jar
  done < <(sed 's/[[:space:]]*#.*//' "$here/left-out" | grep .)
}

# unpack_natives FOLDER: this platform's library out of onnxruntime's jar, which has those of five; beside the jars, or each
# start would write 16 MB to /tmp. Java finds it by onnxruntime.native.path (java.sh).
unpack_natives() {
  local jar
  for jar in "$1"/main/com.microsoft.onnxruntime.*.jar; do
    [ -e "$jar" ] || continue
    unzip -qoj "$jar" 'ai/onnxruntime/native/linux-x64/*' -d "$1/native"
    chmod 0755 "$1/native"/*
  done
}

# aot_key SERVICE: what a cache depends on. Two runs of the JVM never write the same cache, so one is kept for each key.
aot_key() {
  { image_id "$registry/$1-bare"; java_options "$1"; sha256sum <"$here/lib/train.sh"; } | sha256sum | cut -d' ' -f1
}

# finished SERVICE: the image with its AOT cache as one layer more.
finished() {
  rm -rf "$out/$1/aot" && mkdir -p "$out/$1/aot" && cp "$out/aot/$(aot_key "$1").aot" "$out/$1/aot/app.aot" && chmod 0644 "$out/$1/aot/app.aot"
  # Of adapters in the cache that do not fit this processor the JVM would warn at each start and make new ones.
  layer "$registry/$1-bare" "$registry/$1:$version" "$out/$1/aot" /app \
    --entrypoint "$(java_options "$1" | jq -Rnc '["/opt/java/bin/java", inputs, "-XX:AOTCache=/app/app.aot", "-Xlog:aot*=error", "-jar", "quarkus-run.jar"]')"
}
