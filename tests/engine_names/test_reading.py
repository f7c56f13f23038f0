"""Ren'Py script as lines and parts of lines."""

import textwrap

import pytest

from house.engine_names.lines import Line, ScriptError, from_ren_py, python_source, read
from house.engine_names.scanner import Scanner
from house.engine_names.texts import interpolations, preference_name, tags


def shape(lines: list[Line]) -> list[tuple[int, str, list[object]]]:
    return [(line.number, line.text, list(shape(line.block))) for line in lines]


def test_lines_are_nested_and_keep_their_numbers() -> None:
    text = textwrap.dedent(
        '''
        \ufefflabel a:  # a comment

            "It's # no comment." # but this is

            $ x = [1,
        2, "]"]
            """Two
          lines."""
            if x \\
                  and y:
                pass

        label b:
            pass
        '''
    ).lstrip("\n")
    assert shape(read(text)) == [
        (
            1,
            "label a:",
            [
                (3, '"It\'s # no comment."', []),
                (5, '$ x = [1,\n2, "]"]', []),
                (7, '"""Two\n  lines."""', []),
                (9, "if x \\\n          and y:", [(11, "pass", [])]),
            ],
        ),
        (13, "label b:", [(14, "pass", [])]),
    ]


@pytest.mark.parametrize(
    ("text", "line", "wrong"),
    [
        ('a\n"open\n', 2, "string"),
        ("a = (\n\n", 1, "bracket"),
        ("a\n)\n", 2, "closes nothing"),
        ("a:\n    b\n  c\n", 3, "indentation"),
        ("  a\n", 1, "indented"),
    ],
)
def test_what_is_no_script_is_refused_with_its_line(text: str, line: int, wrong: str) -> None:
    with pytest.raises(ScriptError, match=wrong) as caught:
        read(text)
    assert caught.value.number == line


def test_a_block_of_python_keeps_its_lines() -> None:
    block = read('python:\n\n    if a:\n\n        b = """x\n  y"""\n    c\n')[0].block
    assert python_source(block) == ('if a:\n\n    b = """x\n  y"""\nc\n', 3)


def test_a_ren_py_file_is_read_as_script() -> None:
    text = 'import renpy\n"""renpy\ninit python in a:\n"""\nx = 1\n\nif x:\n    y = 2\n'
    assert shape(read(from_ren_py(text))) == [
        (3, "init python in a:", [(5, "x = 1", []), (7, "if x:", [(8, "y = 2", [])])])
    ]


@pytest.mark.parametrize(
    ("text", "taken", "rest"),
    [
        ("a.b(c, d)[0].e f", "a.b(c, d)[0].e", "f"),
        ("a or not b c", "a or not b", "c"),
        ("-5 xalign", "-5", "xalign"),
        ("(1, 2) (3)", "(1, 2) (3)", ""),
        ("1.5e3 a", "1.5e3", "a"),
        ('"x" "y"', '"x"', '"y"'),
        ("a with b", "a", "with b"),
        ("a +\n b: c", "a +\n b", ": c"),
        ("f(')', \"(\") g", "f(')', \"(\")", "g"),
    ],
)
def test_simple_expressions_end_where_two_things_stand_side_by_side(text: str, taken: str, rest: str) -> None:
    scanner = Scanner(Line(1, 0, text))
    assert scanner.simple() == (taken, 1)
    assert scanner.rest()[0] == rest


def test_expressions_with_commas_and_of_pictures() -> None:
    assert Scanner(Line(1, 0, "a, b c")).simple(comma=True) == ("a, b", 1)
    assert Scanner(Line(1, 0, "a, b c")).simple() == ("a", 1)
    scanner = Scanner(Line(4, 0, "left,\nright behind b"))
    assert scanner.simple(comma=True, image=True) == ("left,\nright", 4)
    assert scanner.number == 5
    assert scanner.word() == "behind"


def test_tags_and_code_in_a_text() -> None:
    assert tags("{b}a{/b} {{no} {#note}{size=+2}\n{w}{=style}") == [("b", 0), ("b", 0), ("size", 0), ("w", 1)]
    assert interpolations("[a.b!tq] [[no] [c[0]]\n[d:>5]") == [("a.b", 0), ("c[0]", 0), ("d", 1)]


def test_settings_of_mixers_have_one_name() -> None:
    assert preference_name("mixer {} volume") == preference_name("music volume") == "... volume"
    assert preference_name("All Mute") == "... mute"
    assert preference_name("self voicing volume drop") == "self voicing volume drop"
