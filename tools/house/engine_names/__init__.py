"""Every engine name that the game's code uses, against the names that both Ren'Py versions have.

The game has to run on the two versions of `lists.VERSIONS`. Only one of them is at hand in most tests, so the names
of both are committed here (`8.3.4.txt`, `8.5.3.txt`, made by `extract`), and `check` reads the game's code and
reports each name that one of them lacks.

    python -m house.engine_names                                   what is used, by category, and the problems
    python -m house.engine_names --extract SOURCE_TREE --tag TAG   make a version's list anew

What the check cannot see: what a name means or does (the same name may behave differently), arguments of functions,
and members of objects that the code holds in variables or gets from functions.
"""

from house.engine_names.check import problems, used_names

__all__ = ["problems", "used_names"]
