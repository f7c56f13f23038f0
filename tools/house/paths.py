"""Where things lie: the project's folders and the user's cache."""

from __future__ import annotations

from bootstrap import ROOT, cache_folder

GAME = ROOT / "game"
TOOLS = ROOT / "tools"
BUILD = ROOT / "build"

__all__ = ["BUILD", "GAME", "ROOT", "TOOLS", "cache_folder"]
