"""Ren'Py's editor for runs that nobody watches: it opens nothing.

Ren'Py runs this file when the environment variable RENPY_EDIT_PY names it, and calls the class it finds.
"""


class Editor:
    """Takes every request to show a file, and does nothing."""

    has_projects = False

    def begin(self, **options: object) -> None:
        """Begin a group of requests."""

    def open(self, filename: str, line: int | None = None, **options: object) -> None:
        """Leave `filename` closed."""

    def end(self, **options: object) -> None:
        """End a group of requests."""
