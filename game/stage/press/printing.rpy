## The printing itself. Everything on the layer `master` is drawn as densities; one print of the whole layer makes a page
## of it. Words and buttons lie on other layers and are never printed, so they are always in register.
##
## What is to be printed follows from the store alone (`press_run`, `night`, what is shown): a save, a rollback, a menu
## find the inks where they belong. How one state comes over into the next is known only while the game runs.

default press_run = rules.printing.Run()

init -60 python:

    import rules.printing

    HURRY = 0.12  # seconds: pages that follow each other faster are not kept
    FADE_STEP = 0.04  # seconds between two prints while inks change; nobody sees more steps
    EASY = 1.5  # seconds in which the register changes by itself

    class PressBed(NoRollback):
        """What lies in the press now. Lives with the process: no save holds it."""

        def __init__(self):
            self.change = None
            self.place = None
            self.wanted = None

        def goal(self, state, place, clock):
            """The change that leads to this state: the one under way, or a new one that begins now.

            `wanted` are the seconds that the script asked for; another place (or another wish of the player's) comes in
            its inks at once, with whatever transition brings it.
            """
            seconds, self.wanted = self.wanted, None
            change = self.change
            if change is not None and change.goal == state:
                return change
            if change is None or at_once():
                seconds = 0.0
            elif seconds is None:
                seconds = 0.0 if place != self.place else EASY
            before = change.at(clock) if seconds else state
            self.change, self.place = rules.printing.Change(before, state, clock, seconds), place
            return self.change

        def forget(self):
            """Begin anew: whatever is printed next is there at once."""
            self.change = None

    press_bed = PressBed()
    config.after_load_callbacks.append(press_bed.forget)

    def at_once():
        """Whether changes are not to be watched: when going back, skipping, or when pictures change at once."""
        return bool(renpy.in_rollback() or renpy.is_skipping() or not preferences.transitions or motion_is_still())

    def picture_kind(kinds, layer="master"):
        """The picture (its name in the table) that is shown on the layer and is one of these kinds; the uppermost."""
        for tag in reversed(renpy.get_showing_tags(layer, sort=True)):
            name = " ".join((tag,) + tuple(renpy.get_attributes(tag, layer) or ()))  # not read
            if PICTURES.get(name, {}).get("kind") in kinds:
                return name
        return None

    def place_shown():
        """The place or full page that is shown."""
        return picture_kind(("place", "illustration"))

    def is_density(name):
        """Whether a picture is drawn in densities: all that stand in the table are."""
        return " ".join(name) in PICTURES or PICTURES.get(name[0], {}).get("kind") in ("person", "cutout")  # not read

    def all_densities(layer="master"):
        """Whether something is shown, and every picture of it is drawn in densities."""
        tags = renpy.get_showing_tags(layer)
        return bool(tags) and all(is_density((tag,) + tuple(renpy.get_attributes(tag, layer) or ())) for tag in tags)

    def palette_here():
        """The palette in which pages are printed now, unless it is substituted."""
        if press_run.palette:
            return press_run.palette
        place = place_shown()
        if place:
            return PICTURES[place]["palette"]
        number = night.chapter if night else chapter_of(scene_id) if scene_id else None
        return rules.book.chapter(number).palette if number else "night"

    def slip_now():
        """How many pixels the plates are out of register by the night's fear and trust."""
        return rules.register.slip(night.fear, night.trust) if night else 0.0

    def state_now():
        """What is to be printed, by the store and the player's wishes."""
        manner = wished_manner()
        inks = rules.inks.of(palette_here(), manner)
        pixels = slip_now()
        if not persistent.press_register:
            inks = rules.inks.mix(inks, rules.inks.of("nightmare", manner), rules.register.creep(pixels))
            pixels = 0.0
        other = rules.inks.of(press_run.other, manner) if press_run.other else None
        return rules.printing.Page(inks, other, press_run.share, pixels, press_run.still)

    def print_layer(child):
        """Lay what is on the layer `master` under the press (config.layer_transforms calls this)."""
        if not all_densities():
            return child
        change = press_bed.goal(state_now(), (place_shown(), wished_manner()), renpy.display.core.get_time())
        FlatPlate.print_in(change.goal.inks)
        return Printed(child, change)

    config.layer_transforms["master"] = [print_layer]

    def clear_run(layer):
        """Another scene prints in its own inks (config.scene_callbacks calls this)."""
        if layer == "master" and not renpy.game.context().init_phase:
            store.press_run = rules.printing.at_scene(press_run)

    config.scene_callbacks.append(clear_run)

    class Printed(renpy.Displayable):
        """A displayable, printed: its densities become paper and ink.

        `cut` is 1.0 for a thing that is cut out and stays so, 0.0 for a page. While nothing changes from frame to frame
        the page is kept as it was printed, so that letters can come in over it for nearly nothing.
        """

        def __init__(self, child, change, cut=0.0, **properties):
            super(Printed, self).__init__(**properties)
            self.child = child
            self.change = change
            self.cut = cut
            self.printed_at = 0.0

        def visit(self):
            return [self.child]

        def get_placement(self):
            return self.child.get_placement()

        def render(self, width, height, st, at):
            plates = renpy.render(self.child, width, height, st, at)
            if not press_machine.has_shaders():
                return plates
            clock = renpy.display.core.get_time()
            state = self.change.at(clock)
            seed, seconds = seed_now(state.still)
            page = self.page(plates, state, seed)
            hurry, self.printed_at = clock - self.printed_at < HURRY, clock
            if not self.change.is_over(clock):
                renpy.redraw(self, FADE_STEP)
            elif seconds is not None and self.is_alive(state):
                renpy.redraw(self, seconds)
            # To keep a page costs as much as to draw it: only for those that stay for a while.
            return page if hurry else kept(page)

        def is_alive(self, state):
            """Whether the print changes with the seed."""
            return press_machine.best(self.shader(state)) != "press.plain"

        def shader(self, state):
            """Plates that neither slip nor wander are printed with one read of all three."""
            kind = "press.moving" if state.pixels or wobble(state) else "press.steady"
            return kind + "_merge" if state.share > 0 else kind

        def page(self, plates, state, seed):
            """The picture `plates` as a model that is drawn by the press's shader."""
            name = press_machine.best(self.shader(state))
            width, height = plates.get_size()
            page = renpy.Render(width, height)
            page.blit(plates, (0, 0))
            page.mesh = True
            page.add_shader(name)
            self.set_inks(page, "", state.inks)
            page.add_uniform("u_press_cut", self.cut)
            # No smaller copies of a picture that is drawn in its own size: they cost as much as the printing.
            page.add_property("mipmap", False)
            page.add_property("anisotropic", False)
            if name != "press.plain":
                page.blit(renpy.render(GRAIN_TILE, 256, 256, 0, 0), (0, 0))
                page.add_property("texture_wrap_tex1", GRAIN_WRAP)
                page.add_uniform("u_press_grain", wished_grain())
                page.add_uniform("u_press_grain_seed", grain_seed(seed))
                if "moving" in name:
                    page.add_uniform("u_press_seed", seed)
                    key_x, key_y, tone_x, tone_y, warm_x, warm_y = rules.register.shifts(state.pixels)
                    page.add_uniform("u_press_key_shift", (key_x, key_y))
                    page.add_uniform("u_press_tone_shift", (tone_x, tone_y))
                    page.add_uniform("u_press_warm_shift", (warm_x, warm_y))
                    page.add_uniform("u_press_wobble", wobble(state))
                if name in MERGING:
                    self.set_inks(page, "_2", state.other)
                    page.add_uniform("u_press_merge", state.share)
            return page

        def set_inks(self, page, suffix, inks):
            page.add_uniform("u_press_paper" + suffix, inks.paper)
            page.add_uniform("u_press_key" + suffix, inks.key)
            page.add_uniform("u_press_tone" + suffix, inks.tone)
            page.add_uniform("u_press_warm" + suffix, inks.warm)
            page.add_uniform("u_press_gain" + suffix, inks.gain)

    def kept(page):
        """A page that is printed once and then shown as it is, until it is made anew."""
        width, height = page.get_size()
        sheet = renpy.Render(width, height)
        sheet.blit(page, (0, 0))
        sheet.mesh = True
        sheet.add_shader("renpy.texture")
        sheet.add_property("mipmap", False)
        sheet.add_property("anisotropic", False)
        return sheet

    # How far the edges of the plates wander, in pixels, and how much more for each pixel of slip.
    WOBBLE = 2.2
    WOBBLE_BY_SLIP = 0.2

    def wobble(state):
        """How far the plates' edges wander; those who wish for less grain get clean edges too."""
        return (0.0 if persistent.press_grain == "less" else WOBBLE) + WOBBLE_BY_SLIP * state.pixels

    GRAIN_TILE = Image("images/press/grain.png")
    # OpenGL's number for a texture that repeats.
    GRAIN_WRAP = (0x2901, 0x2901)

    def printed(picture, palette=None, cut=False, plates=rules.inks.PLATES):
        """A picture of the table, printed, for a screen: `add printed("cover")`. Out of the table it stays as it is.

        `plates` are those that are inked.
        """
        entry = PICTURES.get(picture) or PICTURES.get(picture.split()[0])
        if entry is None:
            return renpy.easy.displayable(picture)
        inks = rules.inks.pulled(rules.inks.of(palette or entry["palette"], wished_manner()), plates)
        state = rules.printing.Page(inks)
        FlatPlate.print_in(inks)
        return Printed(renpy.easy.displayable(picture), rules.printing.at_rest(state), cut=float(cut))
