"""The script as the atlas walks it: Ren'Py's loaded statements, read once, with what each reads and changes.

Every statement is a `Step`. What says a line, shows a picture or makes a sound has no say in what comes next; what can
change the state is an `Effect`; menus, ifs, jumps by expression, calls and returns decide. A part of the book ends
where control passes to the label at which another part begins.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import renpy

from atlas.cells import NIGHT, Cells
from atlas.expressions import Expression, Names
from atlas.refusal import Refused

Place = tuple[str, int]

# Statements that only show, play or wait; the state of the story is not theirs.
SILENT_NODES = (
    renpy.ast.Show, renpy.ast.Scene, renpy.ast.Hide, renpy.ast.With, renpy.ast.ShowLayer, renpy.ast.Camera,
    renpy.ast.Pass, renpy.ast.EndTranslate, renpy.ast.Init, renpy.ast.Define, renpy.ast.Default, renpy.ast.Screen,
    renpy.ast.Style, renpy.ast.Image, renpy.ast.Transform, renpy.ast.TranslateBlock, renpy.ast.TranslateString,
    renpy.ast.PostUserStatement, renpy.ast.Label,
)  # fmt: skip

SILENT_STATEMENTS = {
    "music", "ambience", "sound", "press", "pause", "content note", "close book", "roll credits",
    "play", "play music", "play sound", "queue", "queue music", "queue sound", "stop", "stop music", "stop sound",
    "window", "window show", "window hide", "window auto", "show screen", "hide screen", "nvl show", "nvl hide",
    "nvl clear",
}  # fmt: skip

TAGS = re.compile(r"\{[^{}]*\}")
FILLED_IN = re.compile(r"(?<!\[)\[([^\[\]]+)\]")
WORD = re.compile(r"[\w’'-]+")


@dataclass
class Step:
    """One statement; `next` is the number of the one after it, None at the end of the script."""

    number: int
    place: Place
    next: int | None = None


@dataclass
class Silent(Step):
    """Shows, plays, waits or declares; says nothing and changes nothing."""


@dataclass
class Setting(Step):
    """Changes what the player has set, and nothing of the story."""

    text: str = ""


@dataclass
class Line(Step):
    """Something said or told: who says it (None: the teller) and how many words it has."""

    who: str | None = None
    text: str = ""
    words: int = 0


@dataclass
class Beat(Step):
    """Something that the story must stage is staged here."""

    beat: str = ""


@dataclass
class Effect(Step):
    """Changes the state: what it reads, what it writes, and the function that does it to the engine's store."""

    text: str = ""
    reads: frozenset[str] = frozenset()
    writes: frozenset[str] = frozenset()
    resets: dict[str, Any] = field(default_factory=dict)
    do: Callable[[], None] | None = None
    # What it would add if there were no bounds, by cell.
    moves: dict[str, int] = field(default_factory=dict)
    closes: bool = False


@dataclass
class Option:
    """One option of a menu."""

    caption: str
    condition: Expression | None
    target: int
    tags: tuple[str, ...]
    place: Place


@dataclass
class Menu(Step):
    """A choice. `used`: the cell of its set."""

    options: tuple[Option, ...] = ()
    used: str | None = None
    who: str | None = None


@dataclass
class Branch(Step):
    """An if or a while: the first condition that holds decides; None holds always. `next` without any.

    `join` is where its branches come together again.
    """

    entries: tuple[tuple[Expression | None, int], ...] = ()
    join: int | None = None
    lines_only: bool = False
    loops: bool = False


@dataclass
class Leap(Step):
    """A jump or a call by an expression: where each value of it leads."""

    expression: Expression | None = None
    targets: dict[str, int] = field(default_factory=dict)
    returns_to: int | None = None


@dataclass
class Call(Step):
    """A call: its label's first statement, where it returns to, and what the label's parameters are given."""

    target: int = 0
    returns_to: int | None = None
    given: tuple[tuple[str, Expression], ...] = ()
    label: str = ""


@dataclass
class Return(Step):
    """Back to the call, or out of the story."""

    value: Expression | None = None


@dataclass
class Exit(Step):
    """Another part of the book begins at this label."""

    label: str = ""


class Script:
    """The steps of one part of the book, read from the label at which it begins."""

    def __init__(self, label: str, chapter: int | None, store: Any, boundaries: Iterable[str]) -> None:
        """`chapter` is the number of the story told in it, None outside; `Refused` for what cannot be followed."""
        self.label = label
        self.chapter = chapter
        self.store = store
        self.boundaries = frozenset(boundaries) - {label}
        self.steps: list[Step] = []
        self.refused: list[Refused] = []
        self._numbers: dict[Any, int] = {}
        self._exits: dict[str, int] = {}
        # The names of labels, by the numbers of their steps.
        self.labels: dict[int, str] = {}
        self._parameters = parameters_of_labels()
        self.names = Names(store, self._parameters, chapter)
        self._waiting: list[Any] = []
        self._joining: dict[int, Any] = {}
        self.start = self._number(renpy.game.script.lookup(label))
        while self._waiting:
            node = self._waiting.pop()
            number = self._numbers[node]
            try:
                self.steps[number] = self._read(node, number)
            except Refused as refused:
                self.refused.append(refused)
                self.steps[number] = Silent(number, place_of(node), self._number(node.next))
        for number, node in self._joining.items():
            branch = self.steps[number]
            if isinstance(branch, Branch):
                is_exit = isinstance(node, renpy.ast.Label) and node.name in self._exits
                branch.join = self._exits[node.name] if is_exit else self._numbers.get(node)
        self._find_lines_only()
        from atlas.joins import joins_of

        self.joins = joins_of(self)

    # ------------------------------------------------------------------------------------------------- numbering

    def _number(self, node: Any) -> int | None:
        """Return the number of a statement, to be read later."""
        if node is None:
            return None
        if isinstance(node, renpy.ast.Label) and node.name in self.boundaries:
            return self._exit(node)
        if node not in self._numbers:
            self._numbers[node] = len(self.steps)
            self.steps.append(Silent(len(self.steps), place_of(node)))
            self._waiting.append(node)
        return self._numbers[node]

    def _exit(self, node: Any) -> int:
        if node.name not in self._exits:
            self._exits[node.name] = len(self.steps)
            self.steps.append(Exit(len(self.steps), place_of(node), None, node.name))
        return self._exits[node.name]

    def _must(self, node: Any) -> int:
        number = self._number(node)
        assert number is not None
        return number

    def _add(self, step: Step) -> int:
        """Add a step that is no statement of its own."""
        step.number = len(self.steps)
        self.steps.append(step)
        return step.number

    def _label(self, name: str, place: Place) -> Any:
        if not renpy.game.script.has_label(name):
            raise Refused(place, f"there is no label {name!r}.")
        return renpy.game.script.lookup(name)

    # --------------------------------------------------------------------------------------------------- reading

    def _read(self, node: Any, number: int) -> Step:
        """Make the step of a statement."""
        place = place_of(node)
        after = None
        if not isinstance(node, renpy.ast.Menu | renpy.ast.If):
            after = self._number(node.next)
        if isinstance(node, renpy.ast.Translate):
            return Silent(number, place, self._number(node.block[0] if node.block else node.next))
        if isinstance(node, renpy.ast.Say):
            return self._say(node, number, place, after)
        if isinstance(node, SILENT_NODES):
            if isinstance(node, renpy.ast.Label):
                self.labels[number] = node.name
            return Silent(number, place, after)
        if isinstance(node, renpy.ast.Python):
            return self._python(node, number, place, after)
        if isinstance(node, renpy.ast.Menu):
            return self._menu(node, number, place, after)
        if isinstance(node, renpy.ast.If):
            entries = tuple(
                (self._condition(condition, place), self._must(block[0])) for condition, block in node.entries if block
            )
            # With an else, only what its branches lead to comes after it.
            has_else = any(condition is None for condition, _ in entries)
            self._joining[number] = node.next
            return Branch(number, place, None if has_else else self._number(node.next), entries)
        if isinstance(node, renpy.ast.While):
            entry = (self._condition(node.condition, place), self._must(node.block[0]))
            return Branch(number, place, after, (entry,), after, loops=True)
        if isinstance(node, renpy.ast.Jump):
            if node.expression:
                return self._leap(node.target, number, place, None)
            return Silent(number, place, self._number(self._label(node.target, place)))
        if isinstance(node, renpy.ast.Call):
            return self._call(node, number, place)
        if isinstance(node, renpy.ast.Return):
            value = Expression(node.expression, place, self.names) if node.expression else None
            return Return(number, place, None, value)
        if isinstance(node, renpy.ast.UserStatement):
            return self._statement(node, number, place, after)
        raise Refused(place, f"the atlas cannot follow a {type(node).__name__.lower()} statement.")

    def _condition(self, source: str | None, place: Place) -> Expression | None:
        if source is None or source.strip() == "True":
            return None
        return Expression(
            source, (getattr(source, "filename", place[0]), getattr(source, "linenumber", place[1])), self.names
        )

    def _say(self, node: Any, number: int, place: Place, after: int | None) -> Step:
        """A line; one that says a fact's value is a line of its own for each value."""
        text = TAGS.sub("", node.what)
        words = len(WORD.findall(text))
        filled = FILLED_IN.findall(node.what)
        if not filled:
            return Line(number, place, after, node.who, text, words)
        import rules.facts

        names = [name.split("!")[0].strip() for name in filled]
        expression = Expression("(" + ", ".join(names) + ",)", place, self.names)
        if len(names) > 1 or not all(name.startswith("fact:") for name in expression.reads):
            raise Refused(place, "a line may say the value of one fact: [fact.NAME].")
        entries = []
        declared = rules.facts.fact(expression.names[0].partition(":")[2])
        values = list(dict.fromkeys((*declared.values, declared.default)))
        for value in values:
            with_value = FILLED_IN.sub(str(value), text)
            said = self._add(Line(0, place, after, node.who, with_value, len(WORD.findall(with_value))))
            told = Expression(f"{names[0]} == {value!r}", place, self.names) if value != values[-1] else None
            entries.append((told, said))
        return Branch(number, place, after, tuple(entries), after)

    def _menu(self, node: Any, number: int, place: Place, after: int | None) -> Step:
        said = None
        options = []
        for which, (caption, condition, block) in enumerate(node.items):
            if block is None:
                text = TAGS.sub("", caption or "")
                said = Line(0, place, None, None, text, len(WORD.findall(text)))
                continue
            arguments = node.item_arguments[which] if node.item_arguments else None
            tags = tuple(name for name, _ in (arguments.arguments if arguments else ()) if name)
            options.append(
                Option(caption, self._condition(condition, place), self._must(block[0]), tags, place_of(block[0]))
            )
        used = f"set:{node.set.strip()}" if node.set else None
        who = None
        for name, value in node.arguments.arguments if node.arguments else ():
            if name == "who":
                who = ast.literal_eval(value)
        menu = Menu(number, place, after, tuple(options), used, who)
        if said is None:
            return menu
        # The line above the options is a step before the menu itself.
        said.next = self._add(menu)
        said.number = number
        return said

    def _leap(self, source: str, number: int, place: Place, returns_to: int | None) -> Step:
        """Where an expression can lead: tried with every value of the facts that it names."""
        import itertools

        import rules.facts

        expression = Expression(source, place, self.names)
        values = []
        for name in expression.names:
            kind, _, rest = name.partition(":")
            if kind != "fact":
                raise Refused(place, f"a jump by {source!r} has to depend on facts alone, whose values are declared.")
            declared = rules.facts.fact(rest)
            values.append(tuple(dict.fromkeys((*declared.values, declared.default))))
        cells = Cells(list(expression.names), self.chapter, self.store, None)
        targets = {}
        for combination in itertools.product(*values):
            try:
                label = expression.evaluate(cells, dict(zip(expression.names, combination, strict=True)))
            except Exception:
                continue
            if isinstance(label, str) and renpy.game.script.has_label(label):
                targets[label] = self._must(renpy.game.script.lookup(label))
        if not targets:
            raise Refused(place, f"{source!r} never comes to a label.")
        return Leap(number, place, None, expression, targets, returns_to)

    def _call(self, node: Any, number: int, place: Place) -> Step:
        returns_to = self._number(node.next)
        if node.expression:
            return self._leap(node.label, number, place, returns_to)
        label = self._label(node.label, place)
        declared = list(label.parameters.parameters) if label.parameters else []
        sources: list[tuple[str, str]] = []
        for which, (name, value) in enumerate(node.arguments.arguments if node.arguments else ()):
            sources.append((name or declared[which], value))
        given = tuple((f"var:{name}", Expression(value, place, self.names)) for name, value in sources)
        missing = set(declared) - {name for name, _ in sources}
        if missing:
            raise Refused(
                place, f"the call of {node.label!r} leaves out {', '.join(sorted(missing))}; give every argument."
            )
        return Call(number, place, None, self._must(label), returns_to, given, node.label)

    # ------------------------------------------------------------------------------------------------ statements

    def _python(self, node: Any, number: int, place: Place, after: int | None) -> Step:
        """Python that remembers a fact, or calls what has nothing to do with the story."""
        source = node.code.source.strip()
        try:
            body = ast.parse(source).body
        except SyntaxError as error:
            raise Refused(place, f"Python that cannot be read: {error.msg}.") from error
        if len(body) != 1 or not isinstance(body[0], ast.Expr) or not isinstance(body[0].value, ast.Call):
            raise Refused(
                place, f"{source!r}: Python may call one function that says what it does, or remember a fact."
            )
        call = body[0].value
        name = ast.unparse(call.func)
        if getattr(getattr(self.store, name, None), "is_setting", False):
            return Setting(number, place, after, source)
        if getattr(getattr(self.store, name, None), "is_harmless", False):
            return Silent(number, place, after)
        if name != "remember":
            raise Refused(place, f"{name}() is called, and nothing says what it changes (rules/reading.py: harmless).")
        if not call.args or not isinstance(call.args[0], ast.Constant) or call.keywords or len(call.args) > 2:
            raise Refused(place, f'{source!r}: write remember("fact", value).')
        value = Expression(ast.unparse(call.args[1]), place, self.names) if len(call.args) == 2 else None
        code = node.code.bytecode

        def do() -> None:
            renpy.python.py_exec_bytecode(code)

        fact = self.names.fact(call.args[0].value, place)
        return Effect(number, place, after, source, value.reads if value else frozenset(), frozenset({fact}), do=do)

    def _statement(self, node: Any, number: int, place: Place, after: int | None) -> Step:
        """One of our own statements, or one of Ren'Py's that are written like them."""
        name = " ".join(node.parsed[0])
        arguments = node.parsed[1]
        if name in SILENT_STATEMENTS:
            return Silent(number, place, after)
        if name == "beat":
            return Beat(number, place, after, arguments[0])
        effect = Effect(number, place, after, node.line.strip(), do=lambda: node.call("execute"))
        if name == "remember":
            effect.writes = frozenset({self.names.fact(arguments[0], place)})
        elif name == "story":
            import rules.moves

            effect.moves = {"fear": next(rise.fear for rise in rules.moves.RISES if rise.moment == arguments[0])}
            effect.reads = effect.writes = frozenset({"fear"})
        elif name == "lean":
            self._lean(effect, *arguments)
        elif name == "open chapter":
            self._open_chapter(effect, arguments[0], place)
        elif name == "open scene":
            self._open_scene(effect)
        elif name == "close chapter":
            self._close_chapter(effect, place)
        else:
            raise Refused(place, f"the atlas does not know the statement {name!r}.")
        return effect

    def _lean(self, effect: Effect, kind: str, option: str, about: str | None = None) -> None:
        import rules.moves

        chosen = rules.moves.option(kind, option)
        reads, writes = set(), set()
        for name in ("lead", "second", "third", "fear", "moths"):
            moved = getattr(chosen, name)
            if moved:
                reads.add(name)
                writes.add(name)
                if name != "moths":
                    effect.moves[name] = moved
        if chosen.stays:
            reads |= {"lead", "fear"}
            writes.add("fear")
        if chosen.lead_per_moth:
            reads |= {"lead", "moths"}
            writes.add("lead")
        if chosen.with_moths is not None:
            reads.add("moths")
        if chosen.settles:
            writes.add("moths")
        if chosen.held is not None:
            reads.add(f"end:{about}")
            writes.add(f"end:{about}")
        elif about is not None:
            writes.add(f"token:{about}")
        effect.reads, effect.writes = frozenset(reads), frozenset(writes)

    def _open_chapter(self, effect: Effect, number: int, place: Place) -> None:
        import rules.facts
        import rules.night

        if number != self.chapter:
            raise Refused(place, f"chapter {number} is opened in the part that begins at {self.label!r}.")
        fresh = rules.night.begin(number)
        effect.resets = {name: getattr(fresh, name) for name in NIGHT}
        effect.resets.update({f"end:{edge}": None for edge, _ in fresh.ends})
        effect.resets["token:*"] = False
        self._forget(effect, rules.facts.cleared_at_chapter_end(number))

    def _open_scene(self, effect: Effect) -> None:
        import rules.facts

        self._forget(effect, rules.facts.cleared_at_scene_end())

    def _close_chapter(self, effect: Effect, place: Place) -> None:
        import rules.facts

        if self.chapter is None:
            raise Refused(place, "a chapter is closed where none was opened.")
        kept = (f"fact:{name}" for name in rules.facts.handed_on_by(self.chapter))
        effect.reads = frozenset({*NIGHT, *kept, *(f"end:{edge}" for edge in self.edges())})
        self._forget(effect, rules.facts.cleared_at_chapter_end(self.chapter))
        effect.closes = True

    def _forget(self, effect: Effect, names: Iterable[str]) -> None:
        import rules.facts

        for name in names:
            effect.resets[f"fact:{name}"] = rules.facts.fact(name).default

    def edges(self) -> tuple[str, ...]:
        """Return the ids of the chapter's two threads; none outside a chapter."""
        import rules.threads

        return rules.threads.edges_of(self.chapter) if self.chapter else ()

    # --------------------------------------------------------------------------------- what only chooses lines

    def _find_lines_only(self) -> None:
        """Mark the ifs whose branches hold nothing but lines and come together again right after."""
        changed = True
        while changed:
            changed = False
            for step in self.steps:
                if isinstance(step, Branch) and not step.lines_only and self._is_lines_only(step):
                    step.lines_only = changed = True

    def _is_lines_only(self, branch: Branch) -> bool:
        if branch.loops or branch.join is None:
            return False
        for _, target in branch.entries:
            at: int | None = target
            passed: set[int | None] = set()
            while at != branch.join:
                if at in passed:
                    return False
                passed.add(at)
                step = self.steps[at] if at is not None else None
                if isinstance(step, Branch):
                    if not step.lines_only:
                        return False
                    at = step.join
                elif isinstance(step, Line | Silent) and step.next is not None:
                    at = step.next
                else:
                    return False
        return True

    def successors(self, step: Step) -> list[int]:
        """Return every step that can follow, for what is proven without state; a call is followed by its label."""
        found: list[int | None]
        if isinstance(step, Menu):
            found = [option.target for option in step.options]
        elif isinstance(step, Branch):
            found = [target for _, target in step.entries] + [step.next]
        elif isinstance(step, Leap):
            found = list(step.targets.values())
        elif isinstance(step, Call):
            found = [step.target]
        elif isinstance(step, Return | Exit):
            found = []
        else:
            found = [step.next]
        return [one for one in found if one is not None]


def place_of(node: Any) -> Place:
    """Return where a statement stands: file, as from the project's folder, and line."""
    return (node.filename.replace("\\", "/"), node.linenumber)


def parameters_of_labels() -> frozenset[str]:
    """Return the names of all parameters of the story's labels."""
    names: set[str] = set()
    for node in renpy.game.script.all_stmts:
        if isinstance(node, renpy.ast.Label) and node.parameters and "story/" in node.filename.replace("\\", "/"):
            names |= set(node.parameters.parameters)
    return frozenset(names)
