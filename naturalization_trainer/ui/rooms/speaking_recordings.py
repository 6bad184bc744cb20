"""The person's recordings: where they are, how long and how large, to hear and to erase, one by one or all at once."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget

from naturalization_trainer.media.shelf import Recorded
from naturalization_trainer.ui.exam.confirm import Confirm
from naturalization_trainer.ui.exam.playback import Playback
from naturalization_trainer.ui.exam.sound import Sound
from naturalization_trainer.ui.kit.button import BigButton
from naturalization_trainer.ui.kit.card import Card
from naturalization_trainer.ui.kit.pane import Pane
from naturalization_trainer.ui.kit.prose import Prose
from naturalization_trainer.ui.kit.words import Heading, Words
from naturalization_trainer.ui.notices import Notices
from naturalization_trainer.ui.numbers import day_and_time
from naturalization_trainer.ui.room import Room
from naturalization_trainer.ui.speaking.figures import length_words, size_words

SHOWN = 40
"""So many recordings are shown at a time."""


class RecordingsRoom(Room):
    """`titles`: what a recording answers, by file. erase_asked(tuple): these files; all_asked(): all of them.

    back_asked(): to the speaking room.
    """

    erase_asked = Signal(object)
    all_asked = Signal()
    back_asked = Signal()

    def __init__(
        self,
        recordings: tuple[Recorded, ...],
        titles: dict[str, str],
        folder: Path,
        sound: Sound,
        notices: Notices,
    ) -> None:
        super().__init__()
        self._folder = folder
        self._sound = sound
        self._playback = Playback(sound.player, notices, self)
        self._recordings: tuple[Recorded, ...] = ()
        self._titles: dict[str, str] = {}
        self._most = SHOWN
        self._heading = Heading()
        self._lead = Prose(ink="ink_soft")
        self._where = Prose(ink="ink_soft")
        self._sum = Words(face="strong")
        self._all = Confirm(icon="erase")
        self._back = BigButton(rank="quiet", icon="back")
        self._list = Pane(gap=12)
        self._more = BigButton(icon="down")
        head = Pane(gap=8)
        head.add(self._heading, self._lead, self._where, self._sum)
        self.page.add(head, self._all, self._list)
        self._fill(recordings, titles)
        self.page.add(self._more)
        self.page.add_aside(self._back)
        self._all.confirmed.connect(self.all_asked)
        self._back.clicked.connect(self.back_asked)
        self._more.clicked.connect(self._show_more)
        self._offer()

    def title(self) -> str:
        """Return the room's name."""
        return self.tr("My recordings")

    def first_focus(self) -> QWidget | None:
        """Begin at the newest recording."""
        row = self._list.findChild(RecordingRow)
        return row.listen if row is not None else self._back

    def leave(self) -> None:
        """Fall silent."""
        self._playback.close()

    def show_recordings(self, recordings: tuple[Recorded, ...], titles: dict[str, str]) -> None:
        """Show these recordings, the newest first."""
        self._fill(recordings, titles)
        self._offer()

    def _fill(self, recordings: tuple[Recorded, ...], titles: dict[str, str]) -> None:
        self._playback.stop()
        self._recordings, self._titles = recordings, titles
        self._list.clear()
        for one in recordings[: self._most]:
            row = RecordingRow(one, self._titles.get(one.file, ""), self._sound, self._playback)
            row.erase_asked.connect(self._erase)
            self._list.add(row)

    def _offer(self) -> None:
        self._more.setVisible(len(self._recordings) > self._most)
        self._all.setVisible(bool(self._recordings))
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words anew."""
        self._heading.setText(self.title())
        self._lead.set_text(
            self.tr("They stay on this computer: nobody else hears them, and nothing is sent anywhere.")
        )
        self._where.set_text(self.tr("The folder: %1").replace("%1", str(self._folder)))
        number = len(self._recordings)
        if number:
            seconds = length_words(sum(one.seconds for one in self._recordings))
            size = size_words(sum(one.size for one in self._recordings))
            together = self.tr("%n recording(s), together %1 minutes, %2", "", number)
            self._sum.setText(together.replace("%1", seconds).replace("%2", size))
        else:
            self._sum.setText(self.tr("There are no recordings."))
        self._all.say(
            self.tr("Erase all recordings"),
            self.tr("Erase all recordings, those of examinations too? Your own marks stay. This cannot be undone."),
            self.tr("Yes, erase all"),
            self.tr("No, keep them"),
        )
        self._more.setText(self.tr("Show older ones"))
        self._back.setText(self.tr("To the speaking room"))

    @Slot(str)
    def _erase(self, file: str) -> None:
        self._playback.stop()
        self.erase_asked.emit((file,))

    @Slot()
    def _show_more(self) -> None:
        self._most += SHOWN
        self.show_recordings(self._recordings, self._titles)


class RecordingRow(Card):
    """A recording: when it was made, what it answers, how long and how large. erase_asked(str): its file."""

    erase_asked = Signal(str)

    def __init__(self, one: Recorded, title: str, sound: Sound, playback: Playback) -> None:
        super().__init__(gap=8, inset=16)
        self._one = one
        self._title = title
        self._what = Words(face="strong")
        self._about = Words(ink="ink_soft")
        self.listen = playback.row(sound.recording(one.file))
        self._erase = Confirm(self.listen, rank="quiet", icon="erase")
        self.add(self._what, self._about, self._erase)
        self._erase.confirmed.connect(self._ask)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words anew."""
        one = self._one
        when = day_and_time(one.at)
        self._what.setText(self._title or self.tr("An examination"))
        said = self.tr("%1 minutes · %2").replace("%1", length_words(one.seconds))
        self._about.setText(said.replace("%2", size_words(one.size)))
        self.listen.set_name(when)
        self._erase.say(
            self.tr("Erase"),
            self.tr("Erase this recording? This cannot be undone."),
            self.tr("Yes, erase it"),
            self.tr("No, keep it"),
        )
        self._erase.ask.setAccessibleDescription(when)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _ask(self) -> None:
        self.erase_asked.emit(self._one.file)
