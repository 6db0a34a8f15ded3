"""Runs the web server and one worker until Ctrl-C: what `make run` starts."""

import os
import signal
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
PORT = os.environ.get("PORT", "8000")
WEB = [
    "gunicorn", "--bind", f"127.0.0.1:{PORT}", "--workers", "2", "--threads", "4", "--no-control-socket",
    "--log-level", "warning", "wsgi:app",
]  # fmt: skip
WORKER = ["flask", "--app", "wsgi", "worker"]


def main() -> int:
    """Start both; when one ends, end the other."""
    environment = {"DEMO": "1", **os.environ}
    running = [
        subprocess.Popen([sys.executable, "-m", *command], cwd=HERE, env=environment)  # noqa: S603 - fixed commands
        for command in (WEB, WORKER)
    ]

    def stop(*_: object) -> None:
        for process in running:
            process.terminate()

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    pid, status = os.wait()
    stop()
    for process in running:
        if process.pid != pid:
            process.wait()
    return 0 if status in {0, signal.SIGTERM, signal.SIGINT} else 1


if __name__ == "__main__":
    sys.exit(main())
