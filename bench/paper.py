"""How long papers for a room take: `python -m bench.paper [forms]`. Everything in one process, modules loaded."""

import datetime
import os
import sys
import tempfile
import time
from pathlib import Path

from naturalization_trainer import paths
from naturalization_trainer.bank.cache import open_bank
from naturalization_trainer.exam.assembly import assemble
from naturalization_trainer.exam.rules import open_blueprint
from naturalization_trainer.steady import keep_none_alive

DAY = datetime.date(2026, 11, 21)


def main(count: int) -> None:
    """Write the sheets of so many forms and print what it took; beyond twelve they share tasks."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    keep_none_alive()
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415

    from naturalization_trainer.paper.folder import write_papers  # noqa: PLC0415
    from naturalization_trainer.paper.sheets import Origin  # noqa: PLC0415

    application = QGuiApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        bank = open_bank(paths.bank_folder(), paths.audio_folder(), Path(folder) / "cache", DAY)
        blueprint = open_blueprint(paths.bank_folder(), Path(folder) / "cache")
        begun = time.perf_counter()
        forms = [assemble(blueprint, bank, seed=seed, profile="standard", day=DAY) for seed in range(count)]
        files, pages = write_papers(
            Path(folder) / "papers", forms, blueprint, paths.bank_folder(), Origin(0, count, DAY, "bench")
        )
        took = time.perf_counter() - begun
        bank.close()
    print(f"{count} forms, {files} files, {pages} pages: {took:.2f} s")
    del application


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 30)
