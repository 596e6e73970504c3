#!/usr/bin/env python3
"""The least that a clipboard manager of X11 does, for test-deb.sh: asked to keep what a program
leaves behind, it makes it its own. Those that one could install keep every text without being asked.
With --silent it is one that hangs. Needs python3-gi and gir1.2-gtk-3.0."""

import sys

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, Gtk


def keep(widget, request):
    if "--silent" in sys.argv:
        return True  # without the answer that GTK gives after this
    clipboard = Gtk.Clipboard.get(Gdk.SELECTION_CLIPBOARD)
    clipboard.set_text(clipboard.wait_for_text(), -1)
    return False


manager = Gtk.Invisible()
manager.connect("selection-request-event", keep)
mine = Gdk.Atom.intern("CLIPBOARD_MANAGER", False)
if not Gtk.selection_owner_set(manager, mine, Gdk.CURRENT_TIME):
    sys.exit("there is a clipboard manager already")
print("ready", flush=True)
Gtk.main()
