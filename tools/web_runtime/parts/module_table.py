"""Writes the C table of all modules that are linked in; run by steps/modules.sh in the room.

`module_table.py TARGET.c FOLDER…`: each folder's `package.module.c` gives the module `package.module`.
"""

import sys
from pathlib import Path

target, *folders = (Path(argument) for argument in sys.argv[1:])
names = [path.stem for folder in folders for path in sorted(folder.glob("*.c"))] + ["emscripten"]
starts = {name: "PyInit_" + name.replace(".", "_") for name in names}
lines = ["#include <Python.h>"]
lines += [f"PyMODINIT_FUNC {start}(void);" for start in starts.values()]
lines += ["struct _inittab linked_modules[] = {"]
lines += [f'    {{"{name}", {start}}},' for name, start in starts.items()]
lines += ["    {0, 0},", "};"]
target.write_text("\n".join(lines) + "\n", encoding="utf-8")
