"""Our changes to the private copy of Debian's Ren'Py.

Debian's package takes two things out of Ren'Py that a private copy needs: its own place is frozen to
/usr/share/games/renpy, and the script that it has parsed is never kept as .rpyc. Without .rpyc the names of
the statements, which carry the second of parsing, change at every start: a save opens in another process at
its label's first line, and what has been read is forgotten. A third change keeps two runs on one project from
harming each other.

Each change is made at an anchor that must occur exactly once; anything else is an error, so that a new
package is never half-changed.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from house.console import Trouble

KEEP_RPYC = '''\
    def keep_rpyc(self, rpycfn, fullfn, before_transforms, after_transforms):
        """
        Keeps what has been parsed from `fullfn` as `rpycfn`. (Not part of
        Debian's Ren'Py: put in by Bedtime, 2045 into its private copy.)

        The file appears in one step, so that a second process that starts
        at the same time reads the old one or the new one. A folder that
        cannot be written is no error: nothing is kept then. Ren'Py's own
        script is kept once; a forced compilation leaves it as it is, since
        other processes use it.
        """

        folder, name = os.path.split(rpycfn)
        own = os.path.realpath(folder).startswith(os.path.realpath(renpy.config.renpy_base) + os.sep)

        if own and os.path.exists(rpycfn):
            return

        partial = os.path.join(folder, ".%s.%d.part" % (name, os.getpid()))

        try:
            with open(fullfn, "rb") as source:
                digest = hashlib.md5(source.read()).digest()

            try:
                with open(partial, "wb") as out:
                    self.write_rpyc_header(out)
                    self.write_rpyc_data(out, 1, before_transforms)
                    self.write_rpyc_data(out, 2, after_transforms)
                    self.write_rpyc_md5(out, digest)

                os.replace(partial, rpycfn)
            except OSError:
                if os.path.exists(partial):
                    os.unlink(partial)
                raise

        except OSError as error:
            renpy.display.log.write("%s was not kept: %s", rpycfn, error)

'''


@dataclass(frozen=True)
class Change:
    """In the file `path` below Ren'Py's base, `anchor`, found once, becomes `becomes`.

    The file must not hold `absent`.
    """

    path: str
    anchor: str
    becomes: str
    absent: str = ""


_SECOND = "        version = int(time.time())\n"
_NAMED = "                s.name = (fn, version, self.serial)\n"
_PARSED = "                pickle_data_after_static_transforms = dumps((data, stmts))\n"
_TRANSFORMS = "    def static_transforms(self, stmts):\n"

CHANGES = (
    Change(
        "renpy/script.py",
        _TRANSFORMS,
        KEEP_RPYC + _TRANSFORMS,
        absent="self.write_rpyc_header(",  # a Ren'Py that keeps .rpyc by itself
    ),
    Change(
        "renpy/script.py",
        _PARSED,
        _PARSED
        + """
                self.keep_rpyc(
                    rpycfn,
                    fullfn,
                    pickle_data_before_static_transforms,
                    pickle_data_after_static_transforms,
                )
""",
    ),
    # Two processes that parse a file in the same second give out the same names; one that has just taken over
    # some of the other's from its .rpyc must not give those out again, or the script does not load.
    Change(
        "renpy/script.py",
        _SECOND,
        _SECOND + "        taken = {s.name for s in all_stmts}\n",
    ),
    Change(
        "renpy/script.py",
        _NAMED,
        "                while (fn, version, self.serial) in taken:\n                    self.serial += 1\n\n" + _NAMED,
    ),
    Change(
        "renpy.py",
        '    renpy_base = "/usr/share/games/renpy"\n',
        "    renpy_base = os.path.dirname(os.path.realpath(__file__))\n",
    ),
)


def patch(base: Path) -> None:
    """Make all changes below Ren'Py's `base`, or none; raises Trouble if one no longer fits."""
    texts: dict[str, str] = {}
    before: dict[str, str] = {}
    for change in CHANGES:
        try:
            text = before.setdefault(change.path, (base / change.path).read_text(encoding="utf-8"))
        except OSError as error:
            raise _misfit(change, f"it cannot be read ({error.strerror})") from error
        if (count := text.count(change.anchor)) != 1:
            raise _misfit(change, f"the line it goes by occurs {count} times: {change.anchor.strip()}")
        if change.absent and change.absent in text:
            raise _misfit(change, f"it holds what it should not: {change.absent}")
        texts[change.path] = texts.get(change.path, text).replace(change.anchor, change.becomes)
    for path, text in texts.items():
        (base / path).write_text(text, encoding="utf-8")


def _misfit(change: Change, reason: str) -> Trouble:
    return Trouble(
        f"The patch no longer fits: {change.path} of Debian's Ren'Py has changed; {reason}.",
        "Mend tools/house/engine/patch.py after the new file. Until then use an official SDK (RENPY_SDK).",
    )
