## The stars (rules/achievements.py), by Ren'Py's own achievements: whatever shop the engine finds gets them too, and
## nothing here needs one. They are granted the moment that they are earned, told only where no story is being told, and
## never taken back: going back, another telling and an older place leave them as they are.

init -93 python:

    import rules.achievements
    import rules.stage

    # Whether a slip says so, between two stories.
    wish("star_notices", True)

    def remember_done(name):
        """Something was done that no scene, option or ending tells of; `name` is of rules.achievements.DONE."""
        rules.achievements.check_done(name)
        if name not in memory("done"):
            persistent.done = memory("done") | {name}
            look_for_stars()

    def look_for_stars():
        """Grant what is earned by now. Called whenever a memory has grown, and at the start."""
        if stars_desk.ready:
            stars_desk.go_by(all_remembered())

    def all_remembered():
        """Everything that stars are earned by, as the rules take it."""
        return rules.achievements.Memory(
            scenes_met=memory("scenes_met"),
            endings_met=memory("endings_met"),
            left=facts_ever_left(),
            pages=FULL_PAGES,
            pages_met=[name for name in FULL_PAGES if renpy.seen_image(name)],
            done=memory("done"),
        )

    def facts_ever_left():
        """What the options that were ever taken leave behind, as pairs of fact and value."""
        return {
            left
            for address, partings in PARTINGS.items() for parting in partings
            for caption in taken_at(address, parting) for left in parting.leaves[caption]
        }

    class StarsDesk(NoRollback):
        """Hands out the stars. Lives with the process."""

        def __init__(self):
            # Before the script was read through there is nothing to go by.
            self.ready = False

        def begin(self):
            """The game starts: what was merged or taken in from elsewhere counts as well."""
            self.ready = True
            self.ask(achievement.sync)
            look_for_stars()

        def ask(self, of_engine, *about, **how):
            """
            Ask the engine, or a shop, something about achievements. A shop that fails is none of the reader's business:
            the engine's own record stands first among them, and at the next start the shop gets what it lacks.
            """
            try:
                return of_engine(*about, **how)
            except Exception:
                renpy.display.log.exception()
                return None

        def has(self, name):
            return any(self.ask(shop.has, name) for shop in achievement.backends)

        def grant(self, ids):
            for name in ids:
                if not self.has(name):
                    self.ask(achievement.grant, name)
                if not self.has(name):
                    # A shop that can't say what it has keeps the engine from granting anything.
                    for shop in achievement.backends:
                        self.ask(shop.grant, name)

        def go_by(self, remembered):
            """Grant what is earned by that, and of the rest say how far it is to it."""
            earned = rules.achievements.earned(remembered)
            self.grant(earned)
            for one in rules.achievements.ACHIEVEMENTS:
                have, of = rules.achievements.progress(one, remembered)
                if of > 1 and one.id not in earned and have > achievement.get_progress(one.id):
                    self.ask(achievement.progress, one.id, have)

        def tell(self):
            """Twenty times a second: where no story is told, say which stars are new, once."""
            if not self.ready or not self.may_tell():
                return
            new = [name for name in achievements_held() if name not in memory("stars_told")]
            if not new:
                return
            persistent.stars_told = memory("stars_told") | frozenset(new)
            if persistent.star_notices:
                renpy.notify(new_stars_in_words(new))

        def may_tell(self):
            """On the cover, on the shelf, and on the Landing between two stories, but not over its doors."""
            if renpy.get_screen(("confirm", "notify")):
                return False
            if renpy.get_screen(("main_menu", "shelf")):
                return True
            return (
                store.scene_id == "landing" and bool(store.book.told) and renpy.context_nesting_level() == 0
                and bool(renpy.get_screen("say")) and not renpy.get_screen(rules.stage.MENU_SCREENS)
            )

    def new_stars_in_words(ids):
        """What the slip says of new stars."""
        if len(ids) > 1:
            return filled(_("{number} new paper stars. They’re on the shelf."), number=len(ids))
        title = __(rules.achievements.achievement(ids[0]).title)
        return filled(_("A paper star, “{title}”. It’s on the shelf."), title=title)

    def achievements_held():
        """The ids of all stars that were granted, sorted."""
        return sorted(one.id for one in rules.achievements.ACHIEVEMENTS if stars_desk.has(one.id))

    def grant_achievements(ids):
        """Grant stars that were earned elsewhere; ids that there are not are passed over. Nothing is told of them."""
        known = {one.id for one in rules.achievements.ACHIEVEMENTS} & set(ids)
        persistent.stars_told = memory("stars_told") | frozenset(known)
        stars_desk.grant(sorted(known))

    def forget_achievements():
        """No star was ever granted."""
        stars_desk.ask(achievement.clear_all)

    stars_desk = StarsDesk()

    config.start_callbacks.append(stars_desk.begin)
    config.periodic_callbacks.append(stars_desk.tell)

    # ------------------------------------------------------------------------- what no scene or ending tells by itself

    import datetime

    # A night that is read through is one day; nobody is to sit up for the next.
    DAY_BEGINS_AT = datetime.timedelta(hours=5)

    def today():
        """The day as Python counts days, from early morning to early morning."""
        return (datetime.datetime.now() - DAY_BEGINS_AT).toordinal()

    def remember_reading():
        """Something is read today."""
        if memory("last_read") != today():
            persistent.last_read = today()

    def remember_return():
        """A kept place was opened (config.after_load_callbacks)."""
        if 0 < memory("last_read") < today():
            remember_done("another_day")
        remember_reading()

    config.after_load_callbacks.append(remember_return)

    def remember_telling(number):
        """A story was told to its end; `book` has it."""
        if rules.telling.times_told(store.book, number) > 1:
            remember_done("told_again")
        if number == rules.order.LATE_CHAPTER and rules.order.told_last(store.book, number):
            remember_done("fifth_told_last")
        for edge in rules.threads.edges_of(number):
            if rules.threads.edge_state(store.book, edge) is rules.threads.EdgeState.LIT:
                remember_done("thread_" + edge)

    def remember_finale():
        """The finale was told to its end."""
        if not rules.order.told_last(store.book, rules.order.LATE_CHAPTER):
            remember_done("fifth_told_before")

    class ChoicesMade(NoRollback):
        """What was chosen at each menu of this telling, as long as no other place is opened. Lives with the process."""

        def __init__(self):
            self.made = {}

        def forget(self):
            self.made = {}

        def make(self, place, caption):
            """At the menu that the telling meets as its so-manieth (`place`), this is chosen."""
            if self.made.get(place) == caption:
                remember_done("changed_nothing")
            self.made[place] = caption

    choices_made = ChoicesMade()
    config.after_load_callbacks.append(choices_made.forget)
    config.start_callbacks.append(choices_made.forget)

init -60 python:

    # Every full page that there is; the rules say which of them are asked for.
    FULL_PAGES = tuple(name for name, entry in PICTURES.items() if entry["kind"] == "illustration")

    for _star in rules.achievements.ACHIEVEMENTS:
        _have, _of = rules.achievements.progress(_star, rules.achievements.Memory(pages=FULL_PAGES))
        # What counts has a number at which it is there.
        stars_desk.ask(achievement.register, _star.id, **({"stat_max": _of} if _of > 1 else {}))
