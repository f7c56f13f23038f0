## Taking along what was met: gathered on one machine, added on another (keeping/progress.py has the code itself).
##
## What goes along: the memories of the table in unlocks_early.rpy, achievements, pictures, which lines were read and which
## options taken, and the stories of the telling under way or of the place kept last. Kept places and settings do not.

init 910 python:

    import os
    import keeping.merging
    import keeping.progress
    import zlib

    class ScriptPositions(object):
        """What can be read and taken in one file of the story, in the order of its lines: nodes, then options."""

        def __init__(self, nodes, menus):
            self.nodes = [node.name for node in nodes]
            self.options = [
                (menu.name, caption) for menu in menus for caption, _condition, block in menu.items if block is not None
            ]
            said = [getattr(node, "what", "") or "" for node in nodes]
            self.edition = keeping.progress.edition_of(said + [caption for _menu, caption in self.options])

        def read(self):
            """What was read and taken of it, as keeping.progress.Read."""
            seen, chosen = renpy.game.persistent._seen_ever, renpy.game.persistent._chosen
            bits = [name in seen for name in self.nodes] + [option in chosen for option in self.options]
            return keeping.progress.Read(self.edition, keeping.progress.bits_of(bits))

        def mark(self, bits):
            """Let the lines and options of these bits count as read and taken; returns what is new, as (where, key)."""
            seen, chosen = renpy.game.persistent._seen_ever, renpy.game.persistent._chosen
            new = []
            for number in keeping.progress.positions_of(bits):
                if number < len(self.nodes):
                    where, what = seen, self.nodes[number]
                elif number < len(self.nodes) + len(self.options):
                    where, what = chosen, self.options[number - len(self.nodes)]
                else:
                    break
                if what not in where:
                    where[what] = True
                    new.append((where, what))
            return new

    def find_positions():
        """By a file’s name within the story what can be read and taken in it."""
        kinds = (renpy.ast.Say, renpy.ast.Menu, renpy.ast.UserStatement)
        found = {}
        for node in set(renpy.game.script.namemap.values()):
            # In a build it is the whole path of a compiled file.
            name = re.match(r"(?:.*/)?game/story/(.+)\.rpyc?$", node.filename.replace("\\", "/"))
            if name and isinstance(node, kinds):
                found.setdefault(name.group(1), []).append(node)
        for nodes in found.values():
            nodes.sort(key=lambda node: (node.linenumber, str(node.name)))
        return {
            name: ScriptPositions(nodes, [node for node in nodes if isinstance(node, renpy.ast.Menu)])
            for name, nodes in sorted(found.items())
        }

    # Found when they are first asked for: it takes a moment.
    class PositionsOfTheStory(NoRollback):
        def __init__(self):
            self.found = None

        def __call__(self):
            if self.found is None:
                self.found = find_positions()
            return self.found

    positions_of_the_story = PositionsOfTheStory()

    def adds_up(value):
        """Whether a memory is of those that go along as they are: found or not, how many, which."""
        return isinstance(value, (bool, int, float, frozenset))

    def telling_so_far():
        """The stories told in the telling under way, else in the newest place that has any, else what came along; or None."""
        told = None if main_menu else keeping.progress.telling_of(store.book)
        came = memory("came_along")
        return told or newest_kept_telling() or (came[-1] if came else None)

    def newest_kept_telling():
        """The stories told in the newest kept place that says of any; None if there is none."""
        slots = sorted(renpy.list_slots(WHOLE_SLOTS), key=lambda slot: -(renpy.slot_mtime(slot) or 0))
        for slot in slots:
            told = (renpy.slot_json(slot) or {}).get("stories")
            # It may have been written by anybody.
            if isinstance(told, str) and keeping.progress.is_telling(told):
                return told
        return None

    def gather_progress():
        """Everything that goes along, as keeping.progress.Progress."""
        pictures = frozenset(name for name in PICTURES if renpy.seen_image(name))
        memories = sorted((name, memory(name)) for name in MEMORIES if adds_up(MEMORIES[name][0]))
        return keeping.progress.Progress(
            memories=tuple(memories),
            achievements=frozenset(persistent._achievements or ()),
            pictures=pictures,
            read=tuple((name, one.read()) for name, one in sorted(positions_of_the_story().items())),
            telling=telling_so_far(),
        )

    def names_of_choices():
        """Every option of the book, as it is remembered in `choices_met`: long names, so a code has them in brief."""
        return [
            "{}:{}".format(address, caption)  # not read
            for address, partings in PARTINGS.items() for parting in partings for caption in parting.captions
        ]

    def progress_code():
        """The code of all that goes along."""
        return keeping.progress.encode(keeping.progress.shortened(gather_progress(), names_of_choices()))

    def take_in(came):
        """
        Add what came (a keeping.progress.Progress) to what is here, and write it; returns what keeping.progress.add says.
        Raises OSError if it cannot be written; everything is then as it was.
        """
        ways = {name: way for name, (_first, way) in MEMORIES.items()}
        mine = keeping.progress.in_full(gather_progress(), names_of_choices())
        added = keeping.progress.add(mine, keeping.progress.in_full(came, names_of_choices()), ways)
        before = {name: getattr(persistent, name) for name in MEMORIES}
        achievements = set(persistent._achievements or ())
        new = []
        try:
            for name, value in added.progress.memories:
                setattr(persistent, name, value)
            if came.telling:
                persistent.came_along = keeping.merging.tellings(memory("came_along"), (came.telling,), None)
            for name, one in added.progress.read:
                new += positions_of_the_story()[name].mark(one.bits)
            persistent._achievements.update(added.progress.achievements)
            # Names of another edition as well: it may be this one’s next.
            for name in added.progress.pictures:
                if not renpy.seen_image(name):
                    renpy.mark_image_seen(name)
                    new.append((renpy.game.persistent._seen_images, tuple(name.split())))
            write_memories()
        except OSError:
            for name, value in before.items():
                setattr(persistent, name, value)
            persistent._achievements.intersection_update(achievements)
            for where, what in new:
                del where[what]
            raise
        achievement.sync()
        return added

    def write_memories():
        """Write `persistent` at once. Raises OSError, where Ren'Py's own way says nothing."""
        if not renpy.loadsave.location.active_locations():
            raise OSError(errno.EACCES, "no folder for saves can be written to", config.savedir)
        data = renpy.persistent.dumps(renpy.game.persistent)
        signed = zlib.compress(data, 3) + renpy.savetoken.sign_data(data).encode("utf-8")
        renpy.loadsave.location.save_persistent(signed)

    # --------------------------------------------------------------------------------------------- as a file, or a code

    PROGRESS_FILE = "bedtime-2045-progress.txt"

    def reader_folders():
        """Where a reader would look for a file or lay one, the first best; only those that are there."""
        home = pathlib.Path.home()
        named = {}
        try:
            own = (home / ".config" / "user-dirs.dirs").read_text("utf-8")
            named = dict(re.findall(r'^XDG_(\w+)_DIR="\$HOME/?(.*)"$', own, re.MULTILINE))
        except (OSError, ValueError):
            pass
        names = [named.get("DOCUMENTS") or "Documents", "OneDrive/Documents", "", named.get("DOWNLOAD") or "Downloads"]
        folders = [home / name for name in names + [named.get("DESKTOP") or "Desktop"]]
        return [folder for folder in dict.fromkeys(folders + [pathlib.Path(config.savedir)]) if folder.is_dir()]

    def save_progress_file():
        """Write the code into a file of the reader’s; returns its path. Raises OSError if no folder takes it."""
        home = pathlib.Path.home()
        places = [one for one in reader_folders() if one.name not in ("Downloads", "Desktop")]
        refused = OSError(errno.EACCES, "no folder can be written to", config.savedir)
        for folder in places:
            try:
                return keeping.files.write_whole(folder, PROGRESS_FILE, progress_code())
            except OSError as error:
                refused = error
        raise refused

    def found_progress_files():
        """The files of that name in the reader’s folders, the newest first, as (path, seconds since 1970)."""
        stem = PROGRESS_FILE.rpartition(".")[0]
        found = []
        for folder in reader_folders():
            try:
                files = [path for path in folder.iterdir() if path.name.startswith(stem) and path.suffix == ".txt"]
                found += [(path, path.stat().st_mtime) for path in files]
            except OSError:
                continue
        return sorted(found, key=lambda one: -one[1])[:12]

    def read_progress_file(path):
        """What a file holds, as far as a code can be long. Raises OSError."""
        with pathlib.Path(path).open("rb") as file:
            return file.read(keeping.progress.MOST_LETTERS + 1)

    def copied_text():
        """What lies on the clipboard as text; "" if there is none."""
        try:
            import pygame.scrap
            held = pygame.scrap.get(pygame.SCRAP_TEXT)
        except Exception:
            renpy.display.log.exception()
            return ""
        return held.decode("utf-8", "replace") if isinstance(held, bytes) else str(held or "")

    def copy_text(text):
        """Lay a text on the clipboard; False if that cannot be done here."""
        try:
            renpy.run(CopyToClipboard(text))
        except Exception:
            renpy.display.log.exception()
            return False
        return "".join(copied_text().split()) == "".join(text.split())

    # ------------------------------------------------------------------------------------------- going on with a telling

    def tellings_that_came():
        """The tellings that came along and that this edition can go on with: (their text, their book), the newest first."""
        came = [(one, keeping.progress.book_of(one)) for one in reversed(memory("came_along"))]
        return [(one, book) for one, book in came if book is not None]

    class GoOnFromTheLanding(Action):
        """Begin a telling at the Landing in which the stories of `telling` have been told; in another, after a question."""

        def __init__(self, telling, confirm=True):
            self.telling, self.confirm = telling, confirm

        def __call__(self):
            if not self.get_sensitive():
                return None
            if self.confirm and not main_menu:
                question = _("Go on from the Landing? What has been told since you last kept a place is lost.")
                return renpy.run(Confirm(question, GoOnFromTheLanding(self.telling, confirm=False)))
            store.goes_on_with = self.telling
            if main_menu:
                return Start("stories_that_came")()
            if renpy.context_nesting_level():
                renpy.jump_out_of_context("stories_that_came")
            renpy.jump("stories_that_came")

        def get_sensitive(self):
            return not _in_replay and keeping.progress.book_of(self.telling) is not None

    def take_up_stories(telling):
        """A telling begins that has those stories behind it, and nothing of the one before."""
        forget_facts(one.name for one in rules.facts.FACTS)
        store.night = None
        store.book = keeping.progress.book_of(telling)
        for told in store.book.told:
            for name, value in told.outcome.kept:
                remember(name, value)

# The telling to go on with, as keeping.progress.telling_of makes it.
default goes_on_with = None

label stories_that_came:

    $ renpy.set_return_stack([])
    $ take_up_stories(goes_on_with)
    jump landing
