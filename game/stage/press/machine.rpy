## What this machine's press can do: all of it, three plain inks, or (without shaders) one matrix in software.

init -20 python:

    class PressMachine(NoRollback):
        """Tried once, when the first picture is printed: only then there is something to print on.

        `refused` are names of shaders that count as broken, `models_refused` makes the machine one without shaders:
        both are for tests.
        """

        def __init__(self):
            self.models_refused = False
            self.refused = frozenset()
            self.broken = None

        def has_shaders(self):
            """Whether the renderer draws by shaders at all, and even the plain inks can be printed."""
            if self.models_refused or not renpy.get_renderer_info().get("models"):
                return False
            return "press.plain" not in self.failing()

        def failing(self):
            """The names of our shaders that this machine cannot compile."""
            if self.broken is None:
                self.broken = frozenset(name for name in PRESS_SHADERS if not self.compiles(name))
            return self.broken

        def compiles(self, name):
            """Compile a shader as the engine would, beside its own cache; the engine's log says what is wrong."""
            if name in self.refused:
                return False
            try:
                renpy.gl2.gl2shadercache.ShaderCache("cache/none.txt", getattr(renpy.display.draw, "gles", False)).get((name,))
            except Exception:
                renpy.display.log.write("The press does without %s:", name)
                renpy.display.log.exception()
                return False
            return True

        def best(self, name):
            """The shader of that name, or the plain inks instead of it."""
            return "press.plain" if name in self.failing() else name

    press_machine = PressMachine()

    def tell_of_flat_inks():
        """Say once that this machine shows the pictures in flat inks."""
        if persistent.told_of_flat_inks or press_machine.has_shaders():
            return
        persistent.told_of_flat_inks = True
        renpy.notify(__("This machine can’t print the pictures as they’re meant; they’re shown in plain inks."))

    config.start_interact_callbacks.append(tell_of_flat_inks)
