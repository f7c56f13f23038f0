## Gives a copy of the game the commands that tools/house/translating.py asks for. Never part of the game that is shipped.

init 1600 python:

    import translator_commands as _translator_commands

    renpy.arguments.register_command(
        "translate_pseudo", lambda: _translator_commands.translate_pseudo(renpy), uses_display=False)
    renpy.arguments.register_command(
        "translation_report", lambda: _translator_commands.report(renpy), uses_display=False)
