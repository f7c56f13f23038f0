## A line that does not fit its box is told on several pages, each of which ends with a sentence where one does
## (python-packages/paging). It stays one line: one statement, one place to roll back to, one entry in the history, read or
## not read as a whole. Only what can be seen and heard of it comes in parts.

# The engine would lay out what `extend` will add along with what it is added to, and the box would not hold it.
define config.scry_extend = False

init -96 python:

    import paging

    class PageShown(NoRollback):
        """The page on the screen: of a line told on `pages`, the one of that `number`, laid out for `letters`.

        `shows` counts the pages of this line that have been shown, `furthest` is the number of the last of them. `turn` is
        how the reader left it: None for onward, or "back", or "anew".
        """

        def __init__(self, pages, number, shows, furthest, letters):
            self.pages, self.number, self.shows, self.letters = pages, number, shows, letters
            self.furthest = max(furthest, number)
            self.first = next(i for i, page in enumerate(pages) if not page.is_old)
            self.turn = None

    class PageDesk(NoRollback):
        """Which pages of which lines are told just now. Lives with the process: no save holds it.

        The last one is that of the context at hand; below lie those of the contexts that it was called from.
        """

        def __init__(self):
            self.shown = []
            # The whole of the line that is about to be kept on the page while one chooses.
            self.kept = None

        def now(self):
            return self.shown[-1] if self.shown else None

        def turned(self):
            """Whether the line that is told was begun on an earlier page, so that nothing begins with this one."""
            now = self.now()
            return now is not None and now.shows > 1

        def can_turn_back(self):
            """Whether there is an earlier page of the line that is told."""
            now = self.now()
            return now is not None and now.number > now.first and words_on_page()

        def can_turn_forward(self):
            """Whether the reader came back from a further page of the line that is told."""
            now = self.now()
            return now is not None and now.number < now.furthest

        def is_stale(self):
            """Whether letters have changed since the page that is shown was cut."""
            now = self.now()
            return now is not None and now.turn is None and now.letters != letters_now()

        def leave(self, turn):
            """Leave the page, not onward: "back" or "anew"; what is returned ends the interaction."""
            self.now().turn = turn
            return True

    page_desk = PageDesk()

    class PageTags(renpy.character.DialogueTextTags):
        """What display_say() knows of a page: a page that is not the line's last, or is not left onward, leaves no mark
        in the rollback, as if the line went on by {nw}."""

        def __init__(self, page, shown):
            self.shown = None
            super(PageTags, self).__init__(page.words)
            self.shown = shown

        @property
        def no_wait(self):
            return self.own_no_wait or self.goes_on()

        @no_wait.setter
        def no_wait(self, value):
            self.own_no_wait = value

        def goes_on(self):
            shown = self.shown
            return shown is not None and (shown.turn is not None or shown.number < len(shown.pages) - 1)

    class PagedCharacter(ADVCharacter):
        """
        A speaker whose lines are told on as many pages as they need.

        If letters change while a line is told (from Preferences, or the engine's own accessibility screen), it is cut
        anew: the page that is on the screen begins with the same word as before, in the new letters, and what was told
        before it stays behind it. So nothing is lost or told twice. Kept places and rollback know lines only: to load or
        to go back leads to a line's first page. Back on a later page leads to the one before.
        """

        def do_display(self, who, what, **display_args):
            told = super(PagedCharacter, self).do_display
            step, total = display_args.get("multiple") or (1, 1)
            if step == total:
                # The last of several that are shown at once is told as any line is; the others lie above it (two_rooms.rpy).
                display_args["multiple"] = None
            if self.screen != "say" or step < total or self.is_skipped_fast():
                return told(who, what, **display_args)
            if not what:
                # An empty box is nobody's.
                return told(None, what, **display_args)
            if not display_args["interact"]:
                return self.keep(who, what, told, display_args)
            self.tell(who, what, told, display_args)

        def tell(self, who, what, told, display_args):
            """Tell a line page by page."""
            pages = self.cut(what)
            shown = PageShown(pages, 0, 0, 0, letters_now())
            number = furthest = shown.first
            while True:
                again = shown.turn is not None
                shown = PageShown(pages, number, shown.shows + 1, furthest, letters_now())
                args = dict(display_args, dtt=PageTags(pages[number], shown))
                if again:
                    # It was told before: it need not be written again.
                    args.update(slow=False, all_at_once=True)
                page_desk.shown.append(shown)
                try:
                    told(who, pages[number].words, **args)
                except (renpy.game.JumpException, renpy.game.CallException) as leaving:
                    if args["dtt"].no_wait:
                        renpy.checkpoint(leaving)
                    raise
                finally:
                    page_desk.shown.pop()
                furthest = shown.furthest
                if shown.turn == "back":
                    number -= 1
                elif shown.turn == "anew":
                    begin = pages[number].start if number > shown.first else 0
                    pages = self.cut(what, begin)
                    number = max(i for i, page in enumerate(pages) if page.start <= begin)
                    number = furthest = max(number, PageShown(pages, 0, 0, 0, None).first)
                elif number == len(pages) - 1:
                    return
                else:
                    number += 1

        def keep(self, who, what, told, display_args):
            """Keep the end of a line on the page while one chooses."""
            words = self.cut(what)[-1].words
            display_args["dtt"] = renpy.character.DialogueTextTags(words)
            page_desk.kept = what
            try:
                return told(who, words, **display_args)
            finally:
                page_desk.kept = None

        def is_skipped_fast(self):
            """Whether this line is skipped without being shown."""
            return renpy.config.skipping == "fast" and bool(
                renpy.game.preferences.skip_unseen or renpy.game.context().seen_current(True)
            )

        def cut(self, what, begin=0):
            """The pages of a line in the letters of now."""
            return pages_of(what, dict(self.what_args), begin)

        def do_show(self, who, what, **how):
            properties = dict(how.pop("extra_properties", None) or {})
            if self.screen == "say":
                properties.update(self.said_besides())
            return super(PagedCharacter, self).do_show(who, what, extra_properties=properties, **how)

        def said_besides(self):
            """What the screen "say" gets besides who and what, each as show_NAME."""
            if page_desk.kept is not None:
                return {"show_whole": page_desk.kept}
            besides = {"show_above": True} if speaks_above(self.image_tag) else {}
            now = page_desk.now()
            if now is not None:
                besides["show_page"] = now.number - now.first + 1
            return besides

    # Whoever is declared from here on is told so; Character() makes its like of `adv`.
    adv = PagedCharacter(None, kind=adv)

    def text_tags_known():
        """The names of all text tags, each with whether it has to be closed."""
        known = dict(renpy.text.extras.text_tags)
        known.update({name: True for name in config.custom_text_tags})
        known.update({name: False for name in config.self_closing_custom_text_tags})
        return known

    class PageForward(Action):
        """Forward again, to the page that the reader came back from."""

        def __call__(self):
            return True

    class PageWatch(renpy.Displayable):
        """Stands in the screen "say", shows nothing, and has the page cut anew when letters have changed."""

        def look(self):
            if page_desk.is_stale():
                renpy.end_interaction(page_desk.leave("anew"))

        def per_interact(self):
            renpy.redraw(self, 0)

        def render(self, width, height, st, at):
            self.look()
            return renpy.Render(0, 0)

        def event(self, ev, x, y, st):
            self.look()

init python:

    def letters_now():
        """All that decides how much room letters take, as one value."""
        return (
            preferences.font_size, preferences.font_line_spacing, preferences.font_transform,
            preferences.high_contrast, words_behind_need_outlines(), _preferences.language,
        )

    class Fits(NoRollback):
        """What was measured of lines of letters. Lives with the process."""

        def __init__(self):
            self.letters, self.heights = None, {}

        def height_of(self, lines, args):
            """The height in px of so many lines of a speaker's letters."""
            if self.letters != letters_now():
                self.letters, self.heights = letters_now(), {}
            key = (lines,) + tuple(sorted((name, str(value)) for name, value in args.items()))
            if key not in self.heights:
                self.heights[key] = height_of_words("\n".join(["Ág"] * lines), args)
            return self.heights[key]

    fits_measured = Fits()

    def height_of_words(words, args):
        """The height in px of words of the story, as the screen "say" will lay them out."""
        properties = dict(args, **story_letters())
        properties.setdefault("style", "say_dialogue")
        properties["substitute"] = False
        return Text(words, **properties).size(properties.get("xsize", gui.dialogue_width), 4096)[1]

    def room_for_words(args):
        """How high words may be: four lines, as many more as fit the smallest box, and never half the page."""
        least = gui.textbox_height - 38
        most = max(gui.most_words_height, fits_measured.height_of(1, args))
        return min(max(fits_measured.height_of(4, args), least), most)

    def pages_of(what, args, begin=0):
        """A line cut into pages for the letters of now; `args` are its speaker's text properties."""
        return paging.cut(what, lambda words: words_fit(words, args), text_tags_known(), begin)

    def last_page(what, shown):
        """The end of a line that is kept on the page: `shown`, unless letters have changed since."""
        words = pages_of(what, {})[-1].words
        return words if not words_fit(shown, {}) or len(words) > len(shown) else shown

    def words_fit(words, args):
        """Whether words fit the box of the screen "say"."""
        # Cuts of one face differ by a pixel or two.
        return height_of_words(words, args) <= room_for_words(args) + 4
