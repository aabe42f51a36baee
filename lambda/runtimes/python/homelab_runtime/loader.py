"""Finds and imports the function."""

from __future__ import annotations

import importlib
import inspect
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

Handler = Callable[[Any, Any], Any]


class LoadError(Exception):
    """Why the function cannot be called; `details` is what readiness and the log say."""

    def __init__(self, error: str, message: str, file: str, handler: str, found: list[str]) -> None:
        super().__init__(message)
        self.details = {"error": error, "message": message, "file": file, "handler": handler, "found": found}


def load(root: str, name: str) -> tuple[Handler, Callable[[], Any] | None]:
    """Import `module.function` under a folder; gives it and the module's `stop`; raises LoadError."""
    module_name, _, function = name.rpartition(".")
    path = module_name.replace(".", "/")
    folder = Path(root).resolve()
    tried = [f"{path}.py", f"{path}/__init__.py"]
    file = next((one for one in tried if (folder / one).is_file()), None)
    if file is None:
        message = f"there is no module {module_name} in {folder}"
        raise LoadError("ModuleNotFound", message, ", ".join(tried), function, [])
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    try:
        module = importlib.import_module(path.replace("/", "."))
    except (Exception, SystemExit) as error:
        message = f"{type(error).__name__}: {error}"
        raise LoadError("ModuleFailed", message, file, function, []) from error
    if Path(getattr(module, "__file__", None) or "").resolve() != (folder / file).resolve():
        message = f"another module is called {module_name} already: rename the file"
        raise LoadError("ModuleFailed", message, file, function, [])
    handler = vars(module).get(function)
    if not callable(handler):
        what = "is not a function" if function in vars(module) else "is not there"
        raise LoadError("HandlerNotFound", f"{function} in {file} {what}", file, function, _functions(module))
    stop = vars(module).get("stop")
    return handler, stop if callable(stop) else None


def _functions(module: Any) -> list[str]:
    names = [name for name, value in vars(module).items() if inspect.isroutine(value)]
    return sorted(name for name in names if not name.startswith("_"))


def is_async(handler: Handler) -> bool:
    """Whether calling it gives a coroutine."""
    return inspect.iscoroutinefunction(handler) or inspect.iscoroutinefunction(type(handler).__call__)
