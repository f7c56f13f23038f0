"""The game itself runs on both versions, as far as names tell."""

from pathlib import Path

from house.engine_names.check import COMPATIBILITY, problems, report

GAME = Path(__file__).resolve().parents[2] / "game"


def test_every_engine_name_that_the_game_uses_is_in_both_versions() -> None:
    assert problems(GAME) == []


def has_code(path: Path) -> bool:
    """True if a script is more than comments."""
    return any(row.strip() and not row.lstrip().startswith("#") for row in path.read_text("utf-8").splitlines())


def test_the_check_reads_the_whole_game() -> None:
    """A check that finds nothing because it reads nothing would pass as well."""
    found = report(GAME)
    read = {use.file for use in found.uses}
    scripts = {path.relative_to(GAME.parent).as_posix() for path in GAME.rglob("*.rpy") if has_code(path)}
    assert len(scripts) > 20
    assert scripts <= read
    assert "tools/driver/zz_driver.rpy" in read
    assert {"config", "renpy", "store", "statement", "screen statement", "screen property", "style property"} <= {
        use.category for use in found.uses
    }
    # What the compatibility file sets in its guarded way is seen too.
    assert any(use.file.endswith(COMPATIBILITY) and use.category == "config" for use in found.uses)
