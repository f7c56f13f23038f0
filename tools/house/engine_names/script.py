"""Names in Ren'Py script: statements, and what stands in them."""

from __future__ import annotations

import re
from collections.abc import Callable

from house.engine_names import texts
from house.engine_names.atl import AtlReader
from house.engine_names.finds import PYTHON, File
from house.engine_names.grammar import Grammar
from house.engine_names.layered import LayeredReader
from house.engine_names.lines import STRING, Line, ScriptError, from_ren_py, python_source, read
from house.engine_names.python_names import OPEN_STORES, PythonReader, read_text
from house.engine_names.scanner import Scanner, Source
from house.engine_names.screens import ScreenReader, parameter_names, read_parameters

DOTTED = re.compile(r"[^\W\d]\w*(?:\.[^\W\d]\w*)*")
LABEL = re.compile(r"\.?[^\W\d]\w*(?:\.[^\W\d]\w*)?")
INTEGER = re.compile(r"[-+]?\d+(?![\w.])")
SETTING = re.compile(r"(?:\+|\||)=(?!=)")

# Names that a transform may use besides its parameters.
TRANSFORM_NAMES = ("child", "old_widget", "new_widget")

# What may follow in statements whose words lead to expressions or plain words.
AUDIO_WORDS = ("fadeout", "fadein", "channel", "volume")
AUDIO_FLAGS = ("loop", "noloop", "if_changed")


class ScriptReader:
    """Reads the lines of a script file."""

    def __init__(self, file: File, grammar: Grammar) -> None:
        self.file = file
        self.grammar = grammar
        self.label = ""
        self.readers: dict[str, Callable[[Line, Scanner], None]] = {
            name.removeprefix("read_"): getattr(self, name) for name in dir(self) if name.startswith("read_")
        }
        self.readers |= {word.upper(): self.read_if for word in ("if", "elif", "else")}

    # ------------------------------------------------------------------------------------------------ beginning

    def read(self, text: str) -> None:
        """Read a whole file."""
        try:
            lines = read(from_ren_py(text) if self.file.name.endswith("_ren.py") else text)
        except ScriptError as error:
            self.file.unread(f"not read as script: {error.wrong}", error.number)
            return
        self.block(lines)

    def block(self, lines: list[Line]) -> None:
        """Read statements."""
        for line in lines:
            self.statement(line, Scanner(line))

    def statement(self, line: Line, scanner: Scanner) -> None:
        """Read one statement; `scanner` stands before it."""
        if scanner.match(r"\$"):
            self.file.use("$", "statement", line.number)
            PythonReader(self.file).read(*scanner.rest())
            return
        name = self.statement_name(scanner)
        if name is None:
            self.say(line, scanner)
            return
        if name in self.grammar.finds.defined["statement"]:
            self.own(name, line)
            return
        self.file.use(name, "statement", line.number)
        reader = self.readers.get(name.replace(" ", "_"))
        if reader:
            reader(line, scanner)
        elif not line.block:
            self.file.unread(f"the statement {name} is not known to this check", line.number)

    def statement_name(self, scanner: Scanner) -> str | None:
        """The statement that begins here, by its longest name, or None for a line of speech."""
        statements = self.grammar.statements()
        before = scanner.position
        words: list[str] = []
        found: tuple[str, int] | None = None
        while len(words) < 3 and (word := scanner.word()):
            words.append(word)
            if " ".join(words) in statements:
                found = " ".join(words), scanner.position
        scanner.position = before
        if found is None:
            return None
        name, scanner.position = found
        return name

    def own(self, name: str, line: Line) -> None:
        """A statement of the game's own: only its author knows what its words mean, and its block if it is script."""
        if not line.block:
            return
        if self.grammar.finds.blocks.get(name) == "script":
            self.block(line.block)
        else:
            self.file.unread(f"the block of {name} is of the game's own language", line.number)

    def python(self, source: Source | None) -> bool:
        """Read an expression; True if there is one."""
        if source is None:
            return False
        PythonReader(self.file).read(*source, expression=True)
        return True

    def arguments(self, scanner: Scanner) -> None:
        """Read arguments in brackets if there are any."""
        if found := scanner.arguments():
            self.python((f"_{found[0]}", found[1]))

    def done(self, scanner: Scanner, line: Line) -> None:
        """What is left at the end of a statement could not be read."""
        if not scanner.end():
            self.file.unread(f"script: {line.text.splitlines()[0]}", line.number)

    # ------------------------------------------------------------------------------------------------- speech

    def say(self, line: Line, scanner: Scanner) -> None:
        """Read a line of speech."""
        number = scanner.number
        text = scanner.string()
        after = scanner.position
        if text is None or not (scanner.end() or self.speech_follows(scanner)):
            scanner.position = 0 if text is None else after
            who = text or scanner.simple(operator=False)
            while scanner.match(r"-|@") or scanner.image_word():
                pass
            what = scanner.string()
            if who is None or what is None:
                self.file.unread(f"script: {line.text.splitlines()[0]}", number)
                return
            if not STRING.fullmatch(who[0]):
                self.python(who)
            text = what
        self.file.use("say", "statement", number)
        read_text(self.file, *text)
        while not scanner.end():
            before = scanner.position
            if scanner.keyword("with"):
                self.python(scanner.simple())
            elif scanner.keyword("id"):
                scanner.word()
            elif not scanner.keyword("nointeract"):
                self.arguments(scanner)
            if scanner.position == before:
                break
        self.done(scanner, line)

    @staticmethod
    def speech_follows(scanner: Scanner) -> bool:
        """True if what comes after a text belongs to it, and the text is not a speaker's name."""
        before = scanner.position
        follows = scanner.keyword("with", "id", "nointeract") or scanner.arguments()
        scanner.position = before
        return bool(follows)

    # --------------------------------------------------------------------------------------------------- flow

    def read_if(self, line: Line, scanner: Scanner) -> None:
        """A condition and its block."""
        source, number = scanner.until(":")
        if source:
            self.python((source, number))
        self.block(line.block)

    read_elif = read_else = read_while = read_if

    def read_pass(self, line: Line, scanner: Scanner) -> None:
        """Nothing to read."""

    def read_return(self, line: Line, scanner: Scanner) -> None:
        """An expression, or nothing."""
        if not scanner.end():
            self.python(scanner.rest())

    def read_jump(self, line: Line, scanner: Scanner) -> None:
        """A label, or an expression."""
        if scanner.keyword("expression"):
            self.python(scanner.simple())
        else:
            self.target(scanner, line)
        self.done(scanner, line)

    def read_call(self, line: Line, scanner: Scanner) -> None:
        """A label or an expression, with arguments."""
        if scanner.keyword("expression"):
            self.python(scanner.simple())
            scanner.keyword("pass")
        else:
            self.target(scanner, line)
        self.arguments(scanner)
        if scanner.keyword("from"):
            self.file.define(self.full_label(scanner.match(LABEL) or ""), "label")
        self.done(scanner, line)

    def target(self, scanner: Scanner, line: Line) -> None:
        """Note a label that is gone to."""
        self.file.use(self.full_label(scanner.match(LABEL) or ""), "label", line.number)

    def full_label(self, label: str) -> str:
        """A label's name with that of the label around it."""
        return self.label + label if label.startswith(".") else label

    def read_label(self, line: Line, scanner: Scanner) -> None:
        """A label; its parameters are variables of the store."""
        name = scanner.match(LABEL) or ""
        if "." not in name:
            self.label = name
        self.file.define(self.full_label(name), "label")
        if found := scanner.arguments():
            for parameter in parameter_names(found):
                self.file.define(parameter, "parameter")
            read_parameters(self.file, found)
        self.block(line.block)

    def read_menu(self, line: Line, scanner: Scanner) -> None:
        """A menu and its items."""
        if name := scanner.match(LABEL):
            self.file.define(self.full_label(name), "label")
        self.arguments(scanner)
        for inner in line.block:
            part = Scanner(inner)
            if part.keyword("with", "set"):
                self.python(part.simple())
                continue
            text = part.string()
            if text is None or STRING.match(inner.text, part.position):
                self.say(inner, Scanner(inner))
                continue
            read_text(self.file, *text)
            self.arguments(part)
            if part.keyword("if"):
                self.python(part.until(":"))
            part.match(":")
            self.done(part, inner)
            self.block(inner.block)

    # --------------------------------------------------------------------------------------------- definitions

    def read_init(self, line: Line, scanner: Scanner) -> None:
        """An init block, or one statement."""
        scanner.match(INTEGER)
        if scanner.match(":"):
            self.block(line.block)
        else:
            self.statement(line, scanner)

    def read_init_offset(self, line: Line, scanner: Scanner) -> None:
        """A number."""
        scanner.match("=")
        self.python(scanner.simple())

    read_init_label = read_label

    def read_python(self, line: Line, scanner: Scanner) -> None:
        """A block of Python."""
        scanner.keyword("early")
        hidden = bool(scanner.keyword("hide"))
        store = (scanner.match(DOTTED) or "") if scanner.keyword("in") else ""
        store = store.removeprefix("store.")
        if store:
            self.file.define(store.split(".")[0], "store")
        source, number = python_source(line.block)
        PythonReader(self.file, store=store, hidden=hidden).read(source, number)

    def read_define(self, line: Line, scanner: Scanner) -> None:
        """A variable that is given a value: of the engine if it is in one of its closed stores."""
        scanner.match(INTEGER)
        name = scanner.match(DOTTED) or ""
        name = name.removeprefix("store.")
        while found := scanner.group():
            self.python(found)
        if not scanner.match(SETTING):
            self.file.unread(f"script: {line.text.splitlines()[0]}", line.number)
            return
        store, dot, _attribute = name.partition(".")
        engine = dot and store not in OPEN_STORES and store in self.grammar.stores()
        if engine or name.startswith("persistent._"):
            self.file.use(name, PYTHON, line.number)
            self.file.finds.settings.add(name)
        else:
            self.file.define(name, "store")
            if dot:
                self.file.define(store, "store")
        self.python(scanner.rest())

    read_default = read_define

    def read_image(self, line: Line, scanner: Scanner) -> None:
        """An image: an expression, or a block."""
        while scanner.image_word():
            pass
        if scanner.match("="):
            self.python(scanner.rest())
        else:
            AtlReader(self.file, self.grammar).read(line.block)

    def read_transform(self, line: Line, scanner: Scanner) -> None:
        """A transform and its block."""
        scanner.match(INTEGER)
        name = scanner.match(DOTTED) or ""
        self.file.define(name.removeprefix("store."), "store")
        local = list(TRANSFORM_NAMES)
        if found := scanner.arguments():
            local += parameter_names(found)
            read_parameters(self.file, found)
        AtlReader(self.file, self.grammar, local).read(line.block)

    def read_screen(self, line: Line, scanner: Scanner) -> None:
        """A screen."""
        ScreenReader(self.file, self.grammar).read(line, scanner)

    def read_layeredimage(self, line: Line, scanner: Scanner) -> None:
        """A layered image."""
        LayeredReader(self.file, self.grammar).read(line)

    def read_style(self, line: Line, scanner: Scanner) -> None:
        """A style: its parent, and its properties, on the line and in the block."""
        scanner.match(INTEGER)
        self.file.define(scanner.match(DOTTED) or "", "style")
        for part in (scanner, *(Scanner(inner) for inner in line.block)):
            while not part.end() and not part.match(":"):
                number = part.number
                word = part.word()
                if word in ("is", "take"):
                    self.file.use(part.word() or "", "style", number)
                elif word == "variant":
                    self.python(part.simple())
                elif word == "del":
                    self.file.use(part.word() or "", "style property", number)
                elif word == "properties":
                    self.python(part.simple())
                elif word and word not in ("clear", "pass"):
                    self.file.use(word, "style property", number)
                    self.python(part.simple(comma=True))
                elif word is None:
                    self.done(part, line)
                    break

    def read_translate(self, line: Line, scanner: Scanner) -> None:
        """A translation: strings, python, a style, or the statements of a line."""
        scanner.word()
        kind = scanner.word() or ""
        if kind == "python":
            self.read_python(line, scanner)
        elif kind == "style":
            self.read_style(line, scanner)
        elif kind == "strings":
            for inner in line.block:
                part = Scanner(inner)
                part.keyword("old", "new")
                if text := part.string():
                    # The names in it are those of wherever the text is shown.
                    texts.read_loose(self.file, *text)
        else:
            self.block(line.block)

    def read_testcase(self, line: Line, scanner: Scanner) -> None:
        """A test: each version has another language for them."""
        if line.block:
            self.file.unread("a test in the script: its language is another one in each version", line.number)

    read_testsuite = read_testcase

    def read_rpy_python(self, line: Line, scanner: Scanner) -> None:
        """A future statement."""

    def read_rpy_monologue(self, line: Line, scanner: Scanner) -> None:
        """How long texts are cut."""

    # ------------------------------------------------------------------------------------------------ pictures

    def picture(self, line: Line, scanner: Scanner, *, named: bool = True) -> None:
        """Read an image's name and what is said of it: where, how, on which layer."""
        number = scanner.number
        if scanner.keyword("expression"):
            self.python(scanner.simple(image=True))
        elif named:
            first = scanner.image_word()
            while (text := scanner.string() if first == "text" else None) or scanner.image_word():
                if text:
                    read_text(self.file, *text)
        while not scanner.end():
            if scanner.keyword("at"):
                self.python(scanner.simple(comma=True, image=True))
            elif scanner.keyword("as", "onlayer"):
                scanner.image_word()
            elif scanner.keyword("zorder"):
                self.python(scanner.simple(image=True))
            elif scanner.keyword("behind"):
                while scanner.word() and scanner.match(","):
                    pass
            elif scanner.keyword("with"):
                self.python(scanner.simple())
            elif scanner.match(":"):
                AtlReader(self.file, self.grammar).read(line.block)
            else:
                self.file.unread(f"script: {line.text.splitlines()[0]}", number)
                return

    read_show = read_scene = read_hide = picture

    def read_show_layer(self, line: Line, scanner: Scanner) -> None:
        """A layer's transforms."""
        scanner.image_word()
        self.picture(line, scanner, named=False)

    read_camera = read_show_layer

    def read_with(self, line: Line, scanner: Scanner) -> None:
        """A transition."""
        self.python(scanner.rest())

    # ----------------------------------------------------------------------- statements that the engine registers

    def read_show_screen(self, line: Line, scanner: Scanner) -> None:
        """A screen and what it is given."""
        if scanner.keyword("expression"):
            self.python(scanner.simple())
            scanner.keyword("pass")
        else:
            self.file.use(scanner.word() or "", "screen", line.number)
        self.arguments(scanner)
        while not scanner.end():
            if scanner.keyword("with", "zorder"):
                self.python(scanner.simple())
            elif scanner.keyword("as", "onlayer"):
                scanner.word()
            elif not scanner.keyword("nopredict"):
                break
        self.done(scanner, line)

    read_call_screen = read_hide_screen = read_show_screen

    def sound(self, line: Line, scanner: Scanner) -> None:
        """A file and how it is played."""
        if Scanner(line).word() != "stop":
            self.python(scanner.simple(comma=True))
        while not scanner.end():
            if scanner.keyword(*AUDIO_WORDS):
                self.python(scanner.simple())
            elif not scanner.keyword(*AUDIO_FLAGS):
                break
        self.done(scanner, line)

    read_play_music = read_play_sound = read_queue_music = read_queue_sound = read_stop_music = read_stop_sound = sound

    def read_play(self, line: Line, scanner: Scanner) -> None:
        """A channel, then as for music."""
        scanner.word()
        self.sound(line, scanner)

    read_queue = read_stop = read_play

    def expression(self, line: Line, scanner: Scanner) -> None:
        """One expression, or nothing."""
        if not scanner.end():
            self.python(scanner.rest())

    read_pause = read_voice = read_window_show = read_window_hide = read_window_auto = expression
    read_nvl_show = read_nvl_hide = expression
    read_nvl_clear = read_voice_sustain = read_pass
