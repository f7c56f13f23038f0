## The author's mistakes, told when the game starts: all at once, each with file and line, and the start ends there.
## Ren'Py itself would find most of them only when a reader comes to the line.

init -60 python:

    class AuthorMistakes(Exception):
        """What is wrong in the script, one a line. The game does not start with any of these."""

        def __init__(self, mistakes):
            head = "The script has {} mistake{}:".format(len(mistakes), "" if len(mistakes) == 1 else "s")
            super(AuthorMistakes, self).__init__("\n".join([head] + ["  " + text for text in mistakes]))

init 990 python hide:

    import ast
    import re
    import rules.content_notes
    import rules.errors
    import rules.threads

    mistakes = []

    # What may speak besides the people of the book.
    OTHER_SPEAKERS = {"remark", "narrator", "extend", "centered", "card"}

    FACT = re.compile(r"\bfact\.(\w+)")
    speaker_names = {
        name for name, value in vars(store).items()
        if any(value is character for character in SPEAKERS.values())
    } | OTHER_SPEAKERS

    def wrong(node, text):
        mistakes.append("{}:{}: {}".format(node.filename, node.linenumber, text))

    def try_name(node, lookup, *names):
        """Note a name that is declared nowhere; the lookup's own message names near ones."""
        try:
            return lookup(*names)
        except rules.errors.RulesError as error:
            wrong(node, str(error))

    def check_statement(node):
        """One of the story's own statements."""
        name, parsed = node.parsed
        name = " ".join(name)
        if name == "beat":
            try_name(node, rules.book.beat, *parsed)
        elif name == "open chapter":
            try_name(node, rules.book.chapter, *parsed)
        elif name == "content note":
            try_name(node, rules.content_notes.content_note, *parsed)
        elif name == "open scene":
            scene = try_name(node, rules.book.scene, *parsed)
            if scene and not renpy.has_label(scene.id):
                wrong(node, "the scene {!r} has no label of its name".format(scene.id))
        elif name == "remember":
            try_name(node, rules.facts.check_value, parsed[0], parsed[1] if len(parsed) > 1 else True)
        elif name == "lean":
            try_name(node, check_lean, *parsed)
        elif name == "story":
            try_name(node, rules.moves.story, rules.night.begin(1), *parsed)

    def check_lean(kind, option, about=None):
        """The move exists; a thread end says which thread, and it is one."""
        chosen = rules.moves.option(kind, option)
        if chosen.held is None:
            if about is not None and not chosen.token:
                raise rules.errors.BadValue("`lean {} {}` gains nothing, so it cannot give {!r}.".format(kind, option, about))
        elif about is None:
            raise rules.errors.BadValue("`lean {} {}` has to say which thread it decides.".format(kind, option))
        else:
            rules.threads.edge(about)

    def check_expression(node, source):
        """Facts that Python code reads or sets: declared, compared with declared values, set only by `remember`."""
        for name in FACT.findall(source):
            try_name(node, rules.facts.fact, name)
        try:
            tree = ast.parse(source.strip())
        except SyntaxError:
            return
        for part in ast.walk(tree):
            if isinstance(part, (ast.Assign, ast.AugAssign)):
                targets = part.targets if isinstance(part, ast.Assign) else [part.target]
                for target in targets:
                    if fact_name(target):
                        wrong(node, "set the fact with `remember {} ...`, so that its value is checked".format(fact_name(target)))
            if isinstance(part, ast.Compare) and fact_name(part.left):
                for value in part.comparators:
                    if isinstance(value, ast.Constant) and any(f.name == fact_name(part.left) for f in rules.facts.FACTS):
                        try_name(node, rules.facts.check_value, fact_name(part.left), value.value)

    def fact_name(expression):
        if isinstance(expression, ast.Attribute) and isinstance(expression.value, ast.Name) and expression.value.id == "fact":
            return expression.attr
        return None

    def check_picture(node):
        """A scene or show names a picture that exists."""
        imspec = node.imspec
        if imspec is None:
            return
        for text in words_missing(imspec):
            wrong(node, text)
        if imspec[1] is not None:
            return
        if not renpy.can_show(tuple(imspec[0])):
            wrong(node, "there is no picture {!r} (game/images, or an image statement)".format(" ".join(imspec[0])))

    def check_say(node):
        if node.who and re.match(r"^\w+$", node.who) and node.who not in speaker_names:
            wrong(node, "nobody is called {!r} in game/cast".format(node.who))
        for name in FACT.findall(node.what):
            try_name(node, rules.facts.fact, name)

    def check_jump(node, target):
        if not node.expression and not renpy.has_label(target):
            wrong(node, "there is no label {!r}".format(target))

    def check_node(node):
        if isinstance(node, renpy.ast.UserStatement):
            check_statement(node)
        elif isinstance(node, renpy.ast.Say):
            check_say(node)
        elif isinstance(node, (renpy.ast.Scene, renpy.ast.Show)):
            check_picture(node)
        elif isinstance(node, renpy.ast.Hide):
            for text in words_missing_of_hide(node.imspec):
                wrong(node, text)
        elif isinstance(node, renpy.ast.Jump):
            check_jump(node, node.target)
        elif isinstance(node, renpy.ast.Call):
            check_jump(node, node.label)
        elif isinstance(node, renpy.ast.If):
            for condition, _block in node.entries:
                check_expression(node, condition)
            if any("persistent.gentle" in condition for condition, _block in node.entries if condition):
                check_gentle(node)
        elif isinstance(node, renpy.ast.While):
            check_expression(node, node.condition)
        elif isinstance(node, renpy.ast.Menu):
            for _caption, condition, _block in node.items:
                check_expression(node, condition or "")
        elif isinstance(node, renpy.ast.Python):
            check_expression(node, node.code.source)

    def check_gentle(node):
        """A passage that is told gently is told in full as well, and the gentle one is the shorter."""
        said = {}
        for condition, block in node.entries:
            words = sum(len(line.what.split()) for line in block if isinstance(line, renpy.ast.Say))
            said[(condition or "True").strip()] = words
        if list(said) != ["persistent.gentle", "True"]:
            wrong(node, "a gentle telling is written `if persistent.gentle:` and `else:`, the same passage twice")
        elif said["persistent.gentle"] > said["True"]:
            wrong(node, "the gentle telling of a passage is longer ({} words) than the full one ({})".format(*said.values()))

    # Only the story is held to this; the files that define these things are not.
    for node in renpy.game.script.all_stmts:
        if "story/" in node.filename.replace("\\", "/"):
            check_node(node)

    if mistakes:
        raise AuthorMistakes(sorted(set(mistakes)))
