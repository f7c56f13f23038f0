"""Halloran’s Beds and Mattresses, in April: beds, a pod by the window, chairs for whoever comes."""

from __future__ import annotations

import evening_room_drawing as shop
import evening_room_pod_drawing as in_the_pod
import evening_room_things_drawing as things
import halloran_shop_drawing as by_day

from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet


def street(sheet: Sheet) -> None:
    """Kestrel Street, with the sun on it."""
    by_day.sky(sheet)
    by_day.houses(sheet)
    by_day.tram(sheet)


def room(sheet: Sheet) -> None:
    """The shop, bleached by the day; then what is to be seen clearly in it."""
    shop.walls_and_floor(sheet)
    shop.traces_of_the_shop(sheet)
    by_day.bleached(sheet, *shop.round_the_window())
    shop.rug(sheet)
    by_day.sky_on_the_wall(sheet)
    by_day.sun_on_the_floor(sheet)
    shop.window_frame(sheet)
    by_day.beds_on_end(sheet)
    things.shelf(sheet)
    by_day.shelf_things(sheet)
    by_day.kettle_counter(sheet)
    by_day.low_bed(sheet)
    things.display_bed(sheet)
    by_day.trundle(sheet)
    things.bunk_beds(sheet)
    things.socket_and_card(sheet)
    by_day.card_by_day(sheet)
    shop.banner(sheet, Ink(0, 0.03, 0.12), Ink(0.05, 0.36, 0.30))
    by_day.unlit_lamp(sheet)
    in_the_pod.pod(sheet)
    things.chairs(sheet)
    by_day.stool(sheet, "low stool", 700, 724, 0.9, Ink(0, 0.10, 0.70))
    by_day.stool(sheet, "tall stool", 1246, 716, 0.96, Ink(0.44, 0.60, 0.08))
    by_day.kitchen_chair(sheet, "kitchen chair", 850, 800, Ink(0, 0.12, 0.56))
    by_day.kitchen_chair(sheet, "another kitchen chair", 1082, 806, Ink(0.36, 0.58, 0.08))


def near(sheet: Sheet) -> None:
    """The foot rails of the two beds nearest to us."""
    rail, edge = Ink(0.86, 0.80, 0.30), Ink(0.04, 0.24, 0.62)
    shop.foot_rail(sheet, "left foot rail", [(-110, 850), (120, 836), (330, 868)], 336, rail, edge)
    shop.foot_rail(sheet, "right foot rail", [(2030, 846), (1810, 836), (1590, 872)], 1584, rail, edge)


PICTURE = Place(
    name="halloran_shop",
    mood="day",
    palette="the_tether",
    layers=(
        Layer("street", street, depth=0.3),
        Layer("room", room, depth=0.9, cut_out=True),
        Layer("near", near, depth=1.2, cut_out=True),
    ),
    light=Light("nowhere", shade=(0.06, 0.26, 0.0), near=0.04, far=0.40),
    shows=(
        "A bed shop that has closed, in the sun. Its beds still have their plastic on, and the back of a paper banner "
        "hangs in the window. By the glass, where a tram goes past, stands a pod like a boat with a hood; a hand lies "
        "on the quilt. Stools and kitchen chairs stand round it. The plug has a card on it."
    ),
)
