## What the save holds of the story: the book so far, the telling under way, and the facts.
## Every value is immutable and replaced, never changed in place, so that rollback and loading never lie.

init -90 python in fact:
    pass

init -80 python:

    import rules.book
    import rules.endings
    import rules.facts
    import rules.finale
    import rules.moves
    import rules.night
    import rules.order
    import rules.telling

    # Each fact is a variable of the store `fact`; it starts with its declared value.
    for _declared in rules.facts.FACTS:
        setattr(store.fact, _declared.name, _declared.default)

    def forget_facts(names):
        """Give facts their first value again."""
        for name in names:
            setattr(store.fact, name, rules.facts.fact(name).default)

    def remember(name, value=True):
        """Set a declared fact; raises if the fact or the value is not declared."""
        rules.facts.check_value(name, value)
        setattr(store.fact, name, value)

    def lean(kind, option, about=None):
        """What an option does to trust, fear and the lamps; `about` is the thread it decides, or what is gained."""
        decides = rules.moves.option(kind, option).held is not None
        store.night = rules.moves.lean(
            store.night, kind, option, edge=about if decides else None, token=None if decides else about
        )

    def story(rise):
        """What the night does to fear, whoever is chosen."""
        store.night = rules.moves.story(store.night, rise)

    def open_chapter(number):
        """Begin a telling of a chapter: trust and fear stand where they start, its facts are forgotten."""
        forget_facts(rules.facts.cleared_at_chapter_end(number))
        store.night = rules.night.begin(number)
        forget_descriptions()

    def open_scene(scene_id):
        """Begin a scene. Entered from outside its chapter (from the map, or --from), it begins the chapter too."""
        scene = rules.book.scene(scene_id)
        number = chapter_of(scene_id)
        forget_facts(rules.facts.cleared_at_scene_end())
        if number is not None and (store.night is None or store.night.chapter != number):
            open_chapter(number)
        if rules.book.part_of(scene_id) is rules.book.FINALE and not rules.order.finale_is_open(store.book):
            # Nobody comes here so in a telling.
            store.book = rules.finale.as_if_told(store.book, ending_of_scene(scene_id))
        store.scene_id = scene_id
        store.save_name = scene.title
        remember_scene_met(scene_id)
        keeping_desk.scene_opened = True

    def ending_of_scene(scene_id):
        """The finale's ending that a scene of it is told in; for what they have in common, the most frequent."""
        for ending in rules.book.FINALE_ENDINGS:
            if scene_id == "finale_" + ending.value:
                return ending
        return rules.book.FinaleEnding.EVENING_ROOM

    def chapter_of(scene_id):
        """The number of the story that a scene stands in; None in the frame."""
        return getattr(rules.book.part_of(scene_id), "number", None)

    def close_chapter():
        """Settle the chapter's ending and hand on its outcome; the telling is over."""
        outcome = rules.endings.outcome(store.night, kept=kept_facts(store.night.chapter))
        store.book = rules.telling.tell(store.book, outcome)
        remember_ending_met(rules.book.chapter(outcome.chapter).id, outcome.ending.value)
        remember_telling(outcome.chapter)
        forget_facts(rules.facts.cleared_at_chapter_end(store.night.chapter))
        store.night = None

    def close_book():
        """The finale was heard to its end: the next prologue knows it."""
        remember_ending_met(rules.book.FINALE.id, rules.finale.finale(store.book).value)
        remember_finale()
        persistent.finale_seen = True

    def kept_facts(number):
        """The book facts of a chapter with their values now: what it hands on besides its ending."""
        return tuple((name, getattr(store.fact, name)) for name in rules.facts.handed_on_by(number))

default book = rules.telling.Book()
default night = None
default scene_id = None
