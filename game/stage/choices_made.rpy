## Choices as they are made: they stand in the history, and options that were chosen in an earlier telling are known.
##
## Ren'Py remembers for ever, for all saves together, which option was chosen at which menu (`item.chosen`), from the
## moment that it is chosen. Whoever goes back over a choice would find a tick at what they took a moment ago. So the
## ticks stay as they were when the menu was met, however often one goes back to it, and are looked up again when it is
## met afresh: in another telling, or where a kept place was opened.

# How many menus this telling has met. Goes back with the story, so that the same menu, come to again by going back and
# forth, has the same number.
default menus_met = 0

init -60 python:

    # Whether such options are marked.
    wish("mark_chosen", True)

    class ChoiceMarks(NoRollback):
        """The options that were chosen before, by menu, as of when it was met. Lives with the process."""

        def __init__(self):
            self.met = {}

        def forget(self):
            """Every menu that comes is met afresh."""
            self.met = {}

        def meet(self, items):
            """A menu is about to be shown; `items` are its pairs of caption and value."""
            options = [value for _caption, value in items if isinstance(value, renpy.ui.ChoiceReturn)]
            if options:
                chosen = frozenset(option.label for option in options if option.get_chosen())
                self.met.setdefault((menus_met, options[0].location), chosen)

        def chosen(self, item):
            """Whether the option `item` of a menu screen was chosen in an earlier telling."""
            action = item.action
            met = self.met.get((menus_met, getattr(action, "location", None)))
            return bool(item.chosen) if met is None else action.label in met

    choice_marks = ChoiceMarks()
    config.after_load_callbacks.append(choice_marks.forget)
    config.start_callbacks.append(choice_marks.forget)

    def marked(item):
        """Whether the option `item` is to be marked as chosen before."""
        return bool(persistent.mark_chosen and choice_marks.chosen(item))

    def menu_with_memory(items, **how):
        """Ren'Py's `menu` function: shows the menu, and lets what was chosen stand in the history."""
        store.menus_met += 1
        choice_marks.meet(items)
        answer = renpy.display_menu(items, **how)
        who = renpy.get_menu_args()[1].get("who")
        for caption, value in items:
            if isinstance(value, renpy.ui.ChoiceReturn):
                value = value.value
            if value is not None and value == answer:
                whose = renpy.substitute(name_shown(who)) if who else None
                narrator.add_history("choice", whose, renpy.substitute(caption))
                if store.scene_id is not None:
                    remember_choice_met(store.scene_id, caption)
                choices_made.make(store.menus_met, caption)
                break
        return answer

define menu = menu_with_memory
