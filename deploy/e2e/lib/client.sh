# Sourced: the public API through the gateway, as a writer's program would use it.
# Needs $gateway (base URL), $bearer (token) and the array $http (curl and how to reach the gateway).

fail() {
  echo "$*" >&2
  return 1
}

# ask DOCUMENT VARIABLES: prints the answer's data; fails on any error, naming it.
ask() {
  local answer
  answer=$("${http[@]}" -sS --max-time 60 "$gateway/graphql" -H "Authorization: Bearer $bearer" \
    -H 'Content-Type: application/json' \
    --data-binary "$(jq -cn --arg query "$1" --argjson variables "${2:-null}" '{$query, $variables}')") || return 1
  if ! jq -e 'has("data") and (.errors | not)' <<<"$answer" >/dev/null 2>&1; then
    fail "the gateway answers: ${answer:0:600}"
    return 1
  fi
  jq -c .data <<<"$answer"
}

# payload FIELD DATA: prints the mutation's payload; fails when it carries errors.
payload() {
  jq -ce --arg field "$1" '.[$field] | select(.errors == [])' <<<"$2" || fail "$1 refused: $2"
}

# until_true SECONDS WHAT COMMAND…: polls until the command succeeds.
until_true() {
  local deadline=$((SECONDS + $1)) what=$2
  shift 2
  until "$@" 2>/dev/null; do
    [ $SECONDS -lt "$deadline" ] || { fail "not within its time: $what"; return 1; }
    sleep 0.2
  done
}

# import_files KEY FILE…: sends the files, prints the id of the job.
import_files() {
  local key=$1 file parts=()
  shift
  for file in "$@"; do
    parts+=(-F "file=@$file;type=text/plain")
  done
  "${http[@]}" -sS --fail-with-body --max-time 60 "$gateway/documents" -H "Authorization: Bearer $bearer" \
    -F standing=OWN -F "idempotencyKey=$key" "${parts[@]}" | jq -re .jobId
}

job_ended() {
  ask 'query($id: ID!) { job(id: $id) { state } }' "{\"id\":\"$1\"}" | jq -e '.job.state | IN("SUCCEEDED", "FAILED", "CANCELLED")' >/dev/null
}

# imported JOB: waits for the end of an import and prints its report.
imported() {
  until_true 120 "import $1" job_ended "$1" || return 1
  ask 'query($id: ID!) { job(id: $id) { state done total failure files { fileName outcome reason } } }' "{\"id\":\"$1\"}" | jq -c .job
}

corpus_counts() {
  ask '{ corpusStatistics { documents speeches passages characters indexedSpeeches } }' | jq -cS .corpusStatistics
}

index_complete() {
  corpus_counts | jq -e '.indexedSpeeches == .speeches' >/dev/null
}

any_vectors() {
  ask '{ corpusStatistics { embedding { done } } }' | jq -e '.corpusStatistics.embedding.done > 0' >/dev/null
}

# begin_draft BRIEF_FILE KEY: saves brief and outline, starts composing, prints the id of the draft.
begin_draft() {
  local brief data brief_id outline outline_id
  brief=$(jq -c . "$1")
  data=$(ask 'mutation($input: SaveBriefInput!) { saveBrief(input: $input) { brief { id } errors { code message path } } }' \
    "$(jq -cn --argjson brief "$brief" --arg key "$2-brief" '{input: {$brief, idempotencyKey: $key}}')") || return 1
  brief_id=$(payload saveBrief "$data" | jq -re .brief.id) || return 1
  outline=$(ask 'query($brief: BriefInput!) { planOutline(brief: $brief) { title salutation sections { id level heading keyPoints factIds budget } } }' \
    "{\"brief\":$brief}" | jq -c .planOutline) || return 1
  data=$(ask 'mutation($input: SaveOutlineInput!) { saveOutline(input: $input) { outline { id } errors { code message path } } }' \
    "$(jq -cn --arg briefId "$brief_id" --argjson outline "$outline" --arg key "$2-outline" '{input: {$briefId, $outline, idempotencyKey: $key}}')") || return 1
  outline_id=$(payload saveOutline "$data" | jq -re .outline.id) || return 1
  data=$(ask 'mutation($input: ComposeDraftInput!) { composeDraft(input: $input) { draft { id } errors { code message path } } }' \
    "$(jq -cn --arg briefId "$brief_id" --arg outlineId "$outline_id" --arg key "$2" '{input: {$briefId, $outlineId, seed: 1, idempotencyKey: $key}}')") || return 1
  payload composeDraft "$data" | jq -re .draft.id
}

draft_ended() {
  ask 'query($id: ID!) { draft(id: $id) { job { state } } }' "{\"id\":\"$1\"}" | jq -e '.draft.job.state | IN("SUCCEEDED", "FAILED", "CANCELLED")' >/dev/null
}

# draft_text ID: waits for a draft and prints its title and text.
draft_text() {
  until_true 120 "draft $1" draft_ended "$1" || return 1
  ask 'query($id: ID!) { draft(id: $id) { title text job { state failure } } }' "{\"id\":\"$1\"}" \
    | jq -e '.draft | select(.job.state == "SUCCEEDED") | {title, text}' || fail "draft $1 did not succeed"
}

# sources_of ID: the joined query: what a draft cites, from which speech, and how many drafts use it.
sources_of() {
  ask 'query($id: ID!) { draft(id: $id) { originShares { kind label share } sources { speech { title drafts(first: 5) { nodes { id } } } passages { text usedIn(first: 5) { nodes { id } } } share } } }' \
    "{\"id\":\"$1\"}" | jq -c .draft
}

# export_draft ID KEY FILE: writes the draft as DOCX to the file.
export_draft() {
  local data url
  data=$(ask 'mutation($input: ExportDraftInput!) { exportDraft(input: $input) { export { url } errors { code message path } } }' \
    "$(jq -cn --arg draftId "$1" --arg key "$2-export" '{input: {$draftId, format: "DOCX", idempotencyKey: $key}}')") || return 1
  url=$(payload exportDraft "$data" | jq -re .export.url) || return 1
  "${http[@]}" -sS --fail --max-time 60 -H "Authorization: Bearer $bearer" -o "$3" "$gateway/${url#/}"
}
