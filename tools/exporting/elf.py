"""Which other libraries a program or library for Linux asks for, read from the file itself.

Nothing here runs a file or asks the machine's own loader, whose answer would be about the machine's own libraries.
"""

from __future__ import annotations

import mmap
import re
import struct
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

MAGIC = b"\x7fELF\x02\x01"  # 64 bits, least byte first
PART_IS_LOADED, PART_IS_DYNAMIC = 1, 2
END, NEEDED, STRINGS = 0, 1, 5  # kinds of entries in the dynamic part

# A library that a program opens by itself while it runs stands in it as a string of its own.
NAMED = re.compile(rb"\0(lib[\w+-]+\.so(?:\.\d+)*)(?=\0)")


def linked_by(file: Path) -> set[str]:
    """The names of the libraries that `file` is linked to; none if it is no 64-bit ELF file."""
    with file.open("rb") as opened:
        if opened.read(len(MAGIC)) != MAGIC:
            return set()
        with mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as content:
            return set(_linked(content))


def named_in(file: Path) -> set[str]:
    """The names of the libraries that `file` may open while it runs; none if it is no 64-bit ELF file."""
    content = file.read_bytes()
    return {match.decode() for match in NAMED.findall(content)} if content.startswith(MAGIC) else set()


def _linked(content: mmap.mmap) -> Iterator[str]:
    (table,) = struct.unpack_from("<Q", content, 32)
    size, count = struct.unpack_from("<HH", content, 54)
    loaded: list[tuple[int, int, int]] = []  # address, offset in the file, length
    dynamic = b""
    for index in range(count):
        kind, _, offset, address, _, length = struct.unpack_from("<IIQQQQ", content, table + index * size)
        if kind == PART_IS_LOADED:
            loaded.append((address, offset, length))
        elif kind == PART_IS_DYNAMIC:
            dynamic = content[offset : offset + length]
    entries = list(struct.iter_unpack("<QQ", dynamic))
    entries = entries[: next((i for i, (tag, _) in enumerate(entries) if tag == END), len(entries))]
    for tag, value in entries:
        if tag == STRINGS:
            strings = next(
                offset + value - address for address, offset, length in loaded if address <= value < address + length
            )
    for tag, value in entries:
        if tag == NEEDED:
            yield content[strings + value : content.find(b"\0", strings + value)].decode()


def closure(roots: Sequence[Path], there: Mapping[str, Path]) -> dict[str, Path]:
    """All libraries of `there` (by name) that `roots` come to ask for, directly or through one another.

    Names that `there` lacks are passed over: see `missing`.
    """
    found: dict[str, Path] = {}
    todo = list(roots)
    while todo:
        file = todo.pop()
        for name in sorted(linked_by(file) | named_in(file)):
            if name in there and name not in found:
                found[name] = there[name]
                todo.append(there[name])
    return found


def missing(files: Sequence[Path], there: Mapping[str, Path]) -> dict[str, str]:
    """The libraries that one of `files` is linked to and `there` lacks, each with the name of the file that asks."""
    return {name: file.name for file in files for name in linked_by(file) if name not in there}
