"""Which of Python's functions answers call, and Python without the code of all others (see dump.mjs).

What is cut away stops everything when it is called or touched, as the binary's own functions do: it calls one
that no answer calls. No Python code can catch that, so no answer can come out wrong.
"""

from __future__ import annotations

import gc
import posix
import sys
from collections.abc import Callable, Collection, Iterable, Iterator
from types import CodeType, FunctionType, ModuleType
from weakref import ref

Idle = list[tuple["ref[ModuleType]", dict[str, object]]]
"""Modules of which no answer calls a function, and their names."""
PLACE = -1
"""Stands in the code below for the function that stops everything."""


def mark(code: CodeType) -> int:
    """The same for the same code in each start, where the hash seed is 0. Two alike are both kept."""
    return hash((code.co_filename, code.co_qualname, code.co_firstlineno, code.co_code, code.co_names))


def called(answer: Callable[[str, str], str], asked: Iterable[tuple[str, str]]) -> list[int]:
    """The marks of the code that these questions run."""
    monitoring = vars(sys)["monitoring"]  # which the Python that checks types may be too old to know
    found = set()

    def started(code: CodeType, _offset: int) -> object:
        found.add(mark(code))
        return monitoring.DISABLE

    monitoring.use_tool_id(monitoring.PROFILER_ID, "freeze")
    monitoring.register_callback(monitoring.PROFILER_ID, monitoring.events.PY_START, started)
    monitoring.set_events(monitoring.PROFILER_ID, monitoring.events.PY_START)
    for query, language in asked:
        answer(query, language)
    monitoring.set_events(monitoring.PROFILER_ID, monitoring.events.NO_EVENTS)
    return sorted(found)


def stopping() -> CodeType:
    """Code that takes whatever it is given, and stops everything."""
    code = (lambda *_, **__: (-1)()).__code__  # type: ignore[operator]
    filled = tuple(posix.abort if each == PLACE else each for each in code.co_consts)
    return code.replace(co_consts=filled, co_linetable=b"", co_filename="")


def cut_functions(marks: Collection[int]) -> Idle:
    """Cut away all Python code but that with these marks, and what leads to a module that has none of it.

    What is kept forgets its line numbers, which only error messages show.
    """
    stop = stopping()
    shared: dict[int, CodeType] = {}

    def kept(code: CodeType) -> CodeType:
        inner = tuple(nested(each) if isinstance(each, CodeType) else each for each in code.co_consts)
        return code.replace(co_consts=inner, co_linetable=b"")

    def nested(code: CodeType) -> CodeType:
        if mark(code) in marks:
            return kept(code)
        # The function that it will be has its name from here.
        return stop.replace(co_freevars=code.co_freevars, co_name=code.co_name, co_qualname=code.co_qualname)

    def cut(code: CodeType) -> CodeType:
        free = len(code.co_freevars)
        return shared.setdefault(free, stop.replace(co_freevars=tuple(map(str, range(free)))))

    needed: set[int] = set()
    mentioned: set[str] = set()
    gc.collect()  # what is done for objects that go takes code too
    gc.disable()
    for each in gc.get_objects():
        # Not isinstance(), which asks some objects for their class by functions that are cut already.
        if type(each) is FunctionType and each.__globals__ is not globals():
            if mark(each.__code__) in marks:
                each.__code__ = kept(each.__code__)
                needed.add(id(each.__globals__))
                mentioned.update(names(each.__code__))
            else:
                each.__code__ = cut(each.__code__)
    idle = idle_modules(needed, mentioned, FunctionType(stop, {}))
    gc.enable()
    return idle


def names(code: CodeType) -> Iterator[str]:
    """What code mentions, that of the functions in it too."""
    yield from code.co_names
    for each in code.co_consts:
        if isinstance(each, CodeType):
            yield from names(each)


def idle_modules(needed: Collection[int], mentioned: Collection[str], stop: FunctionType) -> Idle:
    """Put what stops everything wherever a module is named whose name no code mentions any more."""
    absent = type("Absent", (), dict.fromkeys(("__getattribute__", "__setattr__", "__delattr__"), stop))()
    idle = []
    for name, module in list(sys.modules.items()):
        variables = vars(module)
        if name in sys.builtin_module_names or variables is globals():
            continue
        for key, value in list(variables.items()):
            if type(value) is ModuleType and key not in mentioned:
                variables[key] = absent
        if id(variables) not in needed:
            idle.append((ref(module), variables))
    return idle


def empty(idle: Idle) -> None:
    """Forget the names of modules to which nothing leads: only functions that were cut still hold them."""
    for module, variables in idle:
        if module() is None:
            variables.clear()
