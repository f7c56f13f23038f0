"""The eleven things in the bedroom, each close to, in a pool of light of its own.

They are seen twice: over the lit room, and over black water, where there is nothing else to see.
"""

from __future__ import annotations

from looked_at_cloth_drawing import band_on_the_floor, small_socks, third_pillow
from looked_at_frames_drawing import height_marks, open_window
from looked_at_paper_drawing import diary_on_the_wall, drawn_hands, obs_chart
from looked_at_pool_drawing import CANVAS
from looked_at_room_drawing import cold_tea, night_light
from looked_at_tooth_drawing import loose_tooth

from print_room.pictures import Cutout, Draw

THINGS: tuple[tuple[str, Draw, str], ...] = (
    (
        "band_on_the_floor",
        band_on_the_floor,
        "A child’s cloth wrist band lies on the boards, half under the fringe of the rug. One bead on it is alight.",
    ),
    (
        "cold_tea",
        cold_tea,
        "A cup stands on the shelf with a saucer on top of it for a lid, and on the saucer stands a label.",
    ),
    (
        "diary_on_the_wall",
        diary_on_the_wall,
        "A big sheet of squares hangs on the wall, with marks in four colours. Through one mark goes a ruled line.",
    ),
    (
        "drawn_hands",
        drawn_hands,
        "Four pencil drawings of hands are pinned up low, over the skirting. In the last there are two cups.",
    ),
    (
        "height_marks",
        height_marks,
        "Pencil marks go up the door frame in two columns, and a small red shoe hangs beside one of them. "
        "It is just as long as from one mark to the next.",
    ),
    (
        "loose_tooth",
        loose_tooth,
        "A small girl is asleep with her mouth open. One of her front teeth hangs askew, "
        "and from it a red thread goes off to the right.",
    ),
    (
        "night_light",
        night_light,
        "A tiny house is plugged into a socket, low on the wall. All six of its windows are lit.",
    ),
    (
        "obs_chart",
        obs_chart,
        "A clipboard holds a ruled chart, on which a line wavers along. A red pen hangs from it on a string.",
    ),
    (
        "open_window",
        open_window,
        "A sash window is up a very little way, with night behind it. The curtain swells, and flies out to one side.",
    ),
    (
        "small_socks",
        small_socks,
        "A very small pair of socks is rolled into a ball. One sole shows, and there is a large L on it.",
    ),
    (
        "third_pillow",
        third_pillow,
        "On two flat pillows lies a plump one with stars on it. Nobody has made a dent in it.",
    ),
)

PICTURES = tuple(
    Cutout(
        f"looked_at {name}",
        draw,
        CANVAS,
        palette="the_tether",
        shows=shows,
        goes="She looks up from it.",
    )
    for name, draw, shows in THINGS
)
