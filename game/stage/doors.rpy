## The doors of the Landing: which story is behind which, and how it stands with each.

init -60 python:

    import rules.order

    # Chapters that are written, by their entry label; the others' doors stay shut.
    def is_written(number):
        return renpy.has_label("chapter_{}".format(number))

    def door_state(number):
        """How a chapter's door stands: "open", "shut", or "told" (open, and heard before). 6 is the finale's."""
        if not is_written(number):
            return "shut"
        if number == 6:
            return "open" if rules.order.finale_is_open(book) else "shut"
        if number in rules.telling.heard(book):
            return "told"
        return "open" if rules.order.may_tell(book, number) else "shut"
