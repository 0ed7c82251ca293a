#!/usr/bin/env bash
# What the GitHub Action and the GitLab template run: `relayos contract` from the npm package, with reports. Without a target
# it works offline, against the mock. Settings come in RELAYOS_CI_… variables; see README.md.
set -euo pipefail

command=${RELAYOS_CI_COMMAND:?verify, proxy or diff}
version=${RELAYOS_CI_VERSION:-latest}
reports=${RELAYOS_CI_REPORTS:-relayos-reports}
traffic=${RELAYOS_CI_TRAFFIC:-relayos-traffic.har}
package=${RELAYOS_CI_PACKAGE:-relayos@$version} # a path or a tarball, to try one that is not published
read -ra extra <<<"${RELAYOS_CI_ARGS:-}"

# Without what only `relayos dev` needs: the server and its PostgreSQL stay where they are.
tools=$(mktemp -d)
mock=
finish() {
  [ -z "$mock" ] || kill "$mock" 2>/dev/null || true
  rm -rf "$tools"
}
trap finish EXIT
npm install --silent --no-audit --no-fund --no-save --omit=optional --prefix "$tools" "$package"
relayos=$tools/node_modules/.bin/relayos

mkdir -p "$reports"
common=()
[ -z "${RELAYOS_CI_CONTRACT:-}" ] || common+=(--contract "$RELAYOS_CI_CONTRACT")
written=(--junit "$reports/contract.xml" --sarif "$reports/contract.sarif" --html "$reports/contract.html")

case $command in
  verify)
    if [ -n "${RELAYOS_CI_TARGET:-}" ]; then where=(--base-url "$RELAYOS_CI_TARGET"); else where=(--offline); fi
    "$relayos" contract verify "${where[@]}" "${common[@]}" "${written[@]}" "${extra[@]}"
    ;;
  proxy)
    : "${RELAYOS_CI_RUN:?the command that runs your tests}"
    target=${RELAYOS_CI_TARGET:-}
    if [ -z "$target" ]; then
      "$relayos" contract mock --json --port 0 "${common[@]}" >"$tools/mock" &
      mock=$!
      for _ in $(seq 100); do
        target=$(sed -n 's/.*"url":"\([^"]*\)".*/\1/p' "$tools/mock")
        [ -z "$target" ] || break
        sleep 0.1
      done
      : "${target:?the mock did not start}"
    fi
    "$relayos" contract proxy --target "$target" --har "$traffic" "${common[@]}" "${written[@]}" "${extra[@]}" -- bash -c "$RELAYOS_CI_RUN"
    ;;
  diff)
    : "${RELAYOS_CI_SINCE:?the contract that the traffic was recorded with}"
    "$relayos" contract diff --since "$RELAYOS_CI_SINCE" "${common[@]}" "${extra[@]}" "$traffic"
    ;;
  *)
    echo "RELAYOS_CI_COMMAND is verify, proxy or diff, not $command" >&2
    exit 2
    ;;
esac
