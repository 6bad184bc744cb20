"""The log: rotating files in the log folder, for bugs and the run of things. Never a response, never a name."""

import logging
from pathlib import Path

NAME = "naturalization_trainer"
_BYTES = 512 * 1024
_KEPT = 3
_FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def logger() -> logging.Logger:
    """Return the program's log, wherever it goes."""
    return logging.getLogger(NAME)


def to_folder(folder: Path) -> None:
    """Send the program's log to `folder`/log.txt (three older ones kept), or to stderr where it cannot be written."""
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - not before the first paint

    log = logger()
    log.setLevel(logging.INFO)
    log.propagate = False
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / "log.txt", maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter(_FORM))
    log.addHandler(handler)


def close() -> None:
    """Close the log's files and let go of them."""
    log = logger()
    for handler in list(log.handlers):
        log.removeHandler(handler)
        handler.close()
