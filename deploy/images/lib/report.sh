# Sourced: what was built, how large, under which digest.

# report [--packed]: a line an image; unpacked is what a node stores, packed what travels; fails when a service is over 130 MB
# packed.
report() {
  local name packed unpacked over=0
  printf '  %-10s %12s %12s  %s\n' image packed unpacked digest
  for name in gateway corpus drafting postgres; do
    rm -rf "$out/$name.oci"
    skopeo copy --quiet --dest-compress --dest-compress-format zstd "containers-storage:$registry/$name:$version" "oci:$out/$name.oci:$version" 2>"$out/skopeo.log" \
      || { cat "$out/skopeo.log" >&2; return 1; }
    packed=$(jq '[.config.size, .layers[].size] | add' "$out/$name.oci/blobs/sha256/$(jq -r '.manifests[0].digest | ltrimstr("sha256:")' "$out/$name.oci/index.json")")
    unpacked=$(podman image inspect --format '{{.Size}}' "$registry/$name:$version")
    printf '  %-10s %9d MB %9d MB  %s\n' "$name" $((packed / 1000000)) $((unpacked / 1000000)) "$(jq -r '.manifests[0].digest' "$out/$name.oci/index.json")"
    [ "$name" = postgres ] || [ "$packed" -le 130000000 ] || over=1
    if [ "${1:-}" = --packed ]; then
      tar --sort=name --owner=0 --group=0 --mtime="@$SOURCE_DATE_EPOCH" -C "$out/$name.oci" -cf "$out/wengao-$name-$version.tar" .
    fi
    rm -rf "$out/$name.oci"
  done
  [ "$over" = 0 ] || { echo "An image is over 130 MB packed: see deploy/images/README.md." >&2; return 1; }
}
