"""What `./bedtime translate` and the tests ask of the engine besides Ren'Py's own command `translate`.

Laid over a copy of the game by house.translating; it works on the loaded script, so that what it says is what the
engine itself knows.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pseudo_language

# The engine's own words are scanned as well; of those only what a player can meet is asked of a translator.
MOST = 299


def translate_pseudo(renpy: Any) -> bool:
    """Do what Ren'Py's `translate` does, with the pseudo-language for the text that it would copy."""
    generation = renpy.translation.generation
    generation.null_filter = pseudo_language.pseudo
    done: bool = generation.translate_command()
    return done


def report(renpy: Any) -> bool:
    """Write down what a translation lacks and what it has in vain: `translation_report LANGUAGE --out FILE`.

    A JSON object of lists: "missing" and "orphans", each of [kind, text] with the kinds "line" (by its identifier) and
    "text"; "english", the texts whose translation is the English one.
    """
    reader = renpy.arguments.ArgumentParser(description="Report on a translation.")
    reader.add_argument("language")
    reader.add_argument("--out", required=True)
    chosen = reader.parse_args()
    translator = renpy.game.script.translator
    files = renpy.translation.generation.translate_list_files()
    lines = {
        node.identifier: node
        for file in files
        for _label, node in translator.file_translates[file]
        if not renpy.translation.generation.is_empty_extend(node)
    }
    told = {identifier for identifier, language in translator.language_translates if language == chosen.language}
    scan = renpy.translation.scanstrings.scan
    asked = {one.text for one in scan(0, MOST, False)}
    known = {one.text for one in scan(0, 10_000, False)}
    given = translator.strings[chosen.language].translations
    found = {
        "missing": [["line", name] for name in sorted(set(lines) - told)]
        + [["text", text] for text in sorted(asked - set(given))],
        "orphans": [["line", name] for name in sorted(told - set(translator.default_translates))]
        + [["text", text] for text in sorted(set(given) - known)],
        "english": sorted(text for text in asked if given.get(text) == text),
        "texts": len(asked),
        "lines": len(lines),
    }
    Path(chosen.out).write_text(json.dumps(found, ensure_ascii=False), "utf-8")
    return False
