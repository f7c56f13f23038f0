"""Processes that hear Ctrl-C, however the tests themselves were started."""

from __future__ import annotations

import signal


def hear_ctrl_c() -> None:
    """For `preexec_fn`: what is started in the background ignores SIGINT, and all that it starts inherits that."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
