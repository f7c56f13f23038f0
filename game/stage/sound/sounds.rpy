## Every sound of the book, from the table that the sound room writes (game/audio/sounds.json). Each becomes a name that
## Ren'Py's own statements know too, such as `play music the_update`; ours are in statements.rpy.

init -75 python:

    def read_sounds():
        """The table of sounds; empty before there are any."""
        import json

        if not renpy.loadable("audio/sounds.json"):
            return {}
        with renpy.open_file("audio/sounds.json", encoding="utf-8") as table:
            return json.load(table)

    # Never changed after this.
    SOUNDS = read_sounds()

    def sound_ending():
        """Browsers get MP3, which all of them play; everything else gets Opus. BEDTIME_SOUNDS=mp3 is for tests."""
        import os

        return ".mp3" if IN_BROWSER or os.environ.get("BEDTIME_SOUNDS") == "mp3" else ".opus"

    SOUND_ENDING = sound_ending()

    def is_for_here(entry):
        """Layers are for the desktop, premixes for browsers: five layers would take a browser's memory."""
        return entry["kind"] != ("layer" if SOUND_ENDING == ".mp3" else "premix")

    def sound_file(name):
        """The file of a sound of the table."""
        return SOUNDS[name]["file"] + SOUND_ENDING

    def is_there(name):
        """Whether a sound can be played: its file may be missing, and then everything goes on without it."""
        return name in SOUNDS and is_for_here(SOUNDS[name]) and renpy.loadable(sound_file(name))

    def sound_spec(name):
        """What the engine is told to play; None if there is no such sound.

        A loop says where it ends. Without that the engine leaves 312 samples of silence at the end of an Opus file.
        """
        if not is_there(name):
            return None
        entry = SOUNDS[name]
        return "<to {:.6f}>{}".format(entry["seconds"], sound_file(name)) if entry["loops"] else sound_file(name)  # not read

    for _name in SOUNDS:
        if is_there(_name):
            setattr(store.audio, _name, sound_spec(_name))
