## Words are looked for in the history, and its stretches are turned. What counts as the same letters says
## searching/words.py.

init 5 python:

    import searching.words

    # So many lines are laid out at once: all of them would take seconds on a slow machine.
    STRETCH = 60

    def stretch_shown(stretch, number):
        """The lines that are shown of `number`, as (first, behind the last): `stretch`, or at first the last ones."""
        return stretch or (max(0, number - STRETCH), number)

    def show_stretch(stretch, at_end=True):
        """Let the open history show another stretch, from its last line or from its first."""
        scroll = renpy.get_screen("history").scope["scroll"]
        # An adjustment takes what is too much for its end, wherever that will be.
        scroll.value = 10 ** 6 if at_end else 0
        renpy.set_screen_variable("stretch", stretch, screen="history")
        renpy.restart_interaction()

    class TurnHistory(Action):
        """
        Move the open history by a page: up (`by` -1) or down (1), and at the end of a stretch to the next one.
        `stretch`: the one that is shown; `number`: how many lines there are.
        """

        def __init__(self, by, stretch, number):
            self.by, self.stretch, self.number = by, stretch, number

        def __call__(self):
            scroll = renpy.get_screen("history").scope["scroll"]
            first, last = self.stretch
            if self.by < 0 and scroll.value > 0:
                scroll.change(scroll.value - scroll.page)
            elif self.by > 0 and scroll.value < scroll.range:
                scroll.change(scroll.value + scroll.page)
            elif self.by < 0 and first > 0:
                show_stretch((max(0, first - STRETCH), first))
            elif self.by > 0 and last < self.number:
                show_stretch((last, min(last + STRETCH, self.number)), at_end=False)

    def words_found_by(line):
        """What a line of the history is found by: who said it, what was said, and what was heard with it."""
        parts = [line.who or "", line.what]
        if line.kind == "choice":
            parts.append(__("Chosen: {what}").format(what=""))
        return parts + list(getattr(line, "captions", ()))

    def lines_holding(wanted):
        """The lines of the history that hold the words `wanted`; all of them if nothing is wanted."""
        if not searching.words.as_typed(wanted):
            return list(_history_list)
        return [line for line in _history_list if searching.words.holds(words_found_by(line), wanted)]

    def history_in_words(wanted, at, first, last, number):
        """What the open history shows, in words."""
        if wanted:
            return how_many_found(wanted, number, at)
        if last - first < number:
            return filled(
                _("Lines {first} to {last} of {number}. Choose one to go back to it."),
                first=first + 1, last=last, number=number)
        return __("Choose a line to go back to it.")

    def how_many_found(wanted, number, at):
        """How many lines were found, in words; and the how-manieth one is looked at (`at`, from 0, or None)."""
        wanted = " ".join(wanted.split())  # not read
        if not number:
            return filled(_("“{words}”: nowhere in these lines"), words=wanted)
        if at is not None:
            return filled(_("“{words}”: line {place} of {number}"), words=wanted, place=at + 1, number=number)
        if number == 1:
            return filled(_("“{words}”: one line"), words=wanted)
        return filled(_("“{words}”: {number} lines"), words=wanted, number=number)

    def look_for(words):
        """Show only the lines of the open history that hold `words`; all of them again if there are none."""
        renpy.set_screen_variable("wanted", words, screen="history")
        renpy.set_screen_variable("at", None, screen="history")
        show_stretch(None)
        if words:
            renpy.notify(how_many_found(words, len(lines_holding(words)), None))
        renpy.restart_interaction()

    class LookFor(AskWords):
        """Ask for the words to be looked for."""

        def __init__(self, first):
            super(LookFor, self).__init__(_("What words are you looking for?"), first, look_for)

    class LookForNothing(Action):
        """Show the whole history again."""

        def __call__(self):
            look_for("")

    class ToFound(Action):
        """
        Go to the next line that was found (`by` 1) or the one before (-1); after the last comes the first. It is
        brought into sight and focused. `at`: where one is now, or None; `stretch`: the stretch that is shown;
        `number`: how many lines there are.
        """

        def __init__(self, by, at, stretch, number):
            self.by, self.at, self.stretch, self.number = by, at, stretch, number

        def __call__(self):
            if self.at is None:
                at = 0 if self.by > 0 else self.number - 1
            else:
                at = (self.at + self.by) % self.number
            renpy.set_screen_variable("at", at, screen="history")
            first, last = self.stretch
            if first <= at < last:
                show_history_line(at - first)
            else:
                show_stretch((at, min(at + STRETCH, self.number)), at_end=False)
            renpy.set_focus("history", "history_line_{}".format(at))

        def get_sensitive(self):
            return self.number > 0

    def show_history_line(place):
        """Move the open history so that the line at `place` of its stretch is in sight."""
        rows = renpy.get_displayable("history", "history_rows")
        page = renpy.get_displayable("history", "history_lines")
        page.yadjustment.change(rows.offsets[place][1] - page.height // 3)
