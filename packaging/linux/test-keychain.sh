#!/usr/bin/env bash
# Uses the program, by default the image in target/dist, as someone with a keyring would: an account
# is added with its key on standard input, read by another process, tested and removed. On a D-Bus
# session and in a home of its own.
set -euo pipefail
cd "$(dirname "$0")/../.."
program=${1:-$PWD/target/dist/tunnel-browser/bin/tunnel-browser}

if [ "${2:-}" != "in the session" ]; then
  home=$(mktemp -d)
  trap 'rm -rf "$home"' EXIT
  mkdir -m 700 "$home/run"
  # Java goes by the user's own home, whatever HOME says
  env -i PATH="$PATH" LANG=C.UTF-8 HOME="$home" XDG_RUNTIME_DIR="$home/run" \
    XDG_CONFIG_HOME="$home/config" \
    dbus-run-session -- packaging/linux/test-keychain.sh "$program" "in the session"
  exit
fi

key=demo_2TunnelBrowserMadeUpFleet

fail() {
  echo "$1" >&2
  exit 1
}

printf 'not a real password' | gnome-keyring-daemon --foreground --unlock --components=secrets \
  >"$HOME/keyring.log" 2>&1 &
keyring=$!
"$program" demo-server --port 0 --tunnels 3 >"$HOME/server.out" &
server=$!
trap 'kill "$server" "$keyring" 2>/dev/null || true' EXIT

await() {
  for _ in $(seq 100); do
    if "$@" >/dev/null 2>&1; then return; fi
    sleep 0.1
  done
  fail "Waited in vain for: $*"
}
await grep -q "key $key" "$HOME/server.out"
await dbus-send --session --print-reply --dest=org.freedesktop.secrets \
  /org/freedesktop/secrets org.freedesktop.DBus.Peer.Ping
url=$(sed -n '1s/ key .*//p' "$HOME/server.out")

echo "-- An account's key goes into the keyring and comes out again"
"$program" accounts add Work --api-url "$url" <<<"$key" 2>"$HOME/err" || fail "$(cat "$HOME/err")"
cat "$HOME/err"
"$program" accounts | grep -q "^Work .*keychain"
printed=$("$program" list --profile work 2>"$HOME/err")
cat "$HOME/err"
grep -q "tn_2TMGH0ybZBbfx1JqjUyEUbF0mBU" <<<"$printed" || fail "The list is not there."
[ "$(sed -n 2p "$HOME/err")" = 'Key from the Secret Service keyring (account "Work").' ] ||
  fail "It does not say where the key came from."
"$program" accounts test Work

echo "-- No file has the key in it"
if grep -rlF "$key" "$HOME" --exclude=server.out; then fail "That file has the key in it."; fi

echo "-- A removed account leaves no key behind"
"$program" accounts remove Work
if "$program" list --profile work 2>"$HOME/err"; then fail "The account is still there."; fi
grep -q 'There is no account called "work"' "$HOME/err"
"$program" accounts add Work --key-from environment --api-url "$url"
if "$program" list --profile work 2>"$HOME/err"; then fail "A key was found where none is."; fi
grep -q "NGROK_API_KEY, which is not set" "$HOME/err"
