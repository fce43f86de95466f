# Sourced: images put together by buildah, every time the same from the same parts.
export SOURCE_DATE_EPOCH=1793491200
registry=localhost/wengao

# content PATH: a digest of a file, or of a folder's names, modes and bytes.
content() {
  if [ -d "$1" ]; then
    tar --sort=name --owner=0 --group=0 --mtime=@0 -C "$1" -cf - . | sha256sum
  else
    sha256sum <"$1"
  fi
}

# layer FROM TO SOURCE DESTINATION [CONFIG…]: TO is FROM with one more layer; CONFIG goes to `buildah config`.
# Does nothing when TO was made of the very same.
layer() {
  local from=$1 to=$2 source=$3 destination=$4 container key
  shift 4
  key=$({ image_id "$from"; content "$source"; printf '%s\n' "$destination" "$@"; } | sha256sum | cut -d' ' -f1)
  [ "$(buildah inspect --type image --format '{{index .OCIv1.Config.Labels "io.wengao.layer"}}' "$to" 2>/dev/null)" != "$key" ] || return 0
  container=$(buildah from --pull-never "$from")
  buildah add --quiet "$container" "$source" "$destination" >/dev/null
  buildah config --label "io.wengao.layer=$key" "$@" "$container"
  buildah commit --quiet --timestamp "$SOURCE_DATE_EPOCH" "$container" "$to" >/dev/null
  buildah rm "$container" >/dev/null
}

# image_id IMAGE: its digest-derived id.
image_id() {
  [ "$1" = scratch ] || buildah inspect --type image --format '{{.FromImageID}}' "$1"
}
