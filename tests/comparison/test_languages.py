"""Links and coverage work in other languages too; kinds of facts that need English words are absent there."""

from __future__ import annotations

import pytest

from desktop_app.comparison import Options
from desktop_app.comparison.language import tell_language
from tests.comparison.articles import are_linked, compared, facts_of

PAIRS = {
    "de": (
        "Die Fähre lief am Montagabend vor der Küste auf einen Felsen. Zwölf Reisende wurden verletzt. Der Kapitän "
        "stand nicht auf der Brücke. „Wir hörten einen lauten Knall“, sagte eine Krankenschwester.",
        "Vor der Küste ist am späten Montag eine Fähre auf Felsen gelaufen. Der Kapitän hatte die Brücke verlassen. "
        "„Wir hörten einen lauten Knall“, berichtete eine Frau. Die Reederei schweigt bisher.",
        ("Die Fähre lief", "eine Fähre auf Felsen"),
        "Die Reederei",
    ),
    "fr": (
        "Le traversier a heurté un rocher près de la côte lundi soir. Douze passagers ont été blessés. Le capitaine "
        "n'était pas sur la passerelle. « Nous avons entendu un grand bruit », raconte une infirmière.",
        "Près de la côte, un traversier a heurté des rochers lundi. Le capitaine avait quitté la passerelle du navire. "
        "« Nous avons entendu un grand bruit », dit une femme. La compagnie garde le silence.",
        ("Le traversier a heurté", "un traversier a heurté"),
        "La compagnie",
    ),
    "es": (
        "El transbordador chocó contra una roca cerca de la costa el lunes por la noche. Doce pasajeros resultaron "
        "heridos. El capitán no estaba en el puente. «Oímos un ruido muy fuerte», contó una enfermera.",
        "Cerca de la costa, un transbordador chocó el lunes contra las rocas. El capitán había abandonado el puente. "
        "«Oímos un ruido muy fuerte», dijo una mujer. La empresa guarda silencio.",
        ("El transbordador chocó", "un transbordador chocó"),
        "La empresa",
    ),
    "ru": (
        "Паром налетел на скалу у побережья в понедельник вечером. Двенадцать пассажиров получили ранения. Капитана не "
        "было на мостике. «Мы услышали громкий удар», — рассказала медсестра.",
        "У побережья паром в понедельник налетел на скалы. Капитан покинул мостик судна. «Мы услышали громкий удар», — "
        "сказала женщина. Компания пока молчит.",
        ("Паром налетел", "паром в понедельник"),
        "Компания",
    ),
    "uk": (
        "Пором наскочив на скелю біля узбережжя в понеділок увечері. Дванадцять пасажирів дістали поранення. Капітана "
        "не було на містку. «Ми почули гучний удар», — розповіла медсестра.",
        "Біля узбережжя пором у понеділок наскочив на скелю. Капітан залишив місток судна. «Ми почули гучний удар», — "
        "сказала жінка. Компанія поки що мовчить.",
        ("Пором наскочив", "пором у понеділок"),
        "Компанія",
    ),
}


@pytest.mark.parametrize("language", PAIRS)
def test_the_language_is_told_from_the_texts(language: str) -> None:
    a, b, *_ = PAIRS[language]
    assert tell_language(a, b) == compared(a, b).language == language


@pytest.mark.parametrize(
    "text",
    [
        "The ferry ran aground on Monday, and nobody knows why it did.",
        "",
        "12 345",
        "It was not he who said so, but they.",
    ],
)
def test_english_is_told_and_is_the_answer_where_there_are_no_words(text: str) -> None:
    assert tell_language(text) == "en"


def test_a_chosen_language_comes_before_the_one_that_is_told() -> None:
    a, b, *_ = PAIRS["de"]
    assert compared(a, b, Options(language="nl")).language == "nl"


@pytest.mark.parametrize("language", PAIRS)
def test_links_and_coverage_work(language: str) -> None:
    a, b, linked, alone = PAIRS[language]
    comparison = compared(a, b)
    assert are_linked(comparison, *linked)
    assert 0.2 < comparison.a.coverage < 1
    (statement,) = [s for s in comparison.b.statements if b[s.start : s.end].startswith(alone)]
    assert statement.status == "only_here"


@pytest.mark.parametrize("language", PAIRS)
def test_only_quotes_and_claims_are_told(language: str) -> None:
    a, b, *_ = PAIRS[language]
    comparison = compared(a, b)
    assert {fact.kind for fact in comparison.facts} <= {"quote", "claim"}
    assert [fact.status for fact in facts_of(comparison, "a", "quote")] == ["shared"]


@pytest.mark.parametrize("language", PAIRS)
def test_an_article_is_like_itself(language: str) -> None:
    a, *_ = PAIRS[language]
    comparison = compared(a, a)
    assert comparison.a.coverage == 1
    assert {fact.status for fact in comparison.facts} == {"shared"}


@pytest.mark.parametrize("language", ["xx", "ja", "zh", "ar", ""])
def test_a_language_nobody_knows_is_compared_word_by_word(language: str) -> None:
    comparison = compared("Aba bcb cdc. Ded.", "Aba bcb cdc. Efe.", Options(language=language))
    assert [(link.a, link.b, link.score) for link in comparison.links] == [("a0", "b0", 1.0)]
