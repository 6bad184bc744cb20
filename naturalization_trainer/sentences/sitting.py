"""What is told when a sitting does not accept something."""

SENTENCES: dict[str, dict[str, str]] = {
    "sitting_ended": {
        "lv": "Šī pārbaudes reize jau ir beigusies; tajā vairs neko nevar mainīt.",
        "ru": "Эта попытка уже завершена, изменить в ней ничего нельзя.",
        "en": "This sitting has ended; nothing in it can be changed any more.",
    },
    "sitting_phase_not_open": {
        "lv": "Šobrīd neviens pārbaudes posms nav atvērts.",
        "ru": "Сейчас ни один этап экзамена не открыт.",
        "en": "No stage of the examination is open at the moment.",
    },
    "sitting_phase_open": {
        "lv": "Vispirms jāpabeidz iesāktais posms.",
        "ru": "Сначала нужно закончить начатый этап.",
        "en": "Finish the stage you have begun first.",
    },
    "sitting_out_of_order": {
        "lv": "Posmi jākārto pēc kārtas, un pabeigtu posmu nevar atvērt vēlreiz.",
        "ru": "Этапы проходят по порядку, и законченный этап нельзя открыть снова.",
        "en": "Stages are taken in order, and a finished one cannot be opened again.",
    },
    "sitting_item_unknown": {
        "lv": "Šī jautājuma šajā variantā nav.",
        "ru": "Этого вопроса в данном варианте нет.",
        "en": "This question is not on the paper.",
    },
    "sitting_item_elsewhere": {
        "lv": "Šis jautājums pieder citam pārbaudes posmam.",
        "ru": "Этот вопрос относится к другому этапу экзамена.",
        "en": "This question belongs to another stage of the examination.",
    },
    "sitting_section_elsewhere": {
        "lv": "Šī sadaļa pieder citam pārbaudes posmam.",
        "ru": "Этот раздел относится к другому этапу экзамена.",
        "en": "This section belongs to another stage of the examination.",
    },
    "sitting_section_closed": {
        "lv": "Šī sadaļa jau ir slēgta; atbildes tajā vairs nevar mainīt.",
        "ru": "Этот раздел уже закрыт, ответы в нём изменить нельзя.",
        "en": "This section is closed; its answers can no longer be changed.",
    },
    "sitting_preparing": {
        "lv": "Šis ir sagatavošanās laiks; atbildēt varēs pēc tā.",
        "ru": "Сейчас время подготовки; отвечать можно будет после него.",
        "en": "This is the time to prepare; answers are given after it.",
    },
    "sitting_time_over": {
        "lv": "Laiks ir beidzies; šo atbildi vairs nevar pieņemt. Viss iepriekš atbildētais ir saglabāts.",
        "ru": "Время вышло, этот ответ уже не принимается. Все прежние ответы сохранены.",
        "en": "The time is over and this answer can no longer be taken. Everything answered before is kept.",
    },
    "sitting_time_left": {
        "lv": "Posma laiks vēl nav beidzies.",
        "ru": "Время этапа ещё не вышло.",
        "en": "The stage still has time left.",
    },
    "sitting_script_order": {
        "lv": "Klausīšanās ieraksts skan tikai pēc kārtas un līdz galam.",
        "ru": "Запись аудирования звучит только по порядку и до конца.",
        "en": "The listening recording plays only in order and to its end.",
    },
    "sitting_not_spoken": {
        "lv": "Uz šo jautājumu neatbild ar ierakstu.",
        "ru": "На этот вопрос не отвечают записью голоса.",
        "en": "This question is not answered with a recording.",
    },
    "sitting_recording_outside": {
        "lv": "Ieraksta fails neatrodas jūsu ierakstu mapē, tāpēc tas nav pieņemts.",
        "ru": "Файл записи находится не в вашей папке записей, поэтому он не принят.",
        "en": "The recording is not in your recordings folder and was not taken.",
    },
    "sitting_clock": {
        "lv": "Pārbaudes pulksteņa ziņas ir pretrunīgas; šis ieraksts nav pieņemts.",
        "ru": "Данные часов экзамена противоречивы; эта запись не принята.",
        "en": "The examination's clock contradicts itself; this entry was not taken.",
    },
    "sitting_not_marked_by_person": {
        "lv": "Šo atbildi vērtē programma.",
        "ru": "Этот ответ оценивает программа.",
        "en": "The program marks this answer.",
    },
    "sitting_mark_too_early": {
        "lv": "Vērtēt varēs, kad šī pārbaudes daļa būs pabeigta.",
        "ru": "Оценить можно будет, когда эта часть экзамена закончится.",
        "en": "Marks can be given once this part of the examination is finished.",
    },
    "sitting_mark_out_of_range": {
        "lv": "Katram kritērijam jādod punkti ar soli puspunkts, ne vairāk par norādīto.",
        "ru": "По каждому критерию ставятся баллы с шагом в полбалла, не больше указанного.",
        "en": "Give points for every criterion, in halves and no more than stated.",
    },
}
