## What is heard, in words, for those who cannot hear it: a slip at the head of the page, for some seconds, without a
## press. Self-voicing says it before the line that it belongs to. Shown when wanted (wishes.rpy).

init -75 python:

    # By kind, every sound that a script may ask for. The author's check refuses one that has no caption.
    CAPTIONS = {
        "theme": {
            "menu": _("A music box behind a door, half as fast as it should go"),
            "landing": _("Pieces of five tunes, far off, and none of them finished"),
            "the_update": _("A music box plays a lullaby"),
            "exposure": _("A piano lullaby, with felt on the strings"),
            "the_festival": _("A lantern tune on metal bars and a guitar"),
            "the_demonstration": _("Voices hum a lullaby, without words"),
            "the_tether": _("A clarinet holds a lullaby, and a harp goes on under it"),
            "finale": _("The lullabies, all at once, and they fit"),
        },
        "ambience": {
            "house_at_night": _("A house at night: pipes, a fridge, somebody turning over"),
            "lab_at_night": _("Machines breathe in a large room"),
            "rain_at_window": _("Rain on a window"),
            "landing_between": _("Air, as in a stairwell with no floor to it"),
            "evening_room": _("A room full of people lying down"),
            "whale_library": _("Under the sea, in felt: pages, bubbles, a whale a long way off"),
            "baths_at_night": _("A swimming bath after closing: water at the edge, a drip"),
            "kitchen_morning": _("A kitchen, early: gulls, a tram, the kettle cooling, other people’s windows"),
            "orchard_kitchen": _("A kitchen: the fridge, a clock, a tram streets away"),
            "kitchen_without_its_fridge": _("The kitchen with its fridge off: a clock, a balcony door"),
            "a_class_reading": _("Grown people asleep in class, and a radiator"),
            "garden_of_lamps": _("Small lamps touch, and a wind goes through paper"),
            "night_tram": _("A tram, from inside: its hum, the joints of the rail"),
            "unit_by_the_pillow": _("The unit by the pillow breathes"),
            "lantern_street_crowd": _("A street full of people, paper drums a long way down it, lanterns on their hooks"),
            "guild_hall": _("Eighty people murmur in a hall, and the benches join in"),
            "attic_over_the_street": _("Wind at a skylight, and what it brings of far music"),
            "arcade_of_portals": _("An arcade at night: its doorways hum, three notes in all"),
            "meters_at_night": _("Forty needles tick, and the mains hum under them"),
            "dream_market": _("Paper, coins that are not quite coins, whispers without words"),
            "under_the_last_lantern": _("Paper breathes, and many feet shift"),
            "lantern_street_morning": _("A street being swept: the first birds, a far tram, crockery"),
            "mill_row": _("A bedroom by day: a hedge outside, a tap downstairs, a tram far off"),
            "school_gate": _("Outdoors at noon: a queue, a van’s generator, gulls a long way off"),
            "garage": _("A garage: a strip light, somebody winding wire, what sounds like rain"),
            "beds_breathing": _("A hall of people asleep, who breathe in slow waves"),
            "depot_hall": _("Hundreds of people settle down in an iron hall, and it hums"),
            "park_kitchen": _("A kitchen: a lamp, a soup lid, a clock, a serial through the wall"),
            "through_the_wall": _("A bedroom at night, and somebody’s room behind the bricks"),
            "the_party": _("A party in a big open hall: glasses, talk without words, a band far off"),
            "pods_breathing": _("A bedroom under a roof: four pods hum, and the breath in them keeps time"),
            "studios_at_night": _("An empty office at night: a fan, a far lift, surf behind glass"),
            "stairs_at_night": _("A stairwell, where people murmur in their sleep behind every door"),
            "machines_at_night": _("A small room of machines: fans, and a relay now and then"),
            "car_at_night": _("A car at night, from inside: its tyres, its motor, lamps going by"),
            "dark_water": _("Dark, shallow water laps, near and far, and something turns under it"),
            "landing_flooded": _("Air, as in a stairwell, and water where its floor should be"),
            "old_bed": _("A bed with four people awake in it: springs, a breath through the wall"),
        },
        "effect": {
            "page_turn": _("A page is turned"),
            "hand_press": _("One hand presses another"),
            "headband_click": _("A headband clicks, twice"),
            "band_chime": _("A band chimes, very politely"),
            "glitch": _("Something skips, like a scratched disc"),
            "heartbeat": _("A heartbeat"),
            "door_latch": _("A latch gives"),
            "door_shuts": _("A door shuts"),
            "lamp_lit": _("A lamp is lit"),
            "lamp_dies": _("A lamp goes out"),
            "moth_at_glass": _("A moth knocks on glass"),
            "kettle_clicks_off": _("A kettle clicks off"),
            "phone_buzzes": _("A telephone buzzes on a table"),
            "lock_checked": _("A lock is tried, twice"),
            "stairs": _("Feet on stairs"),
            "bed_creaks": _("A bed creaks"),
            "match_struck": _("A match is struck"),
            "pod_opens": _("A pod opens, and sighs"),
            "whistle": _("Somebody whistles two notes"),
            "strikes_two": _("A clock strikes two"),
            "knock_at_desk": _("Two polite knocks on wood, through felt"),
            "date_stamp": _("A date stamp comes down on felt"),
            "whale_on_hold": _("Hold music, sung by a whale"),
            "knuckles_on_wood": _("Knuckles on wood, six times, slowly"),
            "phone_in_a_locker": _("A telephone rings twice, shut in a locker"),
            "old_telephone": _("A telephone rings in another room, twice"),
            "answering_machine_click": _("An answering machine clicks, and beeps once"),
            "clock_flaps": _("A leaf of the clock falls"),
            "clock_goes_back": _("All the clock’s leaves come down at once, the wrong way"),
            "plug_pulled": _("A plug is pulled, and a fridge shudders to a stop"),
            "lamp_click": _("A switch goes over, as in a theatre"),
            "tram_bell": _("A tram’s bell, twice"),
            "tram_doors": _("A tram’s doors fold"),
            "unit_chime": _("The unit chimes, two notes, upwards"),
            "toast_up": _("Toast comes up"),
            "pan_lid": _("A lid is set down on a pan"),
            "festival_drum": _("A paper drum, four beats"),
            "hall_bell": _("A hand bell asks for order, twice"),
            "portal_opens": _("Cords are loosened, and a doorway breathes out"),
            "portal_shuts": _("A doorway draws its breath in, and cords are pulled"),
            "lantern_out": _("A lantern goes out: a tick and a puff"),
            "scales_settle": _("Two brass pans swing on their chains, and settle"),
            "thread_drawn": _("A thread is drawn out of cloth"),
            "cloth_thrown": _("A long cloth flies, and does not land"),
            "paper_tears": _("Paper is torn, quietly"),
            "many_feet": _("Dozens of good shoes, in step, on stone"),
            "loom": _("A hand loom: treadle, shuttle, beater"),
            "hands_up": _("Eighty sleeves go up"),
            "shutters_up": _("A wooden shutter is raised"),
            "snore": _("A snore, like furniture being moved: it goes up, and stops"),
            "snore_comes_down": _("The snore comes down, like coal down a chute"),
            "key_in_lock": _("A key turns in a lock"),
            "breath_of_four_hundred": _("Hundreds of people breathe in"),
            "whistle_two_up": _("Two notes up and one down, whistled"),
            "plaster_falls": _("Plaster trickles, and a slab of it eases off"),
            "whistle_question": _("Somebody whistles nine notes, and isn’t sure of the last"),
            "whistle_answer_begins": _("A small loudspeaker whistles back, and breaks off"),
            "whistle_answer_ends": _("The loudspeaker whistles the rest, and comes to its end"),
            "receiver_down": _("One soft press"),
            "stumble_in_water": _("A foot goes into water, and finds something hollow"),
            "many_voices": _("A crowd murmurs in its sleep, and comes nearer"),
            "rope_drawn_tight": _("A pen runs along a wall, and a rope creaks tight"),
            "crying_far_off": _("Hundreds of small children cry, so far off that they might be gulls"),
            "clock_strikes_three": _("A clock strikes three, a long way off"),
            "shop_bell": _("A bell rings over a shop door, two notes, upwards"),
        },
    }

    MUSIC_ENDS = _("The music ends")
    ROOM_ENDS = _("It goes quiet")
    MUSIC_UNEASY = _("The music turns uneasy")
    MUSIC_SETTLES = _("The music settles")

init -60 python:

    # Seconds that a slip stays, and in which it goes.
    CAPTION_SECONDS = 5.0
    CAPTION_GOES = 0.3
    # As many slips lie on the page at most; the oldest goes first.
    MOST_CAPTIONS = 3

    class Caption(NoRollback):
        """What was heard, since when it is shown, and with which line it is said aloud."""

        def __init__(self, words, born):
            self.words, self.born = words, born
            self.line = None

    class CaptionDesk(NoRollback):
        """The captions of these moments. Lives with the process: no save holds it."""

        def __init__(self):
            self.told = []
            # Counts the lines; a caption is said aloud with one of them.
            self.line = 0
            # What was told last, and whether the music was uneasy then.
            self.music = self.room = None
            self.uneasy = False

        def forget(self):
            """Begin anew: what sounds in a place that was loaded is told there."""
            self.told = []
            self.music = self.room = None
            self.uneasy = False

        def tell(self, words):
            """Show a caption from now on."""
            if words and captions_wanted():
                self.told = self.told[1 - MOST_CAPTIONS:] + [Caption(__(words), renpy.display.core.get_time())]

        def notice(self, silently=False):
            """Tell what has changed since the last time in music, fear and room; or only note it."""
            tell = (lambda words: None) if silently else self.tell
            music, room = music_now(), ambience_now()
            if music != self.music:
                tell(CAPTIONS["theme"].get(music) if music else MUSIC_ENDS)
                self.music = music
            uneasy = music is not None and music + "_fear" in SOUNDS and fear_share() >= UNEASY
            if uneasy != self.uneasy:
                if uneasy or music is not None and music + "_fear" in SOUNDS:
                    tell(MUSIC_UNEASY if uneasy else MUSIC_SETTLES)
                self.uneasy = uneasy
            if room != self.room:
                tell(CAPTIONS["ambience"].get(room) if room else ROOM_ENDS)
                self.room = room

        def begin_line(self):
            """An interaction begins: whatever is new belongs to its line (config.start_interact_callbacks)."""
            if main_menu:
                self.forget()
                return
            if renpy.game.after_rollback:
                self.told = [caption for caption in self.told if caption.line is None]
            self.notice(silently=change_at_once())
            # A further page of a line is no new line.
            if words_on_page() and not page_desk.turned():
                self.line += 1
                for caption in self.told:
                    caption.line = caption.line or self.line

        def slips(self):
            """What is still to be shown or said: captions, each with what self-voicing says of it now, once a line."""
            clock = renpy.display.core.get_time()
            self.told = [
                caption for caption in self.told
                if caption.line in (None, self.line)
                or not persistent.slips_stay and clock < caption.born + CAPTION_SECONDS + CAPTION_GOES
            ]
            said = None if page_desk.turned() else self.line
            return [(caption, caption.words if caption.line == said else "") for caption in self.told]

        def of_line(self, is_over):
            """The words of the captions of the line that is about to be told, or (`is_over`) was told just now."""
            if not is_over:
                self.notice(silently=change_at_once())
            line = self.line if is_over else None
            return tuple(caption.words for caption in self.told if caption.line == line)

    caption_desk = CaptionDesk()
    tell_sound = caption_desk.tell

    def begin_captions_of_a_save():
        """In a place that was loaded, what is heard there is told."""
        caption_desk.forget()
        caption_desk.notice()

    config.after_load_callbacks.append(begin_captions_of_a_save)

    def caption_way(caption):
        """A Transform's function: there for some seconds, then gone. At once where nothing is to fade."""
        def fade(transform, st, at):
            if persistent.slips_stay:
                transform.alpha = 1.0
                return 0.5
            left = caption.born + CAPTION_SECONDS + CAPTION_GOES - renpy.display.core.get_time()
            if motion_is_still():
                transform.alpha = 1.0 if left > 0 else 0.0
            else:
                transform.alpha = max(0.0, min(1.0, left / CAPTION_GOES))
            if left <= 0:
                return None
            return 0.04 if left < CAPTION_GOES and not motion_is_still() else max(0.0, left - CAPTION_GOES) or left
        return fade

    def note_in_history(line):
        """A line in the history keeps what was heard with it (config.history_callbacks)."""
        # While it is told it stands there as "current", and is put there again when it is over.
        line.captions = caption_desk.of_line(is_over=line.kind != "current")

    config.history_callbacks.append(note_in_history)

init 5 python:
    # After the desk has brought the channels.
    config.start_interact_callbacks.append(caption_desk.begin_line)
    config.overlay_screens.append("captions")

screen captions():

    # Above the line and under the lamps: what lies above is read first.
    zorder 10

    $ slips = caption_desk.slips()
    $ seen = picture_desk.slip()
    if slips or seen:
        vbox:
            style "caption_vbox"
            if large_text():
                # Under the lamps, which hang in that corner then.
                ypos 150
            if seen:
                use picture_slip(seen)
            for caption, said in slips:
                if large_text() and renpy.get_screen("choice"):
                    # The whole page is needed for what can be chosen.
                    text "" alt said
                else:
                    frame at Transform(function=caption_way(caption)):
                        style "caption_frame"
                        text caption.words:
                            style "caption_text"
                            substitute False
                            alt said

style caption_vbox:
    pos (1880, 36)
    anchor (1.0, 0.0)
    spacing 6

style caption_frame is notice_frame:
    pos (0, 0)
    xalign 1.0

style caption_text is notice_text:
    xmaximum 1100
