"""Six hands: a desk from above, Saturday noon, six thank-you cards, and a girl's hand over the last of them."""

from __future__ import annotations

import math

import six_cards_drawing as cards
import writing_hand_drawing as writing

from print_room.brushes import stroke
from print_room.geometry import Point, polygon, polyline
from print_room.inks import LINE, PAPER, Ink
from print_room.pictures import Illustration, Layer
from print_room.sheet import Sheet

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
TABLE, GRAIN, SHADE = Ink(0.0, 0.09, 0.17), Ink(0.04, 0.19, 0.26), Ink(0.03, 0.24, 0.16)
CUP: Point = (1668.0, 196.0)

# The fan: about which point it is spread, how far from it the cards lie, and by how much each is turned.
PIVOT: Point = (850.0, 1690.0)
REACH = 1290.0
TURNS = (-27.0, -16.5, -6.0, 4.5, 15.0, 26.0)
WRITTEN = (
    ("leaning", cards.sun, cards.leaning),
    ("round and joined", cards.moon, cards.round_and_joined),
    ("upright and small", cards.fish, cards.upright_and_small),
    ("huge", cards.tram, cards.huge),
    ("copperplate", cards.flower, cards.copperplate),
    ("sloping", cards.star_of_four, cards.sloping),
)


def on_card(turn: float, at: Point) -> Point:
    """Return where a point of a card lies on the page."""
    angle = math.radians(turn)
    x, y = at[0], at[1] - REACH
    return (PIVOT[0] + x * math.cos(angle) - y * math.sin(angle), PIVOT[1] + x * math.sin(angle) + y * math.cos(angle))


def desk(sheet: Sheet) -> None:
    """Pale wood; the window at noon, with its bars; the cup, two pens."""
    with sheet.shape("desk"):
        sheet.paint(sheet.everything, TABLE)
        rng = sheet.rng("grain")
        for index in range(13):
            y = TOP + 40 + index * 92 + rng.uniform(-16, 16)
            run = [(x, y + rng.uniform(-7, 7)) for x in range(-120, 2060, 240)]
            sheet.paint(stroke(run, 4, start=0.6, end=0.6), GRAIN)
        for y in (330, 722):
            sheet.line(polyline([(LEFT, y), (RIGHT, y)]), Ink(0.10, 0.24, 0.26), 3)
    with sheet.shape("noon"):
        light = polygon([(120, TOP), (1540, TOP), (1730, BOTTOM), (-60, BOTTOM)])
        sheet.paint(light, PAPER, opacity=0.62)
        for top, foot in ((460, 370), (840, 830), (1210, 1290)):
            bar = [(top - 17, TOP), (top + 17, TOP), (foot + 22, BOTTOM), (foot - 22, BOTTOM)]
            sheet.paint(polygon(bar), SHADE, opacity=0.5)
    for (x, y), turn, ink in (((214, 150), -24, Ink(0.04, 0.70, 0.04)), ((236, 214), -15, Ink(0.80, 0.50, 0.14))):
        with sheet.shape("pen put down"), sheet.group(turn=(turn, x, y)):
            felt_pen(sheet, (x, y), ink)
    writing.cup(sheet, CUP)


def felt_pen(sheet: Sheet, at: Point, ink: Ink) -> None:
    """A felt pen with its cap on."""
    x, y = at
    with sheet.overprint(blur=5):
        sheet.line(polyline([(x - 150, y + 14), (x + 160, y + 14)]), Ink(0.14, 0.36, 0.06), 22)
    sheet.line(polyline([(x - 160, y), (x + 150, y)]), LINE, 29)
    sheet.line(polyline([(x - 160, y), (x + 150, y)]), PAPER, 23)
    sheet.line(polyline([(x - 158, y), (x - 60, y)]), ink, 23)
    sheet.line(polyline([(x + 140, y), (x + 150, y)]), ink, 23)
    sheet.line(polyline([(x - 58, y - 11), (x - 58, y + 11)]), LINE, 3)
    sheet.line(polyline([(x - 150, y - 6), (x + 130, y - 6)]), PAPER, 3)


def fan(sheet: Sheet) -> None:
    """The cards, one upon the other."""
    for turn, (name, emblem, write) in zip(TURNS, WRITTEN, strict=True):
        x, y = on_card(turn, (0, 0))
        with sheet.group(move=(x, y)), sheet.group(turn=(turn, 0, 0)):
            cards.card(sheet, name, emblem, write)


def hand(sheet: Sheet) -> None:
    """Her hand, where the writing has stopped."""
    with sheet.group(move=on_card(TURNS[-1], cards.TIRED_STOPS)):
        writing.shadow(sheet)
        writing.hand(sheet)


def cards_and_hand(sheet: Sheet) -> None:
    """The cards, and over them the hand."""
    fan(sheet)
    hand(sheet)


PICTURE = Illustration(
    name="six_hands",
    palette="the_demonstration",
    layers=(
        Layer("desk", desk, depth=0.7),
        Layer("cards", cards_and_hand, depth=1.0, cut_out=True),
    ),
    shows=(
        "A desk from above, at noon, with a cup of tea on it. Six cards are fanned out, and no two are in the same "
        "handwriting. On the last a girl’s hand has stopped in the middle of a line that slopes down to the right."
    ),
)
