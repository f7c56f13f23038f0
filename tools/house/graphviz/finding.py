"""Which `dot` draws: the machine's own if it works, else the private copy of Debian's."""

from __future__ import annotations

import shutil

from house.console import say
from house.graphviz.debian import private_dot
from house.graphviz.program import Dot, what_is_wrong


def find_dot() -> Dot:
    """Return a `dot` that has been tried. Makes the private copy where there is no other; raises `Trouble`."""
    if own := shutil.which("dot"):
        dot = Dot((own,))
        if not (fault := what_is_wrong(dot)):
            return dot
        say(f"This machine's own dot cannot be used ({fault}).")
    return private_dot()
