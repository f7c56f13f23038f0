"""`python -m exporting.twice`: the build for Linux from two clones in two places; fails unless the bytes are equal.

Too slow for the tests. Give it `--engine sdk` or a folder to try another engine, and `--kind` for another build.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from exporting import output
from exporting.command import build_one
from exporting.kinds import EVERY, Kind
from exporting.project import commit_epoch, lay_project
from house import engine as engines
from house.console import Trouble, complain
from house.engine import Engine
from house.paths import ROOT


def build_in_clone(engine: Engine, kind: Kind, folder: Path) -> Path:
    """Clone what is committed into the new `folder` and build it there; returns the archive."""
    clone, making = folder / "clone", folder / "making"
    making.mkdir(parents=True)
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(clone)], check=True)
    epoch = commit_epoch(clone)
    project = lay_project(folder / "project", epoch, engine, clone)
    return build_one(engine, project, kind, making, epoch)


def main() -> int:
    """Build twice, compare, and print both sums; the exit code is 1 if they differ."""
    parser = argparse.ArgumentParser(prog="python -m exporting.twice", description=__doc__)
    parser.add_argument("--engine", help="debian, sdk or a folder")
    parser.add_argument("--kind", default="linux", choices=[kind.value for kind in EVERY])
    wish = parser.parse_args()
    try:
        engine = engines.for_testing(wish.engine)
        with tempfile.TemporaryDirectory(prefix="bedtime-") as scratch:
            places = (Path(scratch, "one"), Path(scratch, "another", "place"))
            made = [build_in_clone(engine, Kind(wish.kind), place) for place in places]
            sums = [output.sha256_of(file) for file in made]
            for file, digest in zip(made, sums, strict=True):
                print(f"{digest}  {file.name}  {file.stat().st_size} bytes")
    except Trouble as trouble:
        complain(trouble)
        return 1
    print("equal" if len(set(sums)) == 1 else "DIFFERENT")
    return len(set(sums)) - 1


if __name__ == "__main__":
    sys.exit(main())
