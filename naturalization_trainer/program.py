"""The running program: whose it is, what is open, how it looks and speaks. The windows' rooms know nothing of it."""

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from naturalization_trainer import log, standing
from naturalization_trainer.clock import Clock
from naturalization_trainer.errors import KnownError
from naturalization_trainer.options import Options
from naturalization_trainer.store import quick
from naturalization_trainer.store.profiles import People, Person
from naturalization_trainer.ui.background import Background
from naturalization_trainer.ui.figures import HomeFigures
from naturalization_trainer.ui.notices import Notices
from naturalization_trainer.ui.theme import look
from naturalization_trainer.ui.translation import Translation

if TYPE_CHECKING:
    from naturalization_trainer import opening
    from naturalization_trainer.bank.compiled import CompiledBank
    from naturalization_trainer.exam.blueprint import Blueprint
    from naturalization_trainer.store.engine import Store
    from naturalization_trainer.store.lock import Lock


class Folders(NamedTuple):
    """Where everything lies."""

    data: Path
    cache: Path
    bank: Path
    audio: Path


class Program(QObject):
    """What is open, and for whom.

    Until `open` only a quick look was taken into the person's file, for the first paint. `store` and `blueprint` are
    None until they are open; what needs them goes through `when_open`.

    opened(): the person's file and the rules are open. figures_changed(): what home shows may have changed.
    options_changed(): a setting was changed.
    """

    opened = Signal()

    figures_changed = Signal()
    options_changed = Signal()

    def __init__(self, application: QApplication, folders: Folders, clock: Clock, *, language: str = "") -> None:
        super().__init__(application)
        self.folders = folders
        self.clock = clock
        self.people = People(folders.data)
        self.person: Person | None = self.people.last()
        self.store: Store | None = None
        self.blueprint: Blueprint | None = None
        self.glance = self._look()
        self.options = Options(self.glance.home.settings)
        self.translation = Translation(application)
        self.notices = Notices(log.to_folder(folders.data / "log"), parent=self)
        self.background = Background(self)
        self._application = application
        self._language = language
        self._bank: CompiledBank | None = None
        self._lock: Lock | None = None
        self._waiting: list[Callable[[], None]] = []
        self._failed = False
        self.wear()

    @property
    def language(self) -> str:
        """The language spoken: `lv`, `ru` or `en`."""
        return self.translation.language

    @property
    def today(self) -> datetime.date:
        """The day in the person's own calendar."""
        return self.clock.now().astimezone().date()

    @property
    def bank(self) -> "CompiledBank":
        """The bank, opened when first needed; raises its known errors."""
        if self._bank is None:
            from naturalization_trainer.bank.cache import open_bank  # noqa: PLC0415 - not before the first paint

            folders = self.folders
            self._bank = open_bank(folders.bank, folders.audio, folders.cache, self.today)
        return self._bank

    @property
    def is_open(self) -> bool:
        """Whether the person's file and the rules are open."""
        return self.store is not None and self.blueprint is not None

    def figures(self) -> HomeFigures:
        """Return what home shows at this moment."""
        return standing.home_figures(self.glance.home, self.options, self.person.name if self.person else "")

    def refresh(self) -> None:
        """Look into the person's file again."""
        self.glance = self._look()
        self.figures_changed.emit()

    @Slot()
    def open(self) -> None:
        """Open everything that was not needed for the first paint; the slow of it off this thread."""
        self._open_what_is_not()
        self._compile_bank()

    def _open_what_is_not(self) -> None:
        """Open the person's file and the rules, where they are not open yet."""
        self._failed = False
        if self.blueprint is None:
            self._read_rules()
        if self.store is None and self._take_lock():
            self._open_person(self.person)

    def _read_rules(self) -> None:
        from naturalization_trainer import opening  # noqa: PLC0415 - not before the first paint

        folders = self.folders
        job = self.background.start(lambda: opening.read_rules(folders.bank, folders.cache))
        job.done.connect(self._take_rules)
        job.failed.connect(self._give_up)

    def _compile_bank(self) -> None:
        from naturalization_trainer import opening  # noqa: PLC0415 - not before the first paint

        folders, today = self.folders, self.today
        job = self.background.start(lambda: opening.compile_bank(folders.bank, folders.audio, folders.cache, today))
        job.failed.connect(self.notices.tell)

    @Slot(object)
    def _give_up(self, error: BaseException) -> None:
        """Tell what could not be opened; what waited for it is tried again when it is asked for again."""
        self._failed = True
        self._waiting.clear()
        self.notices.tell(error)

    def when_open(self, action: Callable[[], None]) -> None:
        """Do what needs the person's file and the rules: now, or as soon as they are open. Known errors are told.

        Where they could not be opened it is tried again: the disk may have room by now, the other copy be closed.
        """
        if self.is_open:
            self.attempt(action)
            return
        self._waiting.append(action)
        if self._failed:
            self._open_what_is_not()

    def set_option(self, name: str, value: str) -> None:
        """Change a setting, at once and for the next time."""
        self.set_options({name: value})

    def set_options(self, values: dict[str, str]) -> None:
        """Change several settings, at once and for the next time."""
        for name, value in values.items():
            self.options = self.options.changed(name, value)
        if "language" in values:
            self._language = ""
        self.wear()
        self.options_changed.emit()
        self.when_open(lambda: self._keep(values))

    @Slot()
    def wear(self) -> None:
        """Put the look on and speak the language the options ask for."""
        theme, percent = self.options["theme"], int(self.options["text_size"])
        if not look.worn(theme, percent):
            look.apply(self._application, theme, percent)
        self.notices.language = self.translation.speak(self._language or self.options["language"])

    def change_person(self, person: Person) -> None:
        """Let somebody else practise: close the one file, open the other."""
        self._close_store()
        self.person = person
        self.refresh()
        self.options = Options(self.glance.home.settings)
        self.wear()
        self.options_changed.emit()
        self._open_person(person)

    def add_person(self, name: str) -> None:
        """Make a file for somebody new, and let them practise."""
        self.change_person(self.people.create(self.clock.now(), name))

    def rename_person(self, name: str) -> None:
        """Give whoever practises another name."""
        if self.person is not None:
            self.person = self.people.rename(self.person, name)
            self.figures_changed.emit()

    def erase_person(self) -> None:
        """Delete all of whoever practises; the next person, or somebody new, takes the place."""
        person = self.person
        if person is None:
            return
        self._close_store()
        self.people.erase(person)
        self.person = None
        following = self.people.last() or self.people.create(self.clock.now())
        self.change_person(following)

    @Slot()
    def close(self) -> None:
        """Close all that is open; everything answered has been written already."""
        self._waiting.clear()
        self.background.close()
        self._close_store()
        if self._bank is not None:
            self._bank.close()
            self._bank = None
        if self._lock is not None:
            self._lock.release()
            self._lock = None
        log.close(self.notices.logger)

    def _look(self) -> quick.Glance:
        path = self.person.path if self.person is not None else self.folders.data / "nobody"
        return quick.look(path, self.today)

    def _take_lock(self) -> bool:
        from naturalization_trainer.store.lock import Lock  # noqa: PLC0415 - it loads filelock

        if self._lock is not None:
            return True
        lock = Lock(self.folders.data)
        try:
            lock.take()
        except KnownError as error:
            self._give_up(error)
            return False
        self._lock = lock
        return True

    def _open_person(self, person: Person | None) -> None:
        from naturalization_trainer import opening  # noqa: PLC0415 - not before the first paint

        people, now = self.people, self.clock.now()
        job = self.background.start(lambda: opening.open_person(people, person, now))
        job.done.connect(self._take_person)
        job.failed.connect(self._give_up)

    @Slot(object)
    def _take_person(self, opened: "opening.Opened") -> None:
        self.store = opened.store
        if self.person is None or self.person.id != opened.person.id:
            self.person = opened.person
        if opened.told is not None:
            self.notices.tell(opened.told)
            self.refresh()
        self._look_after(opened.person)
        self._do_waiting()

    @Slot(object)
    def _take_rules(self, blueprint: "Blueprint") -> None:
        self.blueprint = blueprint
        self._do_waiting()

    def _do_waiting(self) -> None:
        if self.is_open:
            waiting, self._waiting = self._waiting, []
            self.opened.emit()
            for action in waiting:
                self.attempt(action)

    def _look_after(self, person: Person) -> None:
        """Check the file where that is due, and back it up."""
        from naturalization_trainer.store.upkeep import look_after  # noqa: PLC0415 - not before the first paint

        now, unclean, checked = self.clock.now(), self.glance.unclean, self.options["checked"]
        job = self.background.start(lambda: look_after(person.path, now, unclean=unclean, last_full=checked))
        job.done.connect(self._looked_after)
        job.failed.connect(self.notices.tell)

    @Slot(object)
    def _looked_after(self, found: object) -> None:
        from naturalization_trainer.store.upkeep import Upkeep  # noqa: PLC0415 - loaded by now

        if not isinstance(found, Upkeep):
            return
        if found.trouble is not None:
            self.notices.tell(found.trouble)
        if not found.healthy:
            self._mend()
        elif found.checked_fully:
            self.set_option("checked", self.clock.now().isoformat(timespec="seconds"))

    def _mend(self) -> None:
        """Repair the open file: close it, set it aside, open what could be read."""
        from naturalization_trainer import opening  # noqa: PLC0415 - loaded by now

        person, now = self.person, self.clock.now()
        if person is None:
            return
        self._close_store()
        job = self.background.start(lambda: opening.mend_and_open(person, now))
        job.done.connect(self._take_person)
        job.failed.connect(self._give_up)

    def _keep(self, values: dict[str, str]) -> None:
        from naturalization_trainer.store import settings  # noqa: PLC0415 - SQLAlchemy only after the first paint

        if self.store is not None:
            settings.write(self.store, **values)

    def _close_store(self) -> None:
        if self.store is not None:
            self.store.close()
            self.store = None

    def attempt(self, action: Callable[[], None]) -> None:
        """Do something; a known error is told."""
        try:
            action()
        except KnownError as error:
            self.notices.tell(error)
