"""What is told about practice, readiness and the plan."""

SENTENCES: dict[str, dict[str, str]] = {
    "exam_day_past": {
        "lv": "Šī pārbaudes diena ({day}) jau ir pagājusi. Izvēlieties dienu, kas vēl tikai būs.",
        "ru": "Этот день экзамена ({day}) уже прошёл. Выберите день, который ещё впереди.",
        "en": "This examination day ({day}) has passed. Choose a day that is still to come.",
    },
    "exam_day_today": {
        "lv": "Pārbaude ir šodien – plānot vairs nav ko. Paņemiet līdzi personu apliecinošu dokumentu. Lai veicas!",
        "ru": "Экзамен сегодня – планировать уже нечего. Возьмите с собой удостоверение личности. Удачи!",
        "en": "The examination is today, so there is nothing left to plan. Take your identity document. Good luck!",
    },
    "exam_day_far": {
        "lv": "Līdz {day} ir ilgāk nekā {days} dienas; tik tālu plānot nav jēgas. Izvēlieties tuvāku dienu.",
        "ru": "До {day} больше {days} дней; так далеко планировать нет смысла. Выберите день поближе.",
        "en": "It is more than {days} days until {day}, too far for a useful plan. Choose a nearer day.",
    },
    "minutes_out_of_range": {
        "lv": "Cik minūšu dienā? Ierakstiet skaitli no {least} līdz {most}.",
        "ru": "Сколько минут в день? Введите число от {least} до {most}.",
        "en": "How many minutes a day? Enter a number from {least} to {most}.",
    },
    "plan_reachable": {
        "lv": "Ja mācīsieties pēc šī plāna, pārbaudes dienā katrā vērtējamā sadaļā iespēja sasniegt slieksni būs laba.",
        "ru": "Если заниматься по этому плану, шанс набрать порог будет хорошим в каждом оцениваемом разделе.",
        "en": "If you keep to this plan, the chance of reaching the cut is good in every section we can judge.",
    },
    "plan_not_reachable": {
        "lv": "Šajā laikā viss vēl nebūs droši. Vispirms mācieties šo: {topics}.",
        "ru": "За это время не всё станет надёжным. Сначала займитесь этим: {topics}.",
        "en": "Not everything will be safe in this time. Do these first: {topics}.",
    },
    "plan_unknown": {
        "lv": "Vēl nezinām, cik tālu esat. Dažas dienas pavingrinieties, un plāns kļūs precīzāks.",
        "ru": "Пока неизвестно, насколько вы готовы. Позанимайтесь несколько дней, и план станет точнее.",
        "en": "We do not know yet where you stand. Practise for a few days and the plan will become clearer.",
    },
    "plan_tomorrow": {
        "lv": "Pārbaude ir rīt. Šodien tikai atkārtojiet zināmo un labi izgulieties.",
        "ru": "Экзамен завтра. Сегодня только повторите знакомое и хорошо выспитесь.",
        "en": "The examination is tomorrow. Today only repeat what you know, and sleep well.",
    },
    "readiness_sentence": {
        "lv": "Šādos jautājumos slieksni jūs sasniegtu apmēram {chance} reizes no 100; īstie jautājumi var būt citādi.",
        "ru": "На таких вопросах вы набрали бы порог примерно в {chance} случаях из 100; настоящие могут быть другими.",
        "en": "On questions like these you would reach the cut about {chance} times in 100; the real ones may differ.",
    },
    "readiness_synthetic": {
        "lv": "Klausīšanās ar datora balsīm vērtēta atsevišķi: tās ir grūtāk saprast nekā cilvēkus.",
        "ru": "Аудирование с компьютерными голосами оценено отдельно: их труднее понять, чем людей.",
        "en": "Listening to computer voices is judged apart: they are harder to follow than people.",
    },
    "readiness_not_enough": {
        "lv": "Vēl nezinām: atbilžu ir par maz, lai ko droši teiktu.",
        "ru": "Пока неизвестно: ответов слишком мало, чтобы сказать что-то надёжное.",
        "en": "We do not know yet: there are too few answers to say anything reliable.",
    },
    "readiness_marked_by_people": {
        "lv": "Šo sadaļu vērtē cilvēki, tāpēc iespēju neaprēķinām; te redzams, kā mainījies jūsu pašu vērtējums.",
        "ru": "Этот раздел оценивают люди, поэтому шансы мы не считаем; здесь видно, как менялись ваши оценки.",
        "en": "People mark this section, so we give no chance; you see your own marks over time.",
    },
    "readiness_nothing_to_draw": {
        "lv": "Jautājumu bankā šai sadaļai nav uzdevumu.",
        "ru": "В банке вопросов нет заданий для этого раздела.",
        "en": "The question bank has no tasks for this section.",
    },
    "aside_forgotten_often": {
        "lv": "Šis aizmirstas atkal un atkal, tāpēc to nolikām malā. Izlasiet skaidrojumu un mēģiniet citādi.",
        "ru": "Это забывается снова и снова, поэтому мы отложили вопрос. Прочитайте пояснение и попробуйте иначе.",
        "en": "This one is forgotten again and again, so we put it aside. Read the explanation and try another way.",
    },
    "aside_never_learnt": {
        "lv": "Šis vēl nepadodas, tāpēc to nolikām malā. Izlasiet skaidrojumu un mēģiniet citādi.",
        "ru": "Это пока не получается, поэтому мы отложили вопрос. Прочитайте пояснение и попробуйте иначе.",
        "en": "This one does not stick yet, so we put it aside. Read the explanation and try another way.",
    },
    "sheet_not_written": {
        "lv": "Lapu nevar saglabāt: {path}. Pārbaudiet, vai diskā ir vieta un vai mapē drīkst rakstīt.",
        "ru": "Не удаётся сохранить лист: {path}. Проверьте, есть ли место на диске и можно ли писать в эту папку.",
        "en": "The sheet cannot be saved: {path}. Check that the disk has room and that you may write there.",
    },
}
