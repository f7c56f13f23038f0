## One switch is enough: the focus goes by itself from one thing to the next, and one press chooses what has it.
##
## A press is Space, Return, a click or tap wherever it falls, or A on a controller. What has the focus gets the event
## that a controller's A would give it. The first stop of a line that is told is "Go on"; where much can be chosen, rows
## come first and then what stands in the row; what scrolls has a stop of its own.

init -60 python:

    import rules.stage

    import pygame

    # Pages that are gone over by themselves although nobody has asked for it yet, until somebody shows that they have
    # more than one switch; and the seconds at each thing there.
    AUTO_SCAN_SCREENS = {"first_start"}
    AUTO_SCAN_SECONDS = 2.0

    # With more stops than these, rows of so many or more are gone over as a whole.
    MANY_STOPS, LONG_ROW = 8, 3
    # Nobody presses: so often a row is gone through before one is out of it again.
    ROUNDS_IN_A_ROW = 2
    # How much of what it shows a frame is moved at a time.
    FURTHER = 0.8

    # What comes first, by screen; then other screens; then those that go along with the story; last the list of pages.
    SCREENS_OF_THE_STORY = rules.stage.MENU_SCREENS + ("input",)
    SCREENS_BESIDE = ("quick_menu", "lamps")

    class Stop(object):
        """
        Where the focus rests: a "thing" (a Focus of the engine's), or what the mark stands for: "go_on", a "row" of
        things, "further" (the Focus of a frame that scrolls, and in `way` 1 or -1).
        """

        def __init__(self, kind, things=(), rect=None, way=0):
            self.kind, self.things, self.way = kind, things, way
            self.rect = rect or around(things)

        @property
        def name(self):
            """The same from one moment to the next, as long as the page is the same."""
            if self.kind == "go_on":
                return (self.kind,)
            return (self.kind, self.way) + tuple((one.widget.full_focus_name, one.arg) for one in self.things)

        def words(self):
            """What self-voicing says of it."""
            if self.kind == "go_on":
                return __("Go on")
            if self.kind == "row":
                heard = " · ".join(what_is_heard(one.widget) for one in self.things)  # not read
                return spoken(_("A row: {things}"), things=heard)
            if self.kind == "further":
                return __("Further down") if self.way > 0 else __("Further up")
            return what_is_heard(self.things[0].widget)

    def what_is_heard(widget):
        """What self-voicing says of a widget."""
        try:
            return str(widget._tts_all() or "").strip()
        except renpy.display.tts.TTSRoot:
            return ""

    def around(things):
        """The smallest (x, y, width, height) that holds all these."""
        left, top = min(one.x for one in things), min(one.y for one in things)
        right, foot = max(one.x + one.w for one in things), max(one.y + one.h for one in things)
        return (left, top, right - left, foot - top)

    def in_rows(things):
        """Things in reading order: rows from above, each a list from the left."""
        rows = []
        for one in sorted(things, key=lambda one: (one.y + one.h / 2, one.x)):
            last = rows[-1][0] if rows else None
            if last and min(last.y + last.h, one.y + one.h) - max(last.y, one.y) > 0.5 * min(last.h, one.h):
                rows[-1].append(one)
            else:
                rows.append([one])
        return [sorted(row, key=lambda one: one.x) for row in rows]

    def place_among_pages(one):
        """Which of the groups of a page a Focus belongs to; lower comes first."""
        name = one.screen.screen_name[0] if one.screen is not None else None
        if name in SCREENS_OF_THE_STORY:
            return 0
        if name in SCREENS_BESIDE:
            return 2 + SCREENS_BESIDE.index(name)
        return 9 if one.widget.style.parent == ("navigation_button",) else 1

    class OneSwitch(NoRollback):
        """Where the focus goes, and when. Lives with the process."""

        def __init__(self):
            # Whether a row is being gone through, and how often it has been.
            self.in_row, self.rounds = False, 0
            # When the focus goes on; None while something is under way.
            self.due = None
            # Counts the interactions, and the one that the focus was set for.
            self.interactions, self.begun = 0, -1
            # Words of the thing of a side menu that was pressed, to be kept for one round.
            self.kept = None
            self.pressed_at = -10.0
            # Somebody has shown that they have more than one switch; the next release of a button is not theirs.
            self.has_more = False
            self.swallow_release = False
            # The page has been touched by a finger, which cannot point without pressing.
            self.finger_seen = False
            # The stop that has the focus.
            self.now = None

        ## When ####################################################################################

        def goes(self):
            """Whether the focus goes by itself now."""
            return bool(persistent.one_switch) or self.goes_unasked()

        def goes_unasked(self):
            """Whether it goes only because this page asks for it."""
            if persistent.one_switch or self.has_more:
                return False
            return any(renpy.get_screen(name) for name in AUTO_SCAN_SCREENS)

        def seconds(self):
            return AUTO_SCAN_SECONDS if self.goes_unasked() else float(persistent.one_switch_seconds)

        def is_busy(self):
            """Whether pictures change, letters come in, or somebody is speaking: the focus waits for all of them."""
            if renpy.display.interface.ongoing_transition or config.skipping:
                return True
            if preferences.self_voicing and renpy.display.tts.is_active():
                return True
            return letters_come()

        ## Where ###################################################################################

        def stops(self):
            """All stops of the page as it is, in their order."""
            focuses = renpy.display.focus.focus_list
            dull = (renpy.display.viewport.Viewport, renpy.display.behavior.Bar, renpy.display.behavior.Input)
            things = [
                one for one in focuses
                if has_place(one) and one.widget.style.keyboard_focus and one.widget is not switch_mark
                and not isinstance(one.widget, dull) and reach.is_seen(one)
            ]
            groups = {}
            for one in things:
                groups.setdefault(place_among_pages(one), []).append(one)
            stops = []
            if any(isinstance(one.widget, renpy.display.behavior.SayBehavior) for one in focuses):
                stops.append(Stop("go_on", rect=page_of_words()))
            frames = self.further()
            for place in sorted(groups):
                if place > 1:
                    stops, frames = stops + frames, []
                for row in in_rows(groups[place]):
                    if len(row) >= LONG_ROW and len(things) > MANY_STOPS:
                        stops.append(Stop("row", row))
                    else:
                        stops += [Stop("thing", [one]) for one in row]
            return stops + frames

        def further(self):
            """A stop for each way in which a frame can be moved on."""
            stops = []
            for _place, focus in reach.frames():
                bar = focus.widget.yadjustment
                rect = (focus.x, focus.y, focus.w, focus.h)
                if bar.value < bar.range - 1:
                    stops.append(Stop("further", [focus], rect, 1))
                if bar.value > 1:
                    stops.append(Stop("further", [focus], rect, -1))
            return stops

        def focused_name(self):
            """The name of what has the focus, as Stop.name gives it; None if nothing of ours has it."""
            focused, argument = renpy.display.focus.get_focused(), renpy.display.focus.argument
            if focused is None:
                return None
            if focused is switch_mark:
                return argument
            return ("thing", 0, (focused.full_focus_name, argument))

        def row_of(self, stops):
            """Of these, the row that what has the focus stands in; None if it is in none."""
            name = self.focused_name()
            for stop in stops:
                if stop.kind == "row" and any(Stop("thing", [one]).name == name for one in stop.things):
                    return stop
            return None

        def choices(self):
            """What the focus goes through now: the stops of the page, or the things of the row that one is in."""
            stops = self.stops()
            row = self.row_of(stops) if self.in_row else None
            if row is None:
                self.in_row = False
                return stops
            return [Stop("thing", [one]) for one in row.things]

        def first_of(self, stops):
            """Where to begin: "Go on", else what a page itself would have focused at first, else the first."""
            if stops[0].kind != "go_on":
                for stop in stops:
                    if stop.kind == "thing" and stop.things[0].widget.default:
                        return stop
            return stops[0]

        ## Going ###################################################################################

        def begin_interaction(self):
            """Something new is told or asked (config.start_interact_callbacks)."""
            self.interactions += 1

        def tick(self, clock):
            """Go on if it is time. Returns what focusing something came to, and the seconds until the next look."""
            if not self.goes():
                if renpy.display.focus.get_focused() is switch_mark:
                    self.let_go()
                self.due = None
                return None, None
            stops = self.choices()
            if not stops:
                self.due = None
                return None, 0.1
            names = [stop.name for stop in stops]
            name = self.focused_name()
            came_to = None
            if self.begun != self.interactions or name not in names:
                self.begun, self.due = self.interactions, None
                came_to = self.begin(stops)
            elif self.due is not None and clock >= self.due:
                self.due = None
                came_to = self.go_on(stops, names.index(name))
            if self.is_busy():
                self.due = None
                return came_to, 0.05
            if self.due is None:
                self.due = clock + self.seconds()
            return came_to, max(0.01, self.due - clock)

        def begin(self, stops):
            """Focus the first stop, or what was pressed in the line before and is still there."""
            self.in_row, self.rounds = False, 0
            kept, self.kept = self.kept, None
            if kept:
                for stop in self.stops():
                    for one in stop.things:
                        if what_is_heard(one.widget) == kept:
                            self.in_row = stop.kind == "row"
                            return self.focus(Stop("thing", [one]))
            return self.focus(self.first_of(self.stops()))

        def go_on(self, stops, place):
            """Focus what follows; after some rounds in a row the row itself again."""
            place += 1
            if place < len(stops):
                return self.focus(stops[place])
            self.rounds += 1
            if self.in_row and self.rounds >= ROUNDS_IN_A_ROW:
                return self.leave_row()
            return self.focus(stops[0])

        def leave_row(self):
            """Out of the row that one is in; the row as a whole has the focus."""
            stops = self.stops()
            row = self.row_of(stops)
            self.in_row, self.rounds = False, 0
            return self.focus(row or self.first_of(stops))

        def focus(self, stop):
            """Give a stop the focus, as the arrow keys would."""
            renpy.display.focus.pending_focus_type = "keyboard"
            self.now = stop
            if stop.kind == "thing":
                return renpy.display.focus.change_focus(stop.things[0])
            x, y, w, h = stop.rect
            screen = renpy.get_screen("one_switch")
            renpy.redraw(switch_mark, 0)
            marked = renpy.display.focus.Focus(switch_mark, stop.name, x, y, w, h, screen)
            return renpy.display.focus.change_focus(marked)

        def let_go(self):
            """Nothing of ours has the focus any more."""
            renpy.display.focus.change_focus(None)
            renpy.redraw(switch_mark, 0)

        ## Choosing ################################################################################

        def press(self, clock):
            """The switch is pressed: do what has the focus. Returns what ends the interaction, or None."""
            self.due = None
            if letters_come() or config.skipping:
                # The letters come in at once; skipping stops.
                renpy.queue_event("dismiss" if letters_come() else "dismiss_unfocused")
                return None
            stops = self.choices()
            chosen = [stop for stop in stops if stop.name == self.focused_name()]
            if not chosen or self.begun != self.interactions:
                # Nothing can have been meant yet.
                return None
            stop = chosen[0]
            if stop.kind == "go_on":
                self.begun = -1
                renpy.queue_event("dismiss_unfocused")
            elif stop.kind == "further":
                self.move_on(stop)
            elif stop.kind == "row":
                self.in_row, self.rounds = True, 0
                return self.focus(Stop("thing", stop.things[:1]))
            else:
                return self.choose(stop.things[0])
            return None

        def move_on(self, stop):
            """Move a frame on by most of what it shows."""
            frame = stop.things[0].widget
            bar = frame.yadjustment
            frame.yoffset = None
            bar.change(max(0, min(bar.range, bar.value + stop.way * FURTHER * bar.page)))

        def choose(self, one):
            """Let a thing do what it does when a controller's A is pressed on it."""
            name = one.screen.screen_name[0] if one.screen is not None else None
            self.kept = what_is_heard(one.widget) if name in SCREENS_BESIDE else None
            # A letter is chosen and the next one stands in another row.
            self.rounds = ROUNDS_IN_A_ROW
            what = {"eventnames": ["button_select"], "controller": "one_switch", "up": False}
            event = pygame.event.Event(renpy.display.core.EVENTNAME, what)
            event.mod = 0
            renpy.display.screen.push_current_screen(one.screen)
            try:
                return one.widget.event(event, 0, 0, 0.0)
            finally:
                renpy.display.screen.pop_current_screen()

    one_switch = OneSwitch()

    def letters_come():
        """Whether the letters of a line are still coming in."""
        words = renpy.get_widget("say", "what")
        return bool(getattr(words, "slow", False)) and renpy.display.interface.interact_time is not None

    def page_of_words():
        """Where the strip of paper with the words lies: (x, y, width, height); the foot of the page where none is."""
        strip = renpy.get_widget("say", "window")
        if strip is None:
            return (gui.page_margin, 1000, 360, 60)
        width, height = strip.window_size
        x, y = renpy.display.displayable.place(1920, 1080, width, height, strip.get_placement())
        return (x, y, width, height)

    class SwitchMark(renpy.Displayable):
        """
        What lies over the page while the focus goes by itself: it takes the presses, moves the focus, and frames what
        is no thing of its own: the strip with the words, a row, a page that scrolls.
        """

        # It takes the focus only from us.
        focusable = True

        def __init__(self):
            # A name of its own, or it would be taken for what had the focus before under the same number.
            super(SwitchMark, self).__init__(focus="switch_mark", style="switch_mark")

        def visit(self):
            return []

        def _tts(self):
            return ""

        def _tts_all(self):
            return one_switch.now.words() if one_switch.now is not None else ""

        def render(self, width, height, st, at):
            page = renpy.Render(width, height)
            focus = renpy.display.focus
            stop = one_switch.now
            if stop is None or focus.get_focused() is not self:
                return page
            if stop.kind == "go_on":
                stop.rect = page_of_words()
            x, y, w, h = [int(number) for number in stop.rect]
            for piece, left, top, wide, high in self.frame(x, y, w, h):
                page.blit(renpy.render(piece, wide, high, st, at), (left, top), focus=False, main=False)
            page.add_focus(self, focus.argument, x, y, w, h)
            return page

        def frame(self, x, y, w, h):
            """The lines of the frame about a rectangle, light within dark, so that it is seen on either ground."""
            for ink, out, thick in ((gui.night, 10, 4), (gui.apricot, 6, 6)):
                left, top = max(0, x - out), max(0, y - out)
                right, foot = min(1920, x + w + out), min(1080, y + h + out)
                line = Solid(ink)
                yield line, left, top, right - left, thick
                yield line, left, foot - thick, right - left, thick
                yield line, left, top, thick, foot - top
                yield line, right - thick, top, thick, foot - top

        def event(self, ev, x, y, st):
            clock = renpy.display.core.get_time()
            slip_waits.see(ev, clock)
            note_other_hands(ev)
            if self.is_press_to_take(ev, x, y):
                came_to = take_press(ev, clock)
                if came_to is not None:
                    return came_to
                raise renpy.display.core.IgnoreEvent()
            came_to, seconds = one_switch.tick(clock)
            if seconds is not None:
                renpy.timeout(seconds)
            return came_to

        def is_press_to_take(self, ev, x, y):
            """Whether this event, or the release that belongs to it, is ours."""
            if ev.type == pygame.MOUSEBUTTONUP and ev.button == 1 and one_switch.swallow_release:
                one_switch.swallow_release = False
                return True
            if one_switch.goes_unasked() and is_button_down(ev) and thing_under(x, y):
                # The finger or pointer is on something: that is meant.
                one_switch.has_more = True
                renpy.display.focus.mouse_handler(ev, x, y)
                return False
            return one_switch.goes() and is_press(ev) or is_echo(ev)

    def is_button_down(ev):
        return ev.type == pygame.MOUSEBUTTONDOWN and ev.button == 1

    def thing_under(x, y):
        """Whether something that can be chosen lies at this point of the page."""
        found = renpy.display.render.focus_at_point(x, y)
        return found is not None and isinstance(found.widget, renpy.display.behavior.Button)

    SWITCH_KEYS = (pygame.K_SPACE, pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SELECT)
    SWITCH_PADS = ("pad_a_press", "pad_righttrigger_pos")
    OTHER_MODS = pygame.KMOD_ALT | pygame.KMOD_META | pygame.KMOD_CTRL

    def is_press(ev):
        """Whether an event is the switch, pressed, held or let go: all of that is taken, the first alone counts."""
        if ev.type in (pygame.KEYDOWN, pygame.KEYUP):
            return ev.key in SWITCH_KEYS and not ev.mod & OTHER_MODS
        if ev.type == pygame.TEXTINPUT:
            return ev.text == " "
        if ev.type in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            return ev.button == 1
        return ev.type == renpy.display.core.EVENTNAME and any(name in SWITCH_PADS for name in ev.eventnames)

    def counts(ev):
        """Whether such an event is a press, and not its repetition or its end."""
        if ev.type == pygame.KEYDOWN:
            return not ev.repeat
        return is_button_down(ev) or ev.type == renpy.display.core.EVENTNAME and not ev.up

    def is_echo(ev):
        """Whether an event is a press that follows another too soon; it is noted when each came."""
        if not persistent.press_bounce or not is_press(ev) or one_switch.goes() or not counts(ev):
            return False
        return too_soon(renpy.display.core.get_time())

    def too_soon(clock):
        """Whether a press comes too soon after the last one, counted or not."""
        since, one_switch.pressed_at = clock - one_switch.pressed_at, clock
        return since < float(persistent.press_bounce or 0)

    def take_press(ev, clock):
        """A press that does not go to the engine. Returns what ends the interaction, or None."""
        if is_button_down(ev):
            one_switch.swallow_release = True
        if not one_switch.goes() or not counts(ev) or too_soon(clock):
            return None
        return one_switch.press(clock)

    def note_other_hands(ev):
        """An arrow key, Tab, a moved pointer or a stick: somebody has more than one switch. Or there is a finger."""
        if ev.type == pygame.MOUSEBUTTONDOWN and getattr(ev, "which", 0) == TOUCH_MOUSE and not one_switch.finger_seen:
            one_switch.finger_seen = True
            renpy.restart_interaction()
        arrows = (pygame.K_UP, pygame.K_DOWN, pygame.K_LEFT, pygame.K_RIGHT, pygame.K_TAB)
        if ev.type == pygame.KEYDOWN and ev.key in arrows:
            more = True
        elif ev.type == pygame.MOUSEMOTION:
            # A finger that taps moves the pointer as well.
            more = getattr(ev, "which", 0) != TOUCH_MOUSE and max(abs(ev.rel[0]), abs(ev.rel[1])) > 0
        elif ev.type == renpy.display.core.EVENTNAME:
            more = any(name.startswith("focus_") for name in ev.eventnames) and bool(getattr(ev, "controller", None))
        else:
            return
        if more:
            one_switch.due = None
            if one_switch.goes_unasked():
                one_switch.has_more = True

    def by_finger():
        """Whether the page is touched: there, nothing has the focus before it is chosen."""
        return renpy.variant("touch") or one_switch.finger_seen

    # What SDL calls the pointer of a finger.
    TOUCH_MOUSE = 4294967295

    def _pointer_takes_no_focus():
        """While the focus goes by itself, the pointer does not take it: ours lies about the engine's own."""
        focus = renpy.display.focus
        # The script may be loaded again in the same process.
        handle = getattr(focus.mouse_handler, "of_engine", focus.mouse_handler)

        def mouse_handler(ev, x, y, default=False):
            if one_switch.goes():
                return None
            return handle(ev, x, y, default=default)

        mouse_handler.of_engine = handle
        focus.mouse_handler = mouse_handler

    _pointer_takes_no_focus()

init 5 python:
    switch_mark = SwitchMark()
    config.start_interact_callbacks.append(one_switch.begin_interaction)
    config.always_shown_screens.append("one_switch")

style switch_mark is default:
    keyboard_focus False

# Over everything, transitions and questions too: presses come here first.
screen one_switch():

    layer "top"
    add switch_mark
