"""People as they come by on the Landing, in what they’d gone to bed in.

Somebody stands at (0, 0), faces us and is 400 high; the middle of the head is at (0, -350). Heads and prints are those
of the children on the raft, who are somebody’s too.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import raft_heads_drawing as heads
from raft_prints_drawing import PRINTS

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import HAIR_BLACK, HAIR_FAIR, HAIR_GREY, LINE, SKIN_BROWN, SKIN_LIGHT, Cloth, Ink
from print_room.sheet import Sheet, Stop

NIGHT = Ink(0.90, 0.90, 0.10)
WHITE, AMBER = Ink(0, 0.03, 0.05), Ink(0, 0.14, 0.80)
HEAD = 0.80
SHOULDER: Point = (46.0, -284.0)
# Hands that hang, and hands that somebody else has hold of.
HANGING, HELD, UP = (62.0, -150.0), (92.0, -172.0), (78.0, -400.0)


@dataclass(frozen=True)
class Sleeper:
    """Somebody: cut, cloth, print and its ink, skin, head; the left and right hand; what else they have."""

    cut: str
    ground: Ink
    printed: str
    ink: Ink
    skin: Cloth
    head: heads.Head
    left: Point = HELD
    right: Point = HELD
    also: str = ""
    tilt: float = 0.0


def sleeper(sheet: Sheet, one: Sleeper) -> None:
    """Draw one of them."""
    if one.also == "parachute":
        _pack(sheet)
    _legs(sheet, one)
    if one.cut != "blanket":
        _arm(sheet, one, -1)
        _arm(sheet, one, 1)
    body = smooth(_cut(one.cut))
    sheet.paint(body, one.ground)
    with sheet.group(clip=sheet.clip(body)):
        _printed(sheet, one)
        side = sheet.linear((-70, 0), (66, 0), Stop(0, NIGHT, 0.55), Stop(0.55, NIGHT, 0.05), Stop(1, NIGHT, 0))
        sheet.paint(rectangle(-140, -340, 280, 360), side)
    sheet.line(body, LINE, 5)
    _fastening(sheet, one)
    if one.cut != "blanket":
        for way, hand in ((-1, one.left), (1, one.right)):
            if hand[1] > -360:
                _hand(sheet, one, (way * hand[0], hand[1]))
    with sheet.group(turn=(one.tilt, 0, -310)):
        _head(sheet, one)
    if one.also == "parachute":
        _harness(sheet)


def _cut(name: str) -> list[Point | Corner]:
    if name == "pyjamas":
        foot, wide = -138.0, 56.0
    elif name == "gown":
        foot, wide = -62.0, 72.0
    elif name == "blanket":
        return [
            Corner(-26, -312),
            (-72, -276),
            (-92, -150),
            Corner(-84, -34),
            (0, -22),
            Corner(84, -34),
            (92, -150),
            (72, -276),
            Corner(26, -312),
        ]
    else:
        foot, wide = -84.0, 84.0
    return [
        Corner(-18, -310),
        (-52, -296),
        (-54, -210),
        Corner(-wide, foot),
        (0, foot + 10),
        Corner(wide, foot),
        (54, -210),
        (52, -296),
        Corner(18, -310),
    ]


def _printed(sheet: Sheet, one: Sleeper) -> None:
    for down in (-10, -180):
        with sheet.group(move=(0, down)):
            PRINTS[one.printed](sheet, one.ink)


def _legs(sheet: Sheet, one: Sleeper) -> None:
    for side, down in ((-1, 0.0), (1, -12.0)):
        trousers = one.cut == "pyjamas"
        leg = stroke(
            [(side * 24, -160), (side * 27, -70), (side * 27, -12 + down)], 44 if trousers else 25, start=1, end=0.8
        )
        sheet.paint(leg, one.ground.towards(NIGHT, 0.22) if trousers else one.skin.shade)
        if trousers:
            with sheet.group(clip=sheet.clip(leg)):
                _printed(sheet, one)
        sheet.line(leg, LINE, 4)
        foot = ellipse(side * 31, -6 + down, 28, 13, turn=side * 8)
        sheet.paint(foot, one.skin.light)
        sheet.line(foot, LINE, 4)


def _arm(sheet: Sheet, one: Sleeper, way: int) -> None:
    hand = one.left if way < 0 else one.right
    end = (way * hand[0], hand[1])
    shoulder = (way * SHOULDER[0], SHOULDER[1])
    bow = 16 if hand[1] > -260 else 26
    elbow = ((shoulder[0] + end[0]) / 2 + way * bow, (shoulder[1] + end[1]) / 2 + 8)
    sleeve = stroke([shoulder, elbow, end], 40, start=1, end=0.8)
    sheet.paint(sleeve, one.ground.towards(NIGHT, 0.30 if way < 0 else 0.06))
    with sheet.group(clip=sheet.clip(sleeve)):
        _printed(sheet, one)
    sheet.line(sleeve, LINE, 4.4)
    if hand[1] <= -360:
        _hand(sheet, one, end)


def _hand(sheet: Sheet, one: Sleeper, where: Point) -> None:
    x, y = where
    if y <= -360:
        for turn in (-40, -14, 12, 38):
            angle = math.radians(turn - 90)
            tip = (x + 26 * math.cos(angle), y - 6 + 26 * math.sin(angle))
            sheet.line(polyline([(x, y), tip]), LINE, 14)
            sheet.line(polyline([(x, y), tip]), one.skin.light, 8)
    sheet.paint(ellipse(x, y, 19, 18), one.skin.light)
    sheet.line(ellipse(x, y, 19, 18), LINE, 4)


def _fastening(sheet: Sheet, one: Sleeper) -> None:
    if one.cut == "pyjamas":
        sheet.line(polyline([(0, -300), (0, -136)]), LINE, 4)
        sheet.paint("".join(ellipse(8, y, 6) for y in (-262, -220, -178)), LINE)
    elif one.cut == "gown":
        sheet.line(smooth([(-16, -308), (6, -250), (2, -70)], closed=False), LINE, 5)
        sheet.line(smooth([(-54, -206), (0, -196), (54, -206)], closed=False), LINE, 15)
        sheet.line(smooth([(-54, -206), (0, -196), (54, -206)], closed=False), WHITE, 9)
    elif one.cut == "blanket":
        sheet.line(smooth([(10, -306), (-14, -200), (6, -26)], closed=False), LINE, 5)
        sheet.paint(ellipse(-2, -262, 22, 18), one.skin.light)
        sheet.line(ellipse(-2, -262, 22, 18), LINE, 4)
    else:
        sheet.line(polyline([(0, -304), (0, -244)]), LINE, 4)


def _head(sheet: Sheet, one: Sleeper) -> None:
    with sheet.group(move=(0, -350)), sheet.group(scale=(HEAD, 0, 0)), sheet.group(move=(0, 168)):
        heads.head(sheet, one.head, one.skin, one.ground)
        _up_at_the_back(sheet, one)
        if one.also in ("moustache", "parachute"):
            _moustache(sheet)
    if one.also == "curlers":
        for angle in (-160, -132, -104, -76, -48, -20):
            x, y = 44 * math.cos(math.radians(angle)), -356 + 44 * math.sin(math.radians(angle))
            sheet.paint(ellipse(x, y, 14, 12), AMBER)
            sheet.line(ellipse(x, y, 14, 12), LINE, 3.4)
            sheet.line(polyline([(x - 9, y), (x + 9, y)]), LINE, 2.6)


def _up_at_the_back(sheet: Sheet, one: Sleeper) -> None:
    """Hair that has been lain on."""
    if one.head.hair in ("nightcap", "hood", "mask", "goggles"):
        return
    hair = HAIR_BLACK if one.skin in (SKIN_BROWN,) else HAIR_FAIR
    if one.also == "grey":
        hair = HAIR_GREY
    for x, lean, up in ((4, 14, 36), (14, 34, 26), (-8, -4, 28)):
        tuft = [(x, -210), (x + lean * 0.4, -210 - up * 0.7), (x + lean, -212 - up)]
        sheet.paint(stroke(tuft, 12, start=1, end=0.1), hair.light)


def _moustache(sheet: Sheet) -> None:
    for side in (-1, 1):
        half = smooth([Corner(0, -154), (side * 14, -158), (side * 34, -146), (side * 14, -144), Corner(0, -148)])
        sheet.paint(half, HAIR_BLACK.light)


# What they have with them.


def _pack(sheet: Sheet) -> None:
    pack = smooth([(-92, -190), (-104, -290), (-78, -372), (0, -396), (78, -372), (104, -290), (92, -190)])
    sheet.paint(pack, Ink(0.34, 0.62, 0.14))
    sheet.line(pack, LINE, 5)
    for side in (-1, 1):
        fold = [(side * 12, -394), (side * 60, -340), (side * 98, -290)]
        sheet.line(smooth(fold, closed=False), WHITE, 7)
        sheet.line(smooth([(side * 40, -386), (side * 82, -330), (side * 102, -240)], closed=False), LINE, 4)


def _harness(sheet: Sheet) -> None:
    for run in ([(-46, -304), (0, -226), (46, -304)], [(0, -226), (-50, -150)], [(0, -226), (50, -150)]):
        sheet.line(polyline(run), LINE, 18)
        sheet.line(polyline(run), AMBER, 11)
    sheet.paint(ellipse(0, -226, 21), WHITE)
    sheet.line(ellipse(0, -226, 21), LINE, 5)
    sheet.line(ellipse(-58, -258, 15), LINE, 12)
    sheet.line(ellipse(-58, -258, 15), WHITE, 6)


def gentleman(sheet: Sheet) -> None:
    """He has been carried here in his armchair and hasn’t spilt any of his tea; the chair’s feet are at 0."""
    chair, dark = Ink(0, 0.20, 0.92), Ink(0.20, 0.56, 0.90)
    with sheet.shape("armchair"):
        back = smooth(
            [Corner(-92, -40), (-112, -190), (-104, -290), (0, -332), (104, -290), (112, -190), Corner(92, -40)]
        )
        sheet.paint(back, chair)
        with sheet.group(clip=sheet.clip(back)):
            spots = "".join(
                ellipse(-120 + 34 * i + 17 * (j % 2), -330 + 30 * j, 8, 6) for i in range(8) for j in range(10)
            )
            sheet.paint(spots, Ink(0.06, 0.44, 0.92))
            away = sheet.linear((-112, 0), (60, 0), Stop(0, NIGHT, 0.6), Stop(1, NIGHT, 0))
            sheet.paint(back, away)
        sheet.line(back, LINE, 6)
    _seated(sheet)
    with sheet.shape("arms of the chair"):
        for side in (-1, 1):
            arm = rectangle(side * 104 - 24, -142, 48, 118)
            sheet.paint(arm, dark if side < 0 else chair)
            sheet.line(arm, LINE, 5)
            sheet.paint(ellipse(side * 104, -146, 31), dark if side < 0 else chair)
            sheet.line(ellipse(side * 104, -146, 31), LINE, 5)
            sheet.line(ellipse(side * 104, -146, 13), LINE, 4)
            sheet.paint(rectangle(side * 100 - 11, -26, 22, 30), LINE)
    _tea(sheet)


def _seated(sheet: Sheet) -> None:
    one = Sleeper("gown", Ink(0.30, 0.66, 0.12), "stars", Ink(0, 0.08, 0.40), SKIN_LIGHT, heads.Head("short", "smile"))
    body = smooth(
        [
            Corner(-26, -214),
            (-66, -190),
            (-76, -90),
            Corner(-80, -40),
            Corner(80, -40),
            (76, -90),
            (66, -190),
            Corner(26, -214),
        ]
    )
    with sheet.shape("gentleman"):
        sheet.paint(rectangle(-82, -66, 164, 44), Ink(0.10, 0.46, 0.92))
        sheet.line(rectangle(-82, -66, 164, 44), LINE, 5)
        sheet.paint(body, one.ground)
        with sheet.group(clip=sheet.clip(body)), sheet.group(move=(0, -40)):
            PRINTS[one.printed](sheet, one.ink)
        sheet.line(body, LINE, 5)
        for side in (-1, 1):
            shin = stroke([(side * 34, -72), (side * 38, -20), (side * 36, 34)], 50, start=1, end=0.7)
            sheet.paint(shin, WHITE)
            with sheet.group(clip=sheet.clip(shin)):
                bars = "".join(polyline([(x, -90), (x, 50)]) for x in range(-70, 80, 14))
                sheet.line(bars, Ink(0.20, 0.56, 0.12), 5)
            sheet.line(shin, LINE, 5)
            slipper = ellipse(side * 40, 44, 33, 17)
            sheet.paint(slipper, Ink(0.06, 0.50, 0.92))
            sheet.line(slipper, LINE, 5)
        lapel = polygon([(-26, -212), (0, -140), (26, -212)])
        sheet.paint(lapel, WHITE)
        sheet.line(lapel, LINE, 4)
        with sheet.group(move=(0, -252)), sheet.group(scale=(0.92, 0, 0)), sheet.group(move=(0, 168)):
            _bald_head(sheet)


def _bald_head(sheet: Sheet) -> None:
    for side in (-1, 1):
        tuft = smooth([(side * 40, -150), (side * 70, -158), (side * 76, -186), (side * 58, -200), (side * 40, -190)])
        sheet.paint(tuft, WHITE)
        sheet.line(tuft, LINE, 3.4)
    skull = smooth([(-46, -176), (-30, -212), (0, -220), (30, -212), (46, -176), (38, -138), (0, -122), (-38, -138)])
    sheet.paint(skull, SKIN_LIGHT.light)
    sheet.line(skull, LINE, 3.6)
    for side in (-1, 1):
        lid = [(side * 28, -168), (side * 18, -162), (side * 8, -168)]
        sheet.paint(stroke(lid, 5, start=0.3, end=0.3), LINE)
        sheet.paint(stroke([(side * 30, -186), (side * 19, -192), (side * 8, -184)], 8, start=0.3, end=0.3), LINE)
        moustache = smooth([Corner(0, -152), (side * 20, -154), (side * 40, -142), (side * 18, -138)])
        sheet.paint(moustache, WHITE)
        sheet.line(moustache, LINE, 3)
    sheet.paint(ellipse(0, -157, 9, 8), SKIN_LIGHT.shade)


def _tea(sheet: Sheet) -> None:
    """A cup on its saucer, exactly level."""
    with sheet.shape("tea"):
        for side in (-1, 1):
            sleeve = stroke([(side * 62, -178), (side * 74, -124), (side * 26, -112)], 38, start=1, end=0.8)
            sheet.paint(sleeve, Ink(0.34, 0.70, 0.14))
            sheet.line(sleeve, LINE, 4.4)
        sheet.paint(ellipse(0, -108, 56, 13), WHITE)
        sheet.line(ellipse(0, -108, 56, 13), LINE, 4.4)
        cup = smooth([Corner(-34, -154), (-28, -122), (0, -108), (28, -122), Corner(34, -154)])
        sheet.paint(cup, WHITE)
        sheet.line(cup, LINE, 4.4)
        sheet.paint(ellipse(0, -154, 34, 9), Ink(0.30, 0.50, 0.96))
        sheet.line(ellipse(0, -154, 34, 9), LINE, 4)
        sheet.line(polyline([(-30, -134), (30, -134)]), AMBER, 5)
        for side in (-1, 1):
            sheet.paint(ellipse(side * 34, -104, 17, 15), SKIN_LIGHT.light)
            sheet.line(ellipse(side * 34, -104, 17, 15), LINE, 4)


def goat(sheet: Sheet) -> None:
    """Nobody’s. It’s eating somebody’s cord; 250 high, feet at 0."""
    coat, shade = Ink(0, 0.03, 0.06), Ink(0.20, 0.40, 0.14)
    with sheet.shape("goat"):
        for x, down in ((-34, -16), (34, -16), (-22, 0), (22, 0)):
            leg = stroke([(x, -110), (x * 1.02, -50), (x, down)], 27, start=1, end=0.62)
            sheet.paint(leg, coat if down == 0 else shade)
            sheet.line(leg, LINE, 4.4)
            sheet.paint(rectangle(x - 10, down - 12, 20, 15), LINE)
        body = smooth([(-62, -110), (-66, -152), (-34, -182), (34, -182), (66, -152), (62, -110), (0, -72)])
        sheet.paint(body, coat)
        with sheet.group(clip=sheet.clip(body)):
            sheet.paint(smooth([(-90, -190), (-20, -190), (-34, -110), (-10, -60), (-90, -60)]), shade)
        sheet.line(body, LINE, 5)
        for side in (-1, 1):
            horn = stroke([(side * 14, -246), (side * 30, -286), (side * 66, -300)], 19, start=1, end=0.15)
            sheet.paint(horn, Ink(0.24, 0.46, 0.50))
            sheet.line(horn, LINE, 4)
            ear = smooth([Corner(side * 28, -226), (side * 56, -240), Corner(side * 88, -222), (side * 56, -210)])
            sheet.paint(ear, coat if side > 0 else shade)
            sheet.line(ear, LINE, 4)
        beard = smooth([Corner(-15, -134), (-8, -100), Corner(2, -82), (10, -104), Corner(15, -134)])
        face = smooth([(-33, -238), (0, -256), (33, -238), (28, -190), (22, -142), (0, -128), (-22, -142), (-28, -190)])
        for path in (beard, face):
            sheet.paint(path, coat)
            sheet.line(path, LINE, 4.6)
        for side in (-1, 1):
            sheet.paint(ellipse(side * 21, -210, 12, 11), AMBER)
            sheet.line(ellipse(side * 21, -210, 12, 11), LINE, 3.4)
            sheet.paint(rectangle(side * 21 - 9, -213, 18, 6, radius=2), LINE)
            sheet.paint(ellipse(side * 8, -160, 4, 3), LINE)
        cord = [(-8, -144), (30, -138), (62, -112), (52, -70), (74, -44)]
        sheet.line(smooth(cord, closed=False), LINE, 13)
        sheet.line(smooth(cord, closed=False), AMBER, 7)
        sheet.line(smooth([(-14, -148), (0, -142), (14, -148)], closed=False), LINE, 4)
