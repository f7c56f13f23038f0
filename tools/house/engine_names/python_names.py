"""Names in Python code: which of them reach the store or the engine, and which are the code's own."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from house.engine_names import texts
from house.engine_names.finds import MADE_WHILE_RUNNING, PYTHON, File, SetterCall
from house.engine_names.registering import TAG_STORES, note_registration

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
DUNDER = re.compile(r"__\w*[a-zA-Z]\w*__")

# Stores that take new names at any time; a name set there is the game's.
OPEN_STORES = frozenset({"gui", "persistent", "style", "audio"})

Chain = tuple[str, ...]
Bindings = dict[str, Chain | None]  # a local name, and the dotted name that it stands for if that is known


class ClassBindings(dict[str, "Chain | None"]):
    """The names of a class's body."""


def dotted(node: ast.AST) -> Chain | None:
    """The parts of `a.b.c`, or of `a.b().c` with "b()" for the call; None for anything else."""
    if isinstance(node, ast.Name):
        return (node.id,)
    if isinstance(node, ast.Attribute):
        inner = node.value
        called = isinstance(inner, ast.Call)
        base = dotted(inner.func if isinstance(inner, ast.Call) else inner)
        if base is None:
            return None
        if called:
            base = (*base[:-1], base[-1] + "()")
        return (*base, node.attr)
    return None


def text_of(node: ast.AST | None) -> str | None:
    """The text of a string literal."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def inner_nodes(nodes: Iterable[ast.AST]) -> Iterator[ast.AST]:
    """The nodes under `nodes` that belong to the same scope, and the heads of scopes inside it."""
    for node in nodes:
        yield node
        if isinstance(node, (*FUNCTIONS, ast.ClassDef, *COMPREHENSIONS)):
            continue
        yield from inner_nodes(ast.iter_child_nodes(node))


def bound_here(nodes: Iterable[ast.AST]) -> tuple[Counter[str], set[str]]:
    """How often each name is bound in a scope, and the names that it declares to be of an outer one."""
    bound: Counter[str] = Counter()
    outer: set[str] = set()
    for node in inner_nodes(nodes):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            bound[node.id] += 1
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            bound[node.name] += 1
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            bound.update((alias.asname or alias.name.split(".")[0]) for alias in node.names)
        elif isinstance(node, (ast.ExceptHandler, ast.MatchAs, ast.MatchStar)) and node.name:
            bound[node.name] += 1
        elif isinstance(node, (ast.Global, ast.Nonlocal)):
            outer.update(node.names)
    return bound, outer


def aliases(nodes: Iterable[ast.AST]) -> dict[str, Chain]:
    """Names that a scope gives to dotted names: `config = self.renpy.config`."""
    found: dict[str, Chain] = {}
    for node in inner_nodes(nodes):
        if isinstance(node, ast.Assign) and len(node.targets) == 1:
            target, value = node.targets[0], node.value
            pairs = [(target, value)]
            if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
                pairs = list(zip(target.elts, value.elts, strict=False))
            for one, other in pairs:
                chain = dotted(other)
                if isinstance(one, ast.Name) and chain and len(chain) > 1:
                    found[one.id] = chain
    return found


def parameters(arguments: ast.arguments) -> list[str]:
    """The names of a function's parameters."""
    every = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg]
    return [argument.arg for argument in every if argument]


class PythonReader(ast.NodeVisitor):
    """Notes a piece of Python code's names in a File.

    `store`: the named store that the code runs in ("" is the main one). `local`: names that stand for something
    of the code around it (a screen's parameters). `hidden`: what the code binds is its own. `module`: a Python
    module, in which only `renpy` and `store` lead to the engine.
    """

    def __init__(
        self, file: File, *, store: str = "", local: Iterable[str] = (), hidden: bool = False, module: bool = False
    ) -> None:
        self.file = file
        self.store = store
        self.hidden = hidden or module
        self.module = module
        self.scopes: list[Bindings] = [dict.fromkeys(local)]
        self.functions: list[tuple[str, list[str]]] = []
        self.readers: dict[type[ast.AST], Callable[[Any], None]] = {
            ast.Name: self.read_name,
            ast.Attribute: self.read_attribute,
            ast.Constant: self.read_constant,
            ast.Call: self.read_call,
            ast.Assign: self.read_assign,
            ast.FunctionDef: self.read_function,
            ast.AsyncFunctionDef: self.read_function,
            ast.Lambda: self.read_lambda,
            ast.ClassDef: self.read_class,
            ast.Import: self.read_import,
            ast.ImportFrom: self.read_import_from,
            **dict.fromkeys(COMPREHENSIONS, self.read_comprehension),
        }

    def visit(self, node: ast.AST) -> None:
        """Read a node of the tree."""
        reader = self.readers.get(type(node))
        if reader:
            reader(node)
        else:
            self.generic_visit(node)

    # ---------------------------------------------------------------------------------------------- beginning

    def read(self, source: str, line: int, *, expression: bool = False) -> None:
        """Read `source`, which begins at `line` of the file."""
        before = "\n" * (line - 1)
        try:
            tree = ast.parse(f"{before}({source}\n)" if expression else before + source)
        except (SyntaxError, ValueError) as error:
            at = getattr(error, "lineno", None) or line
            self.file.unread(f"not read as Python: {source.strip().splitlines()[0] if source.strip() else ''}", at)
            return
        self.read_tree(tree)

    def read_tree(self, tree: ast.Module) -> None:
        """Read a whole piece of code."""
        bound, _outer = bound_here(tree.body)
        if self.hidden:
            self.scopes.append(self.bindings(tree.body))
        else:
            for name in bound:
                self.define(name)
            for node in inner_nodes(tree.body):
                if isinstance(node, ast.Delete):
                    self.file.finds.deleted.update(target.id for target in node.targets if isinstance(target, ast.Name))
        self.generic_visit(tree)

    def define(self, name: str) -> None:
        """Note a name that the store gets."""
        self.file.define(f"{self.store}.{name}" if self.store else name, "store")

    def bindings(self, nodes: list[ast.stmt], extra: Iterable[str] = ()) -> Bindings:
        """The names of a scope."""
        bound, outer = bound_here(nodes)
        known = aliases(nodes)
        names: Bindings = dict.fromkeys(extra)
        for name, times in bound.items():
            if name in outer:
                if not self.module:
                    self.define(name)
            elif name not in names:
                names[name] = known.get(name) if times == 1 else None
        return names

    def bound(self, name: str) -> bool:
        """True if the code around binds `name`."""
        return any(name in scope for scope in self.scopes)

    def full(self, chain: Chain) -> Chain | None:
        """The chain from the store or the engine on, or None for one of the code's own names."""
        for _step in range(5):
            for index, part in enumerate(chain[1:], 1):
                # Whatever is called renpy (a module's parameter, an attribute) is Ren'Py.
                if part == "renpy" or (part == "store" and self.module and "renpy" not in chain[:index]):
                    return chain[index:]
            if chain[0] == "renpy" or (chain[0] == "store" and (self.module or not self.bound("store"))):
                return chain
            for scope in reversed(self.scopes):
                if chain[0] in scope:
                    alias = scope[chain[0]]
                    if alias is None:
                        return None
                    chain = (*alias, *chain[1:])
                    break
            else:
                return None if self.module else chain
        return None

    def note(self, chain: Chain, line: int) -> None:
        """Note a dotted name."""
        full = self.full(chain)
        if full and not DUNDER.fullmatch(full[-1]):
            self.file.use(".".join(full), f"{PYTHON} in {self.store}" if self.store else PYTHON, line)

    # --------------------------------------------------------------------------------------------------- names

    def read_name(self, node: ast.Name) -> None:
        """A plain name."""
        if isinstance(node.ctx, ast.Load):
            self.note((node.id,), node.lineno)

    def read_attribute(self, node: ast.Attribute) -> None:
        """A dotted name, or a member of something else."""
        chain = dotted(node)
        if chain is None:
            self.visit(node.value)
            return
        full = self.full(chain)
        if full is None:
            self.generic_visit(node)
            return
        if isinstance(node.ctx, ast.Store):
            if not self.functions:
                self.file.finds.settings.add(".".join(full))
            if self.takes(full):
                return
        self.note(chain, node.end_lineno or node.lineno)
        # The arguments of calls inside the chain hold names of their own.
        inner: ast.expr = node
        while isinstance(inner, (ast.Attribute, ast.Call)):
            if isinstance(inner, ast.Call):
                self.read_given(inner)
                inner = inner.func
            else:
                inner = inner.value

    def takes(self, chain: Chain) -> bool:
        """Define a name that is set in a store which takes new names; True if it is one."""
        if chain[:2] == ("renpy", "store"):
            chain = chain[1:]
        if chain[0] == "store" and len(chain) > 1:
            chain = chain[1:]
            if len(chain) == 1:
                self.file.define(chain[0], "store")
                return True
        if len(chain) != 2 or chain[0] not in OPEN_STORES:
            return False
        if chain[0] == "style":
            self.file.define(chain[1], "style")
        else:
            self.file.define(".".join(chain), "store")
        return True

    def read_constant(self, node: ast.Constant) -> None:
        """A string may hold text tags."""
        if isinstance(node.value, str):
            texts.read_loose(self.file, node.value, node.lineno)

    # --------------------------------------------------------------------------------------------------- calls

    def read_call(self, node: ast.Call) -> None:
        """A call; some give the engine new words or name a setting."""
        note_registration(self.file, node)
        chain = dotted(node.func)
        full = self.full(chain) if chain else None
        if full in (("getattr",), ("setattr",)):
            self.read_attribute_call(node)
        elif full == ("Preference",):
            self.read_preference(node)
        if chain and len(chain) == 1:
            for index, argument in enumerate(node.args):
                if (text := text_of(argument)) is not None:
                    self.file.finds.setter_calls.append(SetterCall(chain[0], index, text, self.file.name, node.lineno))
        self.visit(node.func)
        self.read_given(node)

    def read_given(self, node: ast.Call) -> None:
        """Read what a call is given."""
        for part in (*node.args, *node.keywords):
            self.visit(part)

    def read_attribute_call(self, node: ast.Call) -> None:
        """`getattr(config, "x")` and `setattr(config, "x", value)` use config.x; with a default it is a question."""
        base = dotted(node.args[0]) if node.args else None
        if base is None or len(node.args) < 2 or (dotted(node.func) == ("getattr",) and len(node.args) > 2):
            return
        full = self.full(base)
        name = node.args[1]
        attribute = text_of(name)
        if full and attribute is not None:
            self.file.use(".".join((*full, attribute)), PYTHON, node.lineno)
        elif full and full[-1] in ("config", "renpy"):
            function, names = self.functions[-1] if self.functions else ("", [])
            if isinstance(name, ast.Name) and name.id in names:
                # The name is this function's parameter: its callers say it.
                self.file.finds.setters[function] = names.index(name.id)
            else:
                self.file.unread(f"{'.'.join(full)}: {MADE_WHILE_RUNNING}", node.lineno)

    def read_preference(self, node: ast.Call) -> None:
        """The setting that a Preference is for; `"mixer {} volume".format(x)` is named by its pattern."""
        first = node.args[0] if node.args else None
        if isinstance(first, ast.Call) and isinstance(first.func, ast.Attribute) and first.func.attr == "format":
            first = first.func.value
        setting = text_of(first)
        if setting is None:
            self.file.unread(f"Preference: {MADE_WHILE_RUNNING}", node.lineno)
        else:
            self.file.use(texts.preference_name(setting), "preference", node.lineno)

    # -------------------------------------------------------------------------------------------------- scopes

    def inside(self, names: Bindings, nodes: Iterable[ast.AST]) -> None:
        """Visit `nodes` in a scope of their own. The names of a class's body are not seen in its functions."""
        outside = self.scopes
        self.scopes = [scope for scope in outside if not isinstance(scope, ClassBindings)] + [names]
        for node in nodes:
            self.visit(node)
        self.scopes = outside

    def read_function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        """Read a function; its decorators and defaults belong to the scope around it."""
        for decorator in node.decorator_list:
            if (chain := dotted(decorator)) and chain[-1] == "atl_warper":
                self.file.define(node.name, "atl")
            self.visit(decorator)
        self.visit(node.args)
        if node.returns:
            self.visit(node.returns)
        names = parameters(node.args)
        self.functions.append((node.name, names))
        self.inside(self.bindings(node.body, names), node.body)
        self.functions.pop()

    def read_lambda(self, node: ast.Lambda) -> None:
        """A lambda; its parameters are its own."""
        self.visit(node.args)
        self.inside(dict.fromkeys(parameters(node.args)), [node.body])

    def read_class(self, node: ast.ClassDef) -> None:
        """A class."""
        for part in (*node.decorator_list, *node.bases, *node.keywords):
            self.visit(part)
        self.scopes.append(ClassBindings(self.bindings(node.body)))
        for statement in node.body:
            self.visit(statement)
        self.scopes.pop()

    def read_comprehension(self, node: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp) -> None:
        """Read a comprehension; its loop variables are its own."""
        bound, _outer = bound_here([generator.target for generator in node.generators])
        self.scopes.append(dict.fromkeys(bound))
        self.generic_visit(node)
        self.scopes.pop()

    # ------------------------------------------------------------------------------------------------- imports

    def read_import(self, node: ast.Import) -> None:
        """Modules that are imported."""
        for alias in node.names:
            top = alias.name.split(".")[0]
            if top == "renpy" and alias.name != "renpy":
                self.file.use(alias.name, PYTHON, node.lineno)
            elif top not in ("renpy", "store"):
                self.file.use(top, "module", node.lineno)

    def read_import_from(self, node: ast.ImportFrom) -> None:
        """Names that are imported from the engine, or a module."""
        if node.level or not node.module:
            return
        top = node.module.split(".")[0]
        if top not in ("renpy", "store"):
            self.file.use(top, "module", node.lineno)
            return
        for alias in node.names:
            name = node.module if alias.name == "*" else f"{node.module}.{alias.name}"
            self.file.use(name, PYTHON, node.lineno)

    # ------------------------------------------------------------------------------------- words of the game's own

    def read_assign(self, node: ast.Assign) -> None:
        """An assignment; some make text tags."""
        for target in node.targets:
            if isinstance(target, ast.Subscript):
                self.read_tag(target)
        self.generic_visit(node)

    def read_tag(self, target: ast.Subscript) -> None:
        """`config.custom_text_tags["x"] = ...` makes a text tag."""
        chain = dotted(target.value)
        if chain and len(chain) == 2 and chain[0] == "config" and chain[1] in TAG_STORES:
            name = text_of(target.slice)
            if name is None:
                self.file.unread(f"a text tag: {MADE_WHILE_RUNNING}", target.lineno)
            else:
                self.file.define(name, "text tag")


def read_text(file: File, literal: str, line: int, local: Iterable[str] = ()) -> None:
    """Read a string literal that is shown to the player: its tags and the code in it."""
    try:
        text = ast.literal_eval(literal if literal[0] != "`" else repr(literal[1:-1]))
    except (SyntaxError, ValueError):
        # A text over several lines in single quotes: Ren'Py's own.
        text = literal.lstrip("rRuUfFbB").strip("\"'`")
    texts.read_tags(file, text, line)
    for code, down in texts.interpolations(text):
        PythonReader(file, local=local).read(code, line + down, expression=True)
