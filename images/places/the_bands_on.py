"""They have all put a band on: eleven beds, eleven beads and one more, a man with a watch; and the pod.

Nothing is out of order, and that is the fright: all lie alike. Two inks, and the light is what the paper is.
"""

from __future__ import annotations

from the_bands_on_beds_drawing import BEDS, empty_bed, shoes
from the_bands_on_people_drawing import ELARA, MAX, MOTHER, SLEEPERS, rabbit, receipts, the_one_who_is_up
from the_bands_on_room_drawing import POD, glow_behind_the_pod, lit_pod, shelf_with_the_book, shop, till
from the_bands_on_sleepers_drawing import across_the_foot, asleep, bead, bead_of

from print_room.geometry import ellipse
from print_room.inks import PAPER, Ink
from print_room.pictures import Illustration, Layer
from print_room.sheet import Sheet, Stop


def page(sheet: Sheet) -> None:
    """The shop, farthest things first; then what is dark; then the beads."""
    shop(sheet)
    glow_behind_the_pod(sheet)
    lit_pod(sheet)
    shelf_with_the_book(sheet)
    beads = []
    for index, bed in enumerate(BEDS):
        if bed.z < 9 and bed.side < 0 and bed.z > 8:
            the_one_who_is_up(sheet)
        empty_bed(sheet, bed)
        shoes(sheet, bed, index)
        asleep(sheet, bed, SLEEPERS[bed])
        beads.append(bead_of(bed, SLEEPERS[bed]))
        if bed == ELARA:
            rabbit(sheet)
        elif bed == MOTHER:
            beads.append(across_the_foot(sheet, bed))
        elif bed == MAX:
            receipts(sheet)
    _dark(sheet)
    with sheet.shape("beads"):
        for spot, radius in beads:
            bead(sheet, spot, radius)


def _dark(sheet: Sheet) -> None:
    """The farther from the pod, the more night; the foot of the page is quiet under the words."""
    with sheet.shape("night"):
        hole = sheet.grey_radial(POD, 1150, (0, 0), (0.25, 0.02), (0.55, 0.24), (0.8, 0.72), (1, 1), stretch=1.15)
        with sheet.overprint(mask=sheet.mask((sheet.everything, hole))):
            sheet.paint(sheet.everything, Ink(0.62, 0.62, 0))
        with sheet.overprint():
            sheet.paint(sheet.everything, sheet.linear((0, 760), (0, 1100), Stop(0, PAPER), Stop(1, Ink(0.62, 0.5, 0))))
        with sheet.lift():
            sheet.paint(ellipse(960, 540, 3000), Ink(1, 1, 0))


def near(sheet: Sheet) -> None:
    """The corner of the counter, with the till."""
    till(sheet)


PICTURE = Illustration(
    name="the_bands_on",
    layers=(Layer("page", page, depth=0.8), Layer("near", near, depth=1.15, cut_out=True)),
    palette="finale_two_inks",
    shows=(
        "The shop at night, in two colours. Two rows of beds run to a pod that is lit. On each somebody lies on "
        "their back, hands folded alike, a bead of light on the brow; a girl lies across a foot end, a boy’s "
        "pockets have spilt paper. By every bed are shoes, toes to the door. One man is up, small, with a "
        "clipboard and a watch."
    ),
)
