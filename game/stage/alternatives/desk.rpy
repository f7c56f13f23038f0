## What is to be seen, told in words: with each line what has changed since the line before, as a slip at the head of
## the page, which self-voicing says before the line. It is found by looking at the stage and not by following the
## script, so that going back, loading and skipping come out right. The screen is the captions' (sound/captions.rpy).

# The stage as it was told with the last line, and who has been described in this telling. In the save, so that each
# line in the history keeps what was new with it, however often one goes back over it.
default stage_told = rules.stage.EMPTY
default described = frozenset()

init -60 python:

    import rules.stage

    # From how many pixels of slip on fear is to be seen in the print (rules/register.py).
    UNEASY_SLIP = 2.5

    def position_of(tag):
        """The declared position that is nearest to where somebody stands."""
        shown = renpy.display.scenelists.scene_lists().get_displayable_by_tag("master", tag)
        x = share_of_page(shown.get_placement()[0]) if shown else 0.5
        return min(POSITIONS_IN_WORDS, key=lambda name: abs(place_of_position(name) - x))

    def place_of_position(name):
        """How far to the right a declared position is, from 0 to 1."""
        return share_of_page(getattr(store, name)(Null()).get_placement()[0])

    def share_of_page(x):
        """A placement's x as a share of the page's width; Ren'Py's own default is the middle."""
        if x is None:
            return 0.5
        if hasattr(x, "relative"):
            # As transforms keep it.
            return x.relative + float(x.absolute) / config.screen_width
        return x if type(x) is float else float(x) / config.screen_width

    def named(words, known):
        """The first of an image's attributes that `known` has, or what is shown without being asked for."""
        return next((word for word in words if word in known), next(iter(known)))

    def person_on_stage(tag):
        words, entry = renpy.get_attributes(tag, "master") or (), PEOPLE_IN_WORDS[tag]
        pose, face = named(words, entry["poses"]), named(words, entry["faces"])
        return rules.stage.OnStage(tag, pose, face, position_of(tag))

    def stage_now():
        """What is to be seen now."""
        place, people, things = None, [], []
        for tag in renpy.get_showing_tags("master", sort=True):
            name = " ".join((tag,) + tuple(renpy.get_attributes(tag, "master") or ()))  # not read
            if tag in PEOPLE_IN_WORDS:
                people.append(person_on_stage(tag))
            elif name in THINGS_THAT_GO or PICTURES.get(name, {}).get("kind") in ("cutout", "woven"):
                things.append(name)
            elif name in PICTURES_IN_WORDS:
                place = name
        people.sort(key=lambda one: place_of_position(one.position))
        return rules.stage.Stage(
            place, tuple(people), tuple(things),
            palette=press_run.palette, other=press_run.other, share=press_run.share, still=press_run.still,
            uneasy=slip_now() >= UNEASY_SLIP)

    def sentence_about(tag, words):
        """A sentence about somebody, with the name by which the reader knows them."""
        said = __(words).format(name=renpy.filter_text_tags(name_shown(PEOPLE_IN_WORDS[tag]["who"]), allow=[]))
        return said[:1].upper() + said[1:]

    def words_of_change(change, known):
        """What is said of one change (rules/stage.py), or None; `known` are those who have been described already."""
        kind, about = change[0], change[1:]
        if kind == "looks":
            return None if about[0] in known else sentence_about(about[0], PEOPLE_IN_WORDS[about[0]]["looks"])
        if kind in ("at", "moves"):
            return sentence_about(about[0], POSITIONS_IN_WORDS[about[1]][kind == "moves"])
        if kind == "pose":
            return sentence_about(about[0], PEOPLE_IN_WORDS[about[0]]["poses"][about[1]])
        if kind in ("face", "first_face"):
            faces = PEOPLE_IN_WORDS[about[0]]["faces"]
            # The face that one has if nothing is asked for goes without saying when one comes on.
            return None if kind == "first_face" and about[1] == next(iter(faces)) else sentence_about(about[0], faces[about[1]])
        if kind == "gone":
            return sentence_about(about[0], PERSON_GONE)
        if kind in ("place", "thing"):
            return __(PICTURES_IN_WORDS[about[0]])
        if kind == "thing_gone":
            return __(THINGS_THAT_GO[about[0]]) if about[0] in THINGS_THAT_GO else None
        if kind == "inks":
            return __(INKS_IN_WORDS[about[0]])
        if kind == "merges":
            return __(MERGING_IN_WORDS[about[0]])
        if kind == "share":
            return __(SHARES_IN_WORDS[about[0]])
        if kind == "uneasy":
            return __(UNEASY_REGISTER if persistent.press_register else UNEASY_INKS)
        return __({
            "nothing": NOTHING_SHOWN, "own_inks": OWN_INKS, "parts": PARTED,
            "still": HELD_STILL, "stirs": STIRS_AGAIN, "settles": PRINT_SETTLES,
        }[kind])

    def words_between(before, now, known):
        """What is told when one stage has become another: a tuple of sentences."""
        said = (words_of_change(change, known) for change in rules.stage.changes(before, now))
        return tuple(words for words in said if words)

    def people_of(stage):
        return frozenset(one.tag for one in stage.people)

    class PictureDesk(NoRollback):
        """What was told of the pictures last. Lives with the process: no save holds it."""

        def __init__(self):
            self.forget()

        def forget(self):
            """Begin anew: the whole stage is told with the next line."""
            # What the listener has been told, and of whom; what is told with the line on the page.
            self.heard, self.known = rules.stage.EMPTY, frozenset()
            self.words = ()
            # What the line has in the history; whether a new line has begun since.
            self.of_line = ()
            self.new_line = True
            # The stage at the last line, if its words were not wanted then.
            self.unheard = None

        def begin_line(self):
            """An interaction begins: find what is new with its line (config.start_interact_callbacks)."""
            if main_menu:
                self.forget()
            elif words_on_page():
                now = stage_now()
                if renpy.game.after_rollback:
                    self.new_line = True
                self.keep_for_history(now)
                self.tell(now)
                self.new_line = False

        def keep_for_history(self, now):
            new = words_between(stage_told, now, described)
            self.of_line = new if self.new_line else self.of_line + new
            if stage_told != now:
                store.stage_told = now
            if not people_of(now) <= described:
                store.described = described | people_of(now)

        def tell(self, now):
            wanted = pictures_wanted()
            if wanted and self.unheard is not None:
                # Wished for in the middle of the last line, which told all of it then.
                self.hear(self.unheard)
            new = words_between(self.heard, now, self.known)
            asks = any(renpy.get_screen(name) for name in rules.stage.MENU_SCREENS)
            self.words = new if self.new_line or asks or not wanted else self.words + new
            self.unheard = None if wanted else now
            if wanted and not renpy.is_skipping():
                self.hear(now)

        def hear(self, stage):
            self.heard, self.known = stage, self.known | people_of(stage)

        def slip(self):
            """The words of the line on the page, or None."""
            return in_a_row(self.words) if self.words and pictures_wanted() else None

        def note_in_history(self, line):
            """A line in the history keeps what was new with it (config.history_callbacks)."""
            if line.kind == "current":
                # What an `extend` adds belongs to its line.
                if "{fast}" not in line.what:
                    self.new_line, self.of_line = True, ()
                line.pictures = self.of_line + words_between(stage_told, stage_now(), described)
            else:
                line.pictures = self.of_line

    picture_desk = PictureDesk()

    config.after_load_callbacks.append(picture_desk.forget)
    config.history_callbacks.append(picture_desk.note_in_history)

    def forget_descriptions():
        """A telling begins: whoever comes on is described again."""
        store.described = frozenset()
        picture_desk.known = frozenset()

init 5 python:
    config.start_interact_callbacks.append(picture_desk.begin_line)

# Told in the captions' row, above them (sound/captions.rpy).
screen picture_slip(words):

    if large_text() and renpy.get_screen("choice"):
        # The whole page is needed for what can be chosen.
        text "" alt spoken("{words}", words=words)
    else:
        frame:
            style "caption_frame"
            text words:
                style "picture_slip_text"
                substitute False
                if large_text():
                    size capped(gui.notify_text_size)
                    xmaximum 1380
                alt spoken("{words}", words=words)

style picture_slip_text is caption_text:
    xmaximum 940
