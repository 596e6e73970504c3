#!/usr/bin/env bash
# Installs what "mvn -Pdist verify" left in target/dist, as a user would, and takes it away again.
# Needs Debian or Ubuntu, the right to install packages (it uses sudo unless it is root) and:
#   xvfb xauth x11-utils xdotool xclip imagemagick desktop-file-utils libglib2.0-bin appstream rpm
#   python3-gi gir1.2-gtk-3.0
set -euo pipefail
cd "$(dirname "$0")/../.."

dist=$PWD/target/dist
id=io.github.tunnelbrowser.TunnelBrowser
jdk=$(cat target/dist-work/jdk)
work=$(mktemp -d)
api=
finish() {
  [ -z "$api" ] || kill "$api" 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

fail() {
  echo "FAILED: $*" >&2
  exit 1
}

install_deb() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y "$@" >"$work/apt.log" 2>&1 ||
    { cat "$work/apt.log"; fail "apt-get install $*"; }
}

check_sums_and_sizes() {
  echo "== Sums and sizes"
  (cd "$dist" && sha256sum --quiet --check SHA256SUMS)
  local image cache package
  image=$(du -sb --exclude=app.aot "$dist/tunnel-browser" | cut -f1)
  cache=$(stat -c %s "$dist/tunnel-browser/lib/app/app.aot")
  package=$(stat -c %s "$deb")
  echo "image $image, cache $cache, .deb $package bytes"
  [ "$image" -le 75000000 ] || fail "the image is larger than 75 MB"
  [ "$package" -le 45000000 ] || fail "the .deb is larger than 45 MB"
}

# An empty root has no directory of any desktop, and no shell that a maintainer script could use.
install_without_desktop() {
  echo "== Into an empty root, without any desktop's directories"
  local root=$work/root
  mkdir -p "$root/var/lib/dpkg/updates" "$root/var/lib/dpkg/info" "$root/etc"
  touch "$root/var/lib/dpkg/status"
  as_root dpkg --root="$root" --force-depends --install "$deb" >"$work/dpkg.log" 2>&1 ||
    { cat "$work/dpkg.log"; fail "dpkg --root"; }
  "$root/opt/tunnel-browser/bin/tunnel-browser" --version
  (cd "$root/opt/tunnel-browser" && bin/tunnel-browser --version)
  (cd "$root/opt/tunnel-browser/bin" && ./tunnel-browser --version)
  as_root rm -rf "$root"
}

upgrade_from_older() {
  echo "== Upgrade from an older version"
  dpkg-deb -R "$deb" "$work/older"
  sed -i 's/^Version: .*/Version: 0.0.9/' "$work/older/DEBIAN/control"
  touch "$work/older/opt/tunnel-browser/lib/only-in-the-older-one"
  dpkg-deb --root-owner-group -Zgzip -z1 -b "$work/older" "$work/older.deb" >/dev/null
  install_deb --allow-downgrades "$work/older.deb"
  [ "$(dpkg-query -W -f '${Version}' tunnel-browser)" = 0.0.9 ] || fail "0.0.9 is not installed"
  install_deb "$deb"
  [ "$(dpkg-query -W -f '${Version}' tunnel-browser)" = "$version" ] || fail "no upgrade"
  [ ! -e /opt/tunnel-browser/lib/only-in-the-older-one ] || fail "the older version left a file"
}

check_command_line() {
  echo "== The command line, with the cache in use and without the toolkit"
  [ "$(command -v tunnel-browser)" = /usr/bin/tunnel-browser ] || fail "not on the PATH"
  # with AOTMode=on the JVM ends at once if the cache does not fit
  JAVA_TOOL_OPTIONS=-XX:AOTMode=on tunnel-browser list --demo 2>"$work/err" >"$work/list"
  grep -q 'https://.*ngrok' "$work/list" || fail "list --demo shows no tunnel"
  # with the cache, classes are there before anyone asks for them; without, the log tells
  _JAVA_OPTIONS="-XX:AOTMode=off -Xlog:class+load:file=$work/classes" \
    tunnel-browser list --demo >/dev/null 2>&1
  ! grep -qE 'javafx\.(application|scene|stage)|com\.sun\.(javafx|glass|prism)' "$work/classes" ||
    fail "the command line loads the toolkit"
}

check_locales_and_options() {
  echo "== Letters beyond ASCII in a locale without any"
  local home=$work/Büro locale options
  mkdir "$home"
  for locale in LANG=C LC_ALL=POSIX LANG=xx_XX.UTF-8 LC_TIME=xx_XX.UTF-8; do
    env -u LANG -u LC_ALL -u XDG_CONFIG_HOME "$locale" "HOME=$home" NGROK_API_KEY=x \
      tunnel-browser accounts add "Büro $locale" --key-from environment 2>"$work/err" ||
      { cat "$work/err"; fail "an account with an umlaut, $locale"; }
    grep -q "\"Büro $locale\"" "$home/.config/tunnel-browser/"* || fail "no Büro, $locale"
  done
  LANG=C tunnel-browser list --demo --filter déploiement 2>"$work/err" >/dev/null
  # what cannot be read is refused, so that this line says that the letters arrived
  grep -q ' of [0-9]* tunnels$' "$work/err" || fail "no filter with LANG=C"
  echo "== Options that are meant for every Java"
  for options in -XX:+UseSerialGC -XX:+UseParallelGC -XX:-UseG1GC -Xmx20m -Xmx512m \
    -XX:-UseCompactObjectHeaders -XX:SharedArchiveFile=none.jsa -Dx=y; do
    JAVA_TOOL_OPTIONS=$options tunnel-browser --version >"$work/out" 2>"$work/err" ||
      { cat "$work/err"; fail "no start with JAVA_TOOL_OPTIONS=$options"; }
    [ "$(cat "$work/out")" = "tunnel-browser $version" ] || fail "more than the version: $options"
  done
  ! JAVA_TOOL_OPTIONS=-XX:Nonsense tunnel-browser --version 2>"$work/err" || fail "nonsense starts"
  [ "$(cat "$work/err")" = "Java does not start with the options in JAVA_TOOL_OPTIONS: correct or \
unset what is there." ] || { cat "$work/err"; fail "nonsense is not told in one line"; }
}

check_pictures() {
  echo "== Rows in a picture, drawn without a display"
  tunnel-browser --demo --screenshot "$work/headless.png"
  not_blank "$work/headless.png"
  echo "== Rows in a window"
  xvfb-run -a -s "-screen 0 1600x1200x24" "$0" in-a-window "$work"
  not_blank "$work/window.png"
  [ ! -e "$HOME/.openjfx" ] || fail "JavaFX unpacked its libraries into ~/.openjfx"
}

# Many colors and many edges: rows of text, not an empty window.
not_blank() {
  local colors edges
  colors=$(identify -format '%k' "$1")
  edges=$(convert "$1" -colorspace Gray -edge 1 -threshold 30% -format '%[fx:int(mean*w*h)]' info:)
  echo "$(basename "$1"): $colors colors, $edges pixels of edges"
  [ "$colors" -ge 100 ] && [ "$edges" -ge 10000 ] || fail "$1 looks empty"
}

in_a_window() {
  tunnel-browser --demo &
  local program=$! before="" after=none window
  window=$(timeout 60 xdotool search --sync --onlyvisible --name 'Tunnel Browser$' | head -1)
  grep -q app.aot "/proc/$program/maps" || fail "the window runs without the start-up cache"
  [ "$(xprop -id "$window" WM_CLASS)" = "WM_CLASS(STRING) = \"$id\", \"$id\"" ] ||
    fail "the window's class is not the desktop entry's: $(xprop -id "$window" WM_CLASS)"
  grep -qx "StartupWMClass=$id" "/usr/share/applications/$id.desktop" || fail "no StartupWMClass"
  # until two pictures in a row show the same and more than nothing
  for _ in $(seq 60); do
    before=$after
    import -window "$window" "$work/window.png"
    after=$(identify -format '%k' "$work/window.png")
    [ "$after" -ge 100 ] && [ "$after" = "$before" ] && break
    sleep 0.5
  done
  xprop -id "$window" -notype 32c _NET_WM_ICON | grep -q '[0-9]' || fail "the window has no icon"
  kill "$program"
  wait "$program" || true
}

check_desktop_files() {
  echo "== Desktop entry, icons and metainfo"
  desktop-file-validate "/usr/share/applications/$id.desktop"
  appstreamcli validate --no-net "/usr/share/metainfo/$id.metainfo.xml"
  for size in 48x48 64x64 128x128 256x256; do
    [ "$(identify -format '%wx%h' "/usr/share/icons/hicolor/$size/apps/$id.png")" = "$size" ] ||
      fail "icon $size"
  done
}

# The desktop finds the program by the scheme, as desktop-file-utils' trigger told it to.
check_links() {
  echo "== Links, which the installed entry is registered for"
  LC_ALL=C gio mime x-scheme-handler/tunnel-browser >"$work/handler"
  grep -q "^Default application.*: $id.desktop$" "$work/handler" ||
    { cat "$work/handler"; fail "links are not handled by the installed program"; }
  xvfb-run -a -s "-screen 0 1600x1200x24" "$0" follow-a-link "$work"
}

follow_a_link() {
  tunnel-browser --demo &
  local program=$! window exit_code=0
  local link="tunnel-browser://open?id=tn_2TMGH0ybZBbfx1JqjUyEUbF0mBU"
  local url=https://eae72ddee951.ngrok.paid
  window=$(timeout 60 xdotool search --sync --onlyvisible --name 'Tunnel Browser$' | head -1)
  # as a browser hands it over
  gio open "$link"
  copied_is "$window" "$url"
  # the first row instead, so that the next link has something to do
  xdotool key Home
  copied_is_not "$window" "$url"
  # ends at once with 0, for the window that is open shows it
  timeout 60 tunnel-browser "$link" || fail "the window that is open does not take the link"
  copied_is "$window" "$url"
  # the refusal is shown in the window, and where there is a terminal, there as well
  timeout 60 tunnel-browser "tunnel-browser://open?id=tn_x&api-url=https://x.example" \
    2>"$work/err" || exit_code=$?
  [ "$exit_code" = 2 ] || fail "a link with an API URL ends with $exit_code"
  grep -q "and nothing else" "$work/err" || fail "a link with an API URL is not explained"
  [ "$(xdotool search --onlyvisible --name 'Tunnel Browser$' | wc -l)" = 1 ] ||
    fail "a link opened another window"
  kill "$program"
  wait "$program" || true
}

# What Ctrl+C copies is the public URL of the selected row.
copied() {
  xdotool windowfocus "$1" key ctrl+c
  sleep 0.5
  timeout 5 xclip -o -selection clipboard 2>/dev/null || true
}

copied_is() {
  local is=nothing
  for _ in $(seq 60); do
    is=$(copied "$1")
    [ "$is" != "$2" ] || return 0
  done
  fail "the link's row is not selected, but that of \"$is\""
}

copied_is_not() {
  for _ in $(seq 60); do
    [ "$(copied "$1")" = "$2" ] || return 0
  done
  fail "another row cannot be selected"
}

check_clipboard() {
  echo "== What was copied, after the window is closed"
  xvfb-run -a -s "-screen 0 1600x1200x24" "$0" copy-and-quit "$work" none
  xvfb-run -a -s "-screen 0 1600x1200x24" "$0" copy-and-quit "$work" keeps
  xvfb-run -a -s "-screen 0 1600x1200x24" "$0" copy-and-quit "$work" --silent
}

# With a clipboard manager that keeps the text, one that does not answer, or none.
copy_and_quit() {
  local manager="" program window copied=""
  if [ "$2" != none ]; then
    /usr/bin/python3 packaging/linux/clipboard-manager.py "$2" >"$work/manager" &
    manager=$!
    timeout 60 bash -c "until [ -s '$work/manager' ]; do sleep 0.2; done"
  fi
  tunnel-browser --demo &
  program=$!
  window=$(timeout 60 xdotool search --sync --onlyvisible --name 'Tunnel Browser$' | head -1)
  for _ in $(seq 60); do
    xdotool windowfocus "$window" mousemove --window "$window" 500 400 click 1 key ctrl+c
    sleep 0.5
    copied=$(timeout 5 xclip -o -selection clipboard 2>/dev/null) && break
  done
  [ -n "$copied" ] || fail "nothing is copied"
  xdotool key ctrl+q
  timeout 5 tail --pid="$program" -f /dev/null || fail "closing waits, clipboard manager: $2"
  wait "$program" || fail "closing fails, clipboard manager: $2"
  if [ "$2" = keeps ]; then
    [ "$(timeout 5 xclip -o -selection clipboard)" = "$copied" ] || fail "the copied text is lost"
  fi
  [ -z "$manager" ] || kill "$manager"
}

check_tls() {
  echo "== TLS with a CA that the system does not know"
  local keytool=("$jdk/bin/keytool" -storetype PKCS12 -storepass changeit)
  "${keytool[@]}" -genkeypair -keystore "$work/ca.p12" -alias ca -keyalg EC -dname CN=Test-CA \
    -ext bc:c 2>/dev/null
  "${keytool[@]}" -exportcert -keystore "$work/ca.p12" -alias ca -rfc -file "$work/ca.pem" 2>/dev/null
  "${keytool[@]}" -genkeypair -keystore "$work/server.p12" -alias server -keyalg EC \
    -dname CN=localhost 2>/dev/null
  "${keytool[@]}" -certreq -keystore "$work/server.p12" -alias server 2>/dev/null |
    "${keytool[@]}" -gencert -keystore "$work/ca.p12" -alias ca -rfc -ext san=dns:localhost \
      -outfile "$work/server.pem" 2>/dev/null
  cat "$work/ca.pem" >>"$work/server.pem"
  "${keytool[@]}" -importcert -noprompt -keystore "$work/server.p12" -alias server \
    -file "$work/server.pem" 2>/dev/null
  "${keytool[@]}" -importcert -noprompt -keystore "$work/trust.p12" -alias ca \
    -file "$work/ca.pem" 2>/dev/null
  "$jdk/bin/java" packaging/linux/TlsApi.java "$work/server.p12" changeit "$work/port" &
  api=$!
  timeout 60 bash -c "until [ -s '$work/port' ]; do sleep 0.2; done"
  local ask=(tunnel-browser list --api-url "https://localhost:$(cat "$work/port")")
  export NGROK_API_KEY=2TestTestTestTestTestTestTest_5TestTestTestTestTest
  JAVA_TOOL_OPTIONS="-Djavax.net.ssl.trustStore=$work/trust.p12 -Djavax.net.ssl.trustStorePassword=changeit" \
    "${ask[@]}" >"$work/tls" 2>"$work/err" || { cat "$work/err"; fail "the list over TLS"; }
  grep -q over-tls.example "$work/tls" || fail "no tunnel over TLS"
  ! "${ask[@]}" >"$work/tls" 2>"$work/err" || fail "a server of an unknown CA was trusted"
  unset NGROK_API_KEY
}

remove() {
  echo "== Remove"
  dpkg -L tunnel-browser >"$work/files"
  as_root apt-get purge -y tunnel-browser >"$work/apt.log" 2>&1
  local left
  left=$(grep -E '^/opt/tunnel-browser|tunnel-browser$|tunnelbrowser' "$work/files" |
    while read -r file; do [ ! -e "$file" ] || echo "$file"; done)
  [ -z "$left" ] || fail "left behind: $left"
  # dconf's cache is GTK's
  left=$(find "$HOME" -type f -not -path '*/tunnel-browser/*' -not -path '*/.cache/dconf/*')
  [ -z "$left" ] || fail "more than settings is left in the home: $left"
}

check_rpm() {
  echo "== The .rpm"
  local rpm root=$work/rpm
  rpm=$(echo "$dist"/*.rpm)
  [ "$(rpm -qp --qf '%{NAME} %{VERSION} %{LICENSE}' "$rpm")" = "tunnel-browser $version Apache-2.0" ] ||
    fail "the .rpm's metadata"
  rpm -qp --requires "$rpm" | grep -q 'libgtk-3.so.0()(64bit)' || fail "the .rpm asks for no GTK"
  rpm -qpl "$rpm" | grep -q "/usr/share/applications/$id.desktop" || fail "no desktop entry"
  mkdir "$root"
  as_root rpm --root "$root" --initdb
  as_root rpm --root "$root" --nodeps --install "$rpm"
  grep -qx "MimeType=x-scheme-handler/tunnel-browser;" "$root/usr/share/applications/$id.desktop" ||
    fail "the .rpm's entry is not for links"
  JAVA_TOOL_OPTIONS=-XX:AOTMode=on "$root/opt/tunnel-browser/bin/tunnel-browser" --version 2>/dev/null
  [ -L "$root/usr/bin/tunnel-browser" ] || fail "no link in /usr/bin"
  as_root rpm --root "$root" --erase tunnel-browser
  [ ! -e "$root/opt/tunnel-browser" ] || fail "the .rpm leaves files behind"
  as_root rm -rf "$root"
}

case ${1-} in
  in-a-window | follow-a-link | copy-and-quit)
    trap - EXIT
    work=$2
    "${1//-/_}" "${@:2}"
    exit
    ;;
esac
deb=$(echo "$dist"/*.deb)
version=$(dpkg-deb -f "$deb" Version)
mkdir "$work/home"
export HOME=$work/home
check_sums_and_sizes
install_without_desktop
upgrade_from_older
check_command_line
check_locales_and_options
check_pictures
check_desktop_files
check_links
check_clipboard
check_tls
remove
check_rpm
echo "All well."
