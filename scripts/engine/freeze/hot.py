"""Which functions answers use, and the binary without the code of the others."""

from __future__ import annotations

from collections.abc import Collection

from scripts.engine.freeze.wasm import (
    CONST_I32,
    END,
    GLOBAL,
    I32,
    SET_GLOBAL,
    UNREACHABLE,
    Export,
    Global,
    Module,
    after_locals,
    code,
    constant,
    number,
    vector,
)

TRAP = bytes((0, UNREACHABLE, END))
"""A function without local variables that stops the whole instance: no Python code can catch that."""


def marked(module: Module) -> Module:
    """The same, with each function noting that it was called in a global variable of its own, `used 12`."""
    start, bodies = len(module.globals), module.bodies
    note = [bytes((CONST_I32, 1, SET_GLOBAL)) + number(start + at) for at in range(len(bodies))]
    places = [after_locals(body) for body in bodies]
    return module.with_sections(
        globals=vector(
            [each.content for each in module.globals] + [Global(I32, True, constant(0)).content] * len(bodies)
        ),
        exports=vector(
            [each.content for each in module.exports]
            + [Export(f"used {at}", GLOBAL, start + at).content for at in range(len(bodies))]
        ),
        code=code(
            body[:place] + called + body[place:]
            for body, place, called in zip(bodies, places, note, strict=True)
        ),
    )


def cut(module: Module, used: Collection[int]) -> Module:
    """The same, but each function that is not among the `used` stops everything when it is called."""
    return module.with_sections(
        code=code(body if at in used else TRAP for at, body in enumerate(module.bodies))
    )
