# Sourced: images put together by buildah, every time the same from the same parts.
export SOURCE_DATE_EPOCH=1793491200
registry=localhost/wengao

# layer FROM TO SOURCE DESTINATION [CONFIG…]: TO is FROM with one more layer; CONFIG goes to `buildah config`.
layer() {
  local from=$1 to=$2 source=$3 destination=$4 container
  shift 4
  container=$(buildah from --pull-never "$from")
  buildah add --quiet "$container" "$source" "$destination" >/dev/null
  [ $# -eq 0 ] || buildah config "$@" "$container"
  buildah commit --quiet --timestamp "$SOURCE_DATE_EPOCH" "$container" "$to" >/dev/null
  buildah rm "$container" >/dev/null
}

# image_id IMAGE: its digest-derived id.
image_id() {
  buildah inspect --type image --format '{{.FromImageID}}' "$1"
}
