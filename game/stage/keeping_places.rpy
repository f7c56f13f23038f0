## Kept places and what can be done with them: keeping in one, naming it, deleting it, and taking each of that back.
##
## Undoing needs no question before. What was deleted or overwritten lies in a slot that no list shows until the next one
## takes its room; it is there the next evening too. A new name can be taken back in the same way.

init -60 python:

    import keeping.places
    import zipfile

    # Slots whose names begin so are shown nowhere (see WHOLE_SLOTS).
    WRITTEN_SLOT = "_new"
    UNDO_SLOT = "_undo"

    class OfTheFiles(object):
        """While this stands, files are changed behind Ren'Py's back; afterwards it looks at them anew."""

        def __init__(self, *slots):
            self.slots = slots

        def __enter__(self):
            self.lock = renpy.savelocation.SyncfsLock()
            self.lock.__enter__()

        def __exit__(self, *error):
            self.lock.__exit__(*error)
            renpy.loadsave.location.scan()
            for slot in self.slots + (UNDO_SLOT, WRITTEN_SLOT):
                renpy.loadsave.clear_slot(slot)
            copies_desk.keep()

    def move_place(old, new):
        """Move a save to another slot, in all folders or in none. Raises OSError."""
        with OfTheFiles(old, new):
            return keeping.places.move_place(_save_folders(), old, new, renpy.savegame_suffix)

    def write_place(kind):
        """Save the telling into the slot WRITTEN_SLOT. Raises OSError; nothing of it is left then."""
        if not renpy.loadsave.location.active_locations():
            raise OSError(errno.EACCES, "no folder for saves can be written to", config.savedir)
        try:
            with kept_as(kind):
                renpy.save(WRITTEN_SLOT, extra_info=save_name)
        except OSError:
            drop_written()
            raise
        keeping_desk.lines = 0

    def drop_written():
        """Leave nothing of a save that could not be laid into its slot."""
        for folder in _save_folders():
            for ending in ("", ".new"):
                path = pathlib.Path(folder, WRITTEN_SLOT + renpy.savegame_suffix + ending)
                if path.is_file():
                    path.unlink()
        renpy.loadsave.location.scan()

    def keep_in(slot, kind):
        """Save the telling into `slot`; what was there can be put back. True if something was. Raises OSError."""
        write_place(kind)
        overwrites = renpy.can_load(slot)
        try:
            if overwrites:
                move_place(slot, UNDO_SLOT)
            try:
                move_place(WRITTEN_SLOT, slot)
            except OSError:
                if overwrites:
                    move_place(UNDO_SLOT, slot)
                raise
        except OSError:
            drop_written()
            raise
        if overwrites:
            persistent.undo_place = ("overwritten", slot)
        forget_renaming(slot)
        return overwrites

    class DeletePlace(Action):
        """Delete a kept place, without a question: it can be put back."""

        def __init__(self, slot):
            self.slot = slot

        def __call__(self):
            if not self.get_sensitive():
                return
            try:
                move_place(self.slot, UNDO_SLOT)
            except OSError as error:
                tell_refusal(error, "_stays")
                return
            persistent.undo_place = ("deleted", self.slot)
            forget_renaming(self.slot)
            renpy.notify(__("Deleted. It can be put back."))
            renpy.restart_interaction()

        def get_sensitive(self):
            return renpy.can_load(self.slot)

    class PutPlaceBack(Action):
        """Undo the last deleting or overwriting of a kept place; what stands there now can be had back in turn."""

        def __call__(self):
            slot = undone_slot()
            if slot is None:
                return
            occupied = renpy.can_load(slot)
            try:
                with OfTheFiles(slot):
                    keeping.places.swap_places(_save_folders(), slot, UNDO_SLOT, renpy.savegame_suffix)
            except OSError as error:
                tell_refusal(error, "_stays")
                return
            persistent.undo_place = ("overwritten", slot) if occupied else None
            forget_renaming(slot)
            renpy.notify(__("It’s back."))
            renpy.restart_interaction()

        def get_sensitive(self):
            return undone_slot() is not None

    def undone_slot():
        """The slot whose last save was deleted or overwritten and can still be put back; None if there is none."""
        return persistent.undo_place[1] if persistent.undo_place and renpy.can_load(UNDO_SLOT) else None

    class NameGiven(object):
        """What is done with the name that the player gives a kept place; "" takes the old one away."""

        def __init__(self, slot):
            self.slot = slot

        def __call__(self, name):
            before = own_name(renpy.slot_json(self.slot))
            if name == before:
                return
            if write_name(self.slot, name):
                persistent.undo_renaming = (self.slot, before)
                renpy.notify(__("The name is written down. It can be taken back."))

    class RenamePlace(Action):
        """Ask what a kept place is to be called."""

        def __init__(self, slot):
            self.slot = slot

        def __call__(self):
            about = renpy.slot_json(self.slot)
            first = own_name(about) or place_title(about)
            return renpy.run(AskWords(_("What is this place to be called?"), first, NameGiven(self.slot)))

        def get_sensitive(self):
            return renpy.can_load(self.slot)

    class PutNameBack(Action):
        """Undo the last naming of a kept place."""

        def __call__(self):
            if persistent.undo_renaming is None:
                return
            slot, before = persistent.undo_renaming
            if write_name(slot, before):
                persistent.undo_renaming = None
                renpy.notify(__("The old name is back."))

    def write_name(slot, name):
        """Write a name into a save; False if that could not be done, which the player has then been told."""
        try:
            with OfTheFiles(slot):
                keeping.places.rename_place(_save_folders(), slot, name, renpy.savegame_suffix)
        except OSError as error:
            tell_refusal(error, "_stays")
            return False
        except (zipfile.BadZipFile, ValueError):
            refuse_save(slot)
            return False
        finally:
            renpy.restart_interaction()
        return True

    def renamed_slot():
        """The slot whose last renaming can still be taken back; None if there is none."""
        return persistent.undo_renaming[0] if persistent.undo_renaming else None

    def forget_renaming(slot):
        """Another save lies in that slot now."""
        if renamed_slot() == slot:
            persistent.undo_renaming = None

    # ------------------------------------------------------------------------------------------- what is said of them

    # Letters that Ren'Py would take for markup. A name may come from another machine, in a file.
    PLAIN = str.maketrans("{}[]", "()()")

    def own_name(about):
        """The name that the player gave a place, from its description; "" if there is none."""
        name = (about or {}).get("name")
        return name.translate(PLAIN).replace("\n", " ").strip()[:80] if isinstance(name, str) else ""

    def place_title(about):
        """The title of the scene that a place was kept in, in the reader's language."""
        about = about or {}
        address = about.get("address")
        if address in ADDRESSES:
            return scene_title(address)
        # Saves from before scenes had addresses brought their title along.
        old = about.get("scene") or about.get("_save_name")
        return old.translate(PLAIN) if old and isinstance(old, str) else __("Somewhere in the night")

    def place_words(about):
        """What a place is called on the page of saves: its own name, or its scene and what it was kept for."""
        name = own_name(about)
        if name:
            return name
        title = place_title(about)
        kind = (about or {}).get("kind")
        if kind == "scene":
            return filled(_("Scene: {title}"), title=title)
        if kind == "choice":
            return filled(_("Before a choice: {title}"), title=title)
        return title

    def place_chapter(about):
        """The chapter that a place was kept in, as its label, in the reader's language; "" if it is not known."""
        address = (about or {}).get("address")
        return part_label(address) if address in ADDRESSES else ""

    def places_of_page(page):
        """The slots that a page of saves shows, in their order."""
        if page == "auto":
            slots = [slot for slot in renpy.list_slots(SLOTS_THAT_KEEP_THEMSELVES)]
            slots += [slot for slot in [undone_slot()] if slot and keeps_itself(slot) and slot not in slots]
            return sorted(slots, key=lambda slot: -(renpy.slot_mtime(slot) or time.time()))
        return [slot_name(number, page, False) for number in range(1, 7)]
