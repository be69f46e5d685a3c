"""The proxy that IT lays down: an S3 hub goes through it, and nothing else does."""

import socketserver
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from typing_extensions import override

from aso_desktop.sync.hub.link import HubLink
from aso_desktop.sync.hub.store import OutOfReach

EMPTY = (
    b'<?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">'
    b"<Name>section</Name><Prefix></Prefix><KeyCount>0</KeyCount><IsTruncated>false</IsTruncated></ListBucketResult>"
)


class Proxy(socketserver.ThreadingTCPServer):
    """Answers every request as an empty bucket would, and keeps its first line."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answering)
        self.asked: list[str] = []


class Answering(socketserver.StreamRequestHandler):
    @override
    def handle(self) -> None:
        assert isinstance(self.server, Proxy)
        self.server.asked.append(self.rfile.readline().decode().strip())
        while self.rfile.readline().strip():
            pass
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\nContent-Length: {len(EMPTY)}\r\nConnection: close"
        self.wfile.write(head.encode() + b"\r\n\r\n" + EMPTY)


@pytest.fixture
def proxy() -> Iterator[Proxy]:
    with Proxy() as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


def test_a_bucket_is_asked_through_the_proxy_and_a_folder_is_not(proxy: Proxy, tmp_path: Path) -> None:
    place = f"127.0.0.1:{proxy.server_address[1]}"
    url = "s3://section?endpoint=http://s3.example.org&region=eu-west-3"
    with HubLink(url, "name:key", place) as hub:
        assert hub.list("member/") == []
    assert [line.split("?")[0] for line in proxy.asked] == ["GET http://s3.example.org/section"]
    with HubLink((tmp_path / "away").as_uri(), "", place) as hub, pytest.raises(OutOfReach):
        hub.list("member/")
    assert len(proxy.asked) == 1
