"""`./bedtime translate`: files for a translator, made by Ren'Py's own command; whole, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from house.console import Trouble
from house.engine import Engine
from house.stage_copy import copy_game
from house.translating import tell, update

pytestmark = pytest.mark.engine


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_files_are_made_and_brought_up_to_date(
    engine: Engine,
    compiled_game: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    game = copy_game(tmp_path / "project", source=compiled_game / "game", player=False) / "game"
    found = update(engine, "french", game=game)
    assert (found.missing, found.orphans) == ([], [])
    assert len(found.english) == found.texts > 500
    french = game / "tl" / "french"
    made = contents(french)
    assert {path for path in made if not path.endswith(".rpy")} == set()
    assert "Theo" in made["stage/words/names.rpy"].decode()
    assert "Quarter past nine" in made["stage/words/titles.rpy"].decode()
    assert "Mira and Jordan: they would tell her if she asked." in made["stage/words/lamps.rpy"].decode()
    assert "A music box plays a lullaby" in made["stage/sound/captions.rpy"].decode()

    # A translator translates a line and a text; the author changes a line and takes a text out.
    story = french / "story" / "01_the_update" / "quarter_past_nine.rpy"
    words = story.read_text("utf-8")
    line = '    theo "Did you brush."'
    assert line in words
    story.write_text(words.replace(line, '    theo "Tu as brossé."'), "utf-8")
    names = french / "stage" / "words" / "names.rpy"
    names.write_text(names.read_text("utf-8").replace('new "Theo"', 'new "Théo"'), "utf-8")
    scene = game / "story" / "01_the_update" / "quarter_past_nine.rpy"
    scene.write_text(
        scene.read_text("utf-8").replace("You had that yesterday.", "You had that on Thursday.")
        + '\n    "One more."\n',
        "utf-8",
    )
    found = update(engine, "french", game=game)
    words = story.read_text("utf-8")
    assert 'theo "Tu as brossé."' in words
    assert 'new "Théo"' in names.read_text("utf-8")
    assert 'theo "You had that on Thursday."' in words
    assert found.missing == []
    assert [kind for kind, _name in found.orphans] == ["line"]
    assert len(found.english) == found.texts - 1
    tell("french", found)
    assert "1 belong to nothing any more" in capsys.readouterr().err

    # Nothing is changed when the folder refuses, and when Ren'Py does not come to the end.
    before = contents(french)
    rename = Path.rename

    def refuse(self: Path, target: Path) -> Path:
        if self.name == ".french.new":
            raise OSError(28, "No space left on device")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(Trouble, match="No space left on device"):
        update(engine, "french", game=game)
    monkeypatch.undo()
    assert contents(french) == before
    story.write_text("translate french strings:\n    old\n", "utf-8")
    broken = contents(french)
    with pytest.raises(Trouble, match="nothing was changed"):
        update(engine, "french", game=game)
    assert contents(french) == broken
    assert sorted(path.name for path in (game / "tl").iterdir()) == [".gitkeep", "french"]


@pytest.mark.parametrize("name", ["French", "no/where", "../saves", "none", "1st", "pseudo", ""])
def test_a_name_that_is_none_is_refused(engine: Engine, name: str) -> None:
    with pytest.raises(Trouble) as refused:
        update(engine, name)
    assert refused.value.code == 2
