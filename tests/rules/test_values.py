"""What every value of the rules has to be: frozen, hashable, the same after a save and a load."""

import ast
import copyreg
import pickle
import sys
from dataclasses import FrozenInstanceError, fields, is_dataclass
from enum import Enum
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import rules
from rules.night import Night
from rules.telling import Book, Outcome

FOLDER = Path(rules.__file__).parent
MODULES = [import_module(f"rules.{file.stem}") for file in sorted(FOLDER.glob("[!_]*.py"))]

# Of these types no value can be changed in place.
PLAIN = (str, int, float, bool, type(None))


def every_value():
    """Yield what the modules declare at their top, with a name to report it by."""
    for module in MODULES:
        for name, value in vars(module).items():
            if not name.startswith("__"):
                yield f"{module.__name__}.{name}", value


def is_immutable(value):
    if isinstance(value, (*PLAIN, Enum)):
        return True
    if isinstance(value, (tuple, frozenset)):
        return all(is_immutable(one) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        return value.__dataclass_params__.frozen and all(
            is_immutable(getattr(value, field.name)) for field in fields(value)
        )
    return False


def test_every_module_is_looked_at():
    assert {"rules.book", "rules.cast", "rules.facts", "rules.moves"} <= {one.__name__ for one in MODULES}


def test_modules_keep_no_state():
    for name, value in every_value():
        assert not isinstance(value, (list, dict, set, bytearray)), f"{name} could be changed in place"
        if isinstance(value, tuple):
            assert is_immutable(value), f"{name} holds something that could be changed in place"


@pytest.mark.parametrize("name", ["PEOPLE", "PALETTES"])
def test_a_table_by_name_is_read_only(name):
    table = next(value for full_name, value in every_value() if full_name.endswith("." + name))
    with pytest.raises(TypeError):
        table["somebody"] = None
    assert all(is_immutable(value) for value in table.values())


def test_every_class_that_holds_values_is_frozen():
    of_the_rules = {
        value
        for _, value in every_value()
        if isinstance(value, type) and value.__module__.startswith("rules.") and is_dataclass(value)
    }
    assert len(of_the_rules) >= 12
    assert all(one.__dataclass_params__.frozen for one in of_the_rules)


@given(st.one_of(st.from_type(Night), st.from_type(Outcome), st.from_type(Book)))
def test_a_value_is_immutable_hashable_and_the_same_after_a_save(value):
    assert is_immutable(value)
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        loaded = pickle.loads(pickle.dumps(value, protocol))
        assert loaded == value
        assert hash(loaded) == hash(value)
    with pytest.raises(FrozenInstanceError):
        setattr(value, fields(value)[0].name, None)


@pytest.mark.parametrize("value", [value for _, value in every_value() if isinstance(value, tuple)], ids=str)
def test_whatever_is_declared_is_the_same_after_a_save(value):
    assert pickle.loads(pickle.dumps(value)) == value
    assert hash(value) == hash(pickle.loads(pickle.dumps(value)))


@given(st.from_type(Night))
def test_a_save_from_before_a_field_was_added_has_its_default(night):
    # A later version adds a field with a default; an older save does not have it.
    state = {name: value for name, value in vars(night).items() if name != "tokens"}
    older = copyreg.__newobj__(Night)
    vars(older).update(state)
    assert older.tokens == ()


def test_nothing_but_the_standard_library_is_imported():
    for file in FOLDER.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = [one.name for one in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                names = [node.module]
            for name in names:
                top = name.split(".")[0]
                assert top == "rules" or top in sys.stdlib_module_names, f"{file.name} imports {name}"
