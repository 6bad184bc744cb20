"""Who is practising: several people on one computer, each with their own results. A name only, if wished."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QLineEdit, QWidget

from naturalization_trainer.ui.figures import Person
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.choice import ChoiceRow
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.room import Room

NAME_LENGTH = 60


class PeopleRoom(Room):
    """person_chosen(str): the id of whoever practises now. person_added(str), person_renamed(str): a name."""

    person_chosen = Signal(str)
    person_added = Signal(str)
    person_renamed = Signal(str)

    def __init__(self, people: tuple[Person, ...], current: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=860)
        self._title = Heading()
        self._lead = Prose(ink="ink_soft")
        head = Pane(gap=4)
        head.add(self._title, self._lead)
        self._list = Pane(gap=8)
        self._group = QButtonGroup(self)
        self._rows: dict[str, ChoiceRow] = {}
        self._people: tuple[Person, ...] = ()
        self._label = Words(face="strong")
        self._name = QLineEdit()
        self._name.setMaxLength(NAME_LENGTH)
        self._label.setBuddy(self._name)
        self._add = BigButton(icon="plus")
        self._rename = BigButton(icon="writing")
        card = Card()
        card.add(self._label, self._name, Row(self._add, self._rename))
        self.page.add(head, self._list, card)
        self._group.buttonClicked.connect(self._choose)
        self._add.clicked.connect(self._take_name)
        self._rename.clicked.connect(self._take_new_name)
        self._name.textChanged.connect(self._look_at_name)
        self._look_at_name()
        self.show_people(people, current)

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("Who is practising")

    def first_focus(self) -> QWidget | None:
        """Begin at whoever practises now."""
        return self._group.checkedButton() or self._name

    def show_people(self, people: tuple[Person, ...], current: str) -> None:
        """Show these people; `current` is the id of whoever practises now."""
        self._list.clear()
        self._rows = {}
        self._people = people
        for person in people:
            row = ChoiceRow("")
            row.setChecked(person.id == current)
            self._group.addButton(row)
            self._rows[person.id] = row
            self._list.add(row)
        self._name.clear()
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word anew."""
        self._title.setText(self.tr("Who is practising?"))
        self._lead.set_text(self.tr("Each person has their own results. A name is not needed; any word will do."))
        for place, person in enumerate(self._people, start=1):
            name = person.name or self.tr("Person %1").replace("%1", str(place))
            if person.sittings:
                name += " · " + self.tr("%n examination(s)", "", person.sittings)
            self._rows[person.id].setText(name)
            self._rows[person.id].updateGeometry()
        self._label.setText(self.tr("Name"))
        self._add.setText(self.tr("Add a person"))
        self._rename.setText(self.tr("Give the chosen person this name"))

    @Slot()
    def _look_at_name(self) -> None:
        named = bool(self._name.text().strip())
        self._add.setEnabled(named)
        self._rename.setEnabled(named)

    @Slot(QAbstractButton)
    def _choose(self, chosen: QAbstractButton) -> None:
        for identity, row in self._rows.items():
            if row is chosen:
                self.person_chosen.emit(identity)

    @Slot()
    def _take_name(self) -> None:
        self.person_added.emit(" ".join(self._name.text().split()))

    @Slot()
    def _take_new_name(self) -> None:
        self.person_renamed.emit(" ".join(self._name.text().split()))
