"""The print room: masters of the pictures, drawn as densities of three inks and rendered into `game/images/`.

A *sheet* is one picture on three plates (key, tone, warm). `geometry` makes the outlines, `brushes` the strokes
and patterns, `inks` names the densities of skin, cloth, wood and night, `sheet` lays them down, `pictures` says
what a master declares, `rendering` makes the files. The game's own press (`game/stage/`) prints them.
"""
