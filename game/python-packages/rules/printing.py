"""What the script has asked of the press, what a page depends on, and the way from one page to the next.

A run is immutable and replaced, like everything that a save holds. How fast the press changes is no part of it: a save
or a rollback finds the press where it was going.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from rules.errors import BadValue
from rules.inks import Inks, mix
from rules.palettes import palette


@dataclass(frozen=True)
class Run:
    """`palette` is None while each place prints in its own. `other` comes in along a torn edge, up to `share`."""

    palette: str | None = None
    other: str | None = None
    share: float = 0.0
    still: bool = False


def own(run: Run) -> Run:
    """Let every place print in its own palette again."""
    return replace(run, palette=None)


def inked(run: Run, palette_id: str) -> Run:
    """Print in this palette. `UnknownName` if there is none."""
    return replace(run, palette=palette(palette_id).id)


def merged(run: Run, palette_id: str, share: float) -> Run:
    """Let another dream's palette come in over a share of the page. `UnknownName`, or `BadValue` outside 0 to 1."""
    if not 0 <= share <= 1:
        raise BadValue(f"Two palettes share the page: from 0 to 1, and {share:g} is outside.")
    return replace(run, other=palette(palette_id).id, share=float(share))


def parted(run: Run) -> Run:
    """Let the other dream go. Its palette stays named, so that the edge can go back the way it came."""
    return replace(run, share=0.0)


def stilled(run: Run, still: bool) -> Run:
    """Hold the line still, or let it live again."""
    return replace(run, still=still)


def at_scene(run: Run) -> Run:
    """What stays of a run when the page is cleared for another scene: whether the line is still."""
    return Run(still=run.still)


@dataclass(frozen=True)
class Page:
    """All that a printed page depends on, at rest; two that are equal print alike.

    `other` are a second dream's inks over `share` of the page, `pixels` how far the plates have slipped.
    """

    inks: Inks
    other: Inks | None = None
    share: float = 0.0
    pixels: float = 0.0
    still: bool = False

    def towards(self, goal: Page, way: float) -> Page:
        """Return the page at `way` (0 to 1) between this one and its goal."""
        other = self.other or goal.other
        if self.other and goal.other:
            other = mix(self.other, goal.other, way)
        return Page(
            mix(self.inks, goal.inks, way),
            other,
            self.share + (goal.share - self.share) * way,
            self.pixels + (goal.pixels - self.pixels) * way,
            goal.still,
        )


@dataclass(frozen=True)
class Change:
    """The way from one page to another, begun at a time of some clock."""

    before: Page
    goal: Page
    begun: float = 0.0
    seconds: float = 0.0

    def is_over(self, clock: float) -> bool:
        """Say whether the goal is reached."""
        return clock >= self.begun + self.seconds

    def at(self, clock: float) -> Page:
        """Return the page at this time; it starts and arrives gently."""
        if self.is_over(clock):
            return self.goal
        way = max(0.0, clock - self.begun) / self.seconds
        return self.before.towards(self.goal, way * way * (3 - 2 * way))


def at_rest(page: Page) -> Change:
    """Return the change that is over before it begins."""
    return Change(page, page)
