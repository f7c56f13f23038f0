## What the book remembers of its reader for good, across all tellings: unlocks and memories, declared once, in one table.
##
## Ren'Py merges the files of two machines by taking the newer value of each field whole, so that what only the older one
## had found would be lost; and it merges before any init code runs. So the ways of merging are told to it this early.
## A setting belongs into stage/wishes.rpy instead: of settings the newer one counts.

python early:

    import keeping.merging

    # Each memory, by the name of its field in `persistent`: what it is at first, and how two become one.
    MEMORIES = {
        # The finale was heard to its end.
        "finale_seen": (False, keeping.merging.either),
        # The addresses of all scenes that were ever begun.
        "scenes_met": (frozenset(), keeping.merging.union),
        # The endings that were ever come to, each as "the_update:awake": a part's id and the ending's.
        "endings_met": (frozenset(), keeping.merging.union),
        # The options that were ever taken, each as "three_floors:Take him along": a scene's address and the caption.
        "choices_met": (frozenset(), keeping.merging.union),
        # What was done besides, by the names of rules/achievements.py.
        "done": (frozenset(), keeping.merging.union),
        # The stars that the reader was told of, by their ids.
        "stars_told": (frozenset(), keeping.merging.union),
        # The last day on which anything was read, as Python counts days.
        "last_read": (0, keeping.merging.most),
        # The tellings so far that came along from other machines, as texts of plain data (keeping/progress.py).
        "came_along": ((), keeping.merging.tellings),
    }

    for _memory in MEMORIES:
        renpy.register_persistent(_memory, MEMORIES[_memory][1])

    # The engine's own ways of merging what it grants are declared by an init block, and so too late for the start.
    renpy.register_persistent("_achievements", keeping.merging.names_of_the_engine)
    renpy.register_persistent("_achievement_progress", keeping.merging.most_of_each)
