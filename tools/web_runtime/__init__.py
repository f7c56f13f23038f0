"""The recipe of the web runtime: Ren'Py, CPython and SDL made WebAssembly from Debian's sources.

`python -m web_runtime FOLDER` (README.md). No part of the tests or of a build: its result is committed as
tools/exporting/web_runtime.tar.xz.
"""
