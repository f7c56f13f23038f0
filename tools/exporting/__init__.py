"""What leaves the house: builds for desktop and web, by Ren'Py's own builders, the same bytes from the same commit.

`command.export()` is what `./bedtime export` runs. Each way of building is a module of its own.
"""
