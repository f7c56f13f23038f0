## Skipping, and going on by itself. What is skipped is told apart everywhere: what has been read, or everything.
##
## Ren'Py skips; this says what it does, why it stops, and asks before the way to the next choice passes what is new.

init -60 python:

    import rules.stage

    IS_NEW = _("From here on it’s new, so the skipping has stopped.")
    CANNOT_SKIP = _("This is new. Only what has been read is skipped.")
    NO_WAY_PAST = _("This hasn’t been read. Go on to the next choice all the same?")
    AUTO_BEGINS = _("It goes on by itself now. A press stops it.")
    AUTO_BEGINS_FOR_LONG = _("It goes on by itself now, also after a press.")
    AUTO_ENDS = _("It waits for you again.")

    # Screens that wait for a choice; there is nothing to be skipped then.
    SCREENS_THAT_ASK = rules.stage.MENU_SCREENS + ("input",)

    def skips_everything():
        """Whether lines that have not been read are skipped as well."""
        return bool(preferences.skip_unseen)

    def asks_something():
        """Whether a choice is on the page."""
        return any(renpy.get_screen(name) for name in SCREENS_THAT_ASK)

    def auto_is_on():
        """Whether the story goes on by itself."""
        return bool(preferences.afm_enable and preferences.afm_time)

    class SkippingDesk(NoRollback):
        """Sees when skipping and auto begin and end, and says so. Lives with the process: no save holds it."""

        def __init__(self):
            self.skipping = None
            # None until a story was looked at.
            self.auto = None
            # Whether ToNextChoice has begun, whether it may pass new lines, and whether it stopped at one to ask.
            self.going = self.may_pass = self.ask = False
            # What the player wishes of skipping, while it is set aside for one line.
            self.wish = None

        def begin(self):
            """A line or a menu begins (config.start_interact_callbacks)."""
            self.wish_comes_back()
            # Whoever goes back, or opens a kept place, wants to stay there.
            if renpy.game.after_rollback and auto_is_on() and not preferences.afm_after_click:
                preferences.afm_enable = False

        def look(self):
            """The page is about to be drawn (config.overlay_functions)."""
            if main_menu:
                self.__init__()
                return
            stopped = self.skipping and not config.skipping
            self.skipping = config.skipping
            if not config.skipping:
                self.going = self.may_pass = False
            if self.ask:
                self.ask = False
                layout.yesno_screen(NO_WAY_PAST, ToNextChoice(over_new=True))
            elif stopped and not skips_everything() and not asks_something() and not renpy.is_seen(True):
                renpy.notify(__(IS_NEW))
            auto = auto_is_on()
            if self.auto is not None and auto != self.auto:
                begins = AUTO_BEGINS_FOR_LONG if preferences.afm_after_click else AUTO_BEGINS
                renpy.notify(__(begins if auto else AUTO_ENDS))
            self.auto = auto

        def line(self, who, *args, **how):
            """A line is about to be told (config.say_arguments_callback)."""
            if self.going and config.skipping == "fast" and not renpy.is_seen(True):
                if self.may_pass:
                    # The engine passes a new line only where everything is skipped; so for this line it is.
                    self.wish = preferences.skip_unseen
                    preferences.skip_unseen = True
                else:
                    config.skipping = None
                    self.ask = True
            return args, how

        def wish_comes_back(self):
            """The line was passed (config.fast_skipping_callbacks)."""
            if self.wish is not None:
                preferences.skip_unseen, self.wish = self.wish, None

    skipping_desk = SkippingDesk()
    config.say_arguments_callback = skipping_desk.line
    config.fast_skipping_callbacks.append(skipping_desk.wish_comes_back)
    config.start_interact_callbacks.append(skipping_desk.begin)
    config.overlay_functions.append(skipping_desk.look)

    class SkipLines(Skip):
        """Skip from here, or stop skipping; where only what was read is skipped and this is new, say so."""

        def __call__(self):
            if config.allow_skipping and not config.skipping and not asks_something() and not self.can_begin():
                renpy.notify(__(CANNOT_SKIP))
            else:
                super(SkipLines, self).__call__()

        def can_begin(self):
            """Whether Ren'Py would begin to skip here."""
            return super(SkipLines, self).get_sensitive()

        def get_sensitive(self):
            return not main_menu and (bool(config.skipping) or not asks_something())

        def get_selected(self):
            return bool(config.skipping)

    class ToNextChoice(Action):
        """Pass all lines up to the next choice, at once; before a line that is new, ask (unless `over_new`)."""

        def __init__(self, over_new=False):
            self.over_new = over_new

        def __call__(self):
            if not self.get_sensitive():
                return
            if not self.over_new and not renpy.is_seen(True):
                layout.yesno_screen(NO_WAY_PAST, ToNextChoice(over_new=True))
                return
            skipping_desk.going, skipping_desk.may_pass = True, self.over_new
            config.skipping = "fast"
            renpy.restart_interaction()

        def get_sensitive(self):
            return bool(config.allow_skipping) and not main_menu and not asks_something()

    # The engine waits for voices; sounds that are told once are waited for as well.
    waits_for_voice = config.afm_callback

    def auto_may_go_on():
        """Whether nothing is heard that auto mode should wait for (config.afm_callback)."""
        return waits_for_voice() and not renpy.music.is_playing(channel="effects")

    config.afm_callback = auto_may_go_on

    # Ren'Py has names for both, but only a shifted key for the one and none for the other.
    config.keymap["toggle_afm"].append("noshift_K_a")
    config.keymap["fast_skip"].append("noshift_K_n")

    config.overlay_screens.append("skipping_keys")

screen skipping_keys():

    zorder -200

    # Instead of the engine's own: one begins where there is nothing to skip, the other asks whatever is ahead.
    key "toggle_skip" action SkipLines()
    key "fast_skip" action ToNextChoice()
