"""A shelf as somebody has it who has met everything, for looks at its pages."""

from __future__ import annotations

from game_runs import run

LEAVES = ("map", "night", "notebook", "album", "listening", "stars", "taking_along", "credits")

MEET_EVERYTHING = run("""
persistent.scenes_met = frozenset(ADDRESSES)
persistent.endings_met = frozenset(
    '{}:{}'.format(part.id, ending) for part in rules.book.parts() for ending in endings_of(part))
persistent.choices_met = frozenset(
    choice_key(address, caption)
    for address, partings in PARTINGS.items() for parting in partings for caption in parting.captions)
for name, entry in PICTURES.items():
    if entry['kind'] == 'person':
        for pose in entry['poses']:
            persistent._seen_images[(name, pose, next(iter(entry['faces'])))] = True
    else:
        persistent._seen_images[tuple(name.split())] = True
""")
