#!/bin/sh
# Starts Tunnel Browser. The launcher that jpackage makes asks rpm and dpkg at every start which
# package it belongs to, which takes longer than everything until the first class; this one knows.
self=$0
[ ! -L "$self" ] || self=$(readlink -f "$self")
case $self in
  */*) lib=${self%/*}/../lib ;;
  *) lib=../lib ;;
esac
# meant for developers' Java, not for this program's
unset JDK_JAVA_OPTIONS
exec "$lib/runtime/bin/java" "-XX:AOTCache=$lib/app/app.aot" "@$lib/app/java.args" "$@"
