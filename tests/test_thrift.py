"""What is given back."""

import weakref

from naturalization_trainer.thrift import give_back


class Held:
    """Something that holds itself."""

    def __init__(self) -> None:
        self.itself = self


def test_what_nobody_holds_any_longer_goes() -> None:
    seen = weakref.ref(Held())
    give_back()
    assert seen() is None
