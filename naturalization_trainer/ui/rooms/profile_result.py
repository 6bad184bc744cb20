"""What the four questions came to: what is to be taken, what need not be, and what may be chosen; all changeable."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from naturalization_trainer.exam.blueprint import Blueprint
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.choice import ChoiceRow
from naturalization_trainer.ui.kit.flow import Grid, Row
from naturalization_trainer.ui.kit.notice import Notice
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.words import Heading
from naturalization_trainer.ui.section_names import SECTIONS, section_name


class ProfileResult(Pane):
    """settled(str, object): the profile's id and the choices. again_asked(): the questions once more."""

    settled = Signal(str, object)
    again_asked = Signal()

    def __init__(self, blueprint: Blueprint, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=20)
        self._blueprint = blueprint
        self._language = language
        self._profile = blueprint.profiles[0].id
        self._choices: dict[str, str] = {}
        self._found: tuple[str, ...] = ()
        self._title = Heading()
        self._about = Prose()
        self._list = Prose(body=True)
        self._waived = Notice(tone="plain")
        self._waived.hide()
        self._several = Notice(tone="plain")
        self._several.hide()
        self._summary = Card(tinted=True)
        self._summary.add(self._about, self._list)
        self._choice_pane = Pane(gap=10)
        self._choice_title = Heading(face="section")
        self._choice_groups: list[tuple[str, QButtonGroup, dict[str, ChoiceRow]]] = []
        self._save = BigButton(rank="primary", icon="check")
        self._again = BigButton(icon="history")
        self._others_title = Heading(face="section")
        self._others = QButtonGroup(self)
        self._other_rows = {profile.id: ChoiceRow("") for profile in blueprint.profiles}
        for row in self._other_rows.values():
            self._others.addButton(row)
        self.add(self._title, self._waived, self._several, self._summary, self._choice_pane)
        self.add(Row(self._save, self._again))
        self.add(self._others_title, Grid(*self._other_rows.values(), least=360, most=2, gap=8))
        self._others.buttonClicked.connect(self._change)
        self._save.clicked.connect(self._settle)
        self._again.clicked.connect(self.again_asked)

    def first_focus(self) -> QWidget:
        """Return the button that keeps it."""
        return self._save

    def told(self) -> str:
        """Return the result in one breath."""
        return f"{self._title.text()}. {self._about.text()}"

    def show_found(self, found: tuple[str, ...], *, waived: bool) -> None:
        """Show what the questions led to; several found are named, the first is taken."""
        self._found = found
        self._waived.setVisible(waived)
        self.show_profile(found[0], self._choices)

    def show_profile(self, profile: str, choices: dict[str, str]) -> None:
        """Show a profile with its choices; one the blueprint no longer knows becomes the first it has."""
        if profile not in self._other_rows:
            profile = self._blueprint.profiles[0].id
        self._profile = profile
        who = self._blueprint.profile(profile)
        known = {choice.id: {option.id for option in choice.options} for choice in self._blueprint.choices_of(who)}
        allowed = {name: value for name, value in choices.items() if value in known.get(name, ())}
        self._choices = {**choices, **self._blueprint.settle(who, allowed)}
        self._other_rows[profile].setChecked(True)
        self._build_choices()
        self.retranslate()

    def set_language(self, language: str) -> None:
        """Speak another language where the blueprint's own words are shown."""
        self._language = language
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word anew."""
        who = self._blueprint.profile(self._profile)
        self._title.setText(who.title.in_language(self._language))
        self._about.set_text(who.about.in_language(self._language))
        relieved = self._blueprint.relieved(who, self._settled())
        takes = [section_name(section) for section in SECTIONS if section not in relieved]
        leaves = [section_name(section) for section in SECTIONS if section in relieved]
        said = [self.tr("**You take:** %1").replace("%1", ", ".join(takes))]
        if leaves:
            said.append(self.tr("**You need not take:** %1").replace("%1", ", ".join(leaves)))
        self._list.set_text("\n".join(said))
        self._waived.set_text(
            self.tr("Perhaps you need not take the examinations at all. Ask PMLP; meanwhile you can practise here.")
        )
        names = [self._blueprint.profile(name).title.in_language(self._language) for name in self._found]
        self._several.setVisible(len(names) > 1)
        self._several.set_text(
            self.tr("Several reliefs may be yours: %1. Ask PMLP; below you can choose another one.").replace(
                "%1", "; ".join(names)
            )
        )
        for profile, row in self._other_rows.items():
            row.setText(self._blueprint.profile(profile).title.in_language(self._language))
            row.updateGeometry()
        self._others_title.setText(self.tr("Not right? Choose yourself"))
        self._save.setText(self.tr("Keep this"))
        self._again.setText(self.tr("Answer the questions again"))
        self._say_choices()

    def _settled(self) -> dict[str, str]:
        ids = {choice.id for choice in self._blueprint.choices_of(self._blueprint.profile(self._profile))}
        return {name: value for name, value in self._choices.items() if name in ids}

    def _build_choices(self) -> None:
        self._choice_pane.clear()
        self._choice_title = Heading(face="section")
        self._choice_pane.add(self._choice_title)
        self._choice_groups = []
        for choice in self._blueprint.choices_of(self._blueprint.profile(self._profile)):
            group = QButtonGroup(self._choice_pane)
            rows = {option.id: ChoiceRow("") for option in choice.options}
            for option, row in rows.items():
                group.addButton(row)
                row.setChecked(self._choices.get(choice.id) == option)
            self._choice_pane.add(Grid(*rows.values(), least=260, most=2, gap=8))
            self._choice_groups.append((choice.id, group, rows))
            group.buttonClicked.connect(self._choose)
        self._choice_pane.setVisible(bool(self._choice_groups))

    def _say_choices(self) -> None:
        by_id = {choice.id: choice for choice in self._blueprint.choices}
        for choice_id, _, rows in self._choice_groups:
            choice = by_id[choice_id]
            titles = {option.id: option.title.in_language(self._language) for option in choice.options}
            for option, row in rows.items():
                row.setText(f"{choice.title.in_language(self._language)}: {titles[option]}")
                row.updateGeometry()
        self._choice_title.setText(self.tr("How would you like to take it?"))

    @Slot(QAbstractButton)
    def _change(self, chosen: QAbstractButton) -> None:
        for profile, row in self._other_rows.items():
            if row is chosen:
                self.show_profile(profile, self._choices)

    @Slot(QAbstractButton)
    def _choose(self, chosen: QAbstractButton) -> None:
        for choice_id, _, rows in self._choice_groups:
            for option, row in rows.items():
                if row is chosen:
                    self._choices[choice_id] = option
        self.retranslate()

    @Slot()
    def _settle(self) -> None:
        self.settled.emit(self._profile, self._settled())
