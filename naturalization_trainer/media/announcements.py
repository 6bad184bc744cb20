"""What is announced to a room that listens together, in Latvian; each is a recording of its own in `audio/room/`."""

from naturalization_trainer.media.script import Line, Script

MOST_TEXTS = 12
_ORDINALS = (
    "Pirmais",
    "Otrais",
    "Trešais",
    "Ceturtais",
    "Piektais",
    "Sestais",
    "Septītais",
    "Astotais",
    "Devītais",
    "Desmitais",
    "Vienpadsmitais",
    "Divpadsmitais",
)

WORDS = {
    "begin": "Sākas klausīšanās daļa. Pirms katra teksta būs laiks izlasīt jautājumus. Atbildes rakstiet atbilžu lapā.",
    "read": "Izlasiet jautājumus.",
    "first": "Klausieties.",
    "again": "Klausieties vēlreiz.",
    "check": "Pārbaudiet atbildes.",
    "end": "Klausīšanās daļa ir beigusies.",
    **{f"text-{number}": f"{ordinal} teksts." for number, ordinal in enumerate(_ORDINALS, start=1)},
}
"""By name; `text-1` to `text-12` name the texts."""


def announcement_file(name: str) -> str:
    """Return the path of an announcement inside the audio folder."""
    return f"room/{name}.opus"


def announcements() -> tuple[Script, ...]:
    """Return what is to be read for them."""
    return tuple(
        Script(f"room-{name}", announcement_file(name), (Line("female1", words),)) for name, words in WORDS.items()
    )
