"""The print room's workplace: where its masters are and what decides about their pictures."""

from __future__ import annotations

from masters.workplace import Rendered, Workplace, read_record, sha256, write_record, write_whole
from print_room.sheet import DrawingError

__all__ = ["PrintRoom", "Rendered", "read_record", "sha256", "write_record", "write_whole"]


class PrintRoom(Workplace):
    """The folders and sources of pictures."""

    folder = "images"
    rendered_folder = "images"
    room = "print_room"
    table_name = "pictures.json"
    shared_endings = ("_drawing",)
    always = ("rendering.py", "pictures.py")
    encoders = ("resvg-py", "pillow")
    error = DrawingError
