## The look in one place: the page's size, the faces, the inks and the sizes of letters.
##
## Every pair of ink and ground that carries words has a contrast of at least 4.5 : 1 (WCAG 2.2, 1.4.3);
## the figures in the comments are against night, then against paper. Papers have grain: tests/screens/test_contrast.py
## measures against the worst of it.

init offset = -2

init python:
    gui.init(1920, 1080)

# Developer check: a style that is given both `xpos` and `xalign`, say, stops the start.
define config.check_conflicting_properties = True


## Inks ################################################################################################

define gui.night = "#1d1f52"        # ground; words on paper, 12.9
define gui.paper = "#f6ead2"        # ground; words on night, 12.9
define gui.paper_shade = "#ead9b8"  # a second paper, for cards; night on it 11.0
define gui.lavender = "#c9cdf2"     # quiet words on night, 9.9
define gui.dusk = "#47456e"         # quiet words on paper, 7.6; on the second paper, 6.4
define gui.apricot = "#ffb877"      # lit things on night, 9.0
define gui.warm = "#ff9a4f"         # edges only, never words
define gui.veil = "#1d1f52d9"       # what lies behind a question

define gui.text_color = gui.paper
define gui.interface_text_color = gui.paper
define gui.accent_color = gui.apricot
define gui.hover_color = gui.apricot
define gui.muted_color = gui.dusk
define gui.hover_muted_color = gui.dusk


## Faces ###############################################################################################

# Literata is the book's face, Atkinson Hyperlegible the interface's; fonts/README.md says where from. Readers may have
# another instead (faces.rpy).
define gui.text_font = "fonts/Literata-Regular.ttf"
define gui.name_text_font = "fonts/Literata-Bold.ttf"
define gui.interface_text_font = "fonts/AtkinsonHyperlegible-Regular.ttf"
define gui.strong_text_font = "fonts/AtkinsonHyperlegible-Bold.ttf"
define gui.system_font = gui.interface_text_font

## Sizes of letters, in px at 1080 lines ###############################################################

define gui.text_size = 46            # the story (Game Accessibility Guidelines: 46 or more)
define gui.name_text_size = 38
define gui.interface_text_size = 34
define gui.label_text_size = 34
define gui.small_text_size = 28      # the least anywhere (XAG 101 asks 18 on a desktop, 26 on a console)
define gui.heading_text_size = 60
define gui.notify_text_size = 32


## Measures ############################################################################################

# The words of the story: about 62 letters a line, four lines, in the lowest 300 px.
define gui.dialogue_width = 1300
define gui.textbox_width = 1486
define gui.textbox_height = 266
define gui.page_margin = 40

# How high the words may be at most where letters are large: with the paper round them, about half the page.
define gui.most_words_height = 480

# The outline of words whose paper lets the picture through.
define gui.word_outline = 4

init python:

    def large_text():
        """True when the player's letters are so large that things side by side must go below each other."""
        return preferences.font_size > 1.3

    def capped(size, limit=1.35):
        """
        The `size` (px) to ask for where letters that are large already would drive others off the page:
        they grow with the player's letters to `limit` times and no further.
        """
        return int(size * min(preferences.font_size, limit) / preferences.font_size)

    def ui_image(name):
        """The file of the interface picture `name`, e.g. "star_night"."""
        return "images/ui/{}.webp".format(name)

    def paper(name, border):
        """A sheet of paper `name` that stretches to its contents; its `border` px keep their shape."""
        return Frame(ui_image(name), border, border)

    def mark(name, x, y=0.5, zoom=1.0):
        """The small picture `name`, half-way down at `x` px from the left (negative: from the right)."""
        return Transform(ui_image(name), align=((0.0 if x >= 0 else 1.0), y), xoffset=x, zoom=zoom)
