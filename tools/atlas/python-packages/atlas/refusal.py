"""What the atlas cannot follow is refused by name, never skipped."""

from __future__ import annotations


class Refused(Exception):
    """A statement or expression that cannot be followed; says where it is and what to write instead."""

    def __init__(self, place: tuple[str, int], text: str) -> None:
        super().__init__(f"{place[0]}:{place[1]}: {text}")
        self.place = place
        self.text = text
