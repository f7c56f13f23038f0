## Gives a copy of the game the command `proofread` (tools/proofreader lays it there). Never part of the game that is
## shipped.

init 1600 python:

    import proofreading as _proofreading

    renpy.arguments.register_command("proofread", _proofreading.run, uses_display=False)
