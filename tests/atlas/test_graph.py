"""The picture of a chapter's graph: any text drawn as it is, scenes, shares, and whole files or none."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PIL import Image

from house import atlas_graph
from house.atlas_graph import dot_text, draw, per_cent, png_of, tidy
from house.console import Trouble
from house.graphviz import language
from house.graphviz.finding import find_dot
from house.graphviz.program import Dot, svg_of
from rules.palettes import PALETTES

Chapter = dict[str, Any]

SVG = "{http://www.w3.org/2000/svg}"
TITLE = "{http://www.w3.org/1999/xlink}title"
HARD = [
    'She said "no"',
    "“Everything was where I left it.”",
    r"a \N back\slash \n and one at the end \ ".strip(),
    r"\G \E \T \H \L \\ \l \\N \" \ab",
    "Größe, façade, Łódź",
    "cats & <b>dogs</b> &amp; &#65;",
    "a lamp 🪔 lit",
    "{record | fields} -> [x=1]; // #",
    "50 percent %d %s",
]


def menu(node_id: str, scene: str, share: float, **more: Any) -> Chapter:
    place = {"file": f"story/{scene}.rpy", "line": 103}
    title = scene.replace("_", " ").capitalize()
    return {"id": node_id, "kind": "menu", "scene": scene, "scene_title": title, "share": share, **place, **more}


def edge(start: str, goal: str, caption: str, share: float, *tags: str) -> Chapter:
    return {"from": start, "to": goal, "caption": caption, "share": share, "tags": list(tags)}


@pytest.fixture
def chapter() -> Chapter:
    """Two scenes: three options that join again, and a last menu of which one option has two endings."""
    return {
        "id": "the_update",
        "title": "The Update",
        "nodes": [
            {"id": "begin", "kind": "start", "text": "the telling begins", "share": 1.0},
            menu("n1", "quarter_past_nine", 1.0, text="telling", who="theo_hale"),
            menu("n2", "three_floors", 1.0, text="facing", who=None),
            menu("awake", "three_floors", 2 / 3, text="awake", kind="end"),
            menu("open", "three_floors", 1 / 3, text="rollback", kind="unfinished"),
        ],
        "edges": [
            edge("begin", "n1", "", 1.0),
            edge("n1", "n2", "Tell her nobody has", 1 / 3, "straight"),
            edge("n1", "n2", "Say nothing", 1 / 3, "kind", "comforting"),
            edge("n1", "n2", "Wait", 1 / 3),
            edge("n2", "awake", "Go down", 1 / 6),
            edge("n2", "open", "Go down", 1 / 3),
            edge("n2", "awake", "Stay", 1 / 2),
            edge("n2", "n1", "Never", 0.0),
        ],
    }


def drawn(chapter: Chapter) -> ElementTree.Element:
    return ElementTree.fromstring(tidy(svg_of(dot_text(chapter), find_dot()), "#ffffff"))


def texts(part: ElementTree.Element) -> list[str]:
    return ["".join(words.itertext()).strip() for words in part.iter(f"{SVG}text")]


def of_class(svg: ElementTree.Element, name: str) -> list[ElementTree.Element]:
    return [group for group in svg.iter(f"{SVG}g") if group.get("class") == name]


# ----------------------------------------------------------------------------------------------------------------- text


@pytest.mark.parametrize("words", HARD)
def test_any_text_is_drawn_as_it_is(words: str, chapter: Chapter) -> None:
    """As a caption, a menu's name, a scene's and the chapter's title; alone in its line, so that it can be found."""
    chapter["title"] = words
    chapter["nodes"][1] |= {"text": words, "scene_title": words, "file": words}
    chapter["edges"][1] |= {"caption": words, "tags": [words]}
    svg = drawn(chapter)
    found = " ".join(texts(svg))
    line = " ".join(words.split())
    assert found.count(line) >= 2  # the titles, in one line
    hint = line.replace("\\", language.LIKE_A_BACKSLASH)
    assert [link.get(TITLE) for group in of_class(svg, "edge") for link in group.iter(f"{SVG}a")].count(hint) == 1
    assert f"{hint}:103" in [link.get(TITLE) for link in of_class(svg, "node")[1].iter(f"{SVG}a")]
    spaceless = re.sub(r"\s", "", found)
    assert spaceless.count(re.sub(r"\s", "", words)) == 5


@pytest.mark.parametrize("words", ["", " ", "\n", "\u00a0", "\u2003", "\u200b"])
def test_nothing_at_all_can_be_drawn(words: str, chapter: Chapter) -> None:
    chapter["title"] = words
    for part in (*chapter["nodes"], *chapter["edges"]):
        part |= dict.fromkeys(("text", "caption", "scene_title", "who", "scene", "file"), words)
        part.pop("share")
    svg = drawn(chapter)
    assert len(of_class(svg, "node")) >= 5
    assert len(of_class(svg, "edge")) >= 8


def test_what_xml_cannot_say_is_replaced(chapter: Chapter) -> None:
    chapter["edges"][1]["caption"] = "a\x00b\x1bc\ud800d\ufffee"
    assert "a�b�c�d�e" in texts(drawn(chapter))


def test_a_word_longer_than_a_line_is_broken() -> None:
    assert language.lines("x" * 45, 20) == ["x" * 20, "x" * 20, "x" * 5]


def test_ids_need_not_be_words(chapter: Chapter) -> None:
    for part in (*chapter["nodes"], *chapter["edges"]):
        for name in ("id", "from", "to"):
            if part.get(name) == "n1":
                part[name] = 'n"1\\ -> <x>'
    assert len(of_class(drawn(chapter), "node")) == 5 + 1


# ------------------------------------------------------------------------------------------------------------ the graph


def test_scenes_are_clusters_of_their_menus(chapter: Chapter) -> None:
    text = dot_text(chapter)
    first, second = re.findall(r"subgraph cluster_\d+ \{(.*?)\n  \}", text, re.DOTALL)
    assert "Quarter past nine" in first
    assert re.findall(r"^    (\w+) \[", first, re.MULTILINE) == ["graph", "n1"]
    assert "Three floors" in second
    assert re.findall(r"^    (\w+) \[", second, re.MULTILINE) == ["graph", "n2", "o4", "n3", "n4"]
    svg = drawn(chapter)
    assert len(of_class(svg, "cluster")) == 2
    assert {"Quarter past nine", "Three floors"} <= set(texts(svg))


def test_edges_carry_caption_tags_and_share(chapter: Chapter) -> None:
    [line] = [line for line in dot_text(chapter).splitlines() if "Say nothing" in line]
    assert line.startswith("  n1 -> n2 ")
    assert re.findall(r">([^<>]+)</", line) == ["Say nothing", "kind, comforting", "33 %"]


def test_a_line_is_as_wide_as_its_share(chapter: Chapter) -> None:
    widths = {
        caption: float(width)
        for line in dot_text(chapter).splitlines()
        for caption in ("Say nothing", "Stay", "Never")
        if f">{caption}<" in line
        for width in re.findall(r'penwidth="?([\d.]+)', line)
    }
    assert widths["Never"] < widths["Say nothing"] < widths["Stay"]
    assert widths["Stay"] == pytest.approx(widths["Never"] + (widths["Say nothing"] - widths["Never"]) * 1.5, rel=1e-3)
    [never] = [line for line in dot_text(chapter).splitlines() if "Never" in line]
    assert "dashed" in never


def test_an_option_that_leads_to_several_menus_is_said_once_and_parts(chapter: Chapter) -> None:
    lines = dot_text(chapter).splitlines()
    assert sum(">Go down<" in line for line in lines) == 1
    [place] = [line for line in lines if ">Go down<" in line]
    assert ">50 %<" in place.replace("<b>", "").replace("</b>", "")
    assert sum(line.startswith("  n2 -> o4 ") for line in lines) == 1
    parts = [line for line in lines if line.startswith("  o4 -> ")]
    assert [re.findall(r"-> (\w+)", line)[0] for line in parts] == ["n3", "n4"]
    assert ["17 %" in parts[0], "33 %" in parts[1]] == [True, True]


def test_two_options_of_one_caption_and_goal_are_not_taken_for_one(chapter: Chapter) -> None:
    chapter["edges"].append(edge("n1", "n2", "Wait", 0.1))
    chapter["edges"].append(edge("n1", "open", "Wait", 0.1))
    assert sum(">Wait<" in line for line in dot_text(chapter).splitlines()) == 3


def test_nodes_say_whose_menu_how_often_and_where(chapter: Chapter) -> None:
    lines = dot_text(chapter).splitlines()
    assert any(">Theo · 100 %<" in line and "story/quarter_past_nine.rpy:103" in line for line in lines)
    assert any(">not written yet · 33 %<" in line and "dashed" in line for line in lines)


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (0.0, "0 %"),
        (1e-9, "< 0.1 %"),
        (0.0042, "0.4 %"),
        (0.0994, "9.9 %"),
        (0.0996, "10 %"),
        (1 / 3, "33 %"),
        (0.994, "99 %"),
        (0.9999, "> 99 %"),
        (0.1 + 0.2 + 0.7, "100 %"),
        (1 - 1e-15, "100 %"),
    ],
)
def test_shares_in_per_cent(share: float, words: str) -> None:
    assert per_cent(share) == words


def test_what_is_no_chapter_is_refused(chapter: Chapter) -> None:
    with pytest.raises(ValueError, match="names the node 'n9', which is not there"):
        dot_text({**chapter, "edges": [edge("n1", "n9", "x", 1)]})
    with pytest.raises(ValueError, match="two nodes of 'the_update' have one id"):
        dot_text({**chapter, "nodes": chapter["nodes"] * 2})
    with pytest.raises(ValueError, match="'door' is no kind of node"):
        dot_text({**chapter, "nodes": [{"id": "n1", "kind": "door"}], "edges": []})


# ------------------------------------------------------------------------------------------------------------ the files


def test_three_files_are_written_in_the_chapter_s_inks(chapter: Chapter, tmp_path: Path) -> None:
    files = draw(chapter, tmp_path / "new" / "the_update")
    assert [file.name for file in files] == ["the_update.dot", "the_update.svg", "the_update.png"]
    assert sorted(files) == sorted((tmp_path / "new").iterdir())
    assert files[0].read_text(encoding="utf-8") == dot_text(chapter)
    svg = files[1].read_text(encoding="utf-8")
    assert "transparent" not in svg
    image = Image.open(files[2]).convert("RGB")
    paper = tuple(bytes.fromhex(PALETTES["the_update"].paper[1:]))
    key = tuple(bytes.fromhex(PALETTES["the_update"].key[1:]))
    assert {image.getpixel((x, y)) for x in (0, image.width - 1) for y in (0, image.height - 1)} == {paper}
    colours = image.getcolors(1 << 24) or []
    assert sum(count for count, colour in colours if colour == key) > 1000  # letters and lines, not only their edges


def test_captions_are_written_above_all_lines(chapter: Chapter) -> None:
    svg = drawn(chapter)
    [graph] = svg.findall(f"{SVG}g")
    assert texts(graph[-1]).count("33 %") == 4
    assert "Three floors" in texts(graph[-1])
    assert all(texts(group) == [] for name in ("edge", "cluster") for group in of_class(svg, name))


def test_a_very_large_picture_is_drawn_smaller(chapter: Chapter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(atlas_graph, "MOST_PIXELS", 10_000)
    svg = tidy(svg_of(dot_text(chapter), find_dot()), "#ffffff")
    image = Image.open(io.BytesIO(png_of(svg, "#ffffff")))
    assert 8_000 < image.width * image.height < 10_500


@pytest.mark.parametrize("fault", ["missing", "broken"])
def test_without_a_dot_that_draws_nothing_is_written(
    fault: str, chapter: Chapter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing() -> Dot:
        raise Trouble("Debian's mirror does not answer.", "Try again.")

    monkeypatch.setattr(atlas_graph, "find_dot", missing if fault == "missing" else lambda: Dot(("false",)))
    (tmp_path / "the_update.svg").write_text("of before")
    with pytest.raises(Trouble, match="does not answer" if fault == "missing" else "dot cannot draw the graph"):
        draw(chapter, tmp_path / "the_update")
    assert [file.read_text() for file in tmp_path.iterdir()] == ["of before"]


def test_a_folder_that_cannot_be_written_is_said(chapter: Chapter, tmp_path: Path) -> None:
    (tmp_path / "atlas").write_text("a file")
    with pytest.raises(Trouble, match="cannot be written to"):
        draw(chapter, tmp_path / "atlas" / "the_update")
