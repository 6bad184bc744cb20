"""A section and a topic to practise."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.flow import Row
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.tab import Tab
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.practice.figures import SectionTopics
from naturalization_trainer.ui.section_names import section_name


class TopicChoice(Card):
    """The sections as tabs, the topics of one as buttons. asked(str, str): a section and a topic, "" for all."""

    asked = Signal(str, str)

    def __init__(self, sections: tuple[SectionTopics, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=14)
        self._sections = sections
        self._heading = Heading(face="section")
        self._nothing = Words()
        self._tabs = [Tab() for _ in sections]
        self._group = QButtonGroup(self)
        for number, tab in enumerate(self._tabs):
            self._group.addButton(tab, number)
        self._all = BigButton(icon="forward")
        self._topics = Pane(gap=0)
        self._buttons: dict[QAbstractButton, str] = {}
        self.add(self._heading, self._nothing, Row(*self._tabs, gap=4), Row(self._all), self._topics)
        self._nothing.setVisible(not sections)
        self._all.setVisible(bool(sections))
        self._group.idToggled.connect(self._turn)
        self._all.clicked.connect(self._ask_all)
        if self._tabs:
            self._tabs[0].setChecked(True)

    def retranslate(self) -> None:
        """Say every word anew."""
        self._heading.setText(self.tr("A section or a topic"))
        self._nothing.setText(self.tr("This question bank has nothing to practise yet."))
        for tab, section in zip(self._tabs, self._sections, strict=True):
            tab.setText(section_name(section.section))
        if self._sections:
            self._all.setText(self.tr("All of it: %1").replace("%1", section_name(self._section().section)))
        for button, topic in zip(self._buttons, self._section().topics if self._sections else (), strict=True):
            known = self.tr("%1 of %2 practised").replace("%1", str(topic.known)).replace("%2", str(topic.items))
            button.setText(topic.name)
            button.setAccessibleDescription(known)
            if topic.known:
                button.setText(f"{topic.name} · {topic.known}/{topic.items}")

    def _section(self) -> SectionTopics:
        return self._sections[max(0, self._group.checkedId())]

    @Slot(int, bool)
    def _turn(self, _number: int, turned: bool) -> None:
        if not turned:
            return
        self._topics.clear()
        self._buttons.clear()
        row = Row(gap=8)
        for topic in self._section().topics:
            button = BigButton(rank="quiet", icon="forward")
            self._buttons[button] = topic.topic
            button.clicked.connect(self._ask)
            row.add(button)
        self._topics.add(row)
        self.retranslate()

    @Slot()
    def _ask(self) -> None:
        button = self.sender()
        if isinstance(button, QAbstractButton):
            self.asked.emit(self._section().section, self._buttons[button])

    @Slot()
    def _ask_all(self) -> None:
        self.asked.emit(self._section().section, "")
