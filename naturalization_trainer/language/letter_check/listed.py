"""Lists of words as one writes them down."""


def listed(text: str) -> frozenset[str]:
    """Return the words of a text, which stand between spaces."""
    return frozenset(text.split())
