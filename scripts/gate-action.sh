#!/usr/bin/env bash
# What action.yml runs: the gate with reports of every kind, its summary on the page of the job, its exit code as the result.
set -uo pipefail

reports="$INPUT_REPORTS"
mkdir -p "$reports"

arguments=(gate "$INPUT_VENDOR" --target "$INPUT_TARGET")
add() { if [[ -n "$2" ]]; then arguments+=("$1" "$2"); fi; }
add --allow "${INPUT_ALLOW:-}"
add --only "${INPUT_ONLY:-}"
add --fixtures "${INPUT_FIXTURES:-}"
add --keys "${INPUT_KEYS:-}"
add --baseline "${INPUT_BASELINE:-}"
add --fail-on "${INPUT_FAIL_ON:-}"
add --min-coverage "${INPUT_MIN_COVERAGE:-}"
add --budget "${INPUT_BUDGET:-}"
add --seed "${INPUT_SEED:-}"
while IFS= read -r line; do
  if [[ -n "$line" ]]; then arguments+=("$line"); fi
done <<<"${INPUT_ARGUMENTS:-}"
for report in html=gate.html json=gate.json markdown=gate.md sarif=gate.sarif junit=gate.xml; do
  arguments+=(--report "${report%%=*}=$reports/${report#*=}")
done
# Those of an earlier run would be taken for this one's.
rm -f "$reports"/gate.{html,json,md,sarif,xml}

read -ra command <<<"$INPUT_COMMAND"
"${command[@]}" "${arguments[@]}"
code=$?

{
  echo "exit-code=$code"
  for kind in html json sarif; do
    if [[ -f "$reports/gate.$kind" ]]; then echo "$kind=$reports/gate.$kind"; fi
  done
} >>"$GITHUB_OUTPUT"
if [[ -f "$reports/gate.md" ]]; then
  cat "$reports/gate.md" >>"$GITHUB_STEP_SUMMARY"
else
  echo "## ⚠️ Contract gate: it could not run (exit code $code); see the log" >>"$GITHUB_STEP_SUMMARY"
fi

if [[ "$code" == 3 && "${INPUT_ACCEPT_INCONCLUSIVE:-false}" == true ]]; then
  echo '::warning title=Contract gate::Inconclusive: too little could be asked; see the summary.'
  exit 0
fi
exit "$code"
