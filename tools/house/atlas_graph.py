"""The picture of a chapter's graph: its menus by scenes, and what each option leads to and how often.

From the atlas's JSON to dot's language, to SVG (for print and the browser) and PNG. Shares are of all tellings that
choose evenly; a line is as wide as its share.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import resvg_py

from house.console import Trouble
from house.graphviz import language
from house.graphviz.finding import find_dot
from house.graphviz.program import FACE, FONTS, svg_of
from rules.cast import PEOPLE
from rules.palettes import PALETTES, Palette

SVG = "http://www.w3.org/2000/svg"
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
HALO = {"stroke-width": "3", "stroke-linejoin": "round", "paint-order": "stroke", "stroke-opacity": "0.85"}
ENDINGS = (".dot", ".svg", ".png")
PIXELS_A_POINT = 2.0
MOST_PIXELS = 50_000_000  # of a PNG; a larger picture is drawn smaller
CAPTION_WIDTH = 20  # letters in a line
NODE_WIDTH = 26

Json = Mapping[str, Any]
Said = dict[str, str | float | int]


def draw(chapter: Json, target: Path) -> list[Path]:
    """Write the picture of a chapter beside each other as .dot, .svg and .png; returns the three files.

    `chapter` is one chapter of the atlas's JSON; `target` is a path whose ending is replaced. All three are written
    when all are done: on `Trouble` (no Graphviz to be had, or it fails) and on `ValueError` (the JSON is none of a
    chapter) what was there before is left.
    """
    graph = dot_text(chapter)
    paper = _palette(chapter).paper
    svg = tidy(svg_of(graph, find_dot()), paper)
    contents = (graph.encode(), svg.encode(), png_of(svg, paper))
    files = [target.with_suffix(ending) for ending in ENDINGS]
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".drawing-", dir=target.parent) as folder:
            made = [Path(folder, file.name) for file in files]
            for file, content in zip(made, contents, strict=True):
                file.write_bytes(content)
            for file, place in zip(made, files, strict=True):
                file.replace(place)
    except OSError as error:
        wrong = f"The picture of the graph cannot be written to {target.parent}: {error.strerror or error}."
        raise Trouble(wrong, "Make room there, or make it writable.") from error
    return files


def tidy(svg: str, halo: str) -> str:
    """Return dot's SVG with titles and captions above all lines, in a halo of that colour; known in every viewer."""
    ElementTree.register_namespace("", SVG)
    ElementTree.register_namespace("xlink", "http://www.w3.org/1999/xlink")
    root = ElementTree.fromstring(svg)
    for shape in root.iter():
        for name in ("fill", "stroke"):
            if shape.get(name) == "transparent":  # no colour of SVG's
                shape.set(name, "none")
        if shape.get("font-family") == FACE:
            shape.set("font-family", f"{FACE}, Georgia, serif")
    graph = root.find(f"{{{SVG}}}g")
    assert graph is not None
    above = ElementTree.SubElement(graph, f"{{{SVG}}}g", HALO | {"stroke": halo})
    for group in graph.findall(f"{{{SVG}}}g"):
        if group.get("class") in ("cluster", "edge"):
            for parent in list(group.iter()):
                for words in parent.findall(f"{{{SVG}}}text"):
                    parent.remove(words)
                    above.append(words)
    return DECLARATION + ElementTree.tostring(root, encoding="unicode") + "\n"


def png_of(svg: str, paper: str) -> bytes:
    """Return the picture as PNG on that paper, two pixels a point if it is not too large for that."""
    faces = sorted(str(file) for file in FONTS.glob(f"{FACE}-*.ttf"))
    width, height = _size_in_points(svg)
    zoom = min(PIXELS_A_POINT, (MOST_PIXELS / (width * height)) ** 0.5)
    drawn = resvg_py.svg_to_bytes(
        svg_string=svg,
        width=round(width * zoom),
        height=round(height * zoom),
        background=paper,
        dpi=96,  # without it, a size in points is none
        skip_system_fonts=True,
        font_files=faces,
        font_family=FACE,
        serif_family=FACE,
    )
    return bytes(drawn)


def _size_in_points(svg: str) -> tuple[float, float]:
    root = svg.split("<svg", 1)[1].split(">", 1)[0]
    width, height = (float(root.split(f'{side}="', 1)[1].split("pt", 1)[0]) for side in ("width", "height"))
    return width, height


# ------------------------------------------------------------------------------------------------------------- the text


def dot_text(chapter: Json) -> str:
    """Return a chapter of the atlas's JSON in dot's language; `ValueError` if it is none."""
    look = Look(_palette(chapter))
    nodes: Sequence[Json] = chapter["nodes"]
    names = {str(node["id"]): f"n{number}" for number, node in enumerate(nodes)}  # of our own: any id will do
    if len(names) != len(nodes):
        raise ValueError(f"two nodes of {chapter['id']!r} have one id")
    for edge in chapter["edges"]:
        for end in (str(edge["from"]), str(edge["to"])):
            if end not in names:
                raise ValueError(f"an edge of {chapter['id']!r} names the node {end!r}, which is not there")
    placed = {str(node["id"]): [f"{names[str(node['id'])]} {language.attributes(look.node(node))}"] for node in nodes}
    lines: list[str] = []
    for number, option in enumerate(_options(chapter["edges"])):
        place, line = names[str(option[0]["from"])], look.edge
        if len(option) > 1:
            # Said once, and parting below the words, in the menu's own scene.
            whole = {**option[0], "share": _sum(option)}
            placed[str(whole["from"])].append(f"o{number} {language.attributes(look.fork(whole))}")
            lines.append(f"{place} -> o{number} {language.attributes(look.to_fork(whole))}")
            place, line = f"o{number}", look.after_fork if len(option) == 2 else look.far_after_fork
        lines += [f"{place} -> {names[str(edge['to'])]} {language.attributes(line(edge))}" for edge in option]
    out = ["digraph atlas {", f"  graph {language.attributes(look.graph(chapter))}"]
    out += [f"  node {language.attributes(look.any_node())}", f"  edge {language.attributes(look.any_edge())}"]
    for number, (scene, title, members) in enumerate(_by_scenes(nodes)):
        inside = [f"  {statement}" for node in members for statement in placed[str(node["id"])]]
        if scene:
            about = language.attributes(look.scene(title))
            inside = [f"  subgraph cluster_{number} {{", f"    graph {about}", *(f"  {it}" for it in inside), "  }"]
        out += inside
    return "\n".join([*out, *(f"  {line}" for line in lines), "}", ""])


def _palette(chapter: Json) -> Palette:
    return PALETTES.get(str(chapter["id"]), PALETTES["night"])


def _by_scenes(nodes: Sequence[Json]) -> list[tuple[str, str, list[Json]]]:
    """The nodes by scene, in order: the scene's id ("" for none), its title, its nodes."""
    scenes: dict[str, tuple[str, list[Json]]] = {}
    for node in nodes:
        scene = str(node.get("scene") or "")
        scenes.setdefault(scene, (str(node.get("scene_title") or scene), []))[1].append(node)
    return [(scene, title, members) for scene, (title, members) in scenes.items()]


def _options(edges: Sequence[Json]) -> list[list[Json]]:
    """The edges, those of one option together; apart if two options of a menu seem to have one caption."""
    options: dict[tuple[str, ...], list[Json]] = {}
    for edge in edges:
        tags = map(str, edge.get("tags") or ())
        options.setdefault((str(edge["from"]), str(edge.get("caption") or ""), *tags), []).append(edge)
    together: list[list[Json]] = []
    for (_, caption, *_tags), option in options.items():
        one = bool(caption) and len({str(edge["to"]) for edge in option}) == len(option)
        together += [option] if one else [[edge] for edge in option]
    return together


def _sum(option: Sequence[Json]) -> float | None:
    """What an option has of all tellings; None if that is not known."""
    shares = [edge.get("share") for edge in option]
    return None if None in shares else sum(float(share) for share in shares if share is not None)


def per_cent(share: float) -> str:
    """Return a share of 1 as words: "33 %", "4.2 %", "< 0.1 %"; only what is all or nothing is called so."""
    if share <= 0:
        return "0 %"
    if share > 1 - 1e-9:  # sums of floats
        return "100 %"
    if share < 0.001:
        return "< 0.1 %"
    if share > 0.995:
        return "> 99 %"
    return f"{100 * share:.0f} %" if share >= 0.0995 else f"{100 * share:.1f} %"


def mixed(first: str, second: str, part: float) -> str:
    """Return the colour that has `part` of `second` in `first`, all as "#rrggbb"."""
    pairs = [(int(first[at : at + 2], 16), int(second[at : at + 2], 16)) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(a + (b - a) * part):02x}" for a, b in pairs)


class Look:
    """How a graph is printed: in the chapter's three inks on its paper."""

    def __init__(self, palette: Palette) -> None:
        self.paper = palette.paper
        self.key = palette.key
        self.line = mixed(palette.paper, palette.key, 0.62)
        self.small = mixed(palette.paper, palette.key, 0.78)
        self.scene_fill = mixed(palette.paper, palette.tone, 0.16)
        self.scene_line = mixed(palette.paper, palette.tone, 0.6)
        self.menu_fill = mixed(palette.paper, "#ffffff", 0.55)
        self.end_fill = mixed(palette.paper, palette.warm, 0.55)

    def graph(self, chapter: Json) -> Said:
        """Return what is said of the whole."""
        title = language.text(str(chapter.get("title") or chapter["id"]))
        return {
            "label": language.label([language.font(title or "…", 22, self.key, "b"), language.font(" ", 6)]),
            "labelloc": "t",
            "bgcolor": self.paper,
            "fontname": FACE,
            "pad": 0.3,
            "nodesep": 0.22,
            "ranksep": 0.3,
        }

    def any_node(self) -> Said:
        """Return what all nodes share."""
        return {"fontname": FACE, "fontcolor": self.key, "color": self.key, "shape": "box", "margin": "0.14,0.07"}

    def any_edge(self) -> Said:
        """Return what all edges share."""
        return {"fontname": FACE, "fontcolor": self.key, "color": self.line, "arrowsize": 0.6}

    def scene(self, title: str) -> Said:
        """Return what is said of a scene."""
        return {
            "label": language.label([language.font(language.text(title), 13, self.key, "i")]) if title else '""',
            "labeljust": "l",
            "style": "filled,rounded",
            "fillcolor": self.scene_fill,
            "color": self.scene_line,
            "margin": 12,
        }

    def node(self, node: Json) -> Said:
        """Return what is said of a node."""
        kinds: dict[str, Said] = {
            "menu": {"style": "filled,rounded", "fillcolor": self.menu_fill},
            "start": {"style": "filled", "shape": "oval", "fillcolor": self.key, "fontcolor": self.paper},
            "end": {"style": "filled", "fillcolor": self.end_fill, "peripheries": 2},
            "unfinished": {"style": "filled,dashed", "fillcolor": self.paper},
        }
        kind = str(node["kind"])
        if kind not in kinds:
            raise ValueError(f"{kind!r} is no kind of node: {', '.join(kinds)}")
        small = self.paper if kind == "start" else self.small
        parts = [
            language.font(line, 11, style="b") for line in language.lines(str(node.get("text") or kind), NODE_WIDTH)
        ]
        about = [_person(node.get("who")), per_cent(node["share"]) if node.get("share") is not None else ""]
        if kind == "unfinished":
            about.insert(0, "not written yet")
        if told := " · ".join(filter(None, about)):
            parts.append(language.font(language.text(told), 9, small))
        place = f"{node['file']}:{node.get('line', '')}" if node.get("file") else str(node["id"])
        return {"label": language.label(parts), "tooltip": language.quoted(place), **kinds[kind]}

    def edge(self, edge: Json) -> Said:
        """Return what is said of an edge."""
        share = edge.get("share")
        said: Said = {
            "label": language.padded(self._option(edge)),
            "tooltip": language.quoted(str(edge.get("caption") or "")),
            "penwidth": self._width(share),
        }
        if share is not None and share <= 0:
            said["style"] = "dashed"
        return said

    def after_fork(self, edge: Json) -> Said:
        """Return what is said of one of the edges that part: only its share."""
        wordless = self.edge({**edge, "caption": "", "tags": ()})
        return {**wordless, "tooltip": language.quoted(str(edge["caption"])), "tailport": "s"}

    def far_after_fork(self, edge: Json) -> Said:
        """Return the same where there are many: they need the height to part in."""
        return {**self.after_fork(edge), "minlen": 2}

    def fork(self, option: Json) -> Said:
        """Return what is said of the place where the edges of one option part."""
        return {"shape": "plain", "label": language.padded(self._option(option))}

    def to_fork(self, option: Json) -> Said:
        """Return what is said of the line from a menu to such a place."""
        return {"arrowhead": "none", "headport": "n", "penwidth": self._width(option.get("share"))}

    def _option(self, option: Json) -> list[str]:
        """The lines that name an option: its caption, its tags, its share."""
        parts = [language.font(line, 10) for line in language.lines(str(option.get("caption") or ""), CAPTION_WIDTH)]
        tags = language.lines(", ".join(map(str, option.get("tags") or ())), CAPTION_WIDTH)
        parts += [language.font(line, 8.5, self.small, "i") for line in tags]
        if option.get("share") is not None:
            parts.append(language.font(language.text(per_cent(option["share"])), 10, style="b"))
        return parts

    def _width(self, share: float | None) -> float:
        return 0.8 + 6 * min(max(share or 0.0, 0.0), 1.0)


def _person(who: object) -> str:
    """The short name of somebody of the cast, or what was said; "" for nobody."""
    name = str(who or "")
    return PEOPLE[name].short if name in PEOPLE else name.replace("_", " ")
