"""A slow line on this machine: a proxy before a server, as narrow and as far away as a telephone's.

DevTools can slow a page down, but not surely its workers; behind a proxy nothing is quicker than the line.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from scripts.host.server import HOST

PIECE = 4096  # bytes: few enough that files which are sent side by side share the line
CLOSING = 5  # seconds that the proxy may take to end


@dataclass(frozen=True)
class Line:
    """How much a line carries each way, and how far away its other end is."""

    bits_per_second: float
    round_trip: float
    """Seconds there and back."""

    def seconds(self, size: int) -> float:
        """How long so many bytes are on their way into the line."""
        return size * 8 / self.bits_per_second


THREE_G = Line(1_600_000, 0.3)
"""What DevTools and Lighthouse call slow 4G or fast 3G."""


@dataclass
class Way:
    """One direction of the line, which all connections share."""

    line: Line
    free_at: float = field(default=0)

    def enter(self, size: int, now: float) -> float:
        """When the last of so many bytes has entered the line, behind all that waits already."""
        self.free_at = max(self.free_at, now) + self.line.seconds(size)
        return self.free_at


@contextmanager
def slowed(address: str, line: Line) -> Iterator[str]:
    """The server at `address` at the end of a slow line while the block runs; gives the new address."""
    ready: Future[tuple[asyncio.AbstractEventLoop, asyncio.Event, int]] = Future()
    thread = threading.Thread(target=lambda: asyncio.run(_proxy(address, line, ready)), daemon=True)
    thread.start()
    loop, ended, port = ready.result()
    try:
        yield f"http://{HOST}:{port}/"
    finally:
        loop.call_soon_threadsafe(ended.set)
        thread.join(CLOSING)


async def _proxy(
    address: str, line: Line, ready: Future[tuple[asyncio.AbstractEventLoop, asyncio.Event, int]]
) -> None:
    far_port = urlsplit(address).port
    there, back = Way(line), Way(line)

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # Who hangs up, or ends the block, has nothing more to be told.
        with closing(writer), suppress(ConnectionError, asyncio.CancelledError):
            await asyncio.sleep(line.round_trip)  # the two ends greet each other first
            far_reader, far_writer = await asyncio.open_connection(HOST, far_port)
            await asyncio.gather(_carry(reader, far_writer, there), _carry(far_reader, writer, back))

    server = await asyncio.start_server(connected, HOST, 0)
    ended = asyncio.Event()
    ready.set_result((asyncio.get_running_loop(), ended, server.sockets[0].getsockname()[1]))
    await ended.wait()
    server.close()


async def _carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, way: Way) -> None:
    """Carry all bytes one way. Each piece comes out half a round trip after it went in."""
    loop = asyncio.get_running_loop()
    inside: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()

    async def deliver() -> None:
        while True:
            comes, piece = await inside.get()
            await asyncio.sleep(comes - loop.time())
            if not piece:
                break
            writer.write(piece)
            await writer.drain()
        writer.close()

    delivering = asyncio.ensure_future(deliver())
    try:
        while piece := await reader.read(PIECE):
            entered = way.enter(len(piece), loop.time())
            inside.put_nowait((entered + way.line.round_trip / 2, piece))
            await asyncio.sleep(entered - loop.time())
    finally:
        inside.put_nowait((loop.time() + way.line.round_trip / 2, b""))
        await delivering
