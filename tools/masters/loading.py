"""Loading a master's module."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType


def load_module(file: Path, error: type[Exception]) -> ModuleType:
    """Return a master's module; `error` names the file if it cannot be loaded.

    What masters of one folder share is loaded anew each time, so that a changed file is never met in its old form.
    """
    for name, loaded in list(sys.modules.items()):
        if Path(getattr(loaded, "__file__", None) or "/").parent == file.parent:
            del sys.modules[name]
    spec = importlib.util.spec_from_file_location(f"master_{file.stem}", file)
    if spec is None or spec.loader is None:
        raise error(f"{file}: not a Python file")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    sys.path.insert(0, str(file.parent))
    try:
        spec.loader.exec_module(module)
    except Exception as trouble:
        raise error(f"{file}: {type(trouble).__name__}: {trouble}") from trouble
    finally:
        sys.path.remove(str(file.parent))
        del sys.modules[spec.name]
    return module
