## People on the stage: they blink, breathe, and stand in the light of the place.

init -60 python:

    import math
    import random

    BLINK = 0.12                 # seconds that lids are shut
    BETWEEN_BLINKS = (3.0, 7.0)  # seconds that they are open
    BREATH = 0.004               # how much taller a breath makes
    BREATH_BEATS = 21            # of a breath (press/wishes.rpy): four and a half seconds

    class Eyes(renpy.Displayable):
        """Open eyes that shut for a moment now and then, unless motion is to be still."""

        def __init__(self, open_eyes, lids, **properties):
            super(Eyes, self).__init__(**properties)
            self.open_eyes, self.lids = open_eyes, lids
            self.until = None
            self.shut = False

        def visit(self):
            return [self.open_eyes, self.lids]

        def render(self, width, height, st, at):
            if motion_is_still():
                self.until, self.shut = None, False
            elif self.until is None or st < self.until - BETWEEN_BLINKS[1]:
                # The first time, or the clock was set back.
                self.until, self.shut = st + random.uniform(*BETWEEN_BLINKS), False
            elif st >= self.until:
                self.shut = not self.shut
                self.until = st + (BLINK if self.shut else random.uniform(*BETWEEN_BLINKS))
            if self.until is not None:
                renpy.redraw(self, max(0.0, self.until - st))
            return renpy.render(self.lids if self.shut else self.open_eyes, width, height, st, at)

    def breathe(transform, st, at):
        """Taller by a breath, about the feet. (A function of a Transform: returns when it wants to be called again.)"""
        if motion_is_still():
            transform.yzoom = 1.0
            return None
        beat, seconds = beat_now()
        transform.yzoom = 1.0 + BREATH * (0.5 - 0.5 * math.cos(2 * math.pi * beat / BREATH_BEATS))
        return seconds

    # For each side: where on a person the light is nearest, which way it fades, and where to look for it past an edge.
    LIGHT_SIDES = {
        "left": ((0.15, 0.5), (1.4, 0.17), (-0.012, -0.004)),
        "right": ((0.85, 0.5), (-1.4, 0.17), (0.012, -0.004)),
        "above": ((0.5, 0.05), (0.0, 1.25), (0.0, -0.011)),
        "below": ((0.5, 0.95), (0.0, -1.25), (0.0, 0.011)),
    }

    def light_here():
        """The light of the place that is shown: a dictionary of the table, or None."""
        light = PICTURES.get(place_shown(), {}).get("light")
        return light if light and light["side"] in LIGHT_SIDES else None

    class Lit(renpy.Displayable):
        """Somebody in a light, which falls as it did where they came on."""

        def __init__(self, child, light, **properties):
            super(Lit, self).__init__(**properties)
            self.child, self.light = child, light

        def visit(self):
            return [self.child]

        def render(self, width, height, st, at):
            body = renpy.render(self.child, width, height, st, at)
            if self.light is None or not press_machine.has_shaders() or "press.lit" in press_machine.failing():
                return body
            nearest, way, rim = LIGHT_SIDES[self.light["side"]]
            wide, high = body.get_size()
            lit = renpy.Render(wide, high)
            lit.blit(body, (0, 0))
            lit.mesh = True
            lit.add_shader("press.lit")
            lit.add_uniform("u_light_from", nearest)
            lit.add_uniform("u_light_way", way)
            lit.add_uniform("u_light_rim", rim)
            lit.add_uniform("u_light_amount", (self.light["near"], self.light["far"]))
            lit.add_uniform("u_light_shade", tuple(self.light["shade"]))
            lit.add_property("mipmap", False)
            lit.add_property("anisotropic", False)
            return lit

    def on_stage(body):
        """What everybody gets who is shown (`at` of a LayeredImage)."""
        return Transform(child=Lit(body, light_here()), function=breathe)
