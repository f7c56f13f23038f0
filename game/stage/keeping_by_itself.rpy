## Places that keep themselves: where a scene begins, and before each choice.
##
## Ren'Py's own autosave before a choice waits a second for a picture and, on a slow machine, silently gives up. Here the
## telling itself is taken down at once, before anything else can happen (a few milliseconds); the picture is taken
## when there is one, and all the rest (signing, packing, writing) is done beside the telling.
##
## Scenes and choices have rows of their own, so that a run of short scenes does not push out the choices, nor a scene of
## many choices the beginnings; and the engine's own ("auto-": on leaving) has a third, so that neither waits for the
## other. What has been rolled back to or loaded is kept already. Who skips through a scene has heard it: then only its
## choices are kept.

init -55 python:

    import io
    import json
    import threading
    import time

    # How many of each are kept, by what their slots begin with. The page of saves shows them together, newest first.
    KEEPING_THEMSELVES = {"choice": 8, "scene": 4}
    SLOTS_THAT_KEEP_THEMSELVES = r"(auto|choice|scene)-\d+$"

    # Seconds that the end of the process waits for what is still being written.
    WRITING_AT_THE_END = 20

    class KeepingDesk(NoRollback):
        """What is being kept just now. Lives with the process."""

        def __init__(self):
            # What the next save is: "place" (the player's own), "quick", "scene", "choice", or "auto" (the engine's).
            self.player_kind = "place"
            # A scene has begun, and its first line has not come yet.
            self.scene_opened = False
            # A place taken down that has no picture yet: (kind, description, telling).
            self.waiting = None
            self.writer = None
            # Lines heard since a place was last kept, by whomever: what opening another would lose.
            self.lines = 0
            # Where and how things stood when a place last kept itself: who goes back a line comes there again.
            self.kept_last = None
            self.trouble = False
            self.trouble_told = False

        @property
        def kind(self):
            # The engine keeps its own beside the telling, the player and this desk in the middle of it.
            of_engine = threading.current_thread() is not threading.main_thread()
            return "auto" if of_engine else self.player_kind

        def follow(self, statement):
            """A statement of the script is about to be done; its name is Ren'Py's ("say", "menu-with-caption" ...)."""
            if self.waiting and renpy.context_nesting_level() == 0:
                # Whoever reads faster than twenty lines a second: what was drawn last is still the place's own page.
                self.hand_over(renpy.screenshot_to_bytes(THUMBNAIL))
            if statement.startswith("menu"):
                self.keep("choice")
                self.scene_opened = False
            elif statement.startswith("say"):
                if self.scene_opened:
                    self.scene_opened = False
                    if not config.skipping:
                        self.keep("scene")
                self.lines += 1

        def may_keep(self):
            """Whether this is the telling itself, going forward: no menu, no replay, nothing gone back to."""
            return (
                config.has_autosave and config.save and store._autosave
                and not main_menu and not _in_replay and renpy.context_nesting_level() == 0
                and not renpy.game.after_rollback and not renpy.in_rollback()
            )

        def keep(self, kind):
            """Take the place down as it is now. Its picture and its file come later."""
            stands = (kind, renpy.game.context().current) + everything_remembered()
            if not self.may_keep() or stands == self.kept_last:
                return
            self.hand_over()
            self.kept_last = stands
            try:
                self.waiting = (kind,) + frozen_place(kind)
                self.lines = 0
            except Exception:
                # A telling that cannot be taken down is an error of ours; reading goes on without this one.
                self.trouble = True
                renpy.display.log.exception()

        def look(self):
            """Twenty times a second: the picture, once there is one; and what went wrong, said once."""
            if self.waiting and (main_menu or self.picture_stands()):
                self.hand_over(None if main_menu else renpy.screenshot_to_bytes(THUMBNAIL))
            if self.trouble and not self.trouble_told and renpy.context_nesting_level() == 0:
                self.trouble_told = True
                renpy.notify(__("The book can’t keep places by itself just now. Save, and it will say why."))

        def picture_stands(self):
            """Whether the page of the telling is shown, and nothing is giving way to anything."""
            return renpy.context_nesting_level() == 0 and not renpy.display.interface.ongoing_transition

        def hand_over(self, picture=None):
            """Have what waits written, with its picture or without."""
            if not self.waiting:
                return
            job, self.waiting = self.waiting, None
            if IN_BROWSER:
                self.write(job, picture, None)
                return
            self.writer = threading.Thread(target=self.write, args=(job, picture, self.writer))
            self.writer.start()

        def write(self, job, picture, before):
            """Write a place and let the others of its row move up."""
            if before is not None:
                before.join()
            kind, about, telling = job
            try:
                with renpy.savelocation.SyncfsLock():
                    record = renpy.loadsave.SaveRecord(picture, "", about, telling)
                    renpy.loadsave.location.save("_" + kind, record)
                    renpy.loadsave.cycle_saves(kind + "-", KEEPING_THEMSELVES[kind])
                    renpy.loadsave.rename_save("_" + kind, kind + "-1")
                copies_desk.keep()
            except Exception:
                self.trouble = True
                renpy.display.log.exception()

        def finish(self):
            """The process ends, or another telling is opened: what is taken down is written, without a picture."""
            self.hand_over()
            if self.writer is not None:
                self.writer.join(WRITING_AT_THE_END)

        def opened(self):
            """A kept place was opened."""
            self.hand_over()
            self.lines = 0
            self.scene_opened = False

    def everything_remembered():
        """All that the story remembers, as one value that can be compared."""
        return (store.book, store.night) + tuple(getattr(store.fact, one.name) for one in rules.facts.FACTS)

    def frozen_place(kind):
        """The telling as a save would hold it now: its description (JSON) and its log, as renpy.save makes them."""
        telling = io.BytesIO()
        roots = renpy.game.log.freeze(None)
        renpy.loadsave.dump((roots, renpy.game.log), telling)
        about = {
            "_save_name": save_name,
            "_renpy_version": list(renpy.version_tuple),
            "_version": config.version,
            "_game_runtime": renpy.get_game_runtime(),
            "_ctime": time.time(),
        }
        with kept_as(kind):
            for describe in config.save_json_callbacks:
                describe(about)
        return json.dumps(about), telling.getvalue()

    class kept_as(object):
        """While this stands, what is saved is of that kind."""

        def __init__(self, kind):
            self.kind = kind

        def __enter__(self):
            self.before, keeping_desk.player_kind = keeping_desk.player_kind, self.kind

        def __exit__(self, *error):
            keeping_desk.player_kind = self.before

    def keeps_itself(slot):
        """Whether a slot is one that the book keeps, and not the player."""
        return slot.startswith(("auto-", "choice-", "scene-"))

    keeping_desk = KeepingDesk()

    config.statement_callbacks.append(keeping_desk.follow)
    config.periodic_callbacks.append(keeping_desk.look)
    config.quit_callbacks.append(keeping_desk.finish)
    config.after_load_callbacks.append(keeping_desk.opened)

init python:
    THUMBNAIL = (config.thumbnail_width, config.thumbnail_height)
