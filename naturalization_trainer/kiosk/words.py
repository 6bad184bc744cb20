"""What the kiosk says, in the four languages of its welcome, several of which stand on one screen."""

from naturalization_trainer.sentences.kiosk import SENTENCES


def say(name: str, language: str, /, **facts: str | float) -> str:
    """Return a text of the kiosk's (its code without `kiosk_`) in a language, its blanks filled."""
    return SENTENCES[f"kiosk_{name}"][language].format_map(facts)
