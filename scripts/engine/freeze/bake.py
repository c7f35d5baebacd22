"""What was in memory becomes what a binary begins with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from scripts.engine.freeze.wasm import (
    FUNCTION,
    GLOBAL,
    I32,
    PAGE,
    Export,
    Global,
    Import,
    Module,
    constant,
    number,
    runs,
    vector,
)

MUTABLE_I32 = bytes((I32, 1))
SHORTEST_GAP = 24
"""Zeros that are left out between two pieces of data: fewer would cost more than they take."""
NEEDED_EXPORTS = (
    "__indirect_function_table",
    "free",
    "malloc",
    "memory",
    "Py_DecRef",
    "PyObject_Vectorcall",
    "PyUnicode_AsUTF8AndSize",
    "PyUnicode_FromStringAndSize",
)
"""What a worker calls to ask a question."""
ENTRY, TRAMPOLINE = "entry", "trampoline"
"""What it tells the worker beside: two addresses (see `Dump`), as constants."""
NEEDED_IMPORTS = {
    "_localtime_js": "localtime",
    "clock_time_get": "clock",
    "emscripten_get_heap_max": "limit",
    "emscripten_resize_heap": "grow",
    "_Py_CheckEmscriptenSignals_Helper": "signals",
    "_Py_emscripten_runtime": "runtime",
    "_PyEM_TrampolineCall_JS": "call",
}
"""The functions that the worker gives; every other is `absent`."""
ABSENT = "absent"


@dataclass(frozen=True)
class Dump:
    """A Python that has been started: its memory, its global variables, and where to call it.

    `entry` is the address of the function that answers, `trampoline` that of the pointer to the function
    through which Python calls functions whose type is not sure; the worker sets it as Pyodide does.
    """

    memory: bytes
    globals: Mapping[int, int]
    entry: int
    trampoline: int


def open_globals(module: Module) -> Module:
    """The same with its changing variables to be read from outside, as `global 12`."""
    imported = sum(1 for each in module.imports if each.kind == GLOBAL)
    changing = [imported + at for at, each in enumerate(module.globals) if each.mutable]
    opened = [Export(f"global {index}", GLOBAL, index) for index in changing]
    return module.with_sections(exports=vector([each.content for each in (*module.exports, *opened)]))


def bake(module: Module, dump: Dump) -> Module:
    """The binary that begins where the dump ends, and offers no more than what a worker calls."""
    pieces = list(runs(dump.memory, SHORTEST_GAP))
    return module.with_sections(
        custom=None,
        imports=vector([baked(each).content for each in module.imports if each.kind != GLOBAL]),
        memories=vector([b"\1" + number(len(dump.memory) // PAGE) + number(1 << 16)]),
        globals=vector([each.content for each in all_globals(module, dump)]),
        exports=vector([each.content for each in all_exports(module)]),
        data_count=number(len(pieces)),
        data=vector([b"\0" + constant(at) + number(len(piece)) + piece for at, piece in pieces]),
    )


def baked(wanted: Import) -> Import:
    """The import under a short name: one function stands for all that no answer calls."""
    if wanted.kind != FUNCTION:
        raise ValueError(f"{wanted.module}.{wanted.name} is no function")
    return replace(wanted, module="python", name=NEEDED_IMPORTS.get(wanted.name, ABSENT))


def all_globals(module: Module, dump: Dump) -> Iterable[Global]:
    """The global variables in their order: the imported ones, which become its own, and its own as dumped.

    The imported ones are addresses of functions that a library loaded later would bring; none is.
    """
    imported = [each for each in module.imports if each.kind == GLOBAL]
    if any(each.type != MUTABLE_I32 for each in imported):
        raise ValueError("an imported global is not a changing number of 32 bits")
    yield from (Global(I32, True, constant(0)) for _ in imported)
    for index, each in enumerate(module.globals, len(imported)):
        yield replace(each, value=constant(dump.globals[index])) if each.mutable else each
    yield from (Global(I32, False, constant(address)) for address in (dump.entry, dump.trampoline))


def all_exports(module: Module) -> Iterable[Export]:
    """What a worker calls, and the two addresses, which come after all other global variables."""
    yield from (each for each in module.exports if each.name in NEEDED_EXPORTS)
    first = sum(1 for each in module.imports if each.kind == GLOBAL) + len(module.globals)
    yield from (Export(name, GLOBAL, first + at) for at, name in enumerate((ENTRY, TRAMPOLINE)))
