"""Joins the kiosk: its policy, its window, the visits and what is counted of them."""

import datetime
import gc
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication

from naturalization_trainer import __version__, opening
from naturalization_trainer.clock import Clock
from naturalization_trainer.errors import KnownError
from naturalization_trainer.folders import Folders
from naturalization_trainer.kiosk import pin
from naturalization_trainer.kiosk.chosen import chosen
from naturalization_trainer.kiosk.comfort import Comfort
from naturalization_trainer.kiosk.config import Config
from naturalization_trainer.kiosk.counts import Answer, Counts, read_answers
from naturalization_trainer.kiosk.notes import OutRoom, WarningRoom, WipingRoom
from naturalization_trainer.kiosk.policy import (
    Begun,
    Event,
    Failed,
    Finished,
    Looked,
    PinGiven,
    Policy,
    StaffAsked,
    StaffLeft,
    State,
    Touched,
    Wiped,
    apply,
)
from naturalization_trainer.kiosk.staff import Facts, PinRoom, StaffRoom
from naturalization_trainer.kiosk.visit import Visit, Visits
from naturalization_trainer.kiosk.welcome import WelcomeRoom
from naturalization_trainer.kiosk.window import Guard, KioskWindow
from naturalization_trainer.media.ports import Player
from naturalization_trainer.sentences import tell
from naturalization_trainer.ui.background import Background
from naturalization_trainer.ui.rooms.sound_check import SAMPLE
from naturalization_trainer.ui.theme import look
from naturalization_trainer.ways.visiting import Visiting

LOOK = 250
"""Milliseconds between two looks at the clock."""


class Kiosk(QObject):
    """A kiosk that runs. `folders`: its own, not a visitor's.

    beat(): its window is alive. ended(bool): the staff ends it; True: to be started again.
    """

    beat = Signal()
    ended = Signal(bool)

    def __init__(
        self, application: QApplication, config: Config, folders: Folders, clock: Clock, visits: Visits
    ) -> None:
        super().__init__(application)
        self._application = application
        self._config = config
        self._kept = folders
        self._clock = clock
        self._visits = visits
        self._policy = Policy(config.idle.seconds, config.idle.countdown)
        self.state = State(since=clock.monotonic())
        self._language: str = config.languages[0]
        self._comfort = Comfort()
        self._trouble: KnownError | None = None
        self._counts: Counts | None = None
        self._visit: Visit | None = None
        self._player: Player | None = None
        self.visiting: Visiting | None = None
        self.background = Background(self)
        look.apply(application, "light", 100)
        self.window = KioskWindow()
        self.welcome = WelcomeRoom(config.languages)
        self.warning, self._wiping, self.out = WarningRoom(), WipingRoom(), OutRoom(config.languages)
        self.pin, self.staff = PinRoom(self._language), StaffRoom(self._language)
        self.window.take(self.welcome, self.warning, self._wiping, self.out, self.pin, self.staff)
        self._guard = Guard(self)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK)
        self._connect()

    def start(self, *, broken: bool = False) -> None:
        """Delete what a visit left behind before, and welcome; `broken`: out of service, until staff comes."""
        self._application.installEventFilter(self._guard)
        self.window.show_room(self.welcome)
        try:
            self._visits.clear()
        except KnownError as error:
            self._fail(error)
        try:
            self._counts = Counts(self._config.counts_file)
        except KnownError as error:
            self._trouble = error
        if broken:
            self._take(Failed())
        folders, today = self._kept, self._clock.now().astimezone().date()
        self.background.start(lambda: _prepare(folders, today)).failed.connect(self._note)
        self._timer.start()

    def stop(self) -> None:
        """End: what is left of a visit is wiped, the window goes."""
        self._timer.stop()
        self._application.removeEventFilter(self._guard)
        self.background.close()
        self._leave_visit()
        with suppress(KnownError):
            self._visits.clear()
        if self._counts is not None:
            self._counts.close()
        self.window.let_go()
        self.window.deleteLater()

    def catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take what nobody caught; nothing a visitor typed is told, only what kind of mistake it was and where."""
        del error
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        where = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace is not None else "?"
        sys.stderr.write(f"{kind.__name__} at {where}\n")

    def _connect(self) -> None:
        self._guard.touched.connect(self._touched)
        self._timer.timeout.connect(self.look)
        self.welcome.begun.connect(self._begin)
        self.welcome.comfort_changed.connect(self._wear)
        self.window.visit.finished.connect(self._finish)
        for room in (self.welcome, self.out):
            room.staff_asked.connect(self._ask_staff)
        self.pin.given.connect(self._judge)
        for back in (self.pin.back_asked, self.staff.back_asked):
            back.connect(self._leave_staff)
        self.staff.sound_asked.connect(self._test_sound)
        self.staff.restart_asked.connect(self._restart)
        self.staff.leave_asked.connect(self._leave)

    @Slot()
    def look(self) -> None:
        """Look at the clock. Whoever listens or speaks is here without touching anything."""
        self.beat.emit()
        busy = self.state.stage == "visit" and self.visiting is not None and self.visiting.is_busy
        self._take(Touched() if busy else Looked())
        if self.state.stage == "warning":
            self.warning.show_left(round(self.state.left(self._policy, self._clock.monotonic())))

    def _take(self, event: Event) -> None:
        before, self.state = self.state, apply(self._policy, self.state, event, self._clock.monotonic())
        if before.stage != self.state.stage:
            self._enter()

    def _enter(self) -> None:
        """Show what belongs to the stage now begun."""
        window = self.window
        match self.state.stage:
            case "welcome":
                self._wear(Comfort())
                self.welcome.show_comfort(Comfort())
                window.show_room(self.welcome)
            case "visit":
                window.show_visit()
            case "warning":
                self.warning.set_language(self._language)
                self.warning.show_left(self._config.idle.countdown)
                window.show_room(self.warning)
                self._application.beep()
            case "wiping":
                self._wiping.set_language(self._language)
                window.show_room(self._wiping)
                QTimer.singleShot(0, self, self._wipe)
            case "pin":
                window.show_room(self.pin)
            case "staff":
                self.staff.show_facts(self._facts())
                window.show_room(self.staff)
            case "out":
                self._leave_visit()
                window.show_room(self.out)

    @Slot()
    def _touched(self) -> None:
        self._take(Touched())

    @Slot(str)
    def _begin(self, language: str) -> None:
        if self.state.stage != "welcome":
            return
        try:
            visit = self._visits.begin()
        except KnownError as error:
            self._fail(error)
            return
        config = self._config
        self._visit = visit
        self.visiting = visiting = Visiting(
            self._application,
            Folders(visit.data, visit.cache, self._kept.bank, self._kept.audio),
            self._clock,
            language=language,
            comfort=self._comfort,
            offers=config.offers,
            longer=config.more_time,
        )
        visiting.language_changed.connect(self._speak)
        self._speak(language)
        self.window.visit.hold(visiting.window)
        self._take(Begun())
        visiting.begin()

    @Slot(str)
    def _speak(self, language: str) -> None:
        self._language = language
        self.window.visit.set_language(language)

    @Slot(object)
    def _wear(self, comfort: Comfort) -> None:
        self._comfort = comfort
        options = comfort.options
        look.apply(self._application, options["theme"], int(options["text_size"]))

    @Slot()
    def _finish(self) -> None:
        self._take(Finished())

    @Slot()
    def _wipe(self) -> None:
        """Count the visit, close it, delete it."""
        self._leave_visit()
        clipboard = self._application.clipboard()
        clipboard.clear()
        if clipboard.supportsSelection():
            clipboard.clear(QClipboard.Mode.Selection)
        try:
            self._visits.clear()
        except KnownError as error:
            self._fail(error)
        else:
            self._take(Wiped())

    def _leave_visit(self) -> None:
        visiting, self.visiting = self.visiting, None
        visit, self._visit = self._visit, None
        if visiting is None or visit is None:
            return
        visiting.rest()
        try:
            self._count(visiting, visit)
        except KnownError as error:
            self._trouble = error
        visiting.end()
        self.window.visit.empty()
        del visiting
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()

    def _count(self, visiting: Visiting, visit: Visit) -> None:
        """Keep what survives the visit; where it cannot be kept it is lost, and the wipe goes on."""
        program = visiting.program
        if self._counts is None:
            return
        answers: list[Answer] = []
        for task_id, answer, response in read_answers(program.person.path) if program.person is not None else ():
            items = {item.id or task_id: item for item in program.bank.task(task_id).items}
            item = items.get(answer.item) or items.get(answer.item.removeprefix(f"{task_id}."))
            answers.append(answer._replace(option=chosen(item, response) if item is not None else None))
        self._counts.add(visit.id, self._clock.now(), answers)

    @Slot()
    def _ask_staff(self) -> None:
        self._take(StaffAsked())

    @Slot()
    def _leave_staff(self) -> None:
        self._take(StaffLeft())

    @Slot(str)
    def _judge(self, given: str) -> None:
        now = self._clock.monotonic()
        if self.state.waits(now):
            self.pin.tell(wrong=False, waits=self.state.waits(now))
            return
        right = pin.matches(given, self._config.pin)
        self._take(PinGiven(right))
        if not right:
            self.pin.tell(wrong=True, waits=self.state.waits(now))

    def _facts(self) -> Facts:
        midnight = self._clock.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        today = None
        bank, tasks = "", 0
        try:
            today = self._counts.since(midnight) if self._counts is not None else None
            bank, tasks = _bank_facts(self._kept, midnight.date())
        except KnownError as error:
            self._trouble = error
        return Facts(
            version=__version__,
            bank=bank,
            tasks=tasks,
            visits=today.visits if today else 0,
            answers=today.answers if today else 0,
            trouble=tell(self._trouble, self._config.languages[0]) if self._trouble else "",
        )

    @Slot()
    def _test_sound(self) -> None:
        from naturalization_trainer.media.devices import make_player  # noqa: PLC0415 - when first needed

        try:
            if self._player is None:
                self._player = make_player(self)
                self._player.failed.connect(self._tell_staff)
            self._player.play(self._kept.audio / SAMPLE)
        except KnownError as error:
            self._tell_staff(error)

    @Slot(object)
    def _tell_staff(self, error: KnownError) -> None:
        self.staff.told.setText(tell(error, self._config.languages[0]))

    @Slot()
    def _restart(self) -> None:
        if self.state.stage == "staff":
            self.ended.emit(True)

    @Slot()
    def _leave(self) -> None:
        if self.state.stage == "staff":
            self.ended.emit(False)

    @Slot(object)
    def _note(self, error: BaseException) -> None:
        """Keep for the staff what did not work in the background: without a bank there is no kiosk."""
        self._fail(error if isinstance(error, KnownError) else KnownError("kiosk_no_room", detail=str(error)))

    def _fail(self, error: KnownError) -> None:
        self._trouble = error
        self._take(Failed())


Beat = Callable[[], bool]
"""Tells the supervisor that the window is alive; False where there is none any more."""


def run(application: QApplication, kiosk: Kiosk, beat: Beat, *, broken: bool) -> bool:
    """Run a kiosk full screen until the staff ends it or its supervisor is gone; True: it is to be started again."""
    sys.excepthook = kiosk.catch
    again: list[bool] = []

    def end(restart: bool) -> None:
        again.append(restart)
        application.quit()

    def tell_alive() -> None:
        if not beat():
            application.quit()

    kiosk.ended.connect(end)
    kiosk.beat.connect(tell_alive)
    kiosk.window.showFullScreen()
    kiosk.start(broken=broken)
    application.exec()
    kiosk.stop()
    return any(again)


def run_closed(application: QApplication, beat: Beat) -> int:
    """Show nothing but that the kiosk is out of service, in every language, until the system ends it."""
    look.apply(application, "light", 100)
    window, guard, timer = KioskWindow(), Guard(), QTimer()
    room = OutRoom(("lv", "ru", "en", "uk"), staffed=False)
    window.take(room)
    window.show_room(room)
    application.installEventFilter(guard)
    timer.timeout.connect(lambda: None if beat() else application.quit())
    timer.start(LOOK)
    window.showFullScreen()
    application.exec()
    window.let_go()
    return 1


def _prepare(folders: Folders, today: datetime.date) -> None:
    """Bring the compiled bank and rules up to their files, for all visits."""
    opening.compile_bank(folders.bank, folders.audio, folders.cache, today)
    opening.read_rules(folders.bank, folders.cache)


def _bank_facts(folders: Folders, today: datetime.date) -> tuple[str, int]:
    from naturalization_trainer.bank.cache import open_bank  # noqa: PLC0415 - when the staff asks

    bank = open_bank(folders.bank, folders.audio, folders.cache, today)
    try:
        return bank.bank_hash, sum(bank.statuses().values())
    finally:
        bank.close()
