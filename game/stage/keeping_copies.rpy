## Two machines’ folders, laid together: what lay under one name is told apart again (keeping/copies.py), what another
## machine remembers is added, and the reader is told once where it all lies now.
##
## A browser’s files cannot be reached by anybody; nothing of this is done there.

init -54 python:

    import keeping.copies

    def folders_of_places():
        """The folders in which places can be kept, as pathlib.Path; the player’s own first."""
        return [pathlib.Path(one.directory) for one in renpy.loadsave.location.active_locations()]

    class CopiesDesk(NoRollback):
        """Keeps this machine’s copies, from whichever thread keeps a place. Lives with the process."""

        def __init__(self):
            self.lock = threading.Lock()
            # Not before the book was opened: what only compiles or checks the game keeps nothing.
            self.is_open = False

        def open(self):
            self.is_open = True

        def may_keep(self):
            return bool(self.is_open and MACHINE and config.save and config.save_persistent and folders_of_places())

        def keep(self):
            """Places were kept, moved or deleted: their copies follow. A disk that refuses has been told of elsewhere."""
            if self.may_keep():
                with self.lock:
                    try:
                        keeping.copies.keep_copies(folders_of_places(), MACHINE, renpy.savegame_suffix)
                    except OSError:
                        renpy.display.log.exception()

        def keep_everything(self):
            """The process ends: what is remembered as well, for this machine as it is, and as a code for any other."""
            self.keep()
            if self.may_keep():
                own = folders_of_places()[0] / keeping.copies.COPIES / MACHINE
                try:
                    renpy.save_persistent()
                    keeping.files.replace_whole(own / keeping.copies.PROGRESS, progress_code())
                    keeping.copies.copy_whole(folders_of_places()[0] / "persistent", own / keeping.copies.UNLOCKS)
                except Exception:
                    # What is raised here would keep the engine from ending.
                    renpy.display.log.exception()

        def forget(self):
            """Everything is forgotten: the copies too."""
            with self.lock:
                keeping.copies.forget_copies(folders_of_places())

    copies_desk = CopiesDesk()

    config.quit_callbacks.append(copies_desk.keep_everything)

    # The places of the player’s own pages, in order.
    PAGES_OF_PLACES, PLACES_ON_A_PAGE = 9, 6

    def empty_places():
        """The slots of the player’s pages in which nothing lies, in order."""
        numbers = range(1, PLACES_ON_A_PAGE + 1)
        slots = ["{}-{}".format(page, number) for page in range(1, PAGES_OF_PLACES + 1) for number in numbers]
        return [slot for slot in slots if not renpy.can_load(slot)]

    def lay_lost_places():
        """
        Lay every save that no slot shows any more into an empty place. Returns the slots, and how many found no room.
        Raises OSError; what was laid until then stays.
        """
        folders, suffix = folders_of_places(), renpy.savegame_suffix
        lost = keeping.copies.lost_places(folders, suffix, config.version, keeps_itself)
        slots = empty_places()
        laid = []
        with OfTheFiles():
            for (_slot, path), slot in zip(lost, slots):
                keeping.copies.lay_into(path, slot, folders, suffix)
                laid.append(slot)
        return laid, len(lost) - len(laid)

    def take_in_other_machines():
        """Add what other machines’ copies say they remember; returns how many said something. Raises OSError."""
        came = 0
        for machine in keeping.copies.other_machines(folders_of_places(), MACHINE):
            path = machine / keeping.copies.PROGRESS
            try:
                take_in(keeping.progress.decode_bytes(read_progress_file(path)))
            except (keeping.progress.BadCode, FileNotFoundError):
                # It stays: another edition may read it.
                continue
            path.unlink()
            # Nobody but that machine can read it.
            (machine / keeping.copies.UNLOCKS).unlink(missing_ok=True)
            came += 1
        return came

    def lay_machines_together():
        """What two folders that were laid together hold becomes one; returns what is to be said of it, title and text."""
        copies_desk.open()
        if not copies_desk.may_keep():
            return None
        try:
            came = take_in_other_machines()
            laid, left = lay_lost_places()
            others = keeping.copies.other_machines(folders_of_places(), MACHINE)
            keeping.copies.let_go(others, renpy.savegame_suffix, folders_of_places())
        except OSError:
            # Nothing is lost by that: it is done at the next start.
            renpy.display.log.exception()
            return None
        copies_desk.keep()
        return machines_in_words(came, laid, left)

    def machines_in_words(came, laid, left):
        """
        What is said of it, as title and text, or None: `came` machines’ memories came, places were laid into the slots
        `laid`, and `left` more found no room.
        """
        said = []
        if came:
            said.append(__(_("What you met on another machine has been added to what was here.")))
        if laid:
            places = in_a_row([place_in_words(slot) for slot in laid], THINGS_IN_A_ROW)
            said.append(filled(_("A place that you had kept wasn’t where it was: another had been copied over it, or it couldn’t be read any more. A copy was at hand, and lies in an empty place now: {places}."), places=places))
        if left:
            said.append(counted(left, _("One more has no empty place to lie in. It stays among the copies until there is one."), _("{number} more have no empty place to lie in. They stay among the copies until there is one.")))
        if not said:
            return None
        return __(MACHINES_TOGETHER if came else FOUND_AGAIN), "\n\n".join(said)  # not read

    def place_in_words(slot):
        """A place of the player’s pages, in words."""
        page, number = slot.split("-")
        return filled(_("page {page}, place {number}"), page=page, number=number)

    # Told at the cover (label before_main_menu).
    MACHINES_TOGETHER = _("Two machines, one book")
    FOUND_AGAIN = _("A place found again")
