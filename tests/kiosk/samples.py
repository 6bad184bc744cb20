"""A kiosk's settings for tests."""

from pathlib import Path

from naturalization_trainer.kiosk import pin
from naturalization_trainer.kiosk.config import Config

PIN = "271828"
HASH = pin.hashed(PIN, b"0123456789abcdef")


def config(folder: Path) -> Config:
    """Return the settings of a kiosk in a folder, everything else as it comes."""
    return Config(data=str(folder / "kiosk"), pin=HASH)


def written(folder: Path, text: str = "") -> Path:
    """Write a kiosk's file; "": a good one."""
    path = folder / "kiosk.yaml"
    path.write_text(text or f"data: {folder / 'kiosk'}\npin: {HASH}\n", encoding="utf-8")
    return path
