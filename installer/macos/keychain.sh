#!/usr/bin/env bash
# Put the certificate that a build server has as a secret into a keychain of its own, made for this build:
#   keychain.sh open    INKHORN_APPLE_CERTIFICATE (base64 of a .p12), INKHORN_APPLE_PASSWORD; does nothing without them
#   keychain.sh close   afterwards, whatever happened
set -euo pipefail
keychain="${RUNNER_TEMP:-${TMPDIR:-/tmp}}/inkhorn-signing.keychain-db"

open_keychain() {
  if [ -z "${INKHORN_APPLE_CERTIFICATE:-}" ]; then
    echo "inkhorn: there is no certificate; the app will be signed for this machine only."
    return
  fi
  local password certificate
  password="$(openssl rand -hex 24)"
  certificate="$(mktemp)"
  trap 'rm -f "$certificate"' EXIT
  printf '%s' "$INKHORN_APPLE_CERTIFICATE" | openssl base64 -d -A -out "$certificate"
  security create-keychain -p "$password" "$keychain"
  security set-keychain-settings -lut 21600 "$keychain"
  security unlock-keychain -p "$password" "$keychain"
  security import "$certificate" -f pkcs12 -P "${INKHORN_APPLE_PASSWORD:-}" -k "$keychain" -T /usr/bin/codesign
  security set-key-partition-list -S apple-tool:,apple:,codesign: -s -k "$password" "$keychain" >/dev/null
  # beside the keychains that are searched already
  security list-keychains -d user | tr -d '"' | xargs security list-keychains -d user -s "$keychain"
}

close_keychain() {
  if [ -e "$keychain" ]; then security delete-keychain "$keychain"; fi
}

case "${1:-}" in
  open) open_keychain ;;
  close) close_keychain ;;
  *) echo "keychain.sh open|close" >&2; exit 2 ;;
esac
