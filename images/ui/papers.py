"""The papers that words stand on: boxes, slips, pages, cards. Each is drawn at the size that it is mostly shown at."""

from __future__ import annotations

import itertools

import papers_drawing as papers

from print_room.brushes import stitches, stroke
from print_room.geometry import Corner, crescent, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.pictures import Print
from print_room.sheet import Sheet, Stop

EDGE_OF_PAGE = Ink(0.02, 0.16, 0.14)
QUIET_LINE = Ink(0.10, 0.42, 0.16)


def text_box(sheet: Sheet) -> None:
    """What is told stands on this: a leaf of night-blue paper, sewn in at its left."""
    papers.night_paper(sheet, seam=True)


def side_box(sheet: Sheet) -> None:
    """The leaf beside it, for the quick menu."""
    papers.night_paper(sheet)


def name_tag(sheet: Sheet) -> None:
    """The name: a slip of paper, sewn on by two stitches."""
    papers.light_paper(sheet, slip=5)
    with sheet.shape("two stitches"):
        papers.stitch(sheet, (11, 19), (22, 17), QUIET_LINE)
        papers.stitch(sheet, (10, sheet.height - 23), (21, sheet.height - 25), QUIET_LINE)


def option(sheet: Sheet) -> None:
    """What can be done: a strip of night-blue paper."""
    papers.night_paper(sheet, edge=5)


def slip(sheet: Sheet) -> None:
    """What is focused on night: the strip turned over."""
    papers.light_paper(sheet, slip=5)


def dark_slip(sheet: Sheet) -> None:
    """What is focused on a page."""
    papers.night_paper(sheet, edge=4, under=papers.APRICOT)


def here(sheet: Sheet) -> None:
    """Where one is, in the list of pages: a stroke of chalk under the word."""
    y, width = sheet.height - 5.0, sheet.width
    run = [(60, y), (width * 0.4, y - 1.6), (width * 0.7, y + 0.6), (width - 70, y - 1)]
    sheet.paint(papers.ink_line([(px + 2, py + 2.4) for px, py in run], 5, sheet.rng("under")), Ink(0.42, 0.56, 0.5))
    sheet.paint(papers.ink_line(run, 4.6, sheet.rng("chalk")), Ink(0, 0.02, 0.62))
    sheet.paint(papers.eight_star(37, sheet.height / 2 + 2, 12), Ink(0, 0.02, 0.62))


def page(sheet: Sheet) -> None:
    """The page of a book: the leaves under it, the fold at its left, its seam, and an ornament at its foot."""
    width, height = sheet.width, sheet.height
    with sheet.shape("leaves below"):
        for leaf in range(4, 0, -1):
            below = papers.cut_edge(8, 6 + leaf * 3.4, width - 34 + leaf * 5.5, height - 26, sheet.rng(f"leaf {leaf}"))
            sheet.paint(polygon(below), EDGE_OF_PAGE if leaf % 2 else Ink(0, 0.05, 0.10))
            sheet.line(polygon(below), Ink(0.30, 0.50, 0.22), 1.3, opacity=0.6)
    outline = polygon(papers.torn_edge(4, 4, width - 34, height - 26, sheet.rng("page"), by=0.9))
    clip = sheet.clip(outline)
    with sheet.shape("page"):
        sheet.paint(outline, PAPER)
    papers.grain_of_paper(sheet, clip)
    with sheet.shape("fold"), sheet.overprint(clip=clip):
        shade = sheet.linear(
            (0, 0), (46, 0), Stop(0, Ink(0.10, 0.42, 0.14)), Stop(0.45, Ink(0, 0.10, 0.06)), Stop(1, PAPER)
        )
        sheet.paint(rectangle(0, 0, 48, height), shade)
    with sheet.shape("seam"):
        papers.sew(sheet, [(21, 34), (22.5, height / 2), (20.5, height - 56)], QUIET_LINE, length=26, gap=30, width=2.6)
    with sheet.shape("folio"):
        foot_ornament(sheet, width / 2 - 6, height - 44)


def foot_ornament(sheet: Sheet, x: float, y: float) -> None:
    """A new moon between two rules that run out, its second colour a little beside it."""
    rng = sheet.rng("ornament")
    for side in (-1, 1):
        run = [(x + side * 30, y + 0.6), (x + side * 90, y - 0.8), (x + side * 168, y)]
        sheet.paint(stroke(run, 2.8, start=1, end=0, wobble=0.2, rng=rng), QUIET_LINE)
        sheet.paint(papers.eight_star(x + side * 192, y, 8), QUIET_LINE)
    sheet.paint(crescent(x + 2, y + 2, 14, thickness=0.62, turn=-24), papers.APRICOT)
    sheet.paint(crescent(x, y, 14, thickness=0.62, turn=-24), Ink(0.86, 0.45, 0))


def note(sheet: Sheet) -> None:
    """A question or a message: a leaf torn out of the book, with a second leaf under it."""
    width, height = sheet.width, sheet.height
    below = polygon(papers.cut_edge(15, 17, width - 22, height - 24, sheet.rng("below")))
    above = polygon(papers.torn_edge(4, 4, width - 26, height - 28, sheet.rng("above"), by=1.4))
    with sheet.shape("under-layer"):
        sheet.paint(below, papers.APRICOT)
        with sheet.group(clip=sheet.clip(below)):
            papers.strew(sheet, 14, papers.APRICOT.towards(PAPER, 0.5), sheet.rng("under"), size=1.6)
    clip = sheet.clip(above)
    with sheet.shape("leaf"):
        sheet.paint(above, PAPER)
    papers.grain_of_paper(sheet, clip)
    with sheet.shape("frame"):
        inset = 26
        frame = papers.cut_edge(
            inset, inset, width - 22 - 2 * inset, height - 24 - 2 * inset, sheet.rng("frame"), by=0.7
        )
        sheet.line(polygon([(px + 2, py + 2) for px, py in frame]), papers.APRICOT, 2.4, opacity=0.7)
        sheet.line(polygon(frame), QUIET_LINE, 2.2)
        for px, py in (
            (inset, inset),
            (width - 22 - inset, inset),
            (inset, height - 24 - inset),
            (width - 22 - inset, height - 24 - inset),
        ):
            sheet.paint(ellipse(px, py, 17), PAPER)
            sheet.paint(papers.eight_star(px + 1.5, py + 1.5, 14), papers.APRICOT)
            sheet.paint(papers.eight_star(px, py, 14), Ink(0.86, 0.45, 0))


def card(sheet: Sheet) -> None:
    """One kept place: a card that stands in the page by its four corners."""
    outline = polygon(papers.cut_edge(6, 6, sheet.width - 12, sheet.height - 12, sheet.rng("card"), by=1.0))
    with sheet.shape("card"):
        sheet.paint(outline, papers.CARD)
    papers.grain_of_paper(sheet, sheet.clip(outline), papers.CARD)
    with sheet.shape("edge"):
        sheet.line(outline, Ink(0.06, 0.30, 0.22), 1.4)
    _corners(sheet, Ink(0.05, 0.40, 0.04))


def card_in_hand(sheet: Sheet) -> None:
    """The same card, focused."""
    papers.night_paper(sheet, edge=5, under=papers.APRICOT)
    _corners(sheet, papers.APRICOT)


def _corners(sheet: Sheet, ink: Ink) -> None:
    width, height, long = sheet.width, sheet.height, 24
    with sheet.shape("corners"):
        for x, y, right, down in (
            (3, 3, 1, 1),
            (width - 3, 3, -1, 1),
            (3, height - 3, 1, -1),
            (width - 3, height - 3, -1, -1),
        ):
            sheet.paint(polygon([(x, y), (x + right * long, y), (x, y + down * long)]), ink)
            sheet.line(polyline([(x + right * long, y), (x, y + down * long)]), LINE, 1.5, opacity=0.5)


def empty_place(sheet: Sheet) -> None:
    """Where no picture is kept yet: the place for it, marked with stitches, and a moon waiting."""
    width, height = sheet.width, sheet.height
    with sheet.shape("ground"):
        sheet.paint(sheet.everything, papers.CARD.towards(Ink(0.10, 0.36, 0.24), 0.4))
        papers.strew(sheet, papers.WEAR, papers.CARD, sheet.rng("tooth"), size=1.7, cloudy=0.8)
    with sheet.shape("stitches"):
        frame = [(15.0, 15.0), (width - 15, 15), (width - 15, height - 15), (15, height - 15), (15, 15)]
        for start, end in itertools.pairwise(frame):
            sheet.line(stitches([start, end], length=11, gap=9), Ink(0.20, 0.46, 0.26), 2.4)
    with sheet.shape("moon"):
        sheet.paint(crescent(width / 2, height / 2, 30, thickness=0.6, turn=-24), Ink(0.20, 0.46, 0.26))


def tab(sheet: Sheet) -> None:
    """The leaf that is open: a tab of the second paper with an inked line under it."""
    height = sheet.height
    outline = polygon(papers.cut_edge(3, 3, sheet.width - 6, height - 8, sheet.rng("tab"), by=1.2))
    with sheet.shape("tab"):
        sheet.paint(outline, papers.CARD)
    papers.grain_of_paper(sheet, sheet.clip(outline), papers.CARD)
    with sheet.shape("line"):
        run = [(8, height - 6), (sheet.width / 2, height - 4.5), (sheet.width - 8, height - 6.5)]
        sheet.paint(papers.ink_line([(x + 1, y + 2) for x, y in run], 5, sheet.rng("warm")), papers.APRICOT)
        sheet.paint(papers.ink_line(run, 4.4, sheet.rng("ink")), papers.NIGHT)


def step(sheet: Sheet) -> None:
    """A step more or less: a stub of the second paper."""
    outline = polygon(papers.cut_edge(4, 4, sheet.width - 8, sheet.height - 8, sheet.rng("step"), by=1.4))
    with sheet.shape("stub"):
        sheet.paint(outline, papers.CARD)
        sheet.line(outline, Ink(0.06, 0.30, 0.22), 1.6)
    papers.grain_of_paper(sheet, sheet.clip(outline), papers.CARD)


def rule(sheet: Sheet) -> None:
    """Under the heading of a page: a thick and a thin rule, drawn with a pen, that part for a star."""
    y, width = 16.0, sheet.width
    middle = 86.0
    with sheet.shape("rules"):
        for start, end in ((2, middle - 26), (middle + 26, width - 4)):
            run = [(start, y), ((start + end) / 2, y + 0.8), (end, y - 0.4)]
            sheet.paint(stroke([(px + 2, py + 2) for px, py in run], 4.6, start=0.8, end=0.2), papers.APRICOT)
            sheet.paint(stroke(run, 4.2, start=0.8, end=0.2, wobble=0.15, rng=sheet.rng("thick")), papers.NIGHT)
            thin = [(start, y + 7.5), ((start + end) / 2, y + 8), (end, y + 7)]
            sheet.paint(stroke(thin, 1.5, start=0.8, end=0.2), papers.NIGHT)
    with sheet.shape("star"):
        sheet.paint(papers.eight_star(middle + 2, y + 5, 15), papers.APRICOT)
        sheet.paint(papers.eight_star(middle, y + 3, 15), papers.NIGHT)


def slider_full(sheet: Sheet) -> None:
    """The part of a slider below its value: a stroke of ink."""
    width = sheet.width
    run = [(4, 22), (width / 3, 21.2), (width * 2 / 3, 22.6), (width - 2, 22)]
    sheet.paint(stroke([(x + 1, y + 2.4) for x, y in run], 11, start=0.9, end=1), papers.APRICOT)
    sheet.paint(stroke(run, 10, start=0.8, end=1, wobble=0.12, rng=sheet.rng("ink")), papers.NIGHT)


def slider_rest(sheet: Sheet) -> None:
    """The part above it: the line still to be drawn, in stitches."""
    sheet.line(stitches([(6, 22), (sheet.width - 4, 22)], length=9, gap=8), Ink(0.50, 0.48, 0.06), 4)


def scroll_run(sheet: Sheet) -> None:
    """What a page is scrolled along: a thread."""
    sheet.line(stitches([(12, 4), (12, sheet.height - 4)], length=9, gap=8), Ink(0.24, 0.44, 0.20), 3.4)


def scroll_thumb(sheet: Sheet) -> None:
    """What it is scrolled by: a stub of night-blue paper."""
    papers.night_paper(sheet, edge=2, under=papers.APRICOT)


def moon_to_hold(sheet: Sheet) -> None:
    """What a slider is held by: a small full moon."""
    with sheet.shape("moon"):
        sheet.paint(ellipse(23.5, 24, 18.5), papers.NIGHT)
        sheet.paint(ellipse(22, 22, 18.5), papers.NIGHT)
        sheet.paint(ellipse(22, 22, 14.5), Ink(0, 0.02, 0.42))
        sheet.paint(ellipse(17, 18, 4), papers.APRICOT)
        sheet.paint(ellipse(27, 26, 3), papers.APRICOT)


def corner(sheet: Sheet) -> None:
    """The corner of the leaf, turned up: the line is finished."""
    with sheet.shape("shadow"):
        sheet.paint(smooth([Corner(10, 60), (34, 40), Corner(62, 14), Corner(64, 64)], tension=0.9), Ink(1, 0.9, 0))
    with sheet.shape("gap"):
        sheet.paint(polygon([(62, 8), (64, 64), (6, 63)]), papers.LAVENDER)
    with sheet.shape("flap"):
        flap = smooth([Corner(61, 7), (38, 30), Corner(7, 61), (9, 36), Corner(16, 13), (38, 14)])
        sheet.paint(flap, PAPER)
        with sheet.overprint(clip=sheet.clip(flap)):
            sheet.paint(sheet.everything, sheet.linear((24, 24), (38, 38), Stop(0, PAPER), Stop(1, Ink(0, 0.24, 0.16))))
        sheet.line(flap, Ink(0.9, 0.4, 0), 1.4, opacity=0.8)


def endpaper(sheet: Sheet) -> None:
    """The night behind the menus: endpapers, stamped all over in the same ink laid on twice."""
    ground = Ink(0.95, 0.44, 0)
    stamp = Ink(0.86, 0.60, 0)
    width, height = sheet.width, sheet.height
    with sheet.shape("ground"):
        sheet.paint(sheet.everything, ground)
    with sheet.shape("stamps"):
        step_across, step_down = 128, 112
        for row in range(-1, round(height / step_down) + 1):
            for column in range(-1, round(width / step_across) + 1):
                rng = sheet.rng(f"stamp {row} {column}")
                x = column * step_across + (64 if row % 2 else 0) + rng.uniform(-2, 2) + 40
                y = row * step_down + rng.uniform(-2, 2) + 46
                _stamp(sheet, (column + 2 * row) % 4, x, y, stamp)
    papers.wear_of_ink(sheet, sheet.clip(sheet.everything), ground, Ink(0.88, 0.42, 0))


def _stamp(sheet: Sheet, which: int, x: float, y: float, ink: Ink) -> None:
    """A moon, a star, a door that is open a hand wide, a whale."""
    if which == 0:
        sheet.paint(crescent(x, y, 19, thickness=0.6, turn=-24), ink)
    elif which == 1:
        sheet.paint(papers.eight_star(x, y, 19), ink)
    elif which == 2:
        sheet.line(polygon([(x - 14, y - 24), (x + 14, y - 24), (x + 14, y + 24), (x - 14, y + 24)]), ink, 3)
        sheet.paint(polygon([(x - 14, y - 24), (x - 8, y - 20), (x - 8, y + 29), (x - 14, y + 24)]), ink)
        sheet.paint(ellipse(x - 2, y + 3, 2.4), ink)
    else:
        body = smooth(
            [
                Corner(x - 28, y + 2),
                (x - 20, y - 13),
                (x + 2, y - 15),
                (x + 20, y - 2),
                Corner(x + 32, y - 13),
                Corner(x + 31, y + 5),
                (x + 14, y + 12),
                (x - 12, y + 14),
            ]
        )
        sheet.paint(body, ink)
        sheet.paint(ellipse(x - 17, y + 1, 2), Ink(0.95, 0.44, 0))


PICTURES = (
    Print("strip", text_box, (1486, 266)),
    Print("strip_side", side_box, (340, 266)),
    Print("strip_foot", side_box, (1840, 98)),
    Print("here", here, (420, 66)),
    *(Print(f"option_{number}", option, (1240, 84)) for number in (1, 2, 3)),
    Print("slip", slip, (620, 76)),
    Print("option_slip", slip, (1240, 84)),
    Print("slip_dark", dark_slip, (360, 64)),
    Print("tag", name_tag, (260, 64)),
    Print("sheet", page, (1414, 1016)),
    Print("note", note, (1100, 420)),
    Print("card", card, (400, 312)),
    Print("card_focus", card_in_hand, (400, 312)),
    Print("empty_place", empty_place, (368, 207), paper=True),
    Print("scroll_run", scroll_run, (24, 640)),
    Print("scroll_thumb", scroll_thumb, (24, 160)),
    Print("tab", tab, (200, 62)),
    Print("step", step, (72, 64)),
    Print("rule", rule, (1180, 32)),
    Print("trough_full", slider_full, (80, 44)),
    Print("trough_rest", slider_rest, (340, 44)),
    Print("thumb", moon_to_hold, (44, 44)),
    Print("corner", corner, (66, 66)),
    Print("night", endpaper, (1920, 1080), paper=True),
)
