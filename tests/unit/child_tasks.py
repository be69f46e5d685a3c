"""Tasks that behave as badly as a parser can; run in a limited child by test_child.py."""

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any


def echo(**arguments: Any) -> dict[str, Any]:
    return {k: v.hex() if isinstance(v, bytes) else v for k, v in arguments.items()}


def process_id() -> dict[str, int]:
    return {"pid": os.getpid()}


def modules() -> dict[str, list[str]]:
    return {"names": sorted({name.partition(".")[0] for name in sys.modules})}


def loop_for_ever() -> dict[str, Any]:
    while True:
        pass


def eat_memory() -> dict[str, Any]:
    blocks = []
    while True:
        blocks.append(bytes(16 * 1024 * 1024))


def die() -> dict[str, Any]:
    signal.raise_signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
    return {}


def fail() -> dict[str, Any]:
    message = "no such table in this document"
    raise ValueError(message)


def call_home() -> dict[str, Any]:
    with socket.create_connection(("127.0.0.1", 9)):
        return {}


def start_a_program() -> dict[str, Any]:
    return {"code": subprocess.run([sys.executable, "-c", ""], check=False).returncode}


def write(path: str) -> dict[str, Any]:
    Path(path).write_text("written by a child", encoding="utf-8")
    return {}


def read_stdin() -> dict[str, Any]:
    return {"text": sys.stdin.read()}


def answer_with_an_object() -> object:
    return object()


def answer_too_much() -> str:
    return "x" * (65 * 1024 * 1024)
