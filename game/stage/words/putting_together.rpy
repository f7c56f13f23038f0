## How texts that are shown together are put together, so that a language can do it in its own way. Nothing else puts
## pieces of sentences together: `./bedtime test tests/languages` refuses it.

init -95 python:

    # How two texts follow each other. {first} and {then} are whole texts; more than two are joined one by one.
    SENTENCES_IN_A_ROW = _("{#two sentences, one after the other}{first} {then}")
    THINGS_IN_A_ROW = _("{#two things that are heard at the same time}{first} · {then}")

    def filled(words, /, **values):
        """`words` in the reader’s language, with `values` put in for the {names} in it."""
        return without_comments(__(words)).format(**values)

    def without_comments(words):
        """`words` without {#…}, which tells translators what it is about. Python would take it for a name."""
        import re

        return re.sub(r"\{#.*?\}", "", words)

    def in_a_row(texts, way=SENTENCES_IN_A_ROW):
        """Whole texts, already in the reader’s language, one after the other; empty ones are left out."""
        row = ""
        for text in texts:
            if text:
                row = filled(way, first=row, then=text) if row else text
        return row

    # By language: what tells which form of a text a number takes. A language with more than English has sets its own
    # in `translate LANGUAGE python:`, and gives the further forms as translations of "{#few}…", "{#many}…".
    PLURAL_RULES = {None: lambda number: "one" if number == 1 else "other"}

    def counted(number, one, other):
        """
        The text for a `number` of things, with the number put in for {number}: `one` for a single one, `other` for more
        or none. Both are whole texts.
        """
        form = PLURAL_RULES.get(preferences.language, PLURAL_RULES[None])(number)
        words = one if form == "one" else other
        marked = "{#" + form + "}" + other
        if form not in ("one", "other") and __(marked) != marked:
            words = marked
        return filled(words, number=number)
