"""A web site of a few pages on this computer, which remembers what was asked of it."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread


class Site(ThreadingHTTPServer):
    """`pages` answers a path; `asked` are the paths and headers of the requests so far."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.pages: dict[str, Callable[[_Handler], None]] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.reached = Event()
        self.released = Event()

    def address(self, path: str, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.server_address[1]}{path}"

    @property
    def paths(self) -> list[str]:
        return [path for path, _ in self.asked]

    def page(self, path: str, body: str | bytes, *, status: int = 200, **headers: str) -> str:
        """Serve a page; return its address. Header names have "_" for "-"."""
        data = body.encode() if isinstance(body, str) else body

        def answer(handler: _Handler) -> None:
            handler.send_response(status)
            sent = {"content_type": "text/html; charset=utf-8", "content_length": str(len(data))} | headers
            for name, value in sent.items():
                handler.send_header(name.replace("_", "-"), value)
            handler.end_headers()
            handler.wfile.write(data)

        self.pages[path] = answer
        return self.address(path)

    def redirect(self, path: str, target: str, status: int = 302) -> str:
        return self.page(path, "", status=status, location=target, set_cookie="reader=7; Path=/")

    def zipped(self, path: str, body: bytes) -> str:
        return self.page(path, gzip.compress(body), content_encoding="gzip")

    def endless(self, path: str) -> str:
        """Serve a page that never ends."""

        def answer(handler: _Handler) -> None:
            handler.send_response(200)
            handler.send_header("content-type", "text/html")
            handler.end_headers()
            while not self.released.is_set():
                handler.wfile.write(b"<p>The ferry sailed.</p>" * 4000)

        self.pages[path] = answer
        return self.address(path)

    def stalled(self, path: str) -> str:
        """Serve a page that stops after its first words."""

        def answer(handler: _Handler) -> None:
            handler.send_response(200)
            handler.send_header("content-type", "text/html")
            handler.send_header("content-length", "90000")
            handler.end_headers()
            handler.wfile.write(b"<p>The ferry")
            handler.wfile.flush()
            self.reached.set()
            self.released.wait()

        self.pages[path] = answer
        return self.address(path)


class _Handler(BaseHTTPRequestHandler):
    server: Site

    def do_GET(self) -> None:
        self.server.asked.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
        try:
            if self.path in self.server.pages:
                self.server.pages[self.path](self)
            else:
                self.send_error(404)
        except ConnectionError:
            # The reader hung up, as it may.
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def running_site() -> Iterator[Site]:
    with Site() as site:
        thread = Thread(target=site.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield site
        finally:
            site.released.set()
            site.shutdown()
            thread.join()
