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
            <translation>По&amp;рівняння</translation>
        </message>
        <message>
            <source>&amp;Decide</source>
            <translation>Рі&amp;шення</translation>
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
            <source>Open &amp;web address as A…</source>
            <translation>Відкрити ве&amp;бадресу як A…</translation>
        </message>
        <message>
            <source>Fetch a page; its site is named before it is contacted</source>
            <translation>Завантажити сторінку; її сайт буде названо до звернення до нього</translation>
        </message>
        <message>
            <source>Open web a&amp;ddress as B…</source>
            <translation>Відкрити веба&amp;дресу як B…</translation>
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
            <source>Open sess&amp;ion…</source>
            <translation>Відкрити &amp;сеанс…</translation>
        </message>
        <message>
            <source>Open a comparison that was saved with its decisions</source>
            <translation>Відкрити порівняння, збережене разом із рішеннями</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Зберегти</translation>
        </message>
        <message>
            <source>Save the comparison, its articles and all decisions in one file</source>
            <translation>Зберегти порівняння, його статті й усі рішення в одному файлі</translation>
        </message>
        <message>
            <source>Sa&amp;ve as…</source>
            <translation>Зберегти &amp;як…</translation>
        </message>
        <message>
            <source>Re&amp;load both articles</source>
            <translation>Перечитати &amp;обидві статті</translation>
        </message>
        <message>
            <source>Close the co&amp;mparison</source>
            <translation>За&amp;крити порівняння</translation>
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
            <source>Export &amp;to share…</source>
            <translation>Експортувати для &amp;передання…</translation>
        </message>
        <message>
            <source>Write a copy to hand on: choose what is left out of it</source>
            <translation>Записати копію для передання: виберіть, що в ній пропустити</translation>
        </message>
        <message>
            <source>Report &amp;preview</source>
            <translation>Пере&amp;гляд звіту</translation>
        </message>
        <message>
            <source>Look at the report as it will be exported</source>
            <translation>Переглянути звіт таким, яким його буде експортовано</translation>
        </message>
        <message>
            <source>Pri&amp;nt…</source>
            <translation>Др&amp;укувати…</translation>
        </message>
        <message>
            <source>Print the pages of the report with both full texts</source>
            <translation>Надрукувати сторінки звіту з обома повними текстами</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>В&amp;ийти</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Скасувати</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>По&amp;вторити</translation>
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
            <source>The report's &amp;head…</source>
            <translation>Ш&amp;апка звіту…</translation>
        </message>
        <message>
            <source>Title, author, date, handling marking and your assessment</source>
            <translation>Назва, автор, дата, гриф і ваш висновок</translation>
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
            <source>Te&amp;xt encoding of A…</source>
            <translation>Ко&amp;дування тексту A…</translation>
        </message>
        <message>
            <source>Read article A in another encoding, where its letters look wrong</source>
            <translation>Прочитати статтю A в іншому кодуванні, якщо літери мають неправильний вигляд</translation>
        </message>
        <message>
            <source>Text enco&amp;ding of B…</source>
            <translation>Код&amp;ування тексту B…</translation>
        </message>
        <message>
            <source>Read article B in another encoding, where its letters look wrong</source>
            <translation>Прочитати статтю B в іншому кодуванні, якщо літери мають неправильний вигляд</translation>
        </message>
        <message>
            <source>What was &amp;left out of A</source>
            <translation>Що &amp;пропущено в A</translation>
        </message>
        <message>
            <source>What the document holds beside the article, as menus and running heads</source>
            <translation>Що є в документі, крім статті, як-от меню й колонтитули</translation>
        </message>
        <message>
            <source>What was left &amp;out of B</source>
            <translation>Що п&amp;ропущено в B</translation>
        </message>
        <message>
            <source>What changed between &amp;versions…</source>
            <translation>Що &amp;змінилося між версіями…</translation>
        </message>
        <message>
            <source>Passages that stand otherwise in the earlier version of an article</source>
            <translation>Місця, які в попередній версії статті мають інший вигляд</translation>
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
            <translation>П&amp;опередня панель</translation>
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
            <translation>Мов&amp;а системи</translation>
        </message>
        <message>
            <source>&amp;Compare again</source>
            <translation>&amp;Порівняти знову</translation>
        </message>
        <message>
            <source>Canc&amp;el</source>
            <translation>&amp;Скасувати</translation>
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
            <translation>Попе&amp;редній факт</translation>
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
            <translation>Роз&amp;біжності</translation>
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
            <source>&amp;Checked, go on</source>
            <translation>&amp;Перевірено, далі</translation>
        </message>
        <message>
            <source>The finding stands as it is; go on to the next unreviewed point</source>
            <translation>Знахідка правильна; перейти до наступного неперевіреного факту</translation>
        </message>
        <message>
            <source>Ne&amp;xt unreviewed point</source>
            <translation>Наступний непе&amp;ревірений факт</translation>
        </message>
        <message>
            <source>&amp;Same point</source>
            <translation>Той &amp;самий факт</translation>
        </message>
        <message>
            <source>Both articles say this</source>
            <translation>Обидві статті це кажуть</translation>
        </message>
        <message>
            <source>&amp;Not the same</source>
            <translation>Н&amp;е те саме</translation>
        </message>
        <message>
            <source>The two say different things: each stands alone</source>
            <translation>Вони кажуть різне: кожна своє</translation>
        </message>
        <message>
            <source>Checked: not in the &amp;other</source>
            <translation>Перевірено: немає в &amp;іншій</translation>
        </message>
        <message>
            <source>You looked, and the other article does not say this</source>
            <translation>Ви подивилися, і інша стаття цього не каже</translation>
        </message>
        <message>
            <source>The other &amp;does say this…</source>
            <translation>Інша це таки &amp;каже…</translation>
        </message>
        <message>
            <source>Point at the words of the other article that say this</source>
            <translation>Показати слова іншої статті, які це кажуть</translation>
        </message>
        <message>
            <source>A contradict&amp;ion…</source>
            <translation>С&amp;уперечність…</translation>
        </message>
        <message>
            <source>Both cannot be so; you may note why</source>
            <translation>Обоє водночас бути не може; можна занотувати чому</translation>
        </message>
        <message>
            <source>No con&amp;tradiction</source>
            <translation>Нем&amp;ає суперечності</translation>
        </message>
        <message>
            <source>They differ, but both can be so</source>
            <translation>Вони різняться, але обоє може бути</translation>
        </message>
        <message>
            <source>&amp;Per whom…</source>
            <translation>&amp;За чиїми словами…</translation>
        </message>
        <message>
            <source>Correct whom an article has this from</source>
            <translation>Виправити, від кого стаття це має</translation>
        </message>
        <message>
            <source>Set &amp;aside…</source>
            <translation>&amp;Відкласти…</translation>
        </message>
        <message>
            <source>Put this point into the report's annex, with your reason</source>
            <translation>Перенести цей факт у додаток до звіту з вашим поясненням</translation>
        </message>
        <message>
            <source>&amp;Matters</source>
            <translation>Ва&amp;жливо</translation>
        </message>
        <message>
            <source>Mark this point as one that matters</source>
            <translation>Позначити цей факт як важливий</translation>
        </message>
        <message>
            <source>Not&amp;e…</source>
            <translation>Н&amp;отатка…</translation>
        </message>
        <message>
            <source>Write a note on this point</source>
            <translation>Написати нотатку до цього факту</translation>
        </message>
        <message>
            <source>Ta&amp;gs…</source>
            <translation>&amp;Мітки…</translation>
        </message>
        <message>
            <source>Put words of your own on this point</source>
            <translation>Дати цьому факту власні мітки</translation>
        </message>
        <message>
            <source>G&amp;rades…</source>
            <translation>Оці&amp;нки…</translation>
        </message>
        <message>
            <source>Grade an outlet or a source by the Admiralty code</source>
            <translation>Оцінити видання або джерело за Адміралтейським кодом</translation>
        </message>
        <message>
            <source>&amp;Link statements…</source>
            <translation>По&amp;єднати твердження…</translation>
        </message>
        <message>
            <source>Link two statements: those whose words are selected, or one you point at</source>
            <translation>Поєднати два твердження: ті, чиї слова виділено, або те, на яке ви покажете</translation>
        </message>
        <message>
            <source>Split t&amp;he link</source>
            <translation>Розірва&amp;ти зв’язок</translation>
        </message>
        <message>
            <source>Part two statements that are linked</source>
            <translation>Роз’єднати два поєднані твердження</translation>
        </message>
        <message>
            <source>&amp;Withdraw the decision</source>
            <translation>Відк&amp;ликати рішення</translation>
        </message>
        <message>
            <source>Take back all that was decided on this point</source>
            <translation>Відкликати все, що вирішено щодо цього факту</translation>
        </message>
        <message>
            <source>&amp;Your initials…</source>
            <translation>Ва&amp;ші ініціали…</translation>
        </message>
        <message>
            <source>Say whose the next decisions are; those made already keep their initials</source>
            <translation>Сказати, чиї наступні рішення; уже ухвалені лишаються зі своїми ініціалами</translation>
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
            <source>What can be &amp;read</source>
            <translation>Що можна &amp;читати</translation>
        </message>
        <message>
            <source>Man&amp;y pairs</source>
            <translation>&amp;Багато пар</translation>
        </message>
        <message>
            <source>&amp;Session files</source>
            <translation>&amp;Файли сеансу</translation>
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
            <source>Export in another &amp;format</source>
            <translation>Експортувати в іншому &amp;форматі</translation>
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
        <name>AddressDialog</name>
        <message>
            <source>Web address of article {side}</source>
            <translation>Вебадреса статті {side}</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>Вебадреса</translation>
        </message>
        <message>
            <source>Web &amp;address</source>
            <translation>Веб&amp;адреса</translation>
        </message>
        <message>
            <source>The page alone is fetched, by this computer. Its site is named before it is contacted.</source>
            <translation>Цей комп’ютер завантажує лише сторінку. Її сайт буде названо до звернення до нього.</translation>
        </message>
    </context>
    <context>
        <name>Articles</name>
        <message>
            <source>Open it in its own program, save it as plain text (.txt) and open that.</source>
            <translation>Відкрийте його у власній програмі, збережіть як простий текст (.txt) і відкрийте той.</translation>
        </message>
        <message>
            <source>Open it in its own program, save it anew and open that.</source>
            <translation>Відкрийте його у власній програмі, збережіть наново й відкрийте новий.</translation>
        </message>
        <message>
            <source>Open it in a web browser, copy the article's text and paste it here.</source>
            <translation>Відкрийте сторінку в браузері, скопіюйте текст статті й вставте його сюди.</translation>
        </message>
        <message>
            <source>There is no file “{name}”. Check its name and folder.</source>
            <translation>Файлу «{name}» немає. Перевірте його назву й теку.</translation>
        </message>
        <message>
            <source>You have no permission to read “{name}”. Ask for it, or copy the file.</source>
            <translation>У вас немає дозволу читати «{name}». Попросіть його або скопіюйте файл.</translation>
        </message>
        <message>
            <source>“{name}” is a folder. Choose a file in it.</source>
            <translation>«{name}» — це тека. Виберіть файл у ній.</translation>
        </message>
        <message>
            <source>“{name}” is a device or pipe. Save the article as a file and open that.</source>
            <translation>«{name}» — це пристрій або канал. Збережіть статтю як файл і відкрийте його.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read: its name is not valid. Check the file and try again.</source>
            <translation>«{name}» не можна прочитати: назва неприпустима. Перевірте файл і спробуйте ще раз.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read: {reason}. Check the file and try again.</source>
            <translation>«{name}» не можна прочитати: {reason}. Перевірте файл і спробуйте ще раз.</translation>
        </message>
        <message>
            <source>“{name}” is larger than {megabytes} MB. Save the article's text alone as a file and open that.</source>
            <translation>«{name}» більший за {megabytes} МБ. Збережіть як файл лише текст статті й відкрийте його.</translation>
        </message>
        <message>
            <source>“{name}” holds {characters} characters, as many as several books; articles of up to {most} can be compared. Save the part that is the article as a file and open that.</source>
            <translation>«{name}» має {characters} символів, як кілька книжок; порівнюються статті обсягом до {most}. Збережіть частину, що є статтею, як файл і відкрийте його.</translation>
        </message>
        <message>
            <source>“{name}” is not a text file.</source>
            <translation>«{name}» — не текстовий файл.</translation>
        </message>
        <message>
            <source>“{name}” is a file of an older word processor. Save it there as .docx or .odt and open that.</source>
            <translation>«{name}» — файл старішого текстового редактора. Збережіть його там як .docx або .odt і відкрийте той.</translation>
        </message>
        <message>
            <source>“{name}” is a rich text file (RTF). Save it in a word processor as .docx or .odt and open that.</source>
            <translation>«{name}» — файл форматованого тексту (RTF). Збережіть його в текстовому редакторі як .docx або .odt і відкрийте той.</translation>
        </message>
        <message>
            <source>“{name}” is neither a text document of Word nor of OpenDocument.</source>
            <translation>«{name}» — не текстовий документ ні Word, ні OpenDocument.</translation>
        </message>
        <message>
            <source>“{name}” is damaged: it cannot be read as a {format} file.</source>
            <translation>«{name}» пошкоджено: його не можна прочитати як файл {format}.</translation>
        </message>
        <message>
            <source>“{name}” unpacks to far more than an article holds and was not opened.</source>
            <translation>«{name}» розпаковується в набагато більше, ніж буває в статті, і його не відкрито.</translation>
        </message>
        <message>
            <source>“{name}” is protected with a password. Save it without one in its own program and open that.</source>
            <translation>«{name}» захищено паролем. Збережіть його без пароля у власній програмі й відкрийте той.</translation>
        </message>
        <message>
            <source>“{name}” holds no text. Open it in its own program and see what it shows.</source>
            <translation>«{name}» не містить тексту. Відкрийте його у власній програмі й подивіться, що вона покаже.</translation>
        </message>
        <message>
            <source>“{name}” holds pictures of pages and no text. Have its text recognised (OCR) and open the result.</source>
            <translation>«{name}» містить зображення сторінок і не містить тексту. Розпізнайте текст (OCR) і відкрийте результат.</translation>
        </message>
        <message>
            <source>“{name}” opens only with a password. Open it in Twosource's window, which asks for it.</source>
            <translation>«{name}» відкривається лише з паролем. Відкрийте його у вікні Twosource, яке про нього запитає.</translation>
        </message>
        <message>
            <source>That password does not open “{name}”. Check it and try again.</source>
            <translation>Цей пароль не відкриває «{name}». Перевірте його й спробуйте ще раз.</translation>
        </message>
        <message>
            <source>There is no encoding “{encoding}”. Choose another for “{name}”.</source>
            <translation>Кодування «{encoding}» немає. Виберіть інше для «{name}».</translation>
        </message>
        <message>
            <source>“{name}” is not a web address that can be fetched. It must begin with http:// or https://.</source>
            <translation>«{name}» — не вебадреса, за якою можна завантажити. Вона має починатися з http:// або https://.</translation>
        </message>
        <message>
            <source>“{name}” holds a user name or password. Give the address without it.</source>
            <translation>«{name}» містить ім’я користувача або пароль. Вкажіть адресу без них.</translation>
        </message>
        <message>
            <source>{site} does not answer. Check the address and the connection, then try again.</source>
            <translation>{site} не відповідає. Перевірте адресу та з’єднання й спробуйте ще раз.</translation>
        </message>
        <message>
            <source>There is no site {site}, or no connection to the network. Check the address and try again.</source>
            <translation>Сайту {site} немає або немає з’єднання з мережею. Перевірте адресу й спробуйте ще раз.</translation>
        </message>
        <message>
            <source>The connection to {site} is not safe: its certificate cannot be checked. Nothing was read.</source>
            <translation>З’єднання з {site} небезпечне: його сертифікат не можна перевірити. Нічого не прочитано.</translation>
        </message>
        <message>
            <source>{site} takes too long to answer. Try again later, or save the page in a web browser and open that.</source>
            <translation>{site} надто довго не відповідає. Спробуйте пізніше або збережіть сторінку в браузері й відкрийте її.</translation>
        </message>
        <message>
            <source>There is no page at {name} ({status}). Check the address.</source>
            <translation>За адресою {name} немає сторінки ({status}). Перевірте адресу.</translation>
        </message>
        <message>
            <source>{site} does not give out this page ({status}).</source>
            <translation>{site} не віддає цієї сторінки ({status}).</translation>
        </message>
        <message>
            <source>{site} has a fault of its own ({status}). Try again later.</source>
            <translation>На {site} власний збій ({status}). Спробуйте пізніше.</translation>
        </message>
        <message>
            <source>{name} sends on from page to page without end.</source>
            <translation>{name} без кінця переспрямовує зі сторінки на сторінку.</translation>
        </message>
        <message>
            <source>{name} sends on to something that is no web page. Check the address.</source>
            <translation>{name} переспрямовує на щось, що не є вебсторінкою. Перевірте адресу.</translation>
        </message>
        <message>
            <source>{name} sends on to another site, {site}. To read that, fetch {target}</source>
            <translation>{name} переспрямовує на інший сайт, {site}. Щоб його прочитати, завантажте {target}</translation>
        </message>
        <message>
            <source>The page {name} is larger than {megabytes} MB.</source>
            <translation>Сторінка {name} більша за {megabytes} МБ.</translation>
        </message>
        <message>
            <source>{name} is no page of text but {type}. Download it in a web browser and open that, if it is text.</source>
            <translation>{name} — не сторінка тексту, а {type}. Завантажте це в браузері й відкрийте, якщо це текст.</translation>
        </message>
        <message>
            <source>{name} shows a question about cookies instead of the article.</source>
            <translation>{name} замість статті показує запит про файли cookie.</translation>
        </message>
        <message>
            <source>{name} shows the article to subscribers only.</source>
            <translation>{name} показує статтю лише передплатникам.</translation>
        </message>
        <message>
            <source>No article was found at {name}.</source>
            <translation>За адресою {name} статті не знайдено.</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>Note</source>
            <translation>Нотатка</translation>
        </message>
        <message>
            <source>&amp;Note on this point</source>
            <translation>&amp;Нотатка до цього факту</translation>
        </message>
        <message>
            <source>&amp;Reason; it stands in the report's annex</source>
            <translation>&amp;Пояснення; воно стоїть у додатку до звіту</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Відкладено</translation>
        </message>
        <message>
            <source>&amp;Note: why cannot both be so?</source>
            <translation>&amp;Нотатка: чому обоє водночас бути не може?</translation>
        </message>
        <message>
            <source>A contradiction</source>
            <translation>Суперечність</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Мітки</translation>
        </message>
        <message>
            <source>Grades</source>
            <translation>Оцінки</translation>
        </message>
        <message>
            <source>the outlet of article {side}</source>
            <translation>видання статті {side}</translation>
        </message>
        <message>
            <source>its name is unknown</source>
            <translation>його назва невідома</translation>
        </message>
        <message>
            <source>a source that {side} names</source>
            <translation>джерело, яке називає {side}</translation>
        </message>
        <message>
            <source>Per whom</source>
            <translation>За чиїми словами</translation>
        </message>
        <message>
            <source>the outlet that {side} has it through</source>
            <translation>видання, через яке це має {side}</translation>
        </message>
    </context>
    <context>
        <name>Card</name>
        <message>
            <source>Decided by {initials}, {when}</source>
            <translation>Вирішено: {initials}, {when}</translation>
        </message>
        <message>
            <source>The tool had found: {found}</source>
            <translation>Інструмент знайшов: {found}</translation>
        </message>
        <message>
            <source>Per whom, corrected: {whom}</source>
            <translation>За чиїми словами, виправлено: {whom}</translation>
        </message>
        <message>
            <source>Set aside: {reason}</source>
            <translation>Відкладено: {reason}</translation>
        </message>
        <message>
            <source>matters</source>
            <translation>важливо</translation>
        </message>
        <message>
            <source>Note: {note}</source>
            <translation>Нотатка: {note}</translation>
        </message>
        <message>
            <source>Statements linked by hand</source>
            <translation>Твердження поєднано вручну</translation>
        </message>
        <message>
            <source>Link split by hand</source>
            <translation>Зв’язок розірвано вручну</translation>
        </message>
    </context>
    <context>
        <name>CaseDialog</name>
        <message>
            <source>The report's head</source>
            <translation>Шапка звіту</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Назва</translation>
        </message>
        <message>
            <source>What the report is called</source>
            <translation>Як називається звіт</translation>
        </message>
        <message>
            <source>&amp;Author</source>
            <translation>&amp;Автор</translation>
        </message>
        <message>
            <source>Who answers for the report</source>
            <translation>Хто відповідає за звіт</translation>
        </message>
        <message>
            <source>&amp;Date</source>
            <translation>&amp;Дата</translation>
        </message>
        <message>
            <source>The date that the report bears, such as 2024-07-25</source>
            <translation>Дата, яку носить звіт, наприклад 2024-07-25</translation>
        </message>
        <message>
            <source>&amp;Handling marking</source>
            <translation>&amp;Гриф</translation>
        </message>
        <message>
            <source>Stands on every page</source>
            <translation>Стоїть на кожній сторінці</translation>
        </message>
        <message>
            <source>&amp;Second reader</source>
            <translation>Д&amp;ругий читач</translation>
        </message>
        <message>
            <source>Who has read the report besides the author</source>
            <translation>Хто, крім автора, прочитав звіт</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Висновок</translation>
        </message>
        <message>
            <source>What you make of it, in your own words; Markdown</source>
            <translation>Що ви про це думаєте, власними словами; Markdown</translation>
        </message>
        <message>
            <source>Assessment as the report shows it</source>
            <translation>Висновок, яким його показує звіт</translation>
        </message>
        <message>
            <source>&amp;Write</source>
            <translation>На&amp;писати</translation>
        </message>
        <message>
            <source>&amp;Preview</source>
            <translation>П&amp;ерегляд</translation>
        </message>
        <message>
            <source>Assessment: write or preview</source>
            <translation>Висновок: написати або переглянути</translation>
        </message>
        <message>
            <source>Your assessment</source>
            <translation>Ваш висновок</translation>
        </message>
    </context>
    <context>
        <name>Catching</name>
        <message>
            <source>That went wrong again, as before. Save what you decided, and start Twosource anew.</source>
            <translation>Це знову не вдалося, як і раніше. Збережіть свої рішення й запустіть Twosource знову.</translation>
        </message>
    </context>
    <context>
        <name>Changes</name>
        <message>
            <source>Points changed: {number}</source>
            <translation>Змінено фактів: {number}</translation>
        </message>
        <message>
            <source>Decisions without a place: {number}</source>
            <translation>Рішень без місця: {number}</translation>
        </message>
        <message>
            <source>Their words are not in the text any more. They stay in the case and in its session.</source>
            <translation>Їхніх слів у тексті більше немає. Вони залишаються у справі та в її сеансі.</translation>
        </message>
        <message>
            <source>Article {side}: from version {old} to version {new}</source>
            <translation>Стаття {side}: від версії {old} до версії {new}</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Раніше</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Пізніше</translation>
        </message>
        <message>
            <source>The words are the same.</source>
            <translation>Слова ті самі.</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>не повідомлено</translation>
        </message>
        <message>
            <source>only in {side}</source>
            <translation>лише в {side}</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>розбіжність</translation>
        </message>
        <message>
            <source>in both</source>
            <translation>в обох</translation>
        </message>
        <message>
            <source>linked by hand</source>
            <translation>поєднано вручну</translation>
        </message>
        <message>
            <source>parted by hand</source>
            <translation>роз’єднано вручну</translation>
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
        <message>
            <source>archived at {address}</source>
            <translation>архівовано за адресою {address}</translation>
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
        <name>Cut</name>
        <message>
            <source>The text begins as if its beginning were missing.</source>
            <translation>Текст починається так, ніби бракує його початку.</translation>
        </message>
        <message>
            <source>The text ends as if its end were missing.</source>
            <translation>Текст закінчується так, ніби бракує його кінця.</translation>
        </message>
        <message>
            <source>The text offers the rest of it elsewhere.</source>
            <translation>Решту текст пропонує деінде.</translation>
        </message>
    </context>
    <context>
        <name>Decided</name>
        <message>
            <source>Take back</source>
            <translation>Відкликати</translation>
        </message>
        <message>
            <source>Take back: {words}</source>
            <translation>Відкликати: {words}</translation>
        </message>
    </context>
    <context>
        <name>Deciding</name>
        <message>
            <source>Moved to “{tab}”</source>
            <translation>Тепер у вкладці «{tab}»</translation>
        </message>
        <message>
            <source>An earlier decision on the same words gave way; the report's annex lists it.</source>
            <translation>Попереднє рішення щодо тих самих слів поступилося; його наведено в додатку до звіту.</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Перевірено</translation>
        </message>
        <message>
            <source>There is no further unreviewed point in the list.</source>
            <translation>У переліку більше немає неперевірених фактів.</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Відкликано</translation>
        </message>
        <message>
            <source>Matters</source>
            <translation>Важливо</translation>
        </message>
        <message>
            <source>Matters no more</source>
            <translation>Більше не важливо</translation>
        </message>
        <message>
            <source>Click the words in {side} that say this, Esc to leave</source>
            <translation>Клацніть слова в {side}, які це кажуть; Esc — вийти</translation>
        </message>
        <message>
            <source>Decision withdrawn</source>
            <translation>Рішення відкликано</translation>
        </message>
        <message>
            <source>note</source>
            <translation>нотатка</translation>
        </message>
        <message>
            <source>Review: {state}</source>
            <translation>Перевірка: {state}</translation>
        </message>
        <message>
            <source>by {initials}</source>
            <translation>{initials}</translation>
        </message>
        <message>
            <source>matters</source>
            <translation>важливо</translation>
        </message>
        <message>
            <source>has a note</source>
            <translation>має нотатку</translation>
        </message>
        <message>
            <source>tags: {tags}</source>
            <translation>мітки: {tags}</translation>
        </message>
        <message>
            <source>set aside: {reason}</source>
            <translation>відкладено: {reason}</translation>
        </message>
        <message>
            <source>unreviewed</source>
            <translation>не перевірено</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>перевірено</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>змінено</translation>
        </message>
        <message>
            <source>Same point</source>
            <translation>Той самий факт</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Не те саме</translation>
        </message>
        <message>
            <source>Checked: not in {side}</source>
            <translation>Перевірено: немає в {side}</translation>
        </message>
        <message>
            <source>{side} does say this</source>
            <translation>{side} це таки каже</translation>
        </message>
        <message>
            <source>A contradiction</source>
            <translation>Суперечність</translation>
        </message>
        <message>
            <source>No contradiction</source>
            <translation>Немає суперечності</translation>
        </message>
        <message>
            <source>completely reliable</source>
            <translation>повністю надійне</translation>
        </message>
        <message>
            <source>usually reliable</source>
            <translation>зазвичай надійне</translation>
        </message>
        <message>
            <source>fairly reliable</source>
            <translation>досить надійне</translation>
        </message>
        <message>
            <source>not usually reliable</source>
            <translation>зазвичай ненадійне</translation>
        </message>
        <message>
            <source>unreliable</source>
            <translation>ненадійне</translation>
        </message>
        <message>
            <source>reliability cannot be judged</source>
            <translation>надійність неможливо оцінити</translation>
        </message>
        <message>
            <source>confirmed by other sources</source>
            <translation>підтверджено іншими джерелами</translation>
        </message>
        <message>
            <source>probably true</source>
            <translation>імовірно правда</translation>
        </message>
        <message>
            <source>possibly true</source>
            <translation>можливо правда</translation>
        </message>
        <message>
            <source>doubtful</source>
            <translation>сумнівно</translation>
        </message>
        <message>
            <source>improbable</source>
            <translation>малоймовірно</translation>
        </message>
        <message>
            <source>truth cannot be judged</source>
            <translation>правдивість неможливо оцінити</translation>
        </message>
        <message>
            <source>named</source>
            <translation>на ім’я</translation>
        </message>
        <message>
            <source>an office</source>
            <translation>установа</translation>
        </message>
        <message>
            <source>anonymous</source>
            <translation>анонімно</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>не сказано</translation>
        </message>
        <message>
            <source>only in {side}</source>
            <translation>лише в {side}</translation>
        </message>
        <message>
            <source>A and B differ</source>
            <translation>A і B різняться</translation>
        </message>
        <message>
            <source>in both</source>
            <translation>в обох</translation>
        </message>
        <message>
            <source>No unreviewed point is left in this list; {keys} goes on in the others.</source>
            <translation>У цьому переліку більше немає неперевірених фактів; {keys} переходить до інших.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показати</translation>
        </message>
        <message>
            <source>graded: {grades}</source>
            <translation>оцінено: {grades}</translation>
        </message>
    </context>
    <context>
        <name>DecisionButtons</name>
        <message>
            <source>More</source>
            <translation>Більше</translation>
        </message>
        <message>
            <source>More decisions</source>
            <translation>Інші рішення</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Перевірено</translation>
        </message>
        <message>
            <source>Same point</source>
            <translation>Той самий факт</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Не те саме</translation>
        </message>
        <message>
            <source>Checked: not in {side}</source>
            <translation>Перевірено: немає в {side}</translation>
        </message>
        <message>
            <source>{side} does say this…</source>
            <translation>{side} це таки каже…</translation>
        </message>
        <message>
            <source>Contradiction…</source>
            <translation>Суперечність…</translation>
        </message>
        <message>
            <source>No contradiction</source>
            <translation>Немає суперечності</translation>
        </message>
        <message>
            <source>Set aside…</source>
            <translation>Відкласти…</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Нотатка…</translation>
        </message>
        <message>
            <source>Link…</source>
            <translation>Поєднати…</translation>
        </message>
        <message>
            <source>Split the link</source>
            <translation>Розірвати зв’язок</translation>
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
            <source>Web address…</source>
            <translation>Вебадреса…</translation>
        </message>
        <message>
            <source>ready; now the other one</source>
            <translation>готово; тепер інша</translation>
        </message>
    </context>
    <context>
        <name>EncodingDialog</name>
        <message>
            <source>Text encoding of {side}</source>
            <translation>Кодування тексту {side}</translation>
        </message>
        <message>
            <source>Encodings</source>
            <translation>Кодування</translation>
        </message>
        <message>
            <source>How the article begins in this encoding</source>
            <translation>Як починається стаття в цьому кодуванні</translation>
        </message>
        <message>
            <source>&amp;Encoding</source>
            <translation>&amp;Кодування</translation>
        </message>
        <message>
            <source>How the &amp;article then begins</source>
            <translation>Так тоді починається &amp;стаття</translation>
        </message>
        <message>
            <source>Choose the one in which all letters look right.</source>
            <translation>Виберіть те, у якому всі літери мають правильний вигляд.</translation>
        </message>
        <message>
            <source>{name}, in use</source>
            <translation>{name}, використовується</translation>
        </message>
    </context>
    <context>
        <name>Encodings</name>
        <message>
            <source>Unicode (UTF-8)</source>
            <translation>Юнікод (UTF-8)</translation>
        </message>
        <message>
            <source>Unicode (UTF-16)</source>
            <translation>Юнікод (UTF-16)</translation>
        </message>
        <message>
            <source>Western European (Windows-1252)</source>
            <translation>Західноєвропейське (Windows-1252)</translation>
        </message>
        <message>
            <source>Western European (ISO 8859-15)</source>
            <translation>Західноєвропейське (ISO 8859-15)</translation>
        </message>
        <message>
            <source>Central European (Windows-1250)</source>
            <translation>Центральноєвропейське (Windows-1250)</translation>
        </message>
        <message>
            <source>Central European (ISO 8859-2)</source>
            <translation>Центральноєвропейське (ISO 8859-2)</translation>
        </message>
        <message>
            <source>Cyrillic (Windows-1251)</source>
            <translation>Кирилиця (Windows-1251)</translation>
        </message>
        <message>
            <source>Cyrillic (KOI8-U)</source>
            <translation>Кирилиця (KOI8-U)</translation>
        </message>
        <message>
            <source>Cyrillic (KOI8-R)</source>
            <translation>Кирилиця (KOI8-R)</translation>
        </message>
        <message>
            <source>Cyrillic (DOS 866)</source>
            <translation>Кирилиця (DOS 866)</translation>
        </message>
        <message>
            <source>Cyrillic (ISO 8859-5)</source>
            <translation>Кирилиця (ISO 8859-5)</translation>
        </message>
        <message>
            <source>Greek (Windows-1253)</source>
            <translation>Грецьке (Windows-1253)</translation>
        </message>
        <message>
            <source>Turkish (Windows-1254)</source>
            <translation>Турецьке (Windows-1254)</translation>
        </message>
        <message>
            <source>Hebrew (Windows-1255)</source>
            <translation>Гебрейське (Windows-1255)</translation>
        </message>
        <message>
            <source>Arabic (Windows-1256)</source>
            <translation>Арабське (Windows-1256)</translation>
        </message>
        <message>
            <source>Baltic (Windows-1257)</source>
            <translation>Балтійське (Windows-1257)</translation>
        </message>
        <message>
            <source>Chinese, simplified (GB 18030)</source>
            <translation>Китайське, спрощене (GB 18030)</translation>
        </message>
        <message>
            <source>Chinese, traditional (Big5)</source>
            <translation>Китайське, традиційне (Big5)</translation>
        </message>
        <message>
            <source>Japanese (Shift JIS)</source>
            <translation>Японське (Shift JIS)</translation>
        </message>
        <message>
            <source>Japanese (EUC-JP)</source>
            <translation>Японське (EUC-JP)</translation>
        </message>
        <message>
            <source>Korean (EUC-KR)</source>
            <translation>Корейське (EUC-KR)</translation>
        </message>
    </context>
    <context>
        <name>Entering</name>
        <message>
            <source>Source {side}</source>
            <translation>Джерело {side}</translation>
        </message>
        <message>
            <source>The report's head</source>
            <translation>Шапка звіту</translation>
        </message>
        <message>
            <source>Compared again</source>
            <translation>Порівняно знову</translation>
        </message>
        <message>
            <source>What changed between &amp;versions…</source>
            <translation>Що &amp;змінилося між версіями…</translation>
        </message>
        <message>
            <source>What changed between versions</source>
            <translation>Що змінилося між версіями</translation>
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
            <source>linked by hand</source>
            <translation>поєднано вручну</translation>
        </message>
        <message>
            <source>pointed at by hand</source>
            <translation>показано вручну</translation>
        </message>
        <message>
            <source>Match score {score} of 1; it measures shared wording, nothing else.</source>
            <translation>Збіг {score} з 1; він міряє спільні слова й більше нічого.</translation>
        </message>
        <message>
            <source>found elsewhere in the other article; the two statements themselves are not linked</source>
            <translation>знайдено в іншому місці іншої статті; самі твердження не поєднано</translation>
        </message>
        <message>
            <source>Why they are linked</source>
            <translation>Чому їх поєднано</translation>
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
            <source>Nearness {score} of 1; no match found by this tool.</source>
            <translation>Близькість {score} з 1; цей інструмент відповідника не знайшов.</translation>
        </message>
        <message>
            <source>Choose a source to see what rests on it.</source>
            <translation>Виберіть джерело, щоб побачити, що на ньому ґрунтується.</translation>
        </message>
        <message>
            <source>A grade is given at a point (More, Grades…). Here at:</source>
            <translation>Оцінку дають біля факту (Більше, Оцінки…). Тут біля:</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Export report</source>
            <translation>Експортувати звіт</translation>
        </message>
        <message>
            <source>Making the report…</source>
            <translation>Створення звіту…</translation>
        </message>
        <message>
            <source>Printing the report…</source>
            <translation>Друк звіту…</translation>
        </message>
        <message>
            <source>{name} - to share</source>
            <translation>{name} - для передання</translation>
        </message>
        <message>
            <source>Export to share</source>
            <translation>Експортувати для передання</translation>
        </message>
        <message numerus="yes">
            <source>exported as a draft: %n point(s) are unchecked</source>
            <translation>
                <numerusform>експортовано як чернетку: не перевірено %n факт</numerusform>
                <numerusform>експортовано як чернетку: не перевірено %n факти</numerusform>
                <numerusform>експортовано як чернетку: не перевірено %n фактів</numerusform>
            </translation>
        </message>
        <message>
            <source>Report to share written to {path}, without the full texts</source>
            <translation>Звіт для передання записано: {path}, без повних текстів</translation>
        </message>
        <message>
            <source>Report written to {path}, with both full texts</source>
            <translation>Звіт записано: {path}, з обома повними текстами</translation>
        </message>
        <message>
            <source>Table of all facts written to {path}</source>
            <translation>Таблицю всіх фактів записано: {path}</translation>
        </message>
        <message>
            <source>Report printed, with both full texts</source>
            <translation>Звіт надруковано, з обома повними текстами</translation>
        </message>
        <message>
            <source>Report to share printed</source>
            <translation>Звіт для передання надруковано</translation>
        </message>
        <message numerus="yes">
            <source>printed as a draft: %n point(s) are unchecked</source>
            <translation>
                <numerusform>надруковано як чернетку: не перевірено %n факт</numerusform>
                <numerusform>надруковано як чернетку: не перевірено %n факти</numerusform>
                <numerusform>надруковано як чернетку: не перевірено %n фактів</numerusform>
            </translation>
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
        <message>
            <source>{tab}: set aside</source>
            <translation>{tab}: відкладено</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>“{path}” cannot be written: its name is not valid. Choose another place.</source>
            <translation>«{path}» не можна записати: назва неприпустима. Виберіть інше місце.</translation>
        </message>
        <message>
            <source>“{path}” cannot be written: {reason}. Choose another place.</source>
            <translation>«{path}» не можна записати: {reason}. Виберіть інше місце.</translation>
        </message>
        <message>
            <source>The folder “{path}” cannot be made: {reason}. Choose another place.</source>
            <translation>Теку «{path}» не можна створити: {reason}. Виберіть інше місце.</translation>
        </message>
        <message>
            <source>No copy can be kept in “{path}”: {reason}.</source>
            <translation>У «{path}» не можна зберігати копію: {reason}.</translation>
        </message>
    </context>
    <context>
        <name>GradesDialog</name>
        <message>
            <source>Grades (Admiralty code)</source>
            <translation>Оцінки (Адміралтейський код)</translation>
        </message>
        <message>
            <source>What is graded</source>
            <translation>Що оцінюється</translation>
        </message>
        <message>
            <source>How reliable it is</source>
            <translation>Наскільки надійне</translation>
        </message>
        <message>
            <source>How credible this is</source>
            <translation>Наскільки достовірно</translation>
        </message>
        <message>
            <source>How reliable: {name}</source>
            <translation>Наскільки надійне: {name}</translation>
        </message>
        <message>
            <source>How credible: {name}</source>
            <translation>Наскільки достовірно: {name}</translation>
        </message>
        <message>
            <source>A grade is your own judgement; the tool gives none.</source>
            <translation>Оцінка — ваше власне судження; інструмент оцінок не дає.</translation>
        </message>
    </context>
    <context>
        <name>Guard</name>
        <message>
            <source>Unsaved decisions</source>
            <translation>Незбережені рішення</translation>
        </message>
        <message>
            <source>Save what was decided and entered?</source>
            <translation>Зберегти вирішене та введене?</translation>
        </message>
        <message>
            <source>It is in no file yet, and what you discard cannot be brought back.</source>
            <translation>Цього ще немає в жодному файлі, і відкинутого не повернути.</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Twosource {version} sets two articles on one event side by side and says who reports what. It compares texts: whether something is true, or whether two sources are independent, it cannot tell. Nothing leaves this computer; the network is used only to fetch a web address that you open.</source>
            <translation>Twosource {version} ставить поряд дві статті про одну подію і каже, хто що повідомляє. Він порівнює тексти: чи щось є правдою і чи два джерела незалежні, він сказати не може. Ніщо не залишає цього комп’ютера; мережа потрібна лише для того, щоб завантажити вебадресу, яку ви відкриваєте.</translation>
        </message>
        <message>
            <source>About Twosource</source>
            <translation>Про Twosource</translation>
        </message>
        <message>
            <source>In the list of facts</source>
            <translation>У переліку фактів</translation>
        </message>
        <message>
            <source>Checked, go on</source>
            <translation>Перевірено, далі</translation>
        </message>
        <message>
            <source>While a statement is pointed at</source>
            <translation>Коли вказують на твердження</translation>
        </message>
        <message>
            <source>Next or previous statement</source>
            <translation>Наступне або попереднє твердження</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Взяти</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Облишити</translation>
        </message>
        <message>
            <source>In an article</source>
            <translation>У статті</translation>
        </message>
        <message>
            <source>Begin and end</source>
            <translation>Початок і кінець</translation>
        </message>
        <message>
            <source>One page on</source>
            <translation>На сторінку далі</translation>
        </message>
        <message>
            <source>Choose all words</source>
            <translation>Вибрати всі слова</translation>
        </message>
        <message>
            <source>While searching</source>
            <translation>Під час пошуку</translation>
        </message>
        <message>
            <source>Next and previous hit</source>
            <translation>Наступний і попередній збіг</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Закрити пошук</translation>
        </message>
        <message>
            <source>In a dialog</source>
            <translation>У діалозі</translation>
        </message>
        <message>
            <source>Accept, also from a text of many lines</source>
            <translation>Прийняти, також із багаторядкового тексту</translation>
        </message>
        <message>
            <source>Leave without a change</source>
            <translation>Вийти без змін</translation>
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
            <source>Straight lines mark what only this article has, waves what differs, dashes what both have in other words, if at all. Alt+Down goes to the next fact, a click on marked words opens theirs.</source>
            <translation>Пряма лінія позначає те, що є лише в цій статті, хвиляста — розбіжність, штрихова — те, що обидві мають іншими словами, якщо взагалі. Alt+Вниз веде до наступного факту, клацання позначених слів відкриває їхній факт.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Довідка</translation>
        </message>
    </context>
    <context>
        <name>LeftOut</name>
        <message>
            <source>This stands in the document and was not taken for a part of the article:</source>
            <translation>Це є в документі, але не вважається частиною статті:</translation>
        </message>
        <message>
            <source>Pages that are pictures and hold no text: {pages}. Have their text recognised (OCR) to compare it.</source>
            <translation>Сторінки, що є зображеннями без тексту: {pages}. Розпізнайте їхній текст (OCR), щоб порівняти його.</translation>
        </message>
    </context>
    <context>
        <name>LeftOutList</name>
        <message>
            <source>Left out of this copy</source>
            <translation>Пропущено в цій копії</translation>
        </message>
        <message>
            <source>Nothing: all that is known is in it.</source>
            <translation>Нічого: у ній є все відоме.</translation>
        </message>
        <message>
            <source>The full texts of both articles: sentences around the findings stand in their place.</source>
            <translation>Повні тексти обох статей: замість них стоять речення навколо знахідок.</translation>
        </message>
        <message>
            <source>The folders of {names}.</source>
            <translation>Теки файлів: {names}.</translation>
        </message>
        <message>
            <source>User, password and all after “?” or “#” in the address {names}.</source>
            <translation>Користувача, пароль і все після «?» чи «#» в адресі {names}.</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) on findings.</source>
            <translation>
                <numerusform>%n нотатка до знахідок.</numerusform>
                <numerusform>%n нотатки до знахідок.</numerusform>
                <numerusform>%n нотаток до знахідок.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reason(s) for setting points aside.</source>
            <translation>
                <numerusform>%n причина, чому факт відкладено.</numerusform>
                <numerusform>%n причини, чому факти відкладено.</numerusform>
                <numerusform>%n причин, чому факти відкладено.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tag(s) on findings.</source>
            <translation>
                <numerusform>%n мітка до знахідок.</numerusform>
                <numerusform>%n мітки до знахідок.</numerusform>
                <numerusform>%n міток до знахідок.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n grade(s).</source>
            <translation>
                <numerusform>%n оцінка.</numerusform>
                <numerusform>%n оцінки.</numerusform>
                <numerusform>%n оцінок.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Linking</name>
        <message>
            <source>Click the statement in A that is to be linked, Esc to leave</source>
            <translation>Клацніть твердження в A, яке треба поєднати; Esc — вийти</translation>
        </message>
        <message>
            <source>Split the link</source>
            <translation>Розірвати зв’язок</translation>
        </message>
        <message>
            <source>{a} and {b} are no longer linked</source>
            <translation>{a} і {b} більше не поєднано</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Відкликано</translation>
        </message>
        <message>
            <source>Click the statement in {side} to link with {place}, Esc to leave</source>
            <translation>Клацніть твердження в {side}, щоб поєднати його з {place}; Esc — вийти</translation>
        </message>
        <message>
            <source>Link statements</source>
            <translation>Поєднати твердження</translation>
        </message>
        <message>
            <source>{a} and {b} are linked</source>
            <translation>{a} і {b} поєднано</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Citation copied</source>
            <translation>Цитату скопійовано</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Порівняння…</translation>
        </message>
        <message>
            <source>Progress of the comparison</source>
            <translation>Перебіг порівняння</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Відкриття…</translation>
        </message>
        <message>
            <source>Progress of opening</source>
            <translation>Перебіг відкриття</translation>
        </message>
        <message>
            <source>Saved to {path}</source>
            <translation>Збережено: {path}</translation>
        </message>
        <message>
            <source>Comparing was cancelled. F5 compares again.</source>
            <translation>Порівняння скасовано. F5 порівнює знову.</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Dismiss</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Nothing is offered</source>
            <translation>Нічого не пропонується</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Opening was cancelled.</source>
            <translation>Відкриття скасовано.</translation>
        </message>
        <message>
            <source>{path} has changed on disk.</source>
            <translation>Файл {path} змінився на диску.</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Перечитати</translation>
        </message>
        <message>
            <source>A session holds both articles: open it alone.</source>
            <translation>Сеанс містить обидві статті: відкрийте його окремо.</translation>
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
            <source>Left out of article {side}</source>
            <translation>Пропущено в статті {side}</translation>
        </message>
        <message>
            <source>Articles ({endings});;All files (*)</source>
            <translation>Статті ({endings});;Усі файли (*)</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Report</source>
            <translation>Звіт</translation>
        </message>
    </context>
    <context>
        <name>Pairs</name>
        <message>
            <source>Compared again: no point has changed.</source>
            <translation>Порівняно знову: жоден факт не змінився.</translation>
        </message>
        <message numerus="yes">
            <source>Compared again: %n point(s) changed.</source>
            <translation>
                <numerusform>Порівняно знову: змінився %n факт.</numerusform>
                <numerusform>Порівняно знову: змінилися %n факти.</numerusform>
                <numerusform>Порівняно знову: змінилося %n фактів.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Показати</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password needed</source>
            <translation>Потрібен пароль</translation>
        </message>
        <message>
            <source>“{name}” opens only with a password.</source>
            <translation>«{name}» відкривається лише з паролем.</translation>
        </message>
        <message>
            <source>That password does not open “{name}”.</source>
            <translation>Цей пароль не відкриває «{name}».</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Пароль</translation>
        </message>
        <message>
            <source>It is kept only while this window is open.</source>
            <translation>Він зберігається, лише доки відкрите це вікно.</translation>
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
            <source>&amp;Keep headings and lists</source>
            <translation>&amp;Зберегти заголовки й переліки</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Назва</translation>
        </message>
        <message>
            <source>Only the beginning is shown here; all of the text is taken.</source>
            <translation>Тут показано лише початок; береться весь текст.</translation>
        </message>
    </context>
    <context>
        <name>PerDialog</name>
        <message>
            <source>Per whom</source>
            <translation>За чиїми словами</translation>
        </message>
    </context>
    <context>
        <name>PickBar</name>
        <message>
            <source>Take it</source>
            <translation>Взяти</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Вийти</translation>
        </message>
    </context>
    <context>
        <name>Picking</name>
        <message>
            <source>{side} {place}: {words}</source>
            <translation>{side} {place}: {words}</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Report preview</source>
            <translation>Перегляд звіту</translation>
        </message>
        <message>
            <source>Making the report…</source>
            <translation>Створення звіту…</translation>
        </message>
        <message>
            <source>Progress of the report</source>
            <translation>Перебіг створення звіту</translation>
        </message>
        <message>
            <source>What the report holds</source>
            <translation>Що містить звіт</translation>
        </message>
        <message>
            <source>Internal: everything</source>
            <translation>Внутрішній: усе</translation>
        </message>
        <message>
            <source>To share: without notes, grades, full texts</source>
            <translation>Для передання: без нотаток, оцінок, повних текстів</translation>
        </message>
        <message>
            <source>Too long to preview whole: both texts are in the exported file alone.</source>
            <translation>Завеликий для повного перегляду: обидва тексти є лише в експортованому файлі.</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Друкувати…</translation>
        </message>
        <message>
            <source>P&amp;review:</source>
            <translation>Пере&amp;гляд:</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Print the report</source>
            <translation>Надрукувати звіт</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
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
        <name>Questions</name>
        <message>
            <source>Use the network?</source>
            <translation>Використати мережу?</translation>
        </message>
        <message>
            <source>{site} will see this computer's address.</source>
            <translation>{site} побачить адресу цього комп’ютера.</translation>
        </message>
        <message>
            <source>{sender} sends on to another site.</source>
            <translation>{sender} переспрямовує на інший сайт.</translation>
        </message>
        <message>
            <source>The page is fetched and nothing else: no pictures, no scripts, no cookies. You are not asked again about this site while this window is open.</source>
            <translation>Завантажується лише сторінка й нічого більше: ні зображень, ні скриптів, ні файлів cookie. Про цей сайт вас більше не запитають, доки відкрите це вікно.</translation>
        </message>
        <message>
            <source>&amp;Fetch the page</source>
            <translation>&amp;Завантажити сторінку</translation>
        </message>
    </context>
    <context>
        <name>ReadingDialog</name>
        <message>
            <source>&amp;Copy all</source>
            <translation>&amp;Копіювати все</translation>
        </message>
    </context>
    <context>
        <name>Recovering</name>
        <message>
            <source>a comparison that is in no file</source>
            <translation>порівняння, якого немає в жодному файлі</translation>
        </message>
        <message>
            <source>Twosource was ended before all was saved. There is a copy of {name}, kept {at}.</source>
            <translation>Twosource завершився, перш ніж усе було збережено. Є копія: {name}, {at}.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Відновити</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Відкинути</translation>
        </message>
    </context>
    <context>
        <name>Reviewing</name>
        <message>
            <source>Your initials stand beside what you decide:</source>
            <translation>Ваші ініціали стоять поряд із тим, що ви вирішуєте:</translation>
        </message>
        <message>
            <source>Who decides?</source>
            <translation>Хто вирішує?</translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <source>Opening the session…</source>
            <translation>Відкриття сеансу…</translation>
        </message>
        <message>
            <source>Open session</source>
            <translation>Відкрити сеанс</translation>
        </message>
        <message>
            <source>Save session</source>
            <translation>Зберегти сеанс</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Збереження…</translation>
        </message>
        <message>
            <source>Nothing was saved, and nothing that was decided is lost.</source>
            <translation>Нічого не збережено, і нічого з вирішеного не втрачено.</translation>
        </message>
        <message>
            <source>Sessions (*{ending})</source>
            <translation>Сеанси (*{ending})</translation>
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
        <name>Sessions</name>
        <message>
            <source>Open an earlier copy of it, if you have one.</source>
            <translation>Відкрийте давнішу його копію, якщо вона у вас є.</translation>
        </message>
        <message>
            <source>There is no file “{name}”. Check its name and folder.</source>
            <translation>Файлу «{name}» немає. Перевірте його назву й теку.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read: its name is not valid. Check the file and try again.</source>
            <translation>«{name}» не можна прочитати: назва неприпустима. Перевірте файл і спробуйте ще раз.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read: {reason}. Check the file and try again.</source>
            <translation>«{name}» не можна прочитати: {reason}. Перевірте файл і спробуйте ще раз.</translation>
        </message>
        <message>
            <source>“{name}” is larger than {megabytes} MB. No session is; choose another file.</source>
            <translation>«{name}» більший за {megabytes} МБ. Таких сеансів не буває; виберіть інший файл.</translation>
        </message>
        <message>
            <source>“{name}” is no session of Twosource. Choose a file that ends in .twosource.</source>
            <translation>«{name}» — не сеанс Twosource. Виберіть файл, що закінчується на .twosource.</translation>
        </message>
        <message>
            <source>“{name}” was saved by a newer Twosource, as version {version} of the format. Open it with that one.</source>
            <translation>«{name}» збережено новішим Twosource, у версії формату {version}. Відкрийте його тим.</translation>
        </message>
        <message>
            <source>“{name}” is cut off: its end is missing.</source>
            <translation>«{name}» обірвано: бракує кінця.</translation>
        </message>
        <message>
            <source>“{name}” is damaged at {place}: {reason}.</source>
            <translation>«{name}» пошкоджено в {place}: {reason}.</translation>
        </message>
        <message>
            <source>The original of article {side} inside “{name}” is not that of its hash.</source>
            <translation>Оригінал статті {side} у «{name}» не відповідає своїй контрольній сумі.</translation>
        </message>
        <message>
            <source>“{name}” was not written, because it could not be opened again ({place}: {reason}).</source>
            <translation>«{name}» не записано, бо файл не вдалося б відкрити знову ({place}: {reason}).</translation>
        </message>
        <message>
            <source>Undo the last step, and save again.</source>
            <translation>Скасуйте останній крок і збережіть ще раз.</translation>
        </message>
    </context>
    <context>
        <name>ShareDialog</name>
        <message>
            <source>Export to share</source>
            <translation>Експортувати для передання</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Формат</translation>
        </message>
        <message>
            <source>To &amp;share: excerpts in place of the full texts, files without folders</source>
            <translation>Для &amp;передання: уривки замість повних текстів, файли без тек</translation>
        </message>
        <message>
            <source>&amp;Internal: everything</source>
            <translation>&amp;Внутрішній: усе</translation>
        </message>
        <message>
            <source>With &amp;notes</source>
            <translation>З &amp;нотатками</translation>
        </message>
        <message>
            <source>With &amp;grades</source>
            <translation>З &amp;оцінками</translation>
        </message>
        <message>
            <source>Left out of this copy</source>
            <translation>Пропущено в цій копії</translation>
        </message>
        <message numerus="yes">
            <source>This is a draft: %n point(s) are unchecked.</source>
            <translation>
                <numerusform>Це чернетка: не перевірено %n факт.</numerusform>
                <numerusform>Це чернетка: не перевірено %n факти.</numerusform>
                <numerusform>Це чернетка: не перевірено %n фактів.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Експортувати…</translation>
        </message>
        <message>
            <source>&amp;Format</source>
            <translation>&amp;Формат</translation>
        </message>
        <message>
            <source>the initials of those who decided, and when</source>
            <translation>ініціали тих, хто вирішував, і час</translation>
        </message>
        <message>
            <source>the author</source>
            <translation>автор</translation>
        </message>
        <message>
            <source>the second reader</source>
            <translation>другий читач</translation>
        </message>
        <message>
            <source>the assessment</source>
            <translation>висновок</translation>
        </message>
        <message>
            <source>Kept in this copy: {kept}.</source>
            <translation>У цій копії лишаються: {kept}.</translation>
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
            <source>entered</source>
            <translation>введено</translation>
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
            <source>Archive address</source>
            <translation>Адреса в архіві</translation>
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
            <source>outlet, date, author unknown</source>
            <translation>видання, дата, автор невідомі</translation>
        </message>
        <message>
            <source>May be cut off</source>
            <translation>Може бути обірвано</translation>
        </message>
        <message>
            <source>may be cut off</source>
            <translation>може бути обірвано</translation>
        </message>
        <message>
            <source>Pages without text</source>
            <translation>Сторінки без тексту</translation>
        </message>
        <message>
            <source>pages without text</source>
            <translation>сторінки без тексту</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Пропущено</translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s), in the Edit menu</source>
            <translation>
                <numerusform>%n уривок, у меню «Правка»</numerusform>
                <numerusform>%n уривки, у меню «Правка»</numerusform>
                <numerusform>%n уривків, у меню «Правка»</numerusform>
            </translation>
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
            <source>Archi&amp;ve address</source>
            <translation>Адреса в а&amp;рхіві</translation>
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
            <source>from the document</source>
            <translation>з документа</translation>
        </message>
        <message>
            <source>I have the &amp;complete article</source>
            <translation>У мене &amp;повна стаття</translation>
        </message>
        <message>
            <source>The date is what relative dates such as “this week” are worked out from.</source>
            <translation>Від цієї дати відраховуються відносні, як-от «цього тижня».</translation>
        </message>
        <message>
            <source>entered</source>
            <translation>введено</translation>
        </message>
    </context>
    <context>
        <name>SourcesBox</name>
        <message>
            <source>Article {side} has it from</source>
            <translation>Стаття {side} має це від</translation>
        </message>
        <message>
            <source>nobody named</source>
            <translation>нікого не названо</translation>
        </message>
        <message>
            <source>Add a source</source>
            <translation>Додати джерело</translation>
        </message>
        <message>
            <source>Nobody named</source>
            <translation>Нікого не названо</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ім’я</translation>
        </message>
        <message>
            <source>told to (outlet)</source>
            <translation>через (видання)</translation>
        </message>
        <message>
            <source>{side}, source {number}: name</source>
            <translation>{side}, джерело {number}: ім’я</translation>
        </message>
        <message>
            <source>{side}, source {number}: how it is named</source>
            <translation>{side}, джерело {number}: як його названо</translation>
        </message>
        <message>
            <source>{side}, source {number}: told to</source>
            <translation>{side}, джерело {number}: кому сказано</translation>
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
            <source>What you open will be listed here.</source>
            <translation>Тут з’явиться те, що ви відкриватимете.</translation>
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
        <message numerus="yes">
            <source>{checked} of %n point(s) checked</source>
            <translation>
                <numerusform>перевірено {checked} з %n факту</numerusform>
                <numerusform>перевірено {checked} з %n фактів</numerusform>
                <numerusform>перевірено {checked} з %n фактів</numerusform>
            </translation>
        </message>
        <message>
            <source>{language}: only claims and quotes</source>
            <translation>{language}: лише твердження й цитати</translation>
        </message>
        <message>
            <source>Numbers, dates, names, lists, and whom an article names, are looked for in English texts only.</source>
            <translation>Числа, дати, імена, переліки та на кого посилається стаття шукаються лише в англійських текстах.</translation>
        </message>
        <message>
            <source>{side} seems not to be in English</source>
            <translation>{side}, схоже, не англійською</translation>
        </message>
        <message>
            <source>It was compared as if it were, so hardly anything of it can be found.</source>
            <translation>Її порівняно як англійську, тож майже нічого з неї не знайти.</translation>
        </message>
        <message>
            <source>Fetched from {site} at {time}</source>
            <translation>Завантажено з {site}: {time}</translation>
        </message>
        <message>
            <source>Contacted {site} at {time}</source>
            <translation>Звернення до {site}: {time}</translation>
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
            <source>Facts whose status differs from that at the default, {default}</source>
            <translation>Факти, стан яких інший, ніж за звичайного значення {default}</translation>
        </message>
    </context>
    <context>
        <name>TagsDialog</name>
        <message>
            <source>Tags</source>
            <translation>Мітки</translation>
        </message>
        <message>
            <source>Tags, parted by commas</source>
            <translation>Мітки через кому</translation>
        </message>
        <message>
            <source>for example: money, to ask about</source>
            <translation>наприклад: гроші, перепитати</translation>
        </message>
        <message>
            <source>&amp;Tags, parted by commas</source>
            <translation>&amp;Мітки через кому</translation>
        </message>
        <message>
            <source>Used in this comparison:</source>
            <translation>Використано в цьому порівнянні:</translation>
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
        <name>TroubleDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Щось пішло не так</translation>
        </message>
        <message>
            <source>What the log says</source>
            <translation>Що записано в журналі</translation>
        </message>
        <message>
            <source>Write the &amp;messages as well: they may hold words of the articles</source>
            <translation>Записати й &amp;повідомлення: у них можуть бути слова статей</translation>
        </message>
        <message>
            <source>Twosource made a mistake. What was being done just now may not be finished.</source>
            <translation>Twosource припустився помилки. Те, що саме виконувалося, могло не завершитися.</translation>
        </message>
        <message>
            <source>{reason} Save your decisions now.</source>
            <translation>{reason} Збережіть свої рішення зараз.</translation>
        </message>
        <message>
            <source>Your decisions are kept: a copy is being made, for the next start should you need it.</source>
            <translation>Ваші рішення збережено: створюється копія, на випадок, якщо вона знадобиться під час наступного запуску.</translation>
        </message>
        <message>
            <source>Your decisions are kept: all of them are saved.</source>
            <translation>Ваші рішення збережено: усі вони у файлі.</translation>
        </message>
        <message>
            <source>You can go on. If the window looks wrong, close it and start Twosource anew.</source>
            <translation>Можна працювати далі. Якщо вікно має неправильний вигляд, закрийте його й запустіть Twosource знову.</translation>
        </message>
        <message>
            <source>To have this mended, send the log to whoever looks after Twosource for you.</source>
            <translation>Щоб це виправили, надішліть журнал тим, хто опікується Twosource у вас.</translation>
        </message>
        <message>
            <source>&amp;Open the log</source>
            <translation>&amp;Відкрити журнал</translation>
        </message>
        <message>
            <source>Show in &amp;folder</source>
            <translation>Показати в &amp;теці</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Зберегти…</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Далі</translation>
        </message>
        <message>
            <source>Nothing here opens it. The log is {path}</source>
            <translation>Тут його нічим відкрити. Журнал: {path}</translation>
        </message>
        <message>
            <source>No log could be written to {path}: {reason}. You can copy what it was to hold from above.</source>
            <translation>Не вдалося записати журнал до {path}: {reason}. Те, що він мав містити, можна скопіювати вгорі.</translation>
        </message>
        <message>
            <source>This stands in {path}. It says where in the program it happened: no word of the articles.</source>
            <translation>Це записано в {path}. Там сказано, де в програмі це сталося: жодного слова статей.</translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <source>Undone: {what}</source>
            <translation>Скасовано: {what}</translation>
        </message>
        <message>
            <source>Redone: {what}</source>
            <translation>Повторено: {what}</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Скасувати</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>По&amp;вторити</translation>
        </message>
    </context>
    <context>
        <name>WantedMenu</name>
        <message>
            <source>Any state</source>
            <translation>Будь-який стан</translation>
        </message>
        <message>
            <source>Unreviewed</source>
            <translation>Не перевірено</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Перевірено</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Змінено</translation>
        </message>
        <message>
            <source>Matters</source>
            <translation>Важливо</translation>
        </message>
        <message>
            <source>Show points by the state of their review</source>
            <translation>Показати факти за станом перевірки</translation>
        </message>
        <message>
            <source>Review state shown: {state}</source>
            <translation>Показаний стан перевірки: {state}</translation>
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
            <source>In other words, if at all</source>
            <translation>Іншими словами, якщо взагалі</translation>
        </message>
        <message>
            <source>in other words, if at all: please judge</source>
            <translation>іншими словами, якщо взагалі: вирішуйте самі</translation>
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
            <source>Set aside</source>
            <translation>Відкладено</translation>
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
            <source>judged: a contradiction</source>
            <translation>рішення: суперечність</translation>
        </message>
        <message>
            <source>judged: no contradiction</source>
            <translation>рішення: немає суперечності</translation>
        </message>
        <message>
            <source>one says it, the other says it is not so</source>
            <translation>одна каже це, інша заперечує</translation>
        </message>
        <message>
            <source>Looked for in English texts only.</source>
            <translation>Шукається лише в англійських текстах.</translation>
        </message>
        <message>
            <source>No facts here.</source>
            <translation>Тут фактів немає.</translation>
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
            <source>not looked for</source>
            <translation>не шукали</translation>
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
            <source>a list, items: {number}</source>
            <translation>перелік, пунктів: {number}</translation>
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
