## Without shaders: each drawing is turned into colours by one matrix, in software. Readable, not pretty.

init -65 python:

    class FlatPlate(renpy.Displayable):
        """One drawing in densities. With shaders it is shown as it is, and the press prints it."""

        # The inks of the page now, and who was drawn in them: a change of inks has to draw them anew.
        inks = None
        shown = set()

        def __init__(self, file, **properties):
            super(FlatPlate, self).__init__(**properties)
            self.file = file
            self.image = Image(file)

        def visit(self):
            return [self.image]

        def render(self, width, height, st, at):
            if press_machine.has_shaders():
                return renpy.render(self.image, width, height, st, at)
            inks = FlatPlate.inks or rules.inks.of("night", wished_manner())
            FlatPlate.shown.add(self)
            return renpy.render(im.MatrixColor(self.image, self.matrix(inks) + MATRIX_END), width, height, st, at)

        def matrix(self, inks):
            """What turns the drawing's densities into these inks."""
            return rules.inks.matrix(inks)

        @classmethod
        def print_in(cls, inks):
            """From now on flat pages have these inks."""
            if cls.inks == inks:
                return
            cls.inks = inks
            for plate in cls.shown:
                renpy.redraw(plate, 0)
            cls.shown = set()

    # Nothing more: the engine's matrix has four rows.
    MATRIX_END = ()
