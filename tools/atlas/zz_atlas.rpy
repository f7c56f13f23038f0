## Gives a copy of the game the command `atlas` (tools/house/atlas lays it there). Never part of the game that is shipped.

init 1600 python:

    import atlas.command as _atlas_command

    renpy.arguments.register_command("atlas", _atlas_command.run, uses_display=False)
