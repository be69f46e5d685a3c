"""Walk the accessible tree of ASO Desktop as a screen reader does; run by the system's Python, which has pyatspi.

Prints one JSON object: nodes seen, focusable ones, those without a name (role and path), and cells read in tables.
"""

import json
import sys
import time
from typing import Any

import pyatspi

DEADLINE = 20.0
MOST_CHILDREN = 60
HOLDERS = ("application", "frame", "dialog")
NOT_PLACES = ("table cell", "filler", "frame")
"""Roles that take the focus on behalf of what they hold."""


def application() -> Any:
    """Return our application on the accessibility bus."""
    end = time.monotonic() + DEADLINE
    while time.monotonic() < end:
        for found in pyatspi.Registry.getDesktop(0):
            if found is not None and "aso" in (found.name or "").lower():
                return found
        time.sleep(0.2)
    return sys.exit("the window is not on the accessibility bus")


def walk(node: Any, path: tuple[str, ...], found: dict[str, Any]) -> None:
    """Visit a node and its children; long lists are read at their head, what is hidden takes no focus."""
    states, role, name = node.getState(), node.getRoleName(), (node.name or "").strip()
    found["nodes"] += 1
    if role == "table cell" and name:
        found["cells"].append(name)
    if not states.contains(pyatspi.STATE_SHOWING) and role not in HOLDERS:
        return
    if states.contains(pyatspi.STATE_FOCUSABLE) and role not in NOT_PLACES:
        found["focusable"] += 1
        if not name:
            found["unnamed"].append(" > ".join((*path, role)))
    for child in children(node, role):
        walk(child, (*path, f"{role}:{name[:24]}"), found)


def children(node: Any, role: str) -> list[Any]:
    """Return what stands under a node; the lines of a drop-down list are values, not places."""
    if role == "combo box":
        return []
    held = (node.getChildAtIndex(place) for place in range(min(node.childCount, MOST_CHILDREN)))
    return [child for child in held if child is not None]


result: dict[str, Any] = {"nodes": 0, "focusable": 0, "unnamed": [], "cells": []}
walk(application(), (), result)
result["cells"] = result["cells"][:40]
sys.stdout.write(json.dumps(result, ensure_ascii=False))
