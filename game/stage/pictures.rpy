## Every picture of the book, from the table that the print room writes (game/images/pictures.json): places and full pages
## in layers, what is woven over them, people in poses and expressions, things cut out. All are drawn in densities; press/
## prints them.

init -75 python:

    def read_pictures():
        """The table of pictures; empty before there are any."""
        import json

        if not renpy.loadable("images/pictures.json"):
            return {}
        with renpy.open_file("images/pictures.json", encoding="utf-8") as table:
            return json.load(table)

    # Never changed after this.
    PICTURES = read_pictures()

init -55 python:

    # Pixels by which the horizon moves when somebody at the page's edge speaks, and seconds that it takes.
    FARTHEST_LOOK = 36
    LOOK_SECONDS = 1.4
    LOOK_STEP = 1 / 60.0

    class Gaze(NoRollback):
        """Where the reader looks: towards who speaks. Moves the layers of places against each other. Not saved."""

        def __init__(self):
            self.before = self.goal = 0.0
            self.begun = 0.0
            self.watched = set()

        def at(self, clock):
            """How far to the right one looks (-1 to 1) at this time, and whether that still changes."""
            way = min(1.0, max(0.0, clock - self.begun) / LOOK_SECONDS)
            return self.before + (self.goal - self.before) * way * way * (3 - 2 * way), way < 1.0

        def turn(self, goal):
            if goal != self.goal:
                clock = renpy.display.core.get_time()
                self.before, _moving = self.at(clock)
                self.goal, self.begun = goal, clock
                for place in self.watched:
                    renpy.redraw(place, 0)
                self.watched = set()

    gaze = Gaze()

    def look_at_speaker(event, **kwargs):
        """Turn to whoever begins to speak and is shown (config.all_character_callbacks)."""
        if event != "begin":
            return
        tag = renpy.get_say_image_tag()
        bounds = renpy.get_image_bounds(tag) if tag and renpy.showing(tag) else None
        if bounds:
            left, _top, width, _height = bounds
            side = (left + width / 2.0) / (config.screen_width / 2.0) - 1.0
            gaze.turn(round(max(-1.0, min(1.0, side)), 2))

    config.all_character_callbacks.append(look_at_speaker)

    class LayeredPlace(renpy.Displayable):
        """A place (or what is woven over one) in layers. What is farther than the people moves against the gaze, what is nearer moves with it."""

        def __init__(self, layers, origin, size, **properties):
            super(LayeredPlace, self).__init__(**properties)
            # (displayable, depth) each, the farthest first.
            self.layers = layers
            self.origin = origin
            self.size = size

        def visit(self):
            return [layer for layer, _depth in self.layers]

        def has_depth(self):
            return any(depth != 1.0 for _layer, depth in self.layers)

        def render(self, width, height, st, at):
            look = 0.0
            if self.has_depth() and not motion_is_still():
                look, moving = gaze.at(renpy.display.core.get_time())
                gaze.watched.add(self)
                if moving:
                    renpy.redraw(self, LOOK_STEP)
            page = renpy.Render(config.screen_width, config.screen_height)
            # Seen straight on, it needs none of what helps against slanting.
            page.add_property("anisotropic", False)
            left, top = self.origin
            for layer, depth in self.layers:
                drawn = renpy.render(layer, self.size[0], self.size[1], st, at)
                page.blit(drawn, (left + look * FARTHEST_LOOK * (depth - 1.0), top))
            return page

    def place_of(entry):
        layers = [
            (WOVEN_PLATES.get(layer.get("lays"), FlatPlate)(layer["file"]), layer["depth"]) for layer in entry["layers"]
        ]
        return LayeredPlace(layers, entry["origin"], entry["size"])

    def person_of(name, entry):
        """A layered image: one word for the pose, one for the expression (face and eyes together)."""
        parts = []
        for number, (pose, file) in enumerate(entry["poses"].items()):
            parts.append(Attribute("pose", pose, FlatPlate(file), default=not number))
        for number, (expression, file) in enumerate(entry["faces"].items()):
            parts.append(Attribute("face", expression, FlatPlate(file), default=not number))
        for number, (expression, file) in enumerate(entry["eyes"].items()):
            lids = entry["lids"].get(expression) or entry["lids"].get("")
            eyes = Eyes(FlatPlate(file), FlatPlate(lids)) if lids else FlatPlate(file)
            parts.append(Attribute("eyes", expression, eyes, default=not number))
        canvas = tuple(entry["canvas"])
        return LayeredImage(parts, name=name, at=[on_stage], xysize=canvas, xfit=False, yfit=False)

    for _name, _entry in PICTURES.items():
        if _entry["kind"] in ("place", "illustration", "woven"):
            renpy.image(_name, place_of(_entry))
        elif _entry["kind"] == "person":
            renpy.image(_name, person_of(_name, _entry))
        else:
            renpy.image(_name, FlatPlate(_entry["file"]))
