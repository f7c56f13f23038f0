## What a script may ask in its conditions, of the telling under way and of the chapters already told.
## Each says what it reads (rules/reading.py), so that the atlas can follow it.

init -60 python:

    import rules.endings
    import rules.finale
    import rules.order
    import rules.threads
    from rules.reading import reads, reads_book

    # ------------------------------------------------------------------------------------- the telling under way

    @reads("lead")
    def lead_trust():
        """Trust between rescuer and dreamer, 0 to 5."""
        return night.lead

    @reads("second")
    def second_trust():
        """Trust in the second bond, 0 to 5."""
        return night.second

    @reads("third")
    def third_trust():
        """Trust in the third bond, 0 to 5."""
        return night.third

    @reads("fear")
    def fear_now():
        """The dreamer's fear, 0 to 5."""
        return night.fear

    @reads("moths")
    def moths_now():
        """How many untrue comforts are still to be paid for."""
        return night.moths

    @reads("ends")
    def end_held(edge):
        """Whether this chapter held its end of a thread; None before that is decided."""
        return night.held(edge)

    @reads("tokens")
    def gained(token):
        """Whether that was gained by a third way."""
        return token in night.tokens

    @reads("lead", "second", "third", "fear", "ends")
    def ending_now():
        """How the chapter would end as things stand: "severed", "awake" or "connected"."""
        return rules.endings.ending(night).value

    # --------------------------------------------------------------------------------- the chapters already told

    @reads_book("heard")
    def heard(number):
        """Whether a chapter has been told."""
        return number in rules.telling.heard(book)

    @reads_book("order")
    def told_last(number):
        """Whether a chapter was first told after the four others, or is being told so now."""
        return rules.order.told_last(book, number)

    @reads_book("heard")
    def how_many_heard():
        """How many chapters have been told."""
        return len(rules.telling.heard(book))

    @reads_book("times {0}")
    def told_again(number):
        """Whether a chapter has been told more than once."""
        return rules.telling.times_told(book, number) > 1

    @reads_book("ending {0}")
    def told_ending(number):
        """How a chapter ended when it was last told: "severed", "awake", "connected"; None if it was never told."""
        outcome = book.outcome(number)
        return outcome and outcome.ending.value

    @reads_book("newest")
    def just_told(number):
        """How a chapter ended, if it is the one that was told just now; None of every other."""
        return rules.telling.newest_ending(book, number)

    @reads_book("far_end {0} {1}")
    def incoming(number, edge):
        """What a chapter finds at the other end of one of its threads: "untold", "held" or "let_go"."""
        return rules.threads.incoming(book, number, edge).value

    @reads_book("thread {0}")
    def thread(edge):
        """What has become of a thread: "untold", "dropped", "loose" or "lit"."""
        return rules.threads.edge_state(book, edge).value

    @reads_book("heard")
    def may_tell(number):
        """Whether a chapter's door opens now."""
        return rules.order.may_tell(book, number)

    @reads_book("heard")
    def may_tell_the_end():
        """Whether the finale's door opens now."""
        return is_written(6) and rules.order.finale_is_open(book)

    @reads_book("heard", "tally")
    def finale_ending():
        """How the finale ends: "lights_out", "light_of_day", "undertow" or "evening_room"; None before its time."""
        return rules.finale.finale(book).value if rules.order.finale_is_open(book) else None
