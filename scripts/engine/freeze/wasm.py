"""A WebAssembly binary as its sections, read and written.

Only what freezing needs: the code of functions stays bytes, and no instruction is understood. Numbers are
the specification's (WebAssembly Core, chapter 5, "Binary Format").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

MAGIC = b"\0asm\1\0\0\0"
PAGE = 65536
"""Bytes in a page of memory."""

CUSTOM, TYPES, IMPORTS, FUNCTIONS, TABLES, MEMORIES, GLOBALS = range(7)
EXPORTS, START, ELEMENTS, CODE, DATA, DATA_COUNT, TAGS = range(7, 14)
FUNCTION, TABLE, MEMORY, GLOBAL, TAG = range(5)

I32 = 0x7F
CONST_I32, GET_GLOBAL, SET_GLOBAL, UNREACHABLE, END = 0x41, 0x23, 0x24, 0x00, 0x0B


@dataclass
class Reader:
    """A place in some bytes, which moves on as they are read."""

    content: bytes
    at: int = 0

    def byte(self) -> int:
        self.at += 1
        return self.content[self.at - 1]

    def bytes(self, length: int) -> bytes:
        self.at += length
        return self.content[self.at - length : self.at]

    def number(self) -> int:
        """An unsigned number (LEB128)."""
        value, _ = self.bits()
        return value

    def signed(self) -> int:
        """A signed number (LEB128): the first of its bits is the sign."""
        value, length = self.bits()
        return value - (1 << length) if value >> (length - 1) else value

    def bits(self) -> tuple[int, int]:
        """A number of seven bits a byte, the lowest first, and how many bits it has."""
        value = length = 0
        while True:
            byte = self.byte()
            value |= (byte & 0x7F) << length
            length += 7
            if byte < 0x80:
                return value, length

    def text(self) -> str:
        return self.bytes(self.number()).decode()

    def limits(self) -> None:
        """Pass over how large a table or a memory is and may become."""
        flags = self.byte()
        self.number()
        if flags & 1:
            self.number()

    @property
    def more(self) -> bool:
        return self.at < len(self.content)


def number(value: int) -> bytes:
    """An unsigned number (LEB128)."""
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes((*out, value))


def signed(value: int) -> bytes:
    """A signed number (LEB128)."""
    out = bytearray()
    while not -0x40 <= value < 0x40:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes((*out, value & 0x7F))


def signed_32(value: int) -> int:
    """The same 32 bits, read as a signed number."""
    return value - (1 << 32) if value >= 1 << 31 else value


def text(value: str) -> bytes:
    return number(len(value.encode())) + value.encode()


def vector(items: Sequence[bytes]) -> bytes:
    return number(len(items)) + b"".join(items)


def constant(value: int) -> bytes:
    """An initial value or an offset."""
    return bytes((CONST_I32,)) + signed(signed_32(value)) + bytes((END,))


@dataclass(frozen=True)
class Import:
    """What a binary asks for: its kind, and the bytes that describe its type."""

    module: str
    name: str
    kind: int
    type: bytes

    @property
    def content(self) -> bytes:
        return text(self.module) + text(self.name) + bytes((self.kind,)) + self.type


@dataclass(frozen=True)
class Export:
    """What a binary offers, by its place among its kind."""

    name: str
    kind: int
    index: int

    @property
    def content(self) -> bytes:
        return text(self.name) + bytes((self.kind,)) + number(self.index)


@dataclass(frozen=True)
class Global:
    """A global variable; `value` is what it begins with, as an expression."""

    type: int
    mutable: bool
    value: bytes

    @property
    def content(self) -> bytes:
        return bytes((self.type, self.mutable)) + self.value


@dataclass
class Module:
    """A binary: its sections by number, in the order in which they are written."""

    sections: dict[int, bytes] = field(default_factory=dict)

    @classmethod
    def read(cls, content: bytes) -> Module:
        """The sections of a binary. Raises ValueError if it is none, or has a section twice."""
        if not content.startswith(MAGIC):
            raise ValueError("this is no WebAssembly binary of version 1")
        reader, sections = Reader(content, len(MAGIC)), {}
        while reader.more:
            kind = reader.byte()
            body = reader.bytes(reader.number())
            if kind in sections:
                raise ValueError(f"there are two sections of kind {kind}")
            sections[kind] = body
        return cls(sections)

    def written(self) -> bytes:
        return MAGIC + b"".join(
            bytes((kind,)) + number(len(body)) + body for kind, body in self.sections.items()
        )

    def with_sections(self, **changed: bytes | None) -> Module:
        """The same with other sections, by their names here in lower case; None leaves one out."""
        numbers = {globals()[name.upper()]: body for name, body in changed.items()}
        merged = {kind: numbers.get(kind, body) for kind, body in self.sections.items()}
        return Module({kind: body for kind, body in merged.items() if body is not None})

    @property
    def imports(self) -> list[Import]:
        reader = Reader(self.sections[IMPORTS])
        return [read_import(reader) for _ in range(reader.number())]

    @property
    def exports(self) -> list[Export]:
        reader = Reader(self.sections[EXPORTS])
        return [Export(reader.text(), reader.byte(), reader.number()) for _ in range(reader.number())]

    @property
    def globals(self) -> list[Global]:
        """Those that it defines itself."""
        reader = Reader(self.sections[GLOBALS])
        return [read_global(reader) for _ in range(reader.number())]

    @property
    def bodies(self) -> list[bytes]:
        """The code of each function that it defines, with its local variables before it."""
        reader = Reader(self.sections[CODE])
        return [reader.bytes(reader.number()) for _ in range(reader.number())]

    @property
    def data_count(self) -> int:
        return Reader(self.sections[DATA]).number()


def read_import(reader: Reader) -> Import:
    module, name, kind = reader.text(), reader.text(), reader.byte()
    start = reader.at
    if kind == FUNCTION:
        reader.number()
    elif kind == GLOBAL:
        reader.bytes(2)
    elif kind == MEMORY:
        reader.limits()
    elif kind == TABLE:
        reader.byte()
        reader.limits()
    else:
        raise ValueError(f"{module}.{name} is an import of kind {kind}, which freezing does not know")
    return Import(module, name, kind, reader.content[start : reader.at])


def read_global(reader: Reader) -> Global:
    kind, mutable, start = reader.byte(), bool(reader.byte()), reader.at
    if (instruction := reader.byte()) != CONST_I32:
        raise ValueError(f"a global begins with instruction {instruction:#x}, which freezing does not know")
    reader.signed()
    reader.byte()
    return Global(kind, mutable, reader.content[start : reader.at])


def code(bodies: Iterable[bytes]) -> bytes:
    return vector([number(len(body)) + body for body in bodies])


def after_locals(body: bytes) -> int:
    """Where the instructions of a function begin."""
    reader = Reader(body)
    for _ in range(reader.number()):
        reader.number()
        if reader.byte() in (0x63, 0x64):  # a reference to a type, which follows
            reader.signed()
    return reader.at


def runs(memory: bytes, gap: int) -> Iterator[tuple[int, bytes]]:
    """The parts of a memory that are not zero, with where they begin. Gaps shorter than `gap` are kept."""
    at = 0
    silence = bytes(gap)
    while at < len(memory):
        at = next_written(memory, at)
        if at == len(memory):
            return
        end = memory.find(silence, at)
        end = len(memory) if end < 0 else end
        yield at, memory[at:end]
        at = end


def next_written(memory: bytes, at: int) -> int:
    """The next place that is not zero."""
    step = 4096
    while at < len(memory):
        part = memory[at : at + step]
        if rest := part.lstrip(b"\0"):
            return at + len(part) - len(rest)
        at += step
    return len(memory)
