"""Ava Lindqvist-Rao's arms: both hands round a cup, or round a telephone. Points are about the middle of her head."""

from __future__ import annotations

from aiden_drawing import forearm_sleeve, upper_arm
from ava_drawing import FAR_SHOULDER, NEAR_SHOULDER, WOOL
from ava_head_drawing import SKIN
from grownups_drawing import FAR_WRIST, NEAR_WRIST, SCREEN_LIGHT, hands_about, telephone
from neighbours_drawing import forearm

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, between, ellipse, smooth
from print_room.inks import LINE, Cloth, Ink
from print_room.pictures import Draw
from print_room.sheet import Sheet, Stop

# Drawing ink, which doesn't come off.
STAIN = Ink(0.58, 0.86, 0.10)
CUP = Cloth(Ink(0, 0.03, 0.06), Ink(0.06, 0.38, 0.12), Ink(0.22, 0.56, 0.18))
GLAZE = Ink(0, 0.24, 0.94)
TEA = Ink(0.30, 0.40, 0.90)


def cup(sheet: Sheet) -> None:
    """A round cup without a saucer, half drunk."""
    body = smooth([Corner(-52, -62), (-53, 0), (-40, 52), (0, 62), (40, 52), (53, 0), Corner(52, -62)])
    sheet.paint(body, CUP.light)
    with sheet.group(clip=sheet.clip(body)):
        sheet.paint(smooth([Corner(20, -80), (30, 0), Corner(14, 80), Corner(80, 80), Corner(80, -80)]), CUP.shade)
        for y in (-38, 44):
            sheet.paint(stroke([(-60, y - 4), (0, y + 8), (60, y - 4)], 13, start=1, end=1), GLAZE)
    sheet.line(body, LINE, 4)
    sheet.paint(ellipse(0, -62, 52, 13), CUP.light)
    sheet.paint(ellipse(1, -59, 43, 8.6), TEA)
    sheet.line(ellipse(0, -62, 52, 13), LINE, 3.6)


def arms(sheet: Sheet, held_at: Point, far_elbow: Point, near_elbow: Point, thing: Draw) -> None:
    """Both arms bent, both hands round a thing at `held_at`."""
    far = (held_at[0] + FAR_WRIST[0], held_at[1] + FAR_WRIST[1])
    near = (held_at[0] + NEAR_WRIST[0], held_at[1] + NEAR_WRIST[1])
    far_end, near_end = between(far_elbow, far, 0.84), between(near_elbow, near, 0.90)
    with sheet.shape("arms"):
        upper_arm(sheet, WOOL, FAR_SHOULDER, far_elbow, (42, 44), seam=True)
        upper_arm(sheet, WOOL, NEAR_SHOULDER, near_elbow, (46, 46), seam=True)
        for end, wrist in ((far_end, far), (near_end, near)):
            forearm(sheet, SKIN, [end, between(end, wrist, 0.5), wrist], (23, 20, 20))
        with sheet.group(move=held_at):
            hands_about(sheet, SKIN, thing, stain=STAIN)
        forearm_sleeve(sheet, WOOL, far_elbow, far_end, (43, 36))
        forearm_sleeve(sheet, WOOL, near_elbow, near_end, (45, 37))


def with_the_cup(sheet: Sheet) -> None:
    """The cup before her chest, for warming the hands."""
    arms(sheet, (-122, 400), (-216, 580), (172, 556), cup)


def leaning_telephone(sheet: Sheet) -> None:
    """The telephone, higher than the hands, its screen towards her."""
    with sheet.group(move=(0, -40)), sheet.group(turn=(-6, 0, 0)):
        glow = sheet.radial((0, -30), 130, Stop(0.3, SCREEN_LIGHT, 0.85), Stop(1, SCREEN_LIGHT, 0))
        sheet.paint(ellipse(0, -30, 130), glow)
        telephone(sheet)


def with_the_telephone(sheet: Sheet) -> None:
    """The telephone in both hands at her chest, the elbows close."""
    arms(sheet, (-36, 430), (-178, 556), (202, 548), leaning_telephone)
