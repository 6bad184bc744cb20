"""The running program: whose it is, what is open, how it looks and speaks. The windows' rooms know nothing of it."""

import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from naturalization_trainer import log, standing
from naturalization_trainer.clock import Clock
from naturalization_trainer.errors import KnownError
from naturalization_trainer.folders import Folders
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

Need = Literal["file", "rules", "bank"]
ALL: tuple[Need, ...] = ("file", "rules", "bank")

Action = Callable[[], None]


class Program(QObject):
    """What is open, and for whom.

    Until `open` only a quick look was taken into the person's file, for the first paint. The person's file (`store`),
    the rules (`blueprint`) and the bank are opened when somebody first needs them, for they take time and memory: what
    does goes through `when` and happens at once where they are open already. `forced_language` is the command line's
    wish, until another is chosen.

    begun(): the window is painted, what is slow may begin. opened(): the person's file was opened.
    figures_changed(): what home shows may have changed. options_changed(): a setting was changed.
    """

    begun = Signal()
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
        self.notices = Notices(log.logger(), parent=self)
        self.background = Background(self)
        self.forced_language = language
        self._application = application
        self._bank: CompiledBank | None = None
        self._bank_is_compiled = False
        self._lock: Lock | None = None
        self._under_way: set[Need] = set()
        self._waiting: list[tuple[tuple[Need, ...], Action]] = []
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
    def is_locked(self) -> bool:
        """Whether no other copy of the program may write here."""
        return self._lock is not None

    @property
    def bank(self) -> "CompiledBank":
        """The bank, opened when first needed; raises its known errors."""
        if self._bank is None:
            from naturalization_trainer.bank.cache import open_bank  # noqa: PLC0415 - not before the first paint

            folders = self.folders
            self._bank = open_bank(folders.bank, folders.audio, folders.cache, self.today)
        return self._bank

    def topic_title(self, section: str, topic: str, language: str) -> str:
        """Return a topic's name: the bank's, or ours for the everyday topics of the language tasks."""
        from naturalization_trainer.ui.topic_names import topic_name  # noqa: PLC0415 - where it is needed

        return topic_name(section, topic, self.bank.topic_title(section, topic, language))

    def figures(self) -> HomeFigures:
        """Return what home shows at this moment."""
        return standing.home_figures(
            self.glance.home, self.options, self.person.name if self.person else "", self.today
        )

    def refresh(self) -> None:
        """Look into the person's file again."""
        self.glance = self._look()
        self.figures_changed.emit()

    @Slot()
    def open(self) -> None:
        """Do what was not needed for the first paint; the slow of it off this thread.

        A file that is as it should be is checked and backed up where that is due, but not opened; a bank never seen
        before is compiled, which takes seconds nobody should wait for later.
        """
        log.to_folder(self.folders.data / "log")
        if not self._take_lock():
            return
        if self.person is not None and self.glance.state == "ready" and self.glance.trouble is None:
            self._look_after(self.person)
        elif self.person is not None:
            self._begin("file")
        if not any(self.folders.cache.glob("bank-*")):
            self._begin("bank")
        self.begun.emit()

    def when_open(self, action: Action) -> None:
        """Do what needs the person's file, the rules and the bank."""
        self.when(ALL, action)

    def when(self, needs: tuple[Need, ...], action: Action) -> None:
        """Do something that needs what is named: now, or as soon as that is open. Known errors are told.

        What could not be opened is tried again each time it is asked for: the disk may have room by now.
        """
        self._waiting.append((needs, action))
        for need in needs:
            self._begin(need)
        self._do_waiting()

    def whenever(self, need: Need, action: Action) -> None:
        """Do something once what it needs is open for another reason, and never where it is not."""
        self._waiting.append(((need,), action))
        self._do_waiting()

    def attempt(self, action: Action) -> None:
        """Do something; a known error is told."""
        try:
            action()
        except KnownError as error:
            self.notices.tell(error)

    @Slot(str, str)
    def set_option(self, name: str, value: str) -> None:
        """Change a setting, at once and for the next time."""
        self.set_options({name: value})

    def set_options(self, values: dict[str, str]) -> None:
        """Change several settings, at once and for the next time."""
        for name, value in values.items():
            self.options = self.options.changed(name, value)
        if "language" in values:
            self.forced_language = ""
        self.wear()
        self.options_changed.emit()
        self.when(("file",), lambda: self._keep(values))

    @Slot()
    def wear(self) -> None:
        """Put the look on and speak the language the options ask for."""
        theme, percent = self.options["theme"], int(self.options["text_size"])
        if not look.worn(theme, percent):
            look.apply(self._application, theme, percent)
        self.notices.language = self.translation.speak(self.forced_language or self.options["language"])

    def change_person(self, person: Person | None) -> None:
        """Let somebody else practise: close the one file; the other is opened when it is needed."""
        self._close_store()
        self.person = person
        if person is not None:
            self.people.remember(person)
        self.refresh()
        self.options = Options(self.glance.home.settings)
        self.wear()
        self.options_changed.emit()

    def add_person(self, name: str) -> None:
        """Make a place for somebody new, and let them practise."""
        self.change_person(self.people.create(self.clock.now(), name))

    def rename_person(self, name: str) -> None:
        """Give whoever practises another name."""
        if self.person is not None:
            self.person = self.people.rename(self.person, name)
            self.figures_changed.emit()

    def erase_person(self) -> None:
        """Delete all of whoever practises; the next person, or nobody yet, takes the place."""
        person = self.person
        if person is None:
            return
        self._close_store()
        self.people.erase(person)
        self.change_person(self.people.last())

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
        log.close()

    def _look(self) -> quick.Glance:
        path = self.person.path if self.person is not None else self.folders.data / "nobody"
        return quick.look(path)

    def _take_lock(self) -> bool:
        from naturalization_trainer.store.lock import Lock  # noqa: PLC0415 - not before the first paint

        if self._lock is not None:
            return True
        lock = Lock(self.folders.data)
        try:
            lock.take()
        except KnownError as error:
            self._give_up("file", error)
            return False
        self._lock = lock
        return True

    def _has(self, need: Need) -> bool:
        match need:
            case "file":
                return self.store is not None
            case "rules":
                return self.blueprint is not None
            case "bank":
                return self._bank_is_compiled

    def _begin(self, need: Need) -> None:
        """Begin to open something, where it neither is open nor being opened."""
        from naturalization_trainer import opening  # noqa: PLC0415 - not before the first paint

        if self._has(need) or need in self._under_way or (need == "file" and not self._take_lock()):
            return
        self._under_way.add(need)
        folders, people, person, now, today = self.folders, self.people, self.person, self.clock.now(), self.today
        match need:
            case "file":
                job = self.background.start(lambda: opening.open_person(people, person, now))
                job.done.connect(self._take_person)
                job.failed.connect(self._give_up_file)
            case "rules":
                job = self.background.start(lambda: opening.read_rules(folders.bank, folders.cache))
                job.done.connect(self._take_rules)
                job.failed.connect(self._give_up_rules)
            case "bank":
                job = self.background.start(
                    lambda: opening.compile_bank(folders.bank, folders.audio, folders.cache, today)
                )
                job.done.connect(self._take_bank)
                job.failed.connect(self._give_up_bank)

    @Slot(object)
    def _take_person(self, opened: "opening.Opened") -> None:
        self._under_way.discard("file")
        self.store = opened.store
        if self.person is None or self.person.id != opened.person.id:
            self.person = opened.person
        if opened.told is not None:
            self.notices.tell(opened.told)
            self.refresh()
        self.opened.emit()
        self._do_waiting()

    @Slot(object)
    def _take_rules(self, blueprint: "Blueprint") -> None:
        self._under_way.discard("rules")
        self.blueprint = blueprint
        self._do_waiting()

    @Slot()
    def _take_bank(self) -> None:
        self._under_way.discard("bank")
        self._bank_is_compiled = True
        self._do_waiting()

    @Slot(object)
    def _give_up_file(self, error: BaseException) -> None:
        self._give_up("file", error)

    @Slot(object)
    def _give_up_rules(self, error: BaseException) -> None:
        self._give_up("rules", error)

    @Slot(object)
    def _give_up_bank(self, error: BaseException) -> None:
        self._give_up("bank", error)

    def _give_up(self, need: Need, error: BaseException) -> None:
        """Tell what could not be opened; what waited for it does not happen."""
        self._under_way.discard(need)
        self._waiting = [(needs, action) for needs, action in self._waiting if need not in needs]
        self.notices.tell(error)

    def _do_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        for needs, action in waiting:
            if all(self._has(need) for need in needs):
                self.attempt(action)
            else:
                self._waiting.append((needs, action))

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
            checked = {"checked": self.clock.now().isoformat(timespec="seconds")}
            self.whenever("file", lambda: self._keep(checked))

    def _mend(self) -> None:
        """Repair the open file: close it, set it aside, open what could be read."""
        from naturalization_trainer import opening  # noqa: PLC0415 - loaded by now

        person, now = self.person, self.clock.now()
        if person is None:
            return
        self._close_store()
        self._under_way.add("file")
        job = self.background.start(lambda: opening.mend_and_open(person, now))
        job.done.connect(self._take_person)
        job.failed.connect(self._give_up_file)

    def _keep(self, values: dict[str, str]) -> None:
        from naturalization_trainer.store import settings  # noqa: PLC0415 - SQLAlchemy only where it is needed

        if self.store is not None:
            settings.write(self.store, **values)

    def _close_store(self) -> None:
        if self.store is not None:
            self.store.close()
            self.store = None
