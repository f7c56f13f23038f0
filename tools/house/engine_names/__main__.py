"""The command: `python -m house.engine_names`."""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from pathlib import Path

from house.engine_names.check import problems, used_names
from house.engine_names.engine_words import Missing
from house.engine_names.extract import extract, origin_lines
from house.engine_names.lists import VERSIONS, path_of, text_of
from house.paths import GAME


def listing(game: Path) -> str:
    """The names that the game uses, by category: each with the number of its uses."""
    by_category: defaultdict[str, defaultdict[str, int]] = defaultdict(lambda: defaultdict(int))
    for use in used_names(game):
        by_category[use.category][use.name] += 1
    rows = []
    for category in sorted(by_category):
        names = by_category[category]
        rows += ["", f"[{category}] {len(names)}"]
        rows += [f"    {name} ({times})" for name, times in sorted(names.items())]
    return "\n".join(rows).strip()


def main(arguments: list[str] | None = None) -> int:
    """Run the command. Returns its exit code: 1 if there is a problem."""
    parser = argparse.ArgumentParser(prog="python -m house.engine_names", description=__doc__)
    parser.add_argument("--game", type=Path, default=GAME, help="the folder of the game's code (default: this game)")
    parser.add_argument("--quiet", action="store_true", help="print the problems only")
    parser.add_argument("--extract", type=Path, metavar="SOURCE_TREE", help="make the list of an unpacked Ren'Py")
    parser.add_argument("--tag", help="the tag that SOURCE_TREE is of, such as 8.3.4.24120703")
    parser.add_argument("--commit", help="the commit of that tag, written into the list")
    chosen = parser.parse_args(arguments)
    if chosen.extract:
        return make_list(chosen.extract, chosen.tag or "", chosen.commit or "not said")
    if not chosen.quiet:
        print(listing(chosen.game), end="\n\n")
    found = problems(chosen.game)
    for problem in found:
        print(problem)
    print(f"{len(found)} problem{'' if len(found) == 1 else 's'} with {' and '.join(VERSIONS)}")
    return 1 if found else 0


def make_list(source: Path, tag: str, commit: str) -> int:
    """Write the list of the version that `tag` begins with."""
    version = ".".join(tag.split(".")[:3])
    if version not in VERSIONS:
        print(f"--tag has to be one of {', '.join(f'{known}…' for known in VERSIONS)}", file=sys.stderr)
        return 2
    try:
        names = extract(source, version)
    except (Missing, OSError, SyntaxError) as error:
        print(f"The sources could not be read: {error}", file=sys.stderr)
        return 2
    path = path_of(version)
    path.write_text(text_of(names, origin_lines(version, tag, commit)), "utf-8")
    print(f"{path.name}: {sum(map(len, names.sections.values()))} names under {len(names.sections)} headings")
    return 0


if __name__ == "__main__":
    sys.exit(main())
