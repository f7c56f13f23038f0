"""Gets a real Ren'Py and says how it is started.

`for_playing()` and `for_testing()` give an Engine, fetched or made on first use; `status()` says in words
what is here.
"""

from house.engine.choice import for_playing, for_testing, status
from house.engine.debian import get_debian
from house.engine.model import Engine
from house.engine.sdk import get_sdk

__all__ = ["Engine", "for_playing", "for_testing", "get_debian", "get_sdk", "status"]
