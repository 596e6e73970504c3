#!/bin/sh
# Draws every icon anew from icon.svg. Debian: librsvg2-bin, icoutils, icnsutils.
set -eu
cd "$(dirname "$0")"
id=io.github.tunnelbrowser.TunnelBrowser
hicolor=linux/share/icons/hicolor
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for size in 16 32 48 64 128 256 512 1024; do
  rsvg-convert --width "$size" --height "$size" --output "$work/$size.png" icon.svg
done
for size in 48 64 128 256; do
  install -D -m 644 "$work/$size.png" "$hicolor/${size}x$size/apps/$id.png"
done
for size in 16 32 48 128; do
  install -D -m 644 "$work/$size.png" "../src/main/resources/icons/$size.png"
done
install -D -m 644 icon.svg "$hicolor/scalable/apps/$id.svg"
icotool --create --output windows/icon.ico \
  "$work/16.png" "$work/32.png" "$work/48.png" "$work/64.png" "$work/128.png" "$work/256.png"
png2icns macos/icon.icns \
  "$work/16.png" "$work/32.png" "$work/128.png" "$work/256.png" "$work/512.png" "$work/1024.png"
