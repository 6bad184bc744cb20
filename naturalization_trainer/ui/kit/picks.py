"""Which option stands where: the state of a choice of options for several places. Pure."""

from collections.abc import Sequence


class Picks:
    """For each place one of the options, by its index, or None. An option given to a place leaves the one it was at."""

    def __init__(self, places: int, options: tuple[str, ...]) -> None:
        self.options = options
        self._held: list[int | None] = [None] * places

    def __len__(self) -> int:
        return len(self._held)

    def held(self, place: int) -> int | None:
        """Return the option a place holds."""
        return self._held[place]

    def place_of(self, option: int) -> int | None:
        """Return the first place that holds an option."""
        return self._held.index(option) if option in self._held else None

    def choose(self, place: int, option: int) -> None:
        """Give a place an option."""
        for other, held in enumerate(self._held):
            if held == option and other != place:
                self._held[other] = None
        self._held[place] = option

    def take_back(self, place: int) -> None:
        """Empty a place."""
        self._held[place] = None

    def next_empty(self, after: int) -> int | None:
        """Return the next empty place after one, going round; None where none is empty."""
        order = (*range(after + 1, len(self._held)), *range(after + 1))
        return next((place for place in order if self._held[place] is None), None)

    def texts(self) -> list[str | None] | None:
        """Return the text at each place; None where all are empty."""
        if all(held is None for held in self._held):
            return None
        return [None if held is None else self.options[held] for held in self._held]

    def set_texts(self, texts: Sequence[str | None] | None) -> None:
        """Hold the options of these texts; of several equal options each is used once before one is used twice."""
        self._held = [None] * len(self._held)
        for place, text in enumerate(texts or ()):
            same = [number for number, option in enumerate(self.options) if option == text]
            if same:
                self._held[place] = next((number for number in same if number not in self._held), same[0])
