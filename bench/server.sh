# For the other scripts here: starts a server of its own on a free port and stops it when the script ends.
# Sets $server, its process id, and $site, where it is. Source it; then: serve FOLDER, with the environment it should have.

server=
stop_server() {
  [[ -z $server ]] && return
  kill "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
}

serve() {
  : >"$1/out"
  "$home/securebase" serve --port 0 --data "$1/data" >"$1/out" 2>&1 &
  server=$!
  for _ in $(seq 3000); do
    site=$(sed -n 's/.*Securebase is at \(http:[^ ]*\).*/\1/p' "$1/out" | head -n 1)
    [[ -n $site ]] && return
    kill -0 "$server" 2>/dev/null || break
    sleep .1
  done
  cat "$1/out" >&2
  exit 1
}
