"""Conditions and other expressions: which cells they read, and what they come to.

An expression may name facts (`fact.x`), values of the night (`night.fear`), functions that say what they read
(rules/reading.py), preferences declared in `INPUTS`, and labels' parameters. Anything else is refused.
"""

from __future__ import annotations

import ast
from typing import Any

from atlas.refusal import Refused

# What of the player's own settings a script may ask for, and the values that it can have. They choose lines only.
INPUTS = {"persistent.gentle": (False, True), "persistent.finale_seen": (False, True)}

HARMLESS_BUILTINS = {"not", "len", "min", "max", "sum", "any", "all", "abs", "int", "str", "bool", "sorted", "range"}

NIGHT_CELLS = {
    "lead": ("lead",),
    "second": ("second",),
    "third": ("third",),
    "fear": ("fear",),
    "moths": ("moths",),
    "trust": ("lead", "second", "third"),
}


class Expression:
    """One expression of the script, as the engine compiled it, with the cells that it reads."""

    def __init__(self, source: str, place: tuple[str, int], context: Names) -> None:
        """`Refused` if it reads what cannot be followed."""
        self.source = source.strip()
        self.place = place
        try:
            tree = ast.parse(self.source, mode="eval")
        except SyntaxError as error:
            raise Refused(place, f"{self.source!r} is no expression: {error.msg}.") from error
        self.reads = frozenset(Reader(place, context).read(tree.body))
        self.constant = not self.reads
        self.code = compile(tree, place[0], "eval")
        self.names = tuple(sorted(self.reads))
        self.memory: dict[Any, Any] = {}

    def value(self, cells: Any, state: tuple[Any, ...]) -> Any:
        """Return what it comes to in a state; each combination of what it reads is evaluated once."""
        key = tuple([state[cells.index[name]] for name in self.names])
        memory = self.memory.setdefault(id(cells), {})
        if key not in memory:
            memory[key] = self.evaluate(cells, dict(zip(self.names, key, strict=True)))
        return memory[key]

    def evaluate(self, cells: Any, values: dict[str, Any]) -> Any:
        """Evaluate it in the engine's store, with these values."""
        answers = {
            name.partition(":")[2]: value for name, value in values.items() if name.startswith(("book:", "input:"))
        }
        cells.load(values)
        return eval(replace_answers(self.code, self.source, answers), vars(cells.store))


def replace_answers(code: Any, source: str, answers: dict[str, Any]) -> Any:
    """Put what is known of the book and of settings in the place where it is asked for."""
    if not answers:
        return code
    tree = ast.parse(source, mode="eval")
    return compile(ast.fix_missing_locations(Answering(answers).visit(tree)), "<condition>", "eval")


class Answering(ast.NodeTransformer):
    """Replaces questions whose answers are cells by the answers."""

    def __init__(self, answers: dict[str, Any]) -> None:
        self.answers = answers

    def visit(self, node: ast.AST) -> Any:
        """Return the node, or its answer."""
        if isinstance(node, ast.Call | ast.Attribute) and (text := ast.unparse(node)) in self.answers:
            return ast.Constant(self.answers[text])
        return self.generic_visit(node)


class Names:
    """What names mean in the script: the store, the facts, the functions that may be asked, parameters of labels."""

    def __init__(self, store: Any, parameters: frozenset[str] = frozenset(), chapter: int | None = None) -> None:
        self.store = store
        self.parameters = parameters
        self.chapter = chapter

    def ends(self) -> set[str]:
        """Return the cells of both thread ends of the chapter under way."""
        import rules.threads

        return {f"end:{edge}" for edge in rules.threads.edges_of(self.chapter)} if self.chapter else set()

    def fact(self, name: str, place: tuple[str, int]) -> str:
        """Return the cell of a fact; `Refused` if it is not declared."""
        import rules.errors
        import rules.facts

        try:
            rules.facts.fact(name)
        except rules.errors.RulesError as error:
            raise Refused(place, str(error)) from error
        return f"fact:{name}"


class Reader:
    """Collects the cells that an expression reads."""

    def __init__(self, place: tuple[str, int], names: Names) -> None:
        self.place = place
        self.names = names

    def read(self, node: ast.AST) -> set[str]:
        """Return the cells read by a part of an expression."""
        if isinstance(node, ast.Attribute):
            return self.attribute(node)
        if isinstance(node, ast.Call):
            return self.call(node)
        if isinstance(node, ast.Name):
            return self.name(node)
        if isinstance(node, ast.Lambda | ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp | ast.Await):
            raise Refused(
                self.place, f"{ast.unparse(node)!r} is more than a condition; write a function that says what it reads."
            )
        cells: set[str] = set()
        for child in ast.iter_child_nodes(node):
            if not isinstance(child, ast.expr_context | ast.operator | ast.cmpop | ast.boolop | ast.unaryop):
                cells |= self.read(child)
        return cells

    def attribute(self, node: ast.Attribute) -> set[str]:
        """Read `fact.x`, `night.fear` or an input."""
        text = ast.unparse(node)
        owner, _, name = text.partition(".")
        if owner == "fact":
            return {self.names.fact(name, self.place)}
        if owner == "night" and name in NIGHT_CELLS:
            return set(NIGHT_CELLS[name])
        if text in INPUTS:
            return {f"input:{text}"}
        raise Refused(
            self.place, f"{text!r} is read, and nothing says what that is; ask a function of stage/asked.rpy."
        )

    def name(self, node: ast.Name) -> set[str]:
        """Read a parameter of a label; any other bare name cannot be followed."""
        if node.id in self.names.parameters or node.id == "_return":
            return {f"var:{node.id}"}
        raise Refused(self.place, f"{node.id!r} is read, and it is no declared fact.")

    def call(self, node: ast.Call) -> set[str]:
        """Read what a function says that it reads."""
        if not isinstance(node.func, ast.Name):
            raise Refused(self.place, f"{ast.unparse(node)!r} is called, and nothing says what it reads.")
        name = node.func.id
        cells: set[str] = set()
        for argument in [*node.args, *(keyword.value for keyword in node.keywords)]:
            cells |= self.read(argument)
        function = getattr(self.names.store, name, None)
        if name in HARMLESS_BUILTINS or getattr(function, "is_harmless", False):
            return cells
        if hasattr(function, "reads_aspects"):
            if cells:
                raise Refused(self.place, f"{ast.unparse(node)!r}: ask the book with plain numbers and names.")
            return {f"book:{ast.unparse(node)}"}
        if hasattr(function, "reads_cells"):
            return cells | self.of_the_night(node, function.reads_cells)
        raise Refused(self.place, f"{name}() is called, and nothing says what it reads (rules/reading.py).")

    def of_the_night(self, node: ast.Call, read: tuple[str, ...]) -> set[str]:
        """Name the cells behind "ends" and "tokens": one, where the function is asked for one."""
        cells: set[str] = set()
        for cell in read:
            if cell not in ("ends", "tokens"):
                cells.add(cell)
            elif node.args and isinstance(node.args[0], ast.Constant):
                cells.add(f"{cell[:-1]}:{node.args[0].value}")
            elif cell == "ends":
                cells |= self.names.ends()
            else:
                raise Refused(self.place, f"{ast.unparse(node)!r} has to name what was gained.")
        return cells
