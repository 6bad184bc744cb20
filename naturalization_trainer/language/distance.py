"""How far two texts are apart in letters. The library is loaded with the first question, after the first paint."""


def is_one_slip(given: str, right: str) -> bool:
    """Tell whether at most one letter was inserted, left out, replaced or swapped with its neighbour."""
    return slips_between(given, right) <= 1


def slips_between(given: str, right: str) -> int:
    """Return the optimal string alignment distance: insertions, deletions, replacements, swaps of neighbours."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - not before the first paint

    return OSA.distance(given, right)


def similarity(given: str, right: str) -> float:
    """Return the edit similarity from 0 to 1: 1 less the Levenshtein distance over the longer length."""
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 - not before the first paint

    return Levenshtein.normalized_similarity(given, right)
