"""A sheet of paper on the desk: what belongs together."""

from PySide6.QtWidgets import QWidget

from naturalization_trainer.ui.kit.pane import Pane


class Card(Pane):
    """A pane with a ground, an edge and air inside; `tinted` sets the one that matters most apart."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        gap: int = 12,
        inset: int = 24,
        tinted: bool = False,
        across: bool = False,
    ) -> None:
        super().__init__(parent, gap=gap, inset=inset, across=across, name="tinted" if tinted else "card")
