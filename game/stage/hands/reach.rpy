## The focus reaches what lies outside of a frame that scrolls, and the frame follows it there. To Ren'Py what is
## clipped is not there for the keys; so after each drawing its list of what can be focused is put right.

init -60 python:

    # Pixels that stay free above and below what has the focus, so that one sees that the page goes on.
    ROOM_ABOUT_FOCUS = 70

    # How much of what a frame shows an arrow key moves it, where nothing further on can be focused.
    ARROW_SCROLLS = 0.4

    # What the engine keeps in these is the same in 8.3 and 8.5; looked up in its sources, since the check of engine
    # names does not know their classes.

    def moved(matrix, x, y):
        """The engine's Matrix that moves by x and y."""
        return matrix.offset(x, y, 0)

    def drawings_of(widget, cache):
        """All drawings of a widget that the engine still keeps."""
        return list(cache.get(id(widget), {}).values())

    def name_of_screen(screen):
        """The name of a screen that is shown, as the engine keeps it; None for none."""
        return screen.screen_name if screen is not None else None

    def has_place(focus):
        """Whether a Focus lies somewhere on the page: x is None or False where it does not, and 0 at the left edge."""
        return focus.x is not None and focus.x is not False

    class Reach(NoRollback):
        """Frames that scroll, and where the focus was when they last followed it. Lives with the process."""

        def __init__(self):
            self.followed = None
            # By the id of each widget that stands in a frame that scrolls: the frame's Focus.
            self.homes = {}

        def frames(self):
            """The frames that are drawn and not covered: a list of (its place in the focus list, Focus)."""
            frame = renpy.display.viewport.Viewport
            return [
                (place, focus) for place, focus in enumerate(renpy.display.focus.focus_list)
                if isinstance(focus.widget, frame) and has_place(focus)
            ]

        def contents(self, focus):
            """
            All that can be focused in the frame that `focus` is of, where it lies on the page or would lie beyond the
            frame: a list of Focus.
            """
            frame = focus.widget
            drawn = self.whole_page(frame)
            if drawn is None or not frame.offsets:
                return None
            left, top = focus.x + frame.offsets[0][0], focus.y + frame.offsets[0][1]
            way = moved(renpy.display.matrix.Matrix, left, top)
            inside = []
            drawn.take_focuses(-65536, -65536, 65536, 65536, way, focus.screen, inside)
            return inside

        def whole_page(self, frame):
            """The drawing of all that a frame holds, clipped by nothing; None if there is none now."""
            height = frame.yadjustment.range + frame.height
            for drawn in drawings_of(frame.child, renpy.display.render.render_cache):
                if abs(drawn.height - height) < 2:
                    return drawn
            return None

        def put_right(self):
            """Put what is clipped into the engine's list, in its place. Called after each drawing."""
            self.homes = {}
            for place, focus in reversed(self.frames()):
                frame = focus.widget
                if not frame.yadjustment.range:
                    continue
                inside = self.contents(focus)
                if not inside:
                    continue
                self.homes.update((id(one.widget), focus) for one in inside)
                whole = {(id(one.widget), one.arg) for one in inside}
                now = renpy.display.focus.focus_list
                rest = [one for one in now[place + 1:] if (id(one.widget), one.arg) not in whole]
                renpy.display.focus.focus_list = now[:place + 1] + inside + rest

        def follow(self):
            """Where a key, and not the pointer, has moved the focus out of its frame, the frame goes after it."""
            focused, argument = renpy.display.focus.get_focused(), renpy.display.focus.argument
            name = (name_of_screen(renpy.display.focus.screen_of_focused), focused and focused.full_focus_name, argument)
            if focused is None or name == self.followed:
                return
            self.followed = name
            if renpy.display.focus.focus_type != "mouse":
                self.show_whole(focused)

        def show_whole(self, widget):
            """Scroll its frame so that the widget can be seen. Says whether anything was moved."""
            home = self.homes.get(id(widget))
            for one in renpy.display.focus.focus_list:
                if home is not None and one.widget is widget:
                    return self.scroll(home, one)
            return False

        def scroll(self, focus, one):
            """Move the frame of `focus` so that `one` of its contents lies within it."""
            frame = focus.widget
            room = max(0, min(ROOM_ABOUT_FOCUS, (focus.h - one.h) / 2))
            above, below = focus.y + room - one.y, one.y + one.h + room - (focus.y + focus.h)
            adjustment = frame.yadjustment
            value = adjustment.value
            # What is taller than its frame is shown from its head.
            if above > 0 or one.h > focus.h:
                value -= above
            elif below > 0:
                value += below
            value = self.with_its_ends(frame, one, max(0, min(adjustment.range, value)), focus)
            if int(value) == int(adjustment.value):
                return False
            # The place where it is to begin holds no longer.
            frame.yoffset = None
            adjustment.change(value)
            return True

        def with_its_ends(self, frame, one, value, focus):
            """For the first and the last that can be focused: the frame's very head or foot, if both fit into it."""
            inside = [
                other for other in renpy.display.focus.focus_list
                if id(other.widget) in self.homes and self.homes[id(other.widget)].widget is frame
            ]
            top = one.y - focus.y + frame.yadjustment.value
            if all(one.y <= other.y for other in inside) and top + one.h <= focus.h:
                return 0
            if all(one.y + one.h >= other.y + other.h for other in inside) and top >= frame.yadjustment.range:
                return frame.yadjustment.range
            return value

        def is_seen(self, one):
            """Whether the middle of a Focus can be seen: it stands in no frame, or within what the frame shows."""
            home = self.homes.get(id(one.widget))
            return home is None or home.y <= one.y + one.h / 2 <= home.y + home.h

        def go(self, ev, of_engine):
            """
            The engine's own way of moving the focus by keys: up and down first among what stands in the same frame, and
            from outside first to what can be seen. At the end of a frame, what is only text is scrolled.
            """
            before, everything = renpy.display.focus.get_focused(), renpy.display.focus.focus_list
            up, down = renpy.map_event(ev, "focus_up"), renpy.map_event(ev, "focus_down")
            home = self.homes.get(id(before))
            if preferences.self_voicing or not self.homes and not self.frames():
                return of_engine(ev)
            for near in self.nearer(home, everything, up or down):
                renpy.display.focus.focus_list = near
                try:
                    came_to = of_engine(ev)
                finally:
                    renpy.display.focus.focus_list = everything
                if came_to is not None or renpy.display.focus.get_focused() is not before:
                    return came_to
            if (up or down) and home is not None:
                bar = home.widget.yadjustment
                home.widget.yoffset = None
                bar.change(bar.value + (1 if down else -1) * bar.page * ARROW_SCROLLS)
            return None

        def nearer(self, home, everything, by_rows):
            """Which of everything to look at first, then at second, ..."""
            if home is None:
                yield [one for one in everything if self.is_seen(one)]
            elif by_rows:
                frame = home.widget
                yield [one for one in everything if getattr(self.homes.get(id(one.widget)), "widget", None) is frame]
            yield everything

    reach = Reach()

    def _reach_what_is_clipped():
        """Lay ours about the engine's own, which is called after each drawing."""
        focus = renpy.display.focus
        # The script may be loaded again in the same process.
        take = getattr(focus.take_focuses, "of_engine", focus.take_focuses)

        def take_focuses():
            take()
            reach.put_right()
            reach.follow()

        take_focuses.of_engine = take
        focus.take_focuses = take_focuses
        by_key = getattr(focus.key_handler, "of_engine", focus.key_handler)

        def key_handler(ev):
            if not any(renpy.map_event(ev, "focus_" + way) for way in ("up", "down", "left", "right")):
                return None
            return reach.go(ev, by_key)

        key_handler.of_engine = by_key
        focus.key_handler = key_handler

    _reach_what_is_clipped()
