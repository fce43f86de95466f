# Sourced: a key pair and tokens of this run. Nothing here outlives it.

# key_pair FOLDER: private.pem and public.pem.
key_pair() {
  (umask 077 && openssl genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$1/private.pem" 2>/dev/null)
  openssl pkey -in "$1/private.pem" -pubout -out "$1/public.pem"
}

base64url() {
  openssl base64 -A | tr '+/' '-_' | tr -d '='
}

# token PRIVATE_KEY SUBJECT CLAIMS_JSON [SECONDS]: an RS256 token of this suite, one hour unless told otherwise.
token() {
  local now head body
  now=$(date +%s)
  head=$(printf '{"alg":"RS256","typ":"JWT"}' | base64url)
  body=$(jq -cjn --arg sub "$2" --argjson more "$3" --argjson now "$now" --argjson seconds "${4:-3600}" \
    '{iss: "wengao", aud: "wengao", $sub, upn: $sub, iat: $now, exp: ($now + $seconds)} + $more' | base64url)
  printf '%s.%s.%s\n' "$head" "$body" "$(printf '%s.%s' "$head" "$body" | openssl dgst -sha256 -sign "$1" -binary | base64url)"
}
