"""What is likely to be personal is shown to a person: names in inflected Finnish, street addresses, number plates."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.name_mentions import misses, sentences
from workshop.protect.redaction import MASK, finds, likely_finds, mask


def found(text: str, kind: str = "name") -> list[str]:
    return [text[find.start : find.end] for find in likely_finds(text) if find.kind == kind]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kysyin Maijalta ja Pekalta neuvoa.", ["Maijalta", "Pekalta"]),
        ("Virtasen Matti lupasi hoitaa asian.", ["Virtasen Matti"]),
        ("Puhuin Antti Rinteelle, Mäelle ja Lahtisen Kaisalle.", ["Antti Rinteelle", "Mäelle", "Lahtisen Kaisalle"]),
        ("Johanssonilla on halli, ja Smithin kanssa sovittiin.", ["Johanssonilla", "Smithin"]),
        ("Uusi työntekijä Thandiwe Mokoena aloitti.", ["Thandiwe Mokoena"]),
        ("Nyt pitää soittaa Kowalczykille.", ["Kowalczykille"]),
        ("kysykää pekalta tai virtaselta", ["pekalta", "virtaselta"]),
        ("muistiin: maija virtanen soittaa", ["maija virtanen"]),
        ("SOITTAKAA TIMOLLE", ["TIMOLLE"]),
        ("Rehtori Salo ja opo Lahti olivat paikalla.", ["Salo", "Lahti"]),
        ("Palveluohjaaja T. Räsänen ja Saara K. kirjasivat.", ["T. Räsänen", "Saara K."]),
        ("Eeva-Liisa ja Riikka Mäkinen-Lahti", ["Eeva-Liisa", "Riikka Mäkinen-Lahti"]),
        ("Vi frågade Anna-Lena Sjöberg, och Kerstins förslag vann.", ["Anna-Lena Sjöberg", "Kerstins"]),
        ("Our supervisor John never asks Priya's opinion.", ["John", "Priya's"]),
    ],
)
def test_names_are_found_in_all_their_forms(text: str, names: list[str]):
    assert found(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Toivon, että ohjausta saisi myös iltaisin. Annan palautetta. Satu lapsille luetaan.",
        "Salossa, Lahdessa ja Suomen Lapissa tarvitaan tekijöitä; Rovaniemelle ja Savonlinnaan ei tulla.",
        "Kela, TE-toimisto, ELY-keskus ja Osaamo pompottavat. Osaamo-hankkeessa oli Wimmaa mukana.",
        "Ruotsissa, Saksassa ja Virossa asia on hoidettu.",
        "Konepaja Virtanen Oy ja Lehtosen Leipomo Oy:n väki.",
        "LinkedIn ja WhatsApp pitää osata, samoin REDU ja JOTPA.",
        "Nykymalli ei toimi. Ennaltaehkäisevää työtä! Myös nuorille..",
        "The Finnish employment services are slow. Can you help? I'm tired of Monday.",
        "Vi behöver mer samarbete i Österbotten. Bussen från Vasa till Närpes går sällan.",
        "olen hakenut sataa paikkaa, eikä kukaan anna vastausta; toivon parasta ja odotan samaa",
    ],
)
def test_words_places_and_organisations_are_not_taken_for_persons(text: str):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Asun Koskikatu 5:ssä.", "Koskikatu 5"),
        ("Paja on koskikadulla 7 B 12, tervetuloa", "koskikadulla 7 B 12"),
        ("Vanha Kirkkotie 14, 96100 Rovaniemi", "Vanha Kirkkotie 14"),
        ("Matti Meikäläisen tiellä 3", "Matti Meikäläisen tiellä 3"),
        ("Pajakujan 3–5 hallit", "Pajakujan 3–5"),
        ("Rantaraitin 2a ja sen pihan", "Rantaraitin 2a"),
        ("Jag bor på Tallgatan 5 B 3 i Vasa", "Tallgatan 5 B 3"),
        ("Gamla Landsvägen 12", "Gamla Landsvägen 12"),
        ("We live at 12 High Street.", "12 High Street"),
    ],
)
def test_street_addresses_are_found(text: str, address: str):
    assert found(text, "street address") == [address]


@pytest.mark.parametrize(
    "text",
    [
        "Valtatie 4, tie 78 ja riksvägen 8 ovat huonossa kunnossa",
        "Koulutuspolku 2 ja Työllisyystori 3",
        "Koulukatu 10 % ja Puistokatu 2,5 km",
        "Hallituskatu 5 minuutin päässä",
        "kohta 5, ryhmä 3 ja luku 12",
    ],
)
def test_roads_paths_and_measures_are_no_addresses(text: str):
    assert found(text, "street address") == []


def test_number_plates_are_found_and_their_false_friends_are_not():
    assert found("Auto ABC-123 ja mopo xyz-987", "number plate") == ["ABC-123", "xyz-987"]
    assert found("rekisterinumero on 12 ABC, rekkari: ABC 12D", "number plate") == ["12 ABC", "ABC 12D"]
    assert found("EU-27, TE-24, ISO-9001, COVID-19, TOP-10, ILO-169, 5-vuotias, MS-365", "number plate") == []


def test_what_is_certain_is_not_found_again_as_likely():
    text = "Maija maija.virtanen@esimerkki.fi, Koskikatu 5, 040 123 4567"
    assert [find.certainty for find in finds(text)] == ["certain", "certain"]
    assert [(find.kind, find.certainty) for find in likely_finds(text)] == [
        ("name", "likely"),
        ("street address", "likely"),
    ]
    assert mask(text) == f"Maija {MASK}, Koskikatu 5, {MASK}"


def test_of_the_labelled_mentions_no_more_are_missed_than_the_promise_allows():
    labelled = sentences()
    mentions = sum(len(sentence.mentions) for sentence in labelled)
    missed = [mention for sentence in labelled for mention in misses(sentence)]
    assert mentions > 100
    assert len(missed) <= 0.15 * mentions, missed


_PIECES = st.sampled_from(
    ["Maija", "Virtasen", "katu", "Koskikatu 5", "ABC-123", "m@e.fi", "040 123 4567", "T.", "-", " "]
)


@settings(deadline=None)  # the first text opens the dictionaries
@given(st.one_of(st.text(max_size=80), st.lists(_PIECES, max_size=12).map("".join)))
@example("T. T. T. Maija K. K.")
@example("İİ Maijaİ ﬁ ß ǅ")
def test_any_text_gives_likely_finds_in_order_apart_and_within_it(text: str):
    spans = sorted((find.start, find.end) for find in (*finds(text), *likely_finds(text)))
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(left[1] <= right[0] for left, right in pairwise(spans))
    assert [find.start for find in likely_finds(text)] == sorted(find.start for find in likely_finds(text))
