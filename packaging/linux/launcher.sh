#!/bin/sh
# Starts Tunnel Browser. The launcher that jpackage makes asks rpm and dpkg at every start which
# package it belongs to, which takes longer than everything until the first class; this one knows.
self=$0
[ ! -L "$self" ] || self=$(readlink -f "$self")
case $self in
  */*) lib=${self%/*}/../lib ;;
  *) lib=../lib ;;
esac
java=$lib/runtime/bin/java
app=$lib/app

# Java reads names of files and arguments by the locale. Where that is not one of UTF-8, or a part of
# it is not installed, the part for letters is set to one; all of it only if that is not enough.
is_utf8() { [ "$(locale charmap 2>&1)" = UTF-8 ]; }
if ! is_utf8; then
  [ -z "${LC_ALL-}" ] || export LANG="$LC_ALL" LC_MESSAGES="$LC_ALL"
  unset LC_ALL
  export LC_CTYPE=C.UTF-8
  is_utf8 || export LC_ALL=C.UTF-8
  is_utf8 || export LC_ALL=en_US.UTF-8
  is_utf8 || export LC_ALL=C.UTF-8 # there may be no "locale" to ask
fi

# Meant for developers' Java, not for this program's. The other two are for every Java, so they count,
# and our own tuning and cache give way where Java would refuse them together.
unset JDK_JAVA_OPTIONS
cache=-XX:AOTCache=$app/app.aot
starts() { "$java" "$@" --dry-run "@$app/java.args" >/dev/null 2>&1; }
if [ -n "${JAVA_TOOL_OPTIONS-}${_JAVA_OPTIONS-}" ] && ! starts "$cache" "@$app/tuning.args"; then
  case "${JAVA_TOOL_OPTIONS-} ${_JAVA_OPTIONS-}" in
    *AOTMode=on*) ;; # insists on the cache
    *) ! starts || exec "$java" "@$app/java.args" "$@" ;;
  esac
  names="${JAVA_TOOL_OPTIONS:+ JAVA_TOOL_OPTIONS}${_JAVA_OPTIONS:+ _JAVA_OPTIONS}"
  echo "Java does not start with the options in$names: correct or unset what is there." >&2
  exit 1
fi
# Where there is no graphics processor, JavaFX draws by itself. It and GTK would first load a library
# that computes OpenGL, larger than all of this program, to find that out.
drawing=
if ! [ -e /dev/dri ] && ! [ -e /dev/nvidiactl ] && ! [ -e /dev/dxg ]; then
  case "${JAVA_TOOL_OPTIONS-} ${_JAVA_OPTIONS-}" in
    *prism.order*) ;;
    *) export GDK_GL="${GDK_GL-disable}" && drawing=-Dprism.order=sw ;;
  esac
fi
exec "$java" "$cache" "@$app/tuning.args" ${drawing:+"$drawing"} "@$app/java.args" "$@"
