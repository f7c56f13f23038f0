## What the game is called, what it keeps, and what leaves the house when it is built.
##
## Looks stand in ui/gui.rpy; sounds and stage have their own folders.

define config.name = _("Bedtime, 2045")
define config.window_icon = "images/ui/icon.png"

# The one place where the version stands: saves, the About screen and the builds take it from here.
define config.version = "0.1.0"


## Keeping #############################################################################################

# The folder of the player's saves. Changing it loses them.
define config.save_directory = "bedtime-2045"

define config.has_autosave = True
# Before each choice, and where a scene begins, the book keeps the place by itself (stage/keeping_by_itself.rpy).
define config.autosave_on_choice = False
# What is left for the engine's own: on leaving, and now and then in a long stretch without a choice.
define config.autosave_on_quit = True
define config.autosave_frequency = 200
define config.autosave_slots = 3

# One page of the save screen (see ui/saves.rpy).
define config.quicksave_slots = 6

# The picture of a kept place, in virtual pixels: three to a row of the save screen.
define config.thumbnail_width = 368
define config.thumbnail_height = 207

# A scene is well under this many lines, so one can go back to its beginning.
define config.rollback_length = 256
define config.hard_rollback_limit = 256

# A hand that holds a tablet by its edge must not turn the page back: there is a button for that.
define config.rollback_side_size = 0

# A chapter's lines, nearly; twice as many as one can go back. A save grows by a hundredth over what 200 lines take.
define config.history_length = 500


## Reading #############################################################################################

define config.window = "auto"
define config.window_show_transition = Dissolve(0.15)
define config.window_hide_transition = Dissolve(0.15)

# The last line stays in its box while there is something to choose.
define config.choice_empty_window = last_line

define config.enter_transition = Dissolve(0.2)
define config.exit_transition = Dissolve(0.2)
define config.intra_transition = Dissolve(0.15)
define config.after_load_transition = Dissolve(0.3)
define config.main_game_transition = Dissolve(0.5)
define config.game_main_transition = Dissolve(0.5)
define config.end_game_transition = Dissolve(1.0)

# Letters a second (0: the whole line at once), and seconds for a full box in auto mode.
default preferences.text_cps = 45
default preferences.afm_time = 15

# On a phone the whole page is a hand wide.
default preferences.font_size = 1.15 if renpy.variant("small") else 1.0


## Sound ###############################################################################################

# Nobody is spoken by an actor; the engine's "voice" mixer is left to self-voicing. Mixers that come
# later (rooms, text sounds) are named in ui/preferences.rpy beside these two.
define config.has_music = True
define config.has_sound = True
define config.has_voice = False

# In a browser all sounds are MP3: it need not be able to play anything else (Safari plays no Ogg).
define config.webaudio_required_types = ["audio/mpeg"]


## Building ############################################################################################

define build.name = "bedtime-2045"

# Otherwise a build for macOS has the minute in it in which it was made.
define build.mac_info_plist = {"CFBundleVersion": config.version}

# The sources of the story ship with it: they are free to read and change. What only makes or tests the
# game does not; it is listed here, so that the official launcher's own button leaves it out as well.
init python:

    for _pattern in (
        # folders at the top: what makes the game, the masters of its pictures and its score
        "tools/", "tests/", "docs/", "old-game/", "images/", "audio/", "skeleton/", "build/", "env/", "venv/",
        "bedtime", "pyproject.toml", "requirements.lock", "CONTRIBUTING.md", "CHANGELOG.md",
        "*-dists/", "*.zip", "*.whl",
        # anywhere: what editors, git and Python leave behind
        "**~", "**.bak", "**/.**", "**/#**", "**/thumbs.db", "**__pycache__/", "**.pyc",
    ):
        build.classify(_pattern, None)

    # The same sounds twice: Opus for the desktop, MP3 for browsers, some of which play nothing else well.
    build.classify("game/audio/**.mp3", "web")
    build.classify("game/audio/**.opus", "windows linux mac android ios")

    build.documentation("README.md")
    build.documentation("LICENSE*")
