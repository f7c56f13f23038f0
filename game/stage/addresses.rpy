## Going to a scene by its address, which is its id in rules/scenes.py and its label: from the map, and by --from.
##
## A scene entered so begins in a well-defined state, whatever was told before: its chapter is opened anew; what earlier
## scenes would have remembered stands at its declared first value, and what the chapter hands on as its last whole
## telling left it. The chapters told so far stay told. To go on, a script does `open scene` as it always does.

default going_to = None

init -58 python:

    def is_written_scene(address):
        """Whether the book has a scene of that address, and it is written."""
        return address in ADDRESSES and renpy.has_label(address)

    def stand_before(address):
        """Bring everything that is remembered into the state that a scene entered by its address begins in."""
        number = chapter_of(address)
        forget_facts(one.name for one in rules.facts.FACTS if one.scope is not rules.facts.Scope.BOOK)
        if number is None:
            store.night = None
            return
        outcome = store.book.outcome(number)
        forget_facts(rules.facts.handed_on_by(number))
        for name, value in (outcome.kept if outcome else ()):
            remember(name, value)
        open_chapter(number)

    def go_to_scene(address):
        """
        Begin the scene of that address; never returns. `rules.errors.UnknownName` for an address that the book does not
        have, `rules.errors.BadValue` for a scene that is not written.
        """
        rules.book.scene(address)
        if not is_written_scene(address):
            raise rules.errors.BadValue("The scene {!r} is not written yet.".format(address))
        if main_menu:
            return go_from_the_cover(address)
        store.going_to = address
        if renpy.context_nesting_level():
            renpy.jump_out_of_context("enter_scene")
        renpy.jump("enter_scene")

    def go_from_the_cover(address):
        """Begin a scene in the telling that was kept last, whose stories stay told; in a new one if there is none."""
        newest = renpy.newest_slot(WHOLE_SLOTS)
        if newest is None:
            # A new telling has every fact at its first value as it is.
            return Start(address)()
        if not refuse_save(newest):
            renpy.session["going_to"] = address
            OpenNewest()()
            # Still here: it could not be opened, and the page that says so is shown.
            del renpy.session["going_to"]

    class GoToScene(Action):
        """Begin the scene of that address; in the middle of a telling, after a question."""

        def __init__(self, address, confirm=True):
            self.address, self.confirm = address, confirm

        def __call__(self):
            if not self.get_sensitive():
                return None
            if self.confirm and not main_menu:
                question = spoken(
                    _("Go to “{scene}”? What has been told since you last kept a place is lost."),
                    scene=scene_title(self.address),
                )
                return renpy.run(Confirm(question, GoToScene(self.address, confirm=False)))
            return go_to_scene(self.address)

        def get_sensitive(self):
            return is_written_scene(self.address) and not _in_replay

# What was kept has been opened; the way may lead on from there at once.
label after_load:

    if "going_to" in renpy.session:
        $ going_to = renpy.session.pop("going_to")
        jump enter_scene

    return

label enter_scene:

    $ renpy.set_return_stack([])
    $ stand_before(going_to)
    jump expression going_to
