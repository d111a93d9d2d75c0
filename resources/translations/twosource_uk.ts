<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Правка</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Вигляд</translation>
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation>&amp;Порівняння</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Довідка</translation>
        </message>
        <message>
            <source>&amp;Open two articles…</source>
            <translation>&amp;Відкрити дві статті…</translation>
        </message>
        <message>
            <source>Open two article files and compare them</source>
            <translation>Відкрити два файли статей і порівняти їх</translation>
        </message>
        <message>
            <source>Open article &amp;A…</source>
            <translation>Відкрити статтю &amp;A…</translation>
        </message>
        <message>
            <source>Open article &amp;B…</source>
            <translation>Відкрити статтю &amp;B…</translation>
        </message>
        <message>
            <source>Paste text as A…</source>
            <translation>Вставити текст як A…</translation>
        </message>
        <message>
            <source>Paste text as B…</source>
            <translation>Вставити текст як B…</translation>
        </message>
        <message>
            <source>Open the e&amp;xample</source>
            <translation>Відкрити п&amp;риклад</translation>
        </message>
        <message>
            <source>Two short articles on one event</source>
            <translation>Дві короткі статті про одну подію</translation>
        </message>
        <message>
            <source>&amp;Reload both files</source>
            <translation>&amp;Перечитати обидва файли</translation>
        </message>
        <message>
            <source>&amp;Close the comparison</source>
            <translation>&amp;Закрити порівняння</translation>
        </message>
        <message>
            <source>&amp;Export report</source>
            <translation>&amp;Експортувати звіт</translation>
        </message>
        <message>
            <source>Write the report as the last time, beside the last one</source>
            <translation>Записати звіт, як минулого разу, поряд із попереднім</translation>
        </message>
        <message>
            <source>Export as &amp;HTML…</source>
            <translation>Експортувати як &amp;HTML…</translation>
        </message>
        <message>
            <source>Export as &amp;Markdown…</source>
            <translation>Експортувати як &amp;Markdown…</translation>
        </message>
        <message>
            <source>Export as &amp;JSON…</source>
            <translation>Експортувати як &amp;JSON…</translation>
        </message>
        <message>
            <source>Report &amp;preview</source>
            <translation>Перегляд &amp;звіту</translation>
        </message>
        <message>
            <source>Look at the report as it will be exported</source>
            <translation>Переглянути звіт таким, яким його буде експортовано</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>В&amp;ийти</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Копіювати</translation>
        </message>
        <message>
            <source>Copy c&amp;itation</source>
            <translation>Копіювати &amp;цитату</translation>
        </message>
        <message>
            <source>Copy the chosen words with title, date, place and hash of their article</source>
            <translation>Копіювати вибрані слова з назвою, датою, місцем і контрольною сумою статті</translation>
        </message>
        <message>
            <source>&amp;Find in both articles</source>
            <translation>&amp;Шукати в обох статтях</translation>
        </message>
        <message>
            <source>Source &amp;A…</source>
            <translation>Джерело &amp;A…</translation>
        </message>
        <message>
            <source>Title, outlet, author and date of article A</source>
            <translation>Назва, видання, автор і дата статті A</translation>
        </message>
        <message>
            <source>Source &amp;B…</source>
            <translation>Джерело &amp;B…</translation>
        </message>
        <message>
            <source>Title, outlet, author and date of article B</source>
            <translation>Назва, видання, автор і дата статті B</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>&amp;Більший текст</translation>
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation>&amp;Менший текст</translation>
        </message>
        <message>
            <source>&amp;Normal text size</source>
            <translation>&amp;Звичайний розмір тексту</translation>
        </message>
        <message>
            <source>&amp;Tie scrolling by links</source>
            <translation>&amp;Прокручувати разом</translation>
        </message>
        <message>
            <source>Next &amp;pane</source>
            <translation>&amp;Наступна панель</translation>
        </message>
        <message>
            <source>Previous p&amp;ane</source>
            <translation>&amp;Попередня панель</translation>
        </message>
        <message>
            <source>Colours of the s&amp;ystem</source>
            <translation>Кольори &amp;системи</translation>
        </message>
        <message>
            <source>L&amp;ight colours</source>
            <translation>С&amp;вітлі кольори</translation>
        </message>
        <message>
            <source>&amp;Dark colours</source>
            <translation>&amp;Темні кольори</translation>
        </message>
        <message>
            <source>Lan&amp;guage of the system</source>
            <translation>&amp;Мова системи</translation>
        </message>
        <message>
            <source>&amp;Compare again</source>
            <translation>&amp;Порівняти знову</translation>
        </message>
        <message>
            <source>C&amp;ancel comparing</source>
            <translation>&amp;Скасувати порівняння</translation>
        </message>
        <message>
            <source>&amp;Swap</source>
            <translation>По&amp;міняти</translation>
        </message>
        <message>
            <source>Swap A and B</source>
            <translation>Поміняти A і B місцями</translation>
        </message>
        <message>
            <source>&amp;Previous fact</source>
            <translation>По&amp;передній факт</translation>
        </message>
        <message>
            <source>Previous fact of the open tab</source>
            <translation>Попередній факт відкритої вкладки</translation>
        </message>
        <message>
            <source>&amp;Next fact</source>
            <translation>&amp;Наступний факт</translation>
        </message>
        <message>
            <source>Next fact of the open tab</source>
            <translation>Наступний факт відкритої вкладки</translation>
        </message>
        <message>
            <source>Facts only in &amp;A</source>
            <translation>Лише в &amp;A</translation>
        </message>
        <message>
            <source>Facts only in &amp;B</source>
            <translation>Лише в &amp;B</translation>
        </message>
        <message>
            <source>Facts that &amp;differ</source>
            <translation>&amp;Розбіжності</translation>
        </message>
        <message>
            <source>Facts in b&amp;oth</source>
            <translation>В &amp;обох</translation>
        </message>
        <message>
            <source>So&amp;urces</source>
            <translation>&amp;Джерела</translation>
        </message>
        <message>
            <source>&amp;Looser matching</source>
            <translation>М’&amp;якше зіставлення</translation>
        </message>
        <message>
            <source>S&amp;tricter matching</source>
            <translation>С&amp;уворіше зіставлення</translation>
        </message>
        <message>
            <source>Default st&amp;rictness</source>
            <translation>&amp;Звичайна суворість</translation>
        </message>
        <message>
            <source>&amp;Using Twosource</source>
            <translation>&amp;Робота з Twosource</translation>
        </message>
        <message>
            <source>What the &amp;words mean</source>
            <translation>Що означають &amp;слова</translation>
        </message>
        <message>
            <source>How &amp;matching works</source>
            <translation>Як працює &amp;зіставлення</translation>
        </message>
        <message>
            <source>Comparison &amp;JSON</source>
            <translation>&amp;JSON порівняння</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Клавіатурні скорочення</translation>
        </message>
        <message>
            <source>&amp;About Twosource</source>
            <translation>&amp;Про Twosource</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>Відкрити &amp;нещодавнє</translation>
        </message>
        <message>
            <source>Clear the list</source>
            <translation>Очистити список</translation>
        </message>
    </context>
    <context>
        <name>Chips</name>
        <message>
            <source>All</source>
            <translation>Усі</translation>
        </message>
        <message>
            <source>Show facts of kind: {kind}</source>
            <translation>Показати факти виду: {kind}</translation>
        </message>
    </context>
    <context>
        <name>Citing</name>
        <message>
            <source>unknown</source>
            <translation>невідомо</translation>
        </message>
        <message>
            <source>outlet {outlet}</source>
            <translation>видання {outlet}</translation>
        </message>
        <message>
            <source>“{title}”</source>
            <translation>«{title}»</translation>
        </message>
        <message>
            <source>published {date}</source>
            <translation>опубліковано {date}</translation>
        </message>
        <message>
            <source>retrieved {date}</source>
            <translation>отримано {date}</translation>
        </message>
    </context>
    <context>
        <name>ComparisonPage</name>
        <message>
            <source>Article {side}</source>
            <translation>Стаття {side}</translation>
        </message>
        <message>
            <source>Ties between linked statements; the facts list says them in words</source>
            <translation>Зв’язки між поєднаними твердженнями; список фактів називає їх словами</translation>
        </message>
        <message>
            <source>Overview of article {side}</source>
            <translation>Огляд статті {side}</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Open…</source>
            <translation>Відкрити…</translation>
        </message>
        <message>
            <source>Paste text</source>
            <translation>Вставити текст</translation>
        </message>
        <message>
            <source>ready; now the other one</source>
            <translation>готово; тепер інша</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>This did not work, and Twosource is at fault: {said}</source>
            <translation>Не вдалося, і це вина Twosource: {said}</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>Evidence</source>
            <translation>Підстави</translation>
        </message>
        <message>
            <source>Why this pair, or how near the other article comes</source>
            <translation>Чому саме ця пара або наскільки близька інша стаття</translation>
        </message>
        <message>
            <source>Choose a fact to see what it rests on.</source>
            <translation>Виберіть факт, щоб побачити, на чому він ґрунтується.</translation>
        </message>
        <message>
            <source>Why this pair</source>
            <translation>Чому ця пара</translation>
        </message>
        <message>
            <source>rests on: {words}</source>
            <translation>ґрунтується на: {words}</translation>
        </message>
        <message>
            <source>Match score {score:.2f} of 1; it measures shared wording, nothing else.</source>
            <translation>Збіг {score:.2f} з 1; він міряє спільні слова й більше нічого.</translation>
        </message>
        <message>
            <source>found elsewhere in the other article; the two statements themselves are not linked</source>
            <translation>знайдено в іншому місці іншої статті; самі твердження не поєднано</translation>
        </message>
        <message>
            <source>Found only in {side}</source>
            <translation>Знайдено лише в {side}</translation>
        </message>
        <message>
            <source>Nothing in {side} comes near.</source>
            <translation>У {side} немає нічого близького.</translation>
        </message>
        <message>
            <source>missing there: {words}</source>
            <translation>там бракує: {words}</translation>
        </message>
        <message>
            <source>Nearest in {side}</source>
            <translation>Найближче в {side}</translation>
        </message>
        <message>
            <source>Nearness {score:.2f} of 1; no match found by this tool.</source>
            <translation>Близькість {score:.2f} з 1; цей інструмент відповідника не знайшов.</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Export report</source>
            <translation>Експортувати звіт</translation>
        </message>
        <message>
            <source>Report written to {path}</source>
            <translation>Звіт записано: {path}</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Показати в теці</translation>
        </message>
    </context>
    <context>
        <name>FactsList</name>
        <message>
            <source>Facts</source>
            <translation>Факти</translation>
        </message>
    </context>
    <context>
        <name>FactsPanel</name>
        <message>
            <source>Filter by words</source>
            <translation>Фільтр за словами</translation>
        </message>
        <message>
            <source>No facts here.</source>
            <translation>Тут фактів немає.</translation>
        </message>
        <message>
            <source>{tab} {place} of {total}</source>
            <translation>{tab} {place} з {total}</translation>
        </message>
        <message>
            <source>Filter sources…</source>
            <translation>Фільтр джерел…</translation>
        </message>
        <message>
            <source>Filter facts…</source>
            <translation>Фільтр фактів…</translation>
        </message>
        <message>
            <source>Kinds of points</source>
            <translation>Види фактів</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Джерела</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Twosource {version} sets two articles on one event side by side and says who reports what. It compares texts: whether something is true, or whether two sources are independent, it cannot tell. Nothing leaves this computer.</source>
            <translation>Twosource {version} ставить поряд дві статті про одну подію і каже, хто що повідомляє. Він порівнює тексти: чи щось є правдою і чи два джерела незалежні, він сказати не може. Ніщо не залишає цього комп’ютера.</translation>
        </message>
        <message>
            <source>About Twosource</source>
            <translation>Про Twosource</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Довідка</translation>
        </message>
        <message>
            <source>Help pages</source>
            <translation>Сторінки довідки</translation>
        </message>
        <message>
            <source>Help page</source>
            <translation>Сторінка довідки</translation>
        </message>
    </context>
    <context>
        <name>Helping</name>
        <message>
            <source>Straight lines mark what only this article has, waves what differs. Alt+Down goes to the next fact, a click on marked words opens theirs.</source>
            <translation>Пряма лінія позначає те, що є лише в цій статті, хвиляста — розбіжність. Alt+Вниз веде до наступного факту, клацання позначених слів відкриває їхній факт.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Довідка</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Citation copied</source>
            <translation>Цитату скопійовано</translation>
        </message>
        <message>
            <source>Comparing was cancelled. F5 compares again.</source>
            <translation>Порівняння скасовано. F5 порівнює знову.</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Do what is offered</source>
            <translation>Зробити запропоноване</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Закрити</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>{path} has changed on disk.</source>
            <translation>Файл {path} змінився на диску.</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Перечитати</translation>
        </message>
        <message>
            <source>Drop one or two files; these were {n}.</source>
            <translation>Перетягніть один або два файли; їх було {n}.</translation>
        </message>
        <message>
            <source>Open two articles</source>
            <translation>Відкрити дві статті</translation>
        </message>
        <message>
            <source>Open article B</source>
            <translation>Відкрити статтю B</translation>
        </message>
        <message>
            <source>Open article {side}</source>
            <translation>Відкрити статтю {side}</translation>
        </message>
        <message>
            <source>Articles ({endings});;All files (*)</source>
            <translation>Статті ({endings});;Усі файли (*)</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <source>Paste article {side}</source>
            <translation>Вставити статтю {side}</translation>
        </message>
        <message>
            <source>Taken from the text's heading if left empty</source>
            <translation>Якщо порожньо, береться із заголовка тексту</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>Paste or type the text of the article</source>
            <translation>Вставте або введіть текст статті</translation>
        </message>
        <message>
            <source>Text of the article</source>
            <translation>Текст статті</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Назва</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Report preview</source>
            <translation>Перегляд звіту</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Звіт</translation>
        </message>
        <message>
            <source>Export report…</source>
            <translation>Експортувати звіт…</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Comparing…</source>
            <translation>Порівняння…</translation>
        </message>
        <message>
            <source>Progress of the comparison</source>
            <translation>Перебіг порівняння</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>SearchRow</name>
        <message>
            <source>Find in both articles</source>
            <translation>Шукати в обох статтях</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Попередній збіг</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Наступний збіг</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>A {a} · B {b}</source>
            <translation>A {a} · B {b}</translation>
        </message>
        <message>
            <source>{now} of {all}</source>
            <translation>{now} з {all}</translation>
        </message>
    </context>
    <context>
        <name>SourceCard</name>
        <message>
            <source>The share of the wording that has a match in the other article; not a measure of truth or independence.</source>
            <translation>Частка тексту, що має відповідник в іншій статті; не міра правдивості чи незалежності.</translation>
        </message>
        <message>
            <source>Share of {side} that has a match</source>
            <translation>Частка {side}, що має відповідник</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>невідомо</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Звідки</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Видання</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубліковано</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>outlet unknown</source>
            <translation>видання невідоме</translation>
        </message>
        <message>
            <source>date unknown</source>
            <translation>дата невідома</translation>
        </message>
        <message>
            <source>author unknown</source>
            <translation>автор невідомий</translation>
        </message>
        <message>
            <source>{share} %</source>
            <translation>{share} %</translation>
        </message>
        <message>
            <source>about {share} % has a match in {side}</source>
            <translation>близько {share} % має відповідник у {side}</translation>
        </message>
    </context>
    <context>
        <name>SourceDialog</name>
        <message>
            <source>Source {side}</source>
            <translation>Джерело {side}</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Назва</translation>
        </message>
        <message>
            <source>&amp;Outlet</source>
            <translation>&amp;Видання</translation>
        </message>
        <message>
            <source>&amp;Author</source>
            <translation>&amp;Автор</translation>
        </message>
        <message>
            <source>&amp;Published</source>
            <translation>&amp;Опубліковано</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>невідомо</translation>
        </message>
        <message>
            <source>unknown; a date as 2024-07-25</source>
            <translation>невідомо; дата на зразок 2024-07-25</translation>
        </message>
        <message>
            <source>The date is what relative dates such as “this week” are worked out from.</source>
            <translation>Від цієї дати відраховуються відносні, як-от «цього тижня».</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Compare two articles</source>
            <translation>Порівняти дві статті</translation>
        </message>
        <message>
            <source>Drop the first article here</source>
            <translation>Перетягніть сюди першу статтю</translation>
        </message>
        <message>
            <source>Drop the second article here</source>
            <translation>Перетягніть сюди другу статтю</translation>
        </message>
        <message>
            <source>or drop both at once anywhere in the window</source>
            <translation>або перетягніть обидві разом будь-куди у вікні</translation>
        </message>
        <message>
            <source>Recent comparisons</source>
            <translation>Нещодавні порівняння</translation>
        </message>
        <message>
            <source>New here?</source>
            <translation>Уперше тут?</translation>
        </message>
        <message>
            <source>Open {pair} again</source>
            <translation>Відкрити {pair} знову</translation>
        </message>
        <message>
            <source>Pairs you open will be listed here.</source>
            <translation>Тут з’являться пари, які ви відкриватимете.</translation>
        </message>
        <message>
            <source>Open the example</source>
            <translation>Відкрити приклад</translation>
        </message>
        <message>
            <source>Two short articles on one event: see what each kind of mark means in half a minute.</source>
            <translation>Дві короткі статті про одну подію: за пів хвилини видно, що означає кожна позначка.</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>No network used</source>
            <translation>Мережу не використано</translation>
        </message>
        <message>
            <source>Statements: A {a} · B {b}</source>
            <translation>Твердження: A {a} · B {b}</translation>
        </message>
        <message numerus="yes">
            <source>%n linked pair(s)</source>
            <translation>
                <numerusform>%n поєднана пара</numerusform>
                <numerusform>%n поєднані пари</numerusform>
                <numerusform>%n поєднаних пар</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Strictness</name>
        <message>
            <source>Match strictness</source>
            <translation>Суворість</translation>
        </message>
        <message>
            <source>How strong a match must be to count. Moving it compares nothing again.</source>
            <translation>Наскільки сильним має бути збіг, щоб його враховано. Пересування нічого не порівнює наново.</translation>
        </message>
        <message>
            <source>Default strictness</source>
            <translation>Звичайна суворість</translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s) flip</source>
            <translation>
                <numerusform>%n факт змінюється</numerusform>
                <numerusform>%n факти змінюються</numerusform>
                <numerusform>%n фактів змінюється</numerusform>
            </translation>
        </message>
        <message>
            <source>Facts whose status differs from that at the default, {default:.2f}</source>
            <translation>Факти, стан яких інший, ніж за звичайного значення {default:.2f}</translation>
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <source>Toolbar</source>
            <translation>Панель інструментів</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Відкрити…</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>Поміняти</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Далі</translation>
        </message>
        <message>
            <source>Report preview</source>
            <translation>Перегляд</translation>
        </message>
        <message>
            <source>Export report</source>
            <translation>Експорт звіту</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Вставити</translation>
        </message>
        <message>
            <source>Paste the text of an article</source>
            <translation>Вставити текст статті</translation>
        </message>
        <message>
            <source>Export in another format</source>
            <translation>Експортувати в іншому форматі</translation>
        </message>
        <message>
            <source>Choose the format and the file</source>
            <translation>Вибрати формат і файл</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Only in A</source>
            <translation>Лише A</translation>
        </message>
        <message>
            <source>Only in B</source>
            <translation>Лише B</translation>
        </message>
        <message>
            <source>Differ</source>
            <translation>Різне</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Обидві</translation>
        </message>
        <message>
            <source>How certain</source>
            <translation>Наскільки певно</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Переліки</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Цитати</translation>
        </message>
        <message>
            <source>Attributions</source>
            <translation>Посилання</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Числа</translation>
        </message>
        <message>
            <source>Dates and durations</source>
            <translation>Дати й тривалість</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Імена та назви</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>Твердження</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Перелік</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Цитата</translation>
        </message>
        <message>
            <source>Attribution</source>
            <translation>Посилання</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Число</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ім’я</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Твердження</translation>
        </message>
        <message>
            <source>possible contradiction, please judge</source>
            <translation>можлива суперечність, вирішуйте самі</translation>
        </message>
        <message>
            <source>A is less precise</source>
            <translation>A менш точна</translation>
        </message>
        <message>
            <source>A is more precise</source>
            <translation>A точніша</translation>
        </message>
        <message>
            <source>A is more cautious</source>
            <translation>A обережніша</translation>
        </message>
        <message>
            <source>B is more cautious</source>
            <translation>B обережніша</translation>
        </message>
        <message>
            <source>A and B report different stages</source>
            <translation>A і B повідомляють про різні етапи</translation>
        </message>
        <message>
            <source>one says it, the other says it is not so: please judge</source>
            <translation>одна каже це, інша заперечує: вирішуйте самі</translation>
        </message>
        <message>
            <source>quoted in other words</source>
            <translation>процитовано іншими словами</translation>
        </message>
        <message>
            <source>given to another speaker</source>
            <translation>приписано іншому мовцеві</translation>
        </message>
        <message>
            <source>per: A {a} · B {b}</source>
            <translation>за словами: A {a} · B {b}</translation>
        </message>
        <message>
            <source>per {whom}</source>
            <translation>за словами: {whom}</translation>
        </message>
        <message>
            <source>nobody named</source>
            <translation>нікого не названо</translation>
        </message>
        <message>
            <source>{name} via {outlet}</source>
            <translation>{name} через {outlet}</translation>
        </message>
        <message>
            <source>{name} (carried over)</source>
            <translation>{name} (перенесено)</translation>
        </message>
        <message>
            <source>a list of %n item(s)</source>
            <translation>перелік з %n пункту|перелік з %n пунктів|перелік з %n пунктів</translation>
        </message>
        <message>
            <source>, not said to be complete</source>
            <translation>, не названий повним</translation>
        </message>
        <message>
            <source>strong match</source>
            <translation>сильний збіг</translation>
        </message>
        <message>
            <source>fair match</source>
            <translation>помірний збіг</translation>
        </message>
        <message>
            <source>weak match</source>
            <translation>слабкий збіг</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>не названо</translation>
        </message>
        <message>
            <source>The same words in both</source>
            <translation>Ті самі слова в обох</translation>
        </message>
        <message>
            <source>Named by both</source>
            <translation>Названі обома</translation>
        </message>
        <message>
            <source>Named in A only</source>
            <translation>Названі лише в A</translation>
        </message>
        <message>
            <source>Named in B only</source>
            <translation>Названі лише в B</translation>
        </message>
        <message>
            <source>A run of the same words; where either has it from cannot be told from the texts.</source>
            <translation>Той самий ряд слів; звідки його має кожна стаття, з текстів сказати не можна.</translation>
        </message>
        <message>
            <source>Both name it; whether they are independent cannot be told from the texts.</source>
            <translation>Обидві називають його; чи вони незалежні, з текстів сказати не можна.</translation>
        </message>
    </context>
</TS>
