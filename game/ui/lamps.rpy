## How it stands between people, to be seen beside the story: three lamps on the banister, one for each bond and as warm
## as its trust; on the runner the dreamer, with a shadow as long as their fear; and at the first lamp a moth for each
## comfort that was not true. Chosen, it says all of that in words (rules/words.py). It is there while a chapter is told.

init -50 python:

    import rules.words

    # Pixels on the picture "banister": each lamp's left edge and their upper one, the middle of a light (across from
    # that edge), the breadth of a glow, the dreamer's place, and where the shadow begins.
    LAMPS_LEFT = (38, 122, 206)
    LAMPS_TOP = 20
    LAMP_MIDDLE = (20, 48)
    GLOW = 150
    DREAMER = (296, 66)
    SHADOW_FROM = (306, 94)
    SHADOW_WIDTH = 270

    # How long the shadow is, by fear, and where moths sit about the lead's lamp, in the order of their coming.
    SHADOW_LENGTHS = (24, 64, 110, 160, 210, 264)
    MOTHS = ((74, 12), (22, 26), (82, 36), (30, 50), (56, 4), (14, 8), (92, 58))
    MOTHS_COME_FROM = (150, -10)

    # Seconds in which lamps, shadow and moths come to what they are now.
    LAMPS_EASE = 0.9
    LAMPS_STEP = 1 / 30.0

    def lamps_now():
        """What the lamps have to show: trust, fear, moths; None while no chapter is told."""
        return (night.trust, night.fear, min(night.moths, len(MOTHS))) if night else None

    class LampsSeen(NoRollback):
        """What the lamps showed last, and since when they have been changing. Lives with the process."""

        def __init__(self):
            self.before = self.goal = None
            self.begun = 0.0

        def at(self, clock):
            """Three lights and a shadow (0 to 1), moths before and now, and how far between the two (0 to 1)."""
            now = lamps_now() or ((0, 0, 0), 0, 0)
            if now != self.goal:
                still = self.goal is None or at_once()
                self.before, self.goal, self.begun = (now if still else self.goal), now, clock
            way = min(1.0, (clock - self.begun) / LAMPS_EASE) if self.before != self.goal else 1.0
            way = way * way * (3 - 2 * way)
            lights = [a + (b - a) * way for a, b in zip(self.before[0], self.goal[0])]
            lengths = [SHADOW_LENGTHS[fear] for fear in (self.before[1], self.goal[1])]
            return lights, lengths[0] + (lengths[1] - lengths[0]) * way, self.before[2], self.goal[2], way

    lamps_seen = LampsSeen()

    class Lamps(renpy.Displayable):
        """The banister with all that stands and falls on it."""

        def __init__(self, **properties):
            super(Lamps, self).__init__(**properties)
            names = ("banister", "lamp", "lamp_lit", "lamp_glow", "dreamer", "shadow", "moth")
            self.pieces = {name: renpy.easy.displayable(ui_image(name)) for name in names}

        def visit(self):
            return list(self.pieces.values())

        def piece(self, name, st, at, **how):
            piece = Transform(self.pieces[name], **how) if how else self.pieces[name]
            return renpy.render(piece, 400, 400, st, at)

        def render(self, width, height, st, at):
            lights, length, moths_before, moths, way = lamps_seen.at(renpy.display.core.get_time())
            ground = self.piece("banister", st, at)
            page = renpy.Render(*ground.get_size())
            page.blit(ground, (0, 0))
            self.add_shadow(page, length, st, at)
            page.blit(self.piece("dreamer", st, at), DREAMER)
            air = renpy.Render(*ground.get_size())
            air.xclipping = air.yclipping = True
            for left, light in zip(LAMPS_LEFT, lights):
                glow = self.piece("lamp_glow", st, at, alpha=light / 5.0)
                air.blit(glow, (left + LAMP_MIDDLE[0] - GLOW // 2, LAMP_MIDDLE[1] - GLOW // 2))
            page.blit(air, (0, 0))
            for left, light in zip(LAMPS_LEFT, lights):
                page.blit(self.piece("lamp", st, at), (left, LAMPS_TOP))
                page.blit(self.piece("lamp_lit", st, at, alpha=light / 5.0), (left, LAMPS_TOP))
            if moths or moths_before:
                self.add_moths(page, moths_before, moths, way, st, at)
            if way < 1.0:
                renpy.redraw(self, LAMPS_STEP)
            elif moths and not motion_is_still():
                renpy.redraw(self, beat_now()[1])
            return page

        def add_shadow(self, page, length, st, at):
            """Lay the shadow on the runner: one drawing, drawn out."""
            drawn = self.piece("shadow", st, at, xzoom=length / float(SHADOW_WIDTH))
            page.blit(drawn, (int(SHADOW_FROM[0] - length), SHADOW_FROM[1]))

        def add_moths(self, page, before, now, way, st, at):
            """Lay the moths about the first lamp; those that come fly in, those that go fly off."""
            beat = 0 if motion_is_still() else beat_now()[0]
            for number in range(max(before, now)):
                x, y = MOTHS[number]
                share = 1.0 if number < min(before, now) else way if now > before else 1.0 - way
                # Each stirs on beats of its own, by a pixel or two.
                stir = (beat + 3 * number) % 7
                x += (0, 1, 0, -1, 0, 0, 1)[stir] if beat else 0
                y += (0, 0, -1, 0, 1, 0, 0)[stir] if beat else 0
                x += (MOTHS_COME_FROM[0] - x) * (1 - share)
                y += (MOTHS_COME_FROM[1] - y) * (1 - share)
                page.blit(self.piece("moth", st, at), (int(x), int(y)))

    def lamps_in_words():
        """What lamps, shadow and moths say: a list of (picture, sentence)."""
        if not night:
            return []
        chapter = rules.book.chapter(night.chapter)
        said = [
            ("lamp_lit" if trust > 2 else "lamp", __(rules.words.describe_bond(bond, trust)))
            for bond, trust in zip(chapter.bonds, night.trust)
        ]
        said.append(("dreamer", __(rules.words.describe_fear(chapter.dreamers, night.fear))))
        if night.moths == 1:
            said.append(("moth", __("There’s a moth at the first lamp. Something was said that wasn’t so.")))
        elif night.moths:
            said.append(("moth", __("There are moths at the first lamp. More than one thing was said that wasn’t so.")))
        return said

    def lamps_heights():
        """How high the lamps' words are, and how high they may be, in px."""
        texts = [(words, "lamps_words_text", {"size": 40}) for _picture, words in lamps_in_words()]
        title = laid_height(1300, (_("By the lamps"), "trouble_title", {"size": capped(54)}))
        return laid_height(lamps_words_width(), *texts, spacing=16), question_room() - title - 50

    def lamps_words_width():
        """How broad the lamps' words are, in px."""
        return 1420 if large_text() else 900

    config.overlay_screens.append("lamps")

screen lamps():

    zorder 99

    # Where letters are large the box is wider; then it hangs in the corner, and makes room for things to choose.
    if quick_menu and night and words_on_page() and not (large_text() and renpy.get_screen("choice")):

        if large_text():
            fixed:
                use lamps_beside

        key "K_l" action Show("lamps_words")

# Shown by the words beside the box (quick_menu.rpy), on which the lamps stand; or in the corner.
screen lamps_beside():

    if night:
        button:
            style "lamps_button"
            if large_text():
                pos (1880, 24)
                anchor (1.0, 0.0)
            action Show("lamps_words")
            alt spoken(_("The lamps: {words}"), words=in_a_row(words for _picture, words in lamps_in_words()))
            add Lamps()

screen lamps_words():

    modal True
    zorder 190
    style_prefix "confirm"

    add Solid(gui.veil)

    frame:
        xsize (1760 if large_text() else 1240)

        vbox:
            text _("By the lamps") style "trouble_title" size capped(54)

            use long_words(*lamps_heights()):
                vbox:
                    spacing 16
                    for picture, words in lamps_in_words():
                        hbox:
                            style "lamps_row"
                            fixed:
                                xysize (60, 52)
                                add ui_image(picture) align (0.5, 0.5)
                            text words style "lamps_words_text" size 40 xsize lamps_words_width()

            textbutton _("All right"):
                alt answered(in_a_row(words for _picture, words in lamps_in_words()), _("All right"))
                xoffset -66
                action Hide("lamps_words")
                default_focus True

    key "game_menu" action Hide("lamps_words")
    key "K_l" action Hide("lamps_words")

style lamps_button is default:
    padding (0, 0)
    # The star alone is lost on the banister: a frame besides, light within dark.
    hover_foreground Fixed(
        Solid(gui.night, ysize=13, yalign=0.0), Solid(gui.night, ysize=13, yalign=1.0),
        Solid(gui.night, xsize=13, xalign=0.0), Solid(gui.night, xsize=13, xalign=1.0),
        Solid(gui.apricot, ysize=9, yalign=0.0), Solid(gui.apricot, ysize=9, yalign=1.0),
        Solid(gui.apricot, xsize=9, xalign=0.0), Solid(gui.apricot, xsize=9, xalign=1.0),
        mark("star_warm", 150, 0.86, zoom=1.0))

style lamps_row is hbox:
    spacing 24

style lamps_words_text is sheet_text:
    font gui.text_font
