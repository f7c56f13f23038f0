"""The prose of Markdown files: code, addresses and tags are left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from proofreader.texts import Kind, Text

# What is built, kept or installed in a project's folder; the launcher builds into folders that end so.
LEFT_OUT = {"build", "cache", "env", "node_modules", "saves", "venv"}
BUILT = "-dists"

CODE = re.compile(r"(`+)(?:(?!\1).)+?\1")
LINK = re.compile(r"(!?\[[^\]]*\])\([^)]*\)")
ADDRESS = re.compile(r"<?\w+://[^\s>)]+>?")
TAG = re.compile(r"</?[A-Za-z][^>]*>|&\w+;|<!--.*?-->")


def documents_of(root: Path) -> list[Path]:
    """Every Markdown file of a project that is its own: not in hidden folders or what was built."""
    found = []
    for path in sorted(root.rglob("*.md")):
        inside = path.relative_to(root).parts
        if not any(part.startswith(".") or part in LEFT_OUT or part.endswith(BUILT) for part in inside):
            found.append(path)
    return found


def texts_of_document(path: Path, name: str) -> Iterator[Text]:
    """The lines of a document that have prose in them."""
    fence = ""
    before_blank = True
    in_code = False
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        stripped = line.strip()
        if fence:
            fence = "" if stripped.startswith(fence) else fence
            continue
        if stripped.startswith(("```", "~~~")):
            fence = stripped[:3]
            continue
        # Four blanks after an empty line are code, unless a list goes on there; this house's lists do not.
        in_code = line.startswith("    ") and (before_blank or in_code) and bool(stripped)
        before_blank = not stripped
        if in_code or not stripped:
            continue
        words = ADDRESS.sub(" ", LINK.sub(r"\1", CODE.sub(" ", TAG.sub(" ", stripped))))
        yield Text(name, number, number, Kind.DOCUMENT, words)
