## The player's misfortunes, met in the book's own voice: a damaged or foreign save, a full disk, an error of ours.
## The pages themselves are in ui/ (screens `mishap` and `error_page`).

init -60 python:

    import errno
    import pathlib
    import keeping.files
    import keeping.progress

    # What is said of each misfortune: a title, and words that name the file.
    MISHAPS = {
        "unlocks": (
            _("A page has come loose"),
            _("The file that remembers your settings, and what you have already read, couldn’t be made out: it is damaged, or from another machine. Nothing was thrown away: it has been put aside as\n\n{path}\n\nYour saves are where they were. Reading goes on."),
        ),
        "unlocks_copied": (
            _("A page had come loose"),
            _("The file that remembers your settings, and what you have already read, couldn’t be made out: it is damaged, or from another machine. It has been put aside as\n\n{path}\n\nand a copy stands in for it, made when the book was last closed."),
        ),
        "damaged": (
            _("This page can’t be read"),
            _("The save was cut short, or something has got at it. It has been put aside as\n\n{path}\n\nand nothing else was touched. Your other saves are all still here."),
        ),
        "damaged_stays": (
            _("This page can’t be read"),
            _("The save was cut short, or something has got at it. It lies at\n\n{path}\n\nand was left as it is, because the folder can’t be written to."),
        ),
        "foreign": (
            _("This is from another book"),
            _("The file at\n\n{path}\n\nis a save, but not one of ours. It was left where it is."),
        ),
        "newer": (
            _("This page isn’t written yet"),
            _("The save at\n\n{path}\n\nwas made by a newer edition of the book than this one. Bring the book up to date, and it will open. It was left where it is."),
        ),
        "full": (
            _("There’s no room to write"),
            _("The disk is full, so this place could not be kept. Make some room and keep it again; until then the book stays open here, and your earlier saves are as they were."),
        ),
        "locked": (
            _("The folder can’t be written to"),
            _("This place could not be kept, because the folder for saves refuses:\n\n{path}\n\nThe book stays open here, and your earlier saves are as they were."),
        ),
        "full_adds": (
            _("There’s no room to write"),
            _("The disk is full, so nothing was brought in: everything here is as it was. Make some room and bring it in again."),
        ),
        "locked_adds": (
            _("The folder can’t be written to"),
            _("Nothing was brought in, because the folder for saves refuses:\n\n{path}\n\nEverything here is as it was."),
        ),
        "full_file": (
            _("There’s no room to write"),
            _("The disk is full, so there is no file. Make some room and try again, or copy the code instead."),
        ),
        "locked_file": (
            _("The folder can’t be written to"),
            _("There is no file, because the folders refuse, the last of them\n\n{path}\n\nCopy the code instead: a letter to yourself is as good a place for it."),
        ),
        "full_stays": (
            _("There’s no room to write"),
            _("The disk is full, so nothing was changed: the kept place is as it was. Make some room and try again."),
        ),
        "locked_stays": (
            _("The folder can’t be written to"),
            _("Nothing was changed, because the folder for saves refuses:\n\n{path}\n\nThe kept place is as it was."),
        ),
    }

    def tell_mishap(kind, path=""):
        """Show the page for a misfortune, over whatever is on screen."""
        title, words = MISHAPS[kind]
        words = renpy.translate_string(words).format(path=safe_text(path))
        renpy.show_screen("mishap", title=renpy.translate_string(title), words=words)
        renpy.restart_interaction()

    def safe_text(text):
        """A text from outside (a path, an error) with nothing in it that Ren'Py would take for markup."""
        return str(text).replace("{", "{{").replace("[", "[[")

    def save_files(slot):
        """Where the save of this slot lies: a file in each folder that has one."""
        names = [pathlib.Path(folder, slot + renpy.savegame_suffix) for folder in _save_folders()]
        return [path for path in names if path.is_file()]

    def refuse_save(slot):
        """Look at a save before it is opened. True if it must not be opened; the player has been told why."""
        conditions = {path: keeping.files.examine_save(path, config.version) for path in save_files(slot)}
        good = keeping.files.Condition.GOOD
        for path, condition in conditions.items():
            if condition is keeping.files.Condition.DAMAGED:
                put_aside(path, tell=good not in conditions.values())
        if good in conditions.values() or not conditions:
            return False
        for path, condition in conditions.items():
            if condition in (keeping.files.Condition.FOREIGN, keeping.files.Condition.NEWER):
                tell_mishap(condition.value, path)
        return True

    def tell_refusal(error, suffix=""):
        """The page for a disk that is full, or a folder that is locked: `error` is the OSError that it gave."""
        full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
        tell_mishap(("full" if full else "locked") + suffix, config.savedir)

    def put_aside(path, tell=True):
        """Move a damaged save out of the way under a name that says so."""
        try:
            aside, kind = keeping.files.move_aside(path), "damaged"
        except OSError:
            aside, kind = path, "damaged_stays"
        renpy.loadsave.location.scan()
        renpy.loadsave.clear_cache()
        if tell:
            tell_mishap(kind, aside)

    class OpenSave(FileLoad):
        """FileLoad that meets a bad save with a page of ours and leaves the game where it was."""

        def __call__(self):
            if not self.get_sensitive():
                return None
            slot = slot_name(self.name, self.page, self.slot)
            if refuse_save(slot):
                return None
            if not main_menu and self.confirm:
                again = OpenSave(self.name, confirm=False, page=self.page, slot=self.slot)
                return renpy.run(Confirm(layout.LOADING, again))
            try:
                renpy.load(slot)
            except renpy.game.CONTROL_EXCEPTIONS:
                raise
            except Exception:
                # Whole as a file, and still not to be read: what it holds belongs to no state of this book.
                renpy.display.log.exception()
                for path in save_files(slot):
                    put_aside(path)

    class KeepSave(FileSave):
        """FileSave that meets a full or locked disk with a page of ours, and whose overwriting can be undone."""

        def __call__(self):
            if not self.get_sensitive():
                return None
            slot = slot_name(self.name, self.page, self.slot)
            try:
                overwritten = keep_in(slot, "place")
            except OSError as error:
                tell_refusal(error)
                return None
            if overwritten:
                renpy.notify(__("Kept. What was here before can be put back."))
            renpy.restart_interaction()
            return renpy.run(self.action)

    def slot_name(name, page, is_slot):
        """The slot that a file action means: `name` itself, or `name` on a page."""
        return str(name) if is_slot else "{}-{}".format(page or persistent._file_page, name)

    def place_action(slot):
        """What choosing a kept place does: keep in it on the save screen, go to it on the load screen.

        Those that kept themselves are only gone to. An empty one does nothing, but can be reached: where letters are
        large, arrow keys would not find what lies further down the page.
        """
        if renpy.get_screen("save") and not keeps_itself(slot):
            return KeepSave(slot, slot=True)
        if not renpy.can_load(slot):
            return NullAction()
        return OpenSave(slot, slot=True)

    # What a slot is called that reading can be taken up from: not one that is being written.
    WHOLE_SLOTS = r"[^_]"

    class OpenNewest(Action):
        """Go on where reading was last kept."""

        def __call__(self):
            return OpenSave(renpy.newest_slot(WHOLE_SLOTS), confirm=False, slot=True)()

        def get_sensitive(self):
            return renpy.newest_slot(WHOLE_SLOTS) is not None

    class ForgetEverything(Action):
        """Remove every save, unlock and setting of this game, and start as on the first day. Asks nothing."""

        def __call__(self):
            for slot in renpy.list_slots():
                renpy.unlink_save(slot)
            persistent._clear(progress=True)
            # The engine's action does more than preferences.reset(), after which every mixer would be silent.
            renpy.run(Preference("reset"))
            put_wishes_back()
            forget_memories()
            forget_achievements()
            copies_desk.forget()
            # Written at once and as it is: renpy.save_persistent would first merge back what the files still hold.
            renpy.persistent.save()
            renpy.full_restart()

    def mark_save(about):
        """What every save says of itself, so that it is known for ours and can be described unopened."""
        about[keeping.files.BOOK_KEY] = keeping.files.BOOK
        # In no language: the words are made when the page of saves is shown (keeping_places.rpy).
        about["kind"] = keeping_desk.kind
        about["address"] = store.scene_id or ""
        about["chapter"] = chapter_of(store.scene_id) if store.scene_id else None
        # What has been told in it, so that it can be taken along without opening the save (stage/shelf/progress.rpy).
        stories = keeping.progress.telling_of(store.book)
        if stories is not None:
            about["stories"] = stories

    config.save_json_callbacks.append(mark_save)

    def meet_exception(short, full, traceback_file):
        """An error of ours, in play: a page that says what to do. The game stays as it was at the last line."""
        if renpy.game.context().init_phase or not renpy.has_screen("error_page"):
            return False
        try:
            renpy.force_autosave(take_screenshot=False, block=True)
        except Exception:
            # The words below promise only what was already kept.
            renpy.display.log.exception()
        answer = renpy.invoke_in_new_context(
            renpy.call_screen,
            "error_page",
            title=_("Something has gone wrong in here"),
            words=_("It’s our doing, not yours. What you kept before is as it was. Trying the line again often gets past it."),
            log_path=safe_text(traceback_file),
            can_continue=True,
        )
        if answer == "rollback":
            renpy.rollback(force=True)
        if answer == "menu":
            renpy.full_restart()
        renpy.quit()

# Not before the author's own mistakes have been told (author_check.rpy).
init 995 python:
    config.exception_handler = meet_exception

# Before the menu comes up: what happened to the player's files while the book was opened.
label before_main_menu:

    python hide:
        told = renpy.session.get("mishaps", [])
        renpy.session["mishaps"] = []
        together = lay_machines_together()
        if together:
            renpy.call_screen("mishap", title=together[0], words=together[1], called=True)
        # Another machine’s file, copied over this one’s, is no misfortune: what both remember is here.
        came_from_another = together and together[0] == __(MACHINES_TOGETHER)
        if told and not (came_from_another and renpy.session.get("copy_taken_up")):
            # Ren'Py keeps the same file in two or three folders; that is one misfortune, told of the first.
            title, words = MISHAPS["unlocks_copied" if renpy.session.get("copy_taken_up") else "unlocks"]
            renpy.call_screen(
                "mishap", title=renpy.translate_string(title), called=True,
                words=renpy.translate_string(words).format(path=safe_text(told[0])),
            )
        ask_first_questions()

    return

# The line that a save stood at is no longer in the book.
define config.load_failed_label = "lost_place"

label lost_place:

    scene dark
    "The place you kept isn’t in the book any more; the page has been written again since. What you heard before it still counts."

    jump landing
