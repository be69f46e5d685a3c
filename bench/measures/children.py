"""Start a child of `bench.child` and read what it says."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any


def run(name: str, path: Path) -> dict[str, Any]:
    """Return what a child measured; what it says on the way goes to the error output."""
    command = [sys.executable, "-m", "bench.child", name, str(path)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer
