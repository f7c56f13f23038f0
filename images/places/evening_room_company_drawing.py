"""Who sits where at the second two o’clock; those who are still there later; those who go out."""

from __future__ import annotations

import evening_room_sitter_drawing as s
from evening_room_sitter_drawing import Sitter

from print_room.inks import Ink

PALE = Ink(0, 0.06, 0)
GREY = Ink(0, 0.40, 0)
SLATE = Ink(0.30, 0.62, 0)
DARK = Ink(0.82, 0.86, 0)
DEEP = Ink(0.92, 0.92, 0)

# By the pod: those whose room it is.
AT_THE_POD = (
    Sitter("ava", 714, 480, 0.74, 1, "edge", "knot", s.FAIR_HAIR, SLATE, PALE, "zigzag"),
    Sitter(
        "sam",
        1196,
        480,
        0.78,
        -1,
        "edge",
        "crop",
        s.DARK_HAIR,
        PALE,
        GREY,
        "stripes",
        s.BROWN_SKIN,
        beard=True,
        extra=s.towel,
    ),
)

# Along the wall, on the bunks and the ladder.
BACK = (
    Sitter("quint", -2, 520, 0.98, 1, "standing", "hood", s.DARK_HAIR, SLATE, PALE, "checks"),
    Sitter("dana", 108, 464, 0.76, 1, "crossed", "bob", s.MID_HAIR, PALE, GREY, "dots"),
    Sitter("jonah", 256, 464, 0.82, 1, "edge", "crop", s.WHITE_HAIR, DARK, GREY, "plain", s.DARK_SKIN, beard=True),
    Sitter("clara", 366, 464, 0.76, 1, "knees", "bun", s.DARK_HAIR, PALE, SLATE, "stars", s.BROWN_SKIN),
    Sitter("max", 500, 398, 0.72, 1, "edge", "mop", s.DARK_HAIR, GREY, PALE, "plain", s.BROWN_SKIN, extra=s.receipts),
    Sitter("brian", 1372, 530, 0.84, -1, "standing", "bald", s.MID_HAIR, PALE, SLATE, "checks"),
    Sitter(
        "elara", 1640, 272, 0.60, -1, "crossed", "curls", s.MID_HAIR, PALE, SLATE, "stars", child=True, extra=s.rabbit
    ),
    Sitter("banerjee", 1718, 272, 0.62, -1, "knees", "cap", s.DARK_HAIR, SLATE, PALE, "dots", s.BROWN_SKIN, child=True),
    Sitter("theo", 1694, 438, 0.80, -1, "edge", "crop", s.MID_HAIR, SLATE, PALE, "stripes"),
    Sitter("leo", 1560, 380, 0.60, -1, "edge", "mop", s.MID_HAIR, PALE, SLATE, "stripes", s.BROWN_SKIN, child=True),
    Sitter("aiden", 1866, 464, 0.82, -1, "knees", "crop", s.FAIR_HAIR, DARK, PALE, "stars"),
)

HALMONI = Sitter("halmoni", 92, 600, 0.86, 1, "crossed", "bun", s.WHITE_HAIR, PALE, GREY, "dots", asleep=True)
LILA = Sitter("lila", 192, 600, 0.92, 1, "edge", "long", s.DARK_HAIR, SLATE, PALE, "zigzag")
MARA = Sitter(
    "mara",
    532,
    600,
    0.70,
    1,
    "knees",
    "bob",
    s.MID_HAIR,
    PALE,
    SLATE,
    "checks",
    s.BROWN_SKIN,
    child=True,
    extra=s.slide,
)

# On the beds in the middle.
MIDDLE = (
    HALMONI,
    LILA,
    Sitter("tara", 400, 600, 0.72, 1, "crossed", "wild", s.DARK_HAIR, GREY, PALE, "stars", s.DARK_SKIN, child=True),
    MARA,
    Sitter("remy", 1398, 600, 0.94, -1, "edge", "crop", s.WHITE_HAIR, DARK, GREY, "stripes", extra=s.spectacles),
    Sitter("leila", 1552, 600, 0.92, -1, "crossed", "bob", s.DARK_HAIR, SLATE, PALE, "plain", s.BROWN_SKIN),
    Sitter("lyra", 1770, 600, 1.02, -1, "knees", "long", s.FAIR_HAIR, PALE, SLATE, "dots", s.DARK_SKIN),
    Sitter("neighbour with a cap", 1900, 600, 0.94, -1, "edge", "cap", s.DARK_HAIR, GREY, PALE, "zigzag"),
)

# Near by: dark backs, on the foremost beds and the floor.
NEAR = (
    Sitter("back of a coat", 6, 764, 1.12, 1, "back", "bun", DEEP, DARK, SLATE, "checks"),
    Sitter("back of a jersey", 436, 764, 1.10, 1, "back", "crop", DEEP, DARK, SLATE, "stripes"),
    Sitter("back of a child", 616, 768, 0.80, 1, "back", "mop", DEEP, DARK, SLATE, "stars", child=True),
    Sitter("back of a gown", 1296, 764, 1.06, -1, "back", "knot", DEEP, DARK, SLATE, "zigzag"),
    Sitter("back of a small one", 1436, 768, 0.74, -1, "back", "bob", DEEP, DARK, SLATE, "dots", child=True),
    Sitter("back of a tall one", 1730, 764, 1.18, -1, "back", "crop", DEEP, DARK, SLATE, "plain"),
)

# Those who are still there when most have gone.
STAYING = ("jonah", "leo", "max", "aiden")
STILL_THERE = (*(one for one in BACK if one.name in STAYING), HALMONI, LILA, MARA)

GOING = (
    Sitter("somebody tall", 1424, 482, 0.60, -1, "going", "crop", DEEP, DARK, DEEP, "checks"),
    Sitter(
        "somebody with a child", 1352, 528, 0.92, 1, "going", "bob", DEEP, DEEP, DARK, "plain", extra=s.child_in_arms
    ),
    Sitter("somebody in a hood", 1478, 592, 0.92, -1, "going", "hood", DEEP, DARK, SLATE, "stripes"),
)
