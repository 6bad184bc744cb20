"""What tests of the items' widgets share."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from naturalization_trainer.ui.theme import look
from naturalization_trainer.ui.translation import Translation
from tests.items.stage import Stage


@pytest.fixture
def worn(qapp: QApplication) -> Iterator[QApplication]:
    look.apply(qapp, "light", 100)
    yield qapp
    qapp.setProperty(look.PROPERTY, None)
    qapp.setStyleSheet("")


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Translation]:
    translation = Translation(qapp)
    yield translation
    translation.be_silent()


@pytest.fixture
def stage(worn: QApplication) -> Iterator[Stage]:
    del worn
    stage = Stage()
    yield stage
    stage.clear()
