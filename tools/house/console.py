"""One voice for the command line: words, progress and errors, all on standard error.

`NO_COLOR`, `TERM=dumb` and a redirected output are honoured by rich itself.
"""

from __future__ import annotations

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

console = Console(stderr=True, highlight=False, soft_wrap=True)


class Trouble(Exception):
    """Something the person at the terminal can act on: what is wrong, then what to do.

    Printed as it is, without a traceback; the command ends with `code`.
    """

    def __init__(self, wrong: str, todo: str = "", code: int = 1) -> None:
        super().__init__(f"{wrong}\n{todo}".strip())
        self.wrong = wrong
        self.todo = todo
        self.code = code


def say(text: str) -> None:
    """Print a line for the person at the terminal."""
    console.print(text, markup=False)


def complain(trouble: Trouble) -> None:
    """Print what is wrong in bold and what to do under it."""
    console.print(f"bedtime: {trouble.wrong}", style="bold red", markup=False)
    if trouble.todo:
        console.print(trouble.todo, markup=False)


def progress(*, bytes_: bool = False) -> Progress:
    """A progress display for anything over two seconds; `bytes_` shows sizes (for downloads)."""
    columns = [SpinnerColumn(), TextColumn("{task.description}"), BarColumn()]
    columns += [DownloadColumn()] if bytes_ else [TextColumn("{task.completed:.0f}/{task.total:.0f}")]
    return Progress(*columns, TimeElapsedColumn(), console=console, transient=True, disable=not console.is_terminal)
