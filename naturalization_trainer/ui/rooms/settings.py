"""Settings: language, look, text size, sound, and what to do with one's data."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.options import Options
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.notice import Notice
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.words import Heading
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.rooms.option_choice import OptionChoice


class SettingsRoom(Room):
    """changed(str, str): a setting's name and its new value.

    export_asked(), backup_asked(), erase_asked(), sound_check_asked(), people_asked(): what was pressed;
    `erase_asked` only after it was confirmed.
    """

    changed = Signal(str, str)
    export_asked = Signal()
    backup_asked = Signal()
    erase_asked = Signal()
    sound_check_asked = Signal()
    people_asked = Signal()

    def __init__(self, options: Options, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=960)
        self._folder = folder
        self._title = Heading()
        self.page.add(self._title)
        self._choices = {
            "language": OptionChoice("language", options["language"], least=200),
            "text_size": OptionChoice("text_size", options["text_size"], least=130),
            "theme": OptionChoice("theme", options["theme"], least=200),
        }
        for choice in self._choices.values():
            choice.changed.connect(self.changed)
            self.page.add(choice)
        self._add_sound()
        self._add_data()

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("Settings")

    def first_focus(self) -> QWidget | None:
        """Begin at the language."""
        return self._choices["language"].first_focus()

    def show_options(self, options: Options) -> None:
        """Show the values in force."""
        for name, choice in self._choices.items():
            choice.show_value(options[name])

    def retranslate(self) -> None:
        """Say every word anew."""
        self._title.setText(self.tr("Settings"))
        for choice in self._choices.values():
            choice.retranslate()
        self._sound_title.setText(self.tr("Sound"))
        self._sound_text.set_text(
            self.tr("Listen to a short recording and try your microphone before the examination.")
        )
        self._sound.setText(self.tr("Check the sound"))
        self._data_title.setText(self.tr("Your data"))
        self._data_text.set_text(
            self.tr("Everything stays on this computer, in the folder %1").replace("%1", self._folder)
        )
        self._export.setText(self.tr("Save all my data to a file"))
        self._backup.setText(self.tr("Make a backup now"))
        self._people.setText(self.tr("Who is practising"))
        self._erase.setText(self.tr("Erase my data"))
        self._sure.set_text(
            self.tr("All your results, answers, recordings and backups will be deleted. This cannot be undone.")
        )
        self._yes.setText(self.tr("Yes, erase everything"))
        self._no.setText(self.tr("No, keep it"))

    def _add_sound(self) -> None:
        self._sound_title = Heading(face="section")
        self._sound_text = Prose(ink="ink_soft")
        self._sound = BigButton(icon="speaker")
        card = Card()
        card.add(self._sound_title, self._sound_text, Row(self._sound))
        self.page.add(card)
        self._sound.clicked.connect(self.sound_check_asked)

    def _add_data(self) -> None:
        self._data_title = Heading(face="section")
        self._data_text = Prose(ink="ink_soft")
        self._export = BigButton(icon="export")
        self._backup = BigButton(icon="history")
        self._people = BigButton(icon="people")
        self._erase = BigButton(icon="erase")
        self._sure = Notice(tone="wait")
        self._yes = BigButton(icon="erase")
        self._no = BigButton(rank="primary")
        self._answer = Row(self._no, self._yes)
        card = Card()
        card.add(self._data_title, self._data_text, Row(self._export, self._backup, self._people, self._erase))
        card.add(self._sure, self._answer)
        self.page.add(card)
        self._ask_nothing()
        self._export.clicked.connect(self.export_asked)
        self._backup.clicked.connect(self.backup_asked)
        self._people.clicked.connect(self.people_asked)
        self._erase.clicked.connect(self._ask_whether_sure)
        self._yes.clicked.connect(self._erase_confirmed)
        self._no.clicked.connect(self._ask_nothing)

    @Slot()
    def _ask_whether_sure(self) -> None:
        self._sure.show()
        self._answer.show()
        self._no.setFocus()
        self.announce(self._sure.text(), urgent=True)

    @Slot()
    def _ask_nothing(self) -> None:
        self._sure.hide()
        self._answer.hide()

    @Slot()
    def _erase_confirmed(self) -> None:
        self._ask_nothing()
        self.erase_asked.emit()
