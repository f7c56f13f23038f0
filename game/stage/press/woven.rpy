## What is woven over a page, part by part:
##
##     scene tenth_minute
##     show woven_overhead sweet with slow_dissolve
##     show woven_underfoot no_weight with slow_dissolve
##
## Each part takes ink away from what lies under it (its light) and then adds its own (its line). What is nearer lies over
## what is farther, in whatever order the script lays them. Another mood of the same name takes the place of the first;
## the next `scene` takes all of them away.

init -62 python:

    # OpenGL's number for one minus the colour that is laid.
    WHAT_IS_LEFT_OF_PAPER = 0x0301

    # Ink over ink, 1 - (1 - a)(1 - b): as the engine's "add", but for what becomes of the colour below.
    config.gl_blend_func["screen"] = (
        config.gl_blend_func["add"][:2] + (WHAT_IS_LEFT_OF_PAPER,) + config.gl_blend_func["add"][3:])

    class WovenPlate(FlatPlate):
        """Half of what is woven: its light, or its line. Where there are no shaders, it covers what it can't mix with."""

        blend = None

        def render(self, width, height, st, at):
            drawn = super(WovenPlate, self).render(width, height, st, at)
            if not press_machine.has_shaders():
                return drawn
            laid = renpy.Render(*drawn.get_size())
            laid.blit(drawn, (0, 0))
            laid.add_property("blend_func", config.gl_blend_func[self.blend])
            return laid

    class WovenLight(WovenPlate):
        """Takes ink away. Without shaders: paper, the more of it the less ink was to stay."""

        blend = "multiply"

        def matrix(self, inks):
            paper = [(0.0, 0.0, 0.0, 0.0, share) for share in inks.paper]
            return sum(paper, ()) + (-0.5, -0.5, 0.0, 0.0, 1.0)

    class WovenLine(WovenPlate):
        """Adds ink. Without shaders: there where it has any."""

        blend = "screen"

        def matrix(self, inks):
            return rules.inks.matrix(inks)[:15] + (1.0, 1.0, 1.0, 0.0, 0.0)

    WOVEN_PLATES = {"light": WovenLight, "line": WovenLine}

    def is_woven(name):
        """Whether a picture (its name in the table) is one that is laid over others."""
        return PICTURES.get(name, {}).get("kind") == "woven"

    # Over the page, and among each other by how near they are.
    for _name, _entry in PICTURES.items():
        if _entry["kind"] == "woven":
            config.tag_zorder[_name.split()[0]] = _entry["layers"][0]["depth"]
