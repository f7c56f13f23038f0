"""Calls by which code gives the engine new words: statements, screen statements, text tags, shader uniforms."""

from __future__ import annotations

import ast
import re

from house.engine_names.finds import MADE_WHILE_RUNNING, File

UNIFORM = re.compile(r"\buniform\s+\w+\s+(u_\w+)")
PLAIN_SCREEN_WORDS = frozenset({"arguments", "properties"})
DISPLAYABLE_WORDS = PLAIN_SCREEN_WORDS | {"prefer_screen_to_id", "as", "@ui_properties", "@position_properties"}
# What `define.move_transitions("move", ...)` makes: move, moveinleft, moveoutbottom and so on.
MOVES = ("", *(way + side for way in ("in", "out") for side in ("left", "right", "top", "bottom")))
TAG_STORES = ("custom_text_tags", "self_closing_custom_text_tags")


def function_name(node: ast.Call) -> str:
    """The last two parts of what is called: "renpy.register_statement", "statements.register"."""
    function = node.func
    if isinstance(function, ast.Attribute):
        base = function.value
        owner = base.attr if isinstance(base, ast.Attribute) else base.id if isinstance(base, ast.Name) else ""
        return f"{owner}.{function.attr}"
    return function.id if isinstance(function, ast.Name) else ""


def literal(node: ast.Call, position: int, keyword: str) -> object:
    """The constant that a call is given, by position or keyword; None if there is none."""
    value: ast.expr | None = node.args[position] if len(node.args) > position else None
    for word in node.keywords:
        if word.arg == keyword:
            value = word.value
    return value.value if isinstance(value, ast.Constant) else None


def note_registration(file: File, node: ast.Call) -> None:
    """Note what `node` registers, if it does."""
    name = function_name(node)
    if name in ("renpy.register_statement", "statements.register"):
        word = literal(node, 0, "name")
        if isinstance(word, str):
            file.define(word, "statement")
            file.finds.blocks[word] = str(literal(node, 99, "block"))
        else:
            file.unread(f"a statement: {MADE_WHILE_RUNNING}", node.lineno)
    elif name == "define.move_transitions":
        prefix = literal(node, 0, "prefix")
        if isinstance(prefix, str):
            for move in MOVES:
                file.define(prefix + move, "store")
        else:
            file.unread(f"transitions: {MADE_WHILE_RUNNING}", node.lineno)
    elif name == "renpy.register_shader":
        for part in ast.walk(node):
            if isinstance(part, ast.Constant) and isinstance(part.value, str):
                for uniform in UNIFORM.findall(part.value):
                    file.define(uniform, "transform property")
    elif base := screen_registration(node):
        note_screen_statement(file, *base)


def screen_registration(node: ast.Call) -> tuple[ast.Call, list[ast.Call]] | None:
    """The registering call at the head of a chain of `.add_…` calls, and those calls, if `node` is its end."""
    methods: list[ast.Call] = []
    call: ast.expr = node
    while isinstance(call, ast.Call):
        if function_name(call) in ("renpy.register_sl_statement", "renpy.register_sl_displayable"):
            return call, methods[::-1]
        if not isinstance(call.func, ast.Attribute):
            return None
        methods.append(call)
        call = call.func.value
    return None


def note_screen_statement(file: File, base: ast.Call, methods: list[ast.Call]) -> None:
    """Note a screen statement of the code's own, with its words as they stand in the lists."""
    name = literal(base, 0, "name")
    if not isinstance(name, str):
        file.unread(f"a screen statement: {MADE_WHILE_RUNNING}", base.lineno)
        return
    displayable = function_name(base).endswith("displayable")
    children = literal(base, 3 if displayable else 1, "nchildren" if displayable else "children")
    if children is None:
        children = 0 if displayable else "many"
    words = set(DISPLAYABLE_WORDS if displayable else PLAIN_SCREEN_WORDS)
    if children != 0:
        words.add("<children>")
    for method in methods:
        what = method.func.attr if isinstance(method.func, ast.Attribute) else ""
        arguments = [literal(method, index, "") for index in range(2)]
        first, second = (str(argument or "") for argument in arguments)
        added = {
            "add_positional": f"({first})",
            "add_property": first,
            "add_style_property": f"*{first}",
            "add_prefix_style_property": f"{first}*{second}",
            "add_property_group": f"{second or literal(method, 99, 'prefix') or ''}@{first}_properties",
            "copy_properties": f"={first}",
        }.get(what)
        if added is None:
            file.unread(f"screen statement {name}: .{what} is not known", method.lineno)
        else:
            words.add(added)
    file.define(name, "screen statement")
    file.finds.screen_words.setdefault(name, set()).update(words)
