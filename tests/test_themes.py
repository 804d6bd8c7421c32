"""Themes found in short answers, and the words that answers mention most."""

import csv
import random
from itertools import product
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.metrics import adjusted_mutual_info_score, rand_score
from sklearn.preprocessing import normalize

from workshop.analyse.found_themes import FoundThemes
from workshop.analyse.grouping import Groups
from workshop.analyse.theme_groups import theme_groups
from workshop.analyse.theme_split import suggest_split
from workshop.analyse.themes import ImpossibleNumberOfThemes, TooFewContributions, find_themes
from workshop.analyse.words import WordCount, word_counts
from workshop.language import stop_words
from workshop.language.finnish import is_verb
from workshop.language.left_out import left_out
from workshop.model import Localised

BUSES = [
    "Bussit eivät kulje iltavuoroon",
    "Iltaisin bussi ei kulje lainkaan",
    "Bussivuoroja aamuvuoroon lisää",
    "Ilman bussia ei pääse töihin",
    "Bussiyhteys teollisuusalueelle puuttuu",
]
APPRENTICES = [
    "Oppisopimus on liian raskas pienelle yritykselle",
    "Oppisopimuksen paperityö vie aikaa",
    "Oppisopimuksia pitäisi tehdä enemmän",
    "Nuorille oppisopimus olisi hyvä reitti",
    "Oppisopimuskoulutus toimii meillä",
]
LANGUAGE = [
    "Suomen kielen kursseja työpaikalle",
    "Kielikurssi työn ohessa",
    "Maahanmuuttajille lisää kielikursseja",
    "Kielitaito estää palkkaamisen",
    "Kielikurssille pitää jonottaa puoli vuotta",
]
EVERYTHING = BUSES + APPRENTICES + LANGUAGE


@pytest.fixture(scope="module")
def labelled() -> tuple[list[str], list[str]]:
    with Path(__file__).with_name("data").joinpath("hand_fi.csv").open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["label"] != "muu"]
    return [row["text"] for row in rows], [row["label"] for row in rows]


@pytest.fixture(scope="module")
def found(labelled) -> FoundThemes:
    return find_themes(labelled[0])


def by_text(texts: list[str], found: FoundThemes) -> dict[str, tuple[int | None, float]]:
    return dict(zip(texts, zip(found.placed, found.confidence, strict=True), strict=True))


def test_buses_apprenticeships_and_language_are_three_themes():
    found = find_themes(EVERYTHING, exactly=3)
    assert {len(set(found.placed[start : start + 5])) for start in (0, 5, 10)} == {1}
    names = {theme.name.casefold() for theme in found.themes}
    assert any("bussi" in name for name in names)
    assert any("oppisopimu" in name for name in names)
    assert any("kiel" in name for name in names)


def test_themes_follow_what_a_person_found_in_the_same_answers(labelled, found):
    _, labels = labelled
    placed = [number if number is not None else -place for place, number in enumerate(found.placed)]
    assert adjusted_mutual_info_score(labels, placed) > 0.2
    assert 7 <= len(found.themes) <= 26
    assert found.method == "lexical-2"


def test_the_biggest_theme_is_number_one_and_every_member_knows_its_theme(found):
    sizes = [len(theme.members) for theme in found.themes]
    assert sizes == sorted(sizes, reverse=True)
    assert [theme.number for theme in found.themes] == list(range(1, len(sizes) + 1))
    for theme in found.themes:
        assert {found.placed[place] for place in theme.members} == {theme.number}
        sure = [found.confidence[place] for place in theme.members]
        assert sure == sorted(sure, reverse=True)
        assert all(0 <= one <= 1 and round(one, 3) == one for one in sure)


def test_many_themes_stand_under_a_few_main_ones(found):
    assert len(found.themes) > 7 >= len(found.main_themes) >= 3
    under = [number for main in found.main_themes for number in main.themes]
    assert sorted(under) == [theme.number for theme in found.themes]
    for main in found.main_themes:
        assert {found.themes[number - 1].main for number in main.themes} == {main.number}
        assert main.name
        assert len(main.keywords) >= 5


def test_a_few_themes_are_all_main_ones():
    found = find_themes(EVERYTHING, exactly=3)
    assert found.main_themes == ()
    assert {theme.main for theme in found.themes} == {None}


def test_an_answer_that_says_two_things_stands_in_two_themes_and_first_in_one():
    both = "Bussi ei kulje iltavuoroon ja oppisopimuksen paperityö vie aikaa"
    found = find_themes([*EVERYTHING, both], exactly=3)
    place = len(EVERYTHING)
    bus, apprentice = found.placed[0], found.placed[5]
    standing = {theme.number for theme in found.themes if place in (*theme.members, *theme.also)}
    assert standing == {bus, apprentice}
    assert all(set(theme.members).isdisjoint(theme.also) for theme in found.themes)


def test_what_fits_nowhere_and_what_says_nothing_are_told_apart():
    texts = [*EVERYTHING * 4, "", "zxqwvk", "ja että se"]
    found = find_themes([f"{text} {number}" if text in EVERYTHING else text for number, text in enumerate(texts)])
    assert found.wordless == (60, 62)
    assert found.fitting_nowhere == (61,)


def test_each_theme_has_a_name_of_its_own_and_five_to_eight_keywords(found):
    names = [theme.name.casefold() for theme in found.themes]
    assert len(set(names)) == len(names)
    assert all(5 <= len(theme.keywords) <= 8 for theme in found.themes)


def test_no_theme_is_called_by_a_verb_or_a_stop_word(found):
    for theme in found.themes:
        assert not is_verb(theme.name)
        assert theme.name not in stop_words("fi")


def test_names_are_written_as_people_write_them():
    texts = [f"{start} Helsingissä on kallista" for start in ("Asuminen", "Vuokra", "Elämä")]
    texts += [f"{start} tuntee EU:n säännöt huonosti" for start in ("Yrittäjä", "Kunta", "Koulu")]
    words = {keyword for theme in find_themes(texts, exactly=2).themes for keyword in theme.keywords}
    assert "Helsinki" in words
    assert "EU" in words


@settings(max_examples=12, deadline=None)
@given(st.randoms(use_true_random=False), st.lists(st.sampled_from([*EVERYTHING, "", "?", "..."]), max_size=10))
def test_the_order_of_the_answers_changes_nothing(chance: random.Random, again: list[str]):
    texts = EVERYTHING + again
    shuffled = list(texts)
    chance.shuffle(shuffled)
    first, second = find_themes(texts), find_themes(shuffled)
    assert by_text(texts, first) == by_text(shuffled, second)
    assert [(theme.name, theme.keywords) for theme in first.themes] == [
        (theme.name, theme.keywords) for theme in second.themes
    ]
    assert [[texts[place] for place in theme.members] for theme in first.themes] == [
        [shuffled[place] for place in theme.members] for theme in second.themes
    ]


def test_the_order_of_a_whole_workshop_changes_nothing(labelled, found):
    texts = list(labelled[0])
    random.Random(3).shuffle(texts)
    assert by_text(texts, find_themes(texts)) == by_text(labelled[0], found)


@settings(max_examples=12, deadline=None)
@given(st.lists(st.integers(1, 4), min_size=len(EVERYTHING), max_size=len(EVERYTHING)))
def test_identical_answers_share_their_theme(copies: list[int]):
    texts = [text for text, count in zip(EVERYTHING, copies, strict=True) for _ in range(count)]
    found = find_themes(texts)
    for text in EVERYTHING:
        assert len({found.placed[place] for place, one in enumerate(texts) if one == text}) == 1


@settings(max_examples=15, deadline=None)
@given(st.integers(1, len(EVERYTHING)))
def test_exactly_so_many_themes_are_found_as_were_asked_for(wished: int):
    found = find_themes(EVERYTHING, exactly=wished)
    assert len(found.themes) == wished
    assert all(theme.members for theme in found.themes)
    assert len({theme.name for theme in found.themes}) == wished


@pytest.mark.parametrize("limit", [1, 2, 5, 12])
def test_at_most_so_many_themes_are_found_as_were_allowed(labelled, limit):
    assert 1 <= len(find_themes(labelled[0], at_most=limit).themes) <= limit


@pytest.mark.parametrize("empty", ["", " ", "-", "…", "?", "👍", "123"])
def test_an_answer_without_words_has_no_theme(empty):
    found = find_themes([*EVERYTHING, empty])
    assert found.placed[-1] is None
    assert found.confidence[-1] == 0.0


def test_too_few_answers_say_how_many_are_needed():
    with pytest.raises(TooFewContributions, match="at least 5 answers with words in them; so far there are 2"):
        find_themes(["koulutus", "bussi", "", "-", "👍", "?"])


@pytest.mark.parametrize("wish", [{"exactly": 0}, {"at_most": 0}, {"exactly": 16}, {"at_most": 99}, {"exactly": -1}])
def test_an_impossible_number_of_themes_says_what_is_possible(wish):
    with pytest.raises(ImpossibleNumberOfThemes, match="from 1 to 15"):
        find_themes(EVERYTHING, **wish)


def test_identical_answers_are_one_theme():
    found = find_themes(["Lisää koulutusta"] * 6)
    assert [(theme.name, len(theme.members)) for theme in found.themes] == [("Koulutus", 6)]


def test_answers_of_one_word_are_gathered_by_the_word():
    found = find_themes(["koulutus", "bussi", "Koulutus", "bussi", "koulutusta", "bussit"])
    assert found.placed[0] == found.placed[2] != found.placed[1] == found.placed[3]


def test_answers_that_have_nothing_in_common_still_have_a_theme():
    assert find_themes(["ilo", "bussi", "ruoka", "palkka", "kesä"]).themes


def test_empty_rows_are_counted_and_placed_nowhere():
    found = find_themes(["", *BUSES, " ", "\n", *LANGUAGE])
    assert [found.placed[place] for place in (0, 6, 7)] == [None, None, None]
    assert len(found.placed) == len(found.confidence) == 13


def test_short_answers_are_not_a_theme_because_they_are_short():
    """Vectors of short answers lie together whatever is said; here length is the strongest thing about them."""
    rng = np.random.default_rng(2)
    topics = ("bussi", "kurssi", "palkka", "kesätyö")
    texts = [f"{topic} {chr(97 + number)}aa{number % 7 * ' asia'}" for topic in topics for number in range(20)]
    vectors = rng.normal(0, 0.05, (80, 384)).astype(np.float32)
    for row, text in enumerate(texts):
        vectors[row, topics.index(text.split()[0])] += 0.4
        vectors[row, 10] += np.log1p(len(text))
    found = find_themes(texts, languages=["fi"] * 80, vectors=vectors)
    assert adjusted_mutual_info_score([text.split()[0] for text in texts], found.placed) > 0.8


def test_a_tenth_more_answers_leave_most_answers_where_they_were(labelled):
    texts = labelled[0]
    before, after = find_themes(texts[:134]), find_themes(texts)
    assert rand_score([number or 0 for number in before.placed], [number or 0 for number in after.placed[:134]]) > 0.9


def test_where_the_earlier_themes_are_known_a_tenth_more_answers_change_little(labelled):
    texts = labelled[0]
    before = find_themes(texts[:134])
    after = find_themes(texts, earlier=[*before.placed, *[None] * (len(texts) - 134)])
    first, second = ([number or 0 for number in found.placed[:134]] for found in (before, after))
    assert adjusted_mutual_info_score(first, second) > 0.92
    assert rand_score(first, second) > 0.95
    assert all(number is not None for number in after.placed)


def test_new_answers_about_something_else_are_a_new_theme_beside_the_earlier_ones():
    before = find_themes(BUSES + APPRENTICES, exactly=2)
    after = find_themes(EVERYTHING, earlier=[*before.placed, *[None] * 5])
    assert len({*after.placed[10:]} - {*after.placed[:10]}) >= 1
    assert len(set(after.placed[:5])) == len(set(after.placed[5:10])) == 1


def test_names_begin_with_a_capital_and_keywords_do_not(found):
    assert all(theme.name[0].isupper() for theme in found.themes)
    assert any(keyword[0].islower() for theme in found.themes for keyword in theme.keywords)


def test_what_people_speak_of_in_the_plural_is_named_in_the_plural():
    texts = [
        "Yrityksille lisää tietoa",
        "Yritysten kanssa töihin",
        "Yrityksissä ei tiedetä",
        "Yrityksiltä puuttuu aika",
    ]
    texts += ["Bussi ei kulje", "Bussia odotetaan", "Bussin aikataulu", "Bussilla ei pääse"]
    words = {keyword for theme in find_themes(texts, exactly=2).themes for keyword in theme.keywords}
    assert "yritykset" in words
    assert "bussi" in words


def test_a_theme_that_one_word_does_not_cover_is_named_by_two():
    texts = [f"{word} {rest}" for word in ("Tutkinto", "Työkokemus") for rest in ("puuttuu", "vaaditaan", "ratkaisee")]
    names = [theme.name for theme in find_themes([*texts, *BUSES, *LANGUAGE], exactly=1).themes]
    assert " ja " in names[0]


def test_a_pasted_book_is_read_from_its_beginning():
    found = find_themes([*BUSES, "bussi kulkee " * 800_000])
    assert found.placed[-1] is not None


def test_entities_do_not_show_in_names():
    texts = [text.replace("ä", "&auml;") for text in EVERYTHING]
    shown = [keyword for theme in find_themes(texts).themes for keyword in (theme.name, *theme.keywords)]
    assert not any("auml" in keyword for keyword in shown)


def test_three_languages_are_taken_together_by_their_vectors():
    texts = ["Bussi ei kulje", "Bussit puuttuvat", "Bussen går inte", "Inga bussar", "The bus is missing", "No buses"]
    texts += [
        "Kielikursseja",
        "Kielikurssi töissä",
        "Språkkurser behövs",
        "En språkkurs",
        "Language courses",
        "A language course",
    ]
    rng = np.random.default_rng(0)
    vectors = np.zeros((12, 384), dtype=np.float32)
    vectors[:6, 0] = 1
    vectors[6:, 1] = 1
    vectors += rng.normal(0, 0.02, vectors.shape).astype(np.float32)
    found = find_themes(texts, languages=["fi", "fi", "sv", "sv", "en", "en"] * 2, vectors=vectors, exactly=2)
    assert found.method == "fused-3"
    assert len(set(found.placed[:6])) == len(set(found.placed[6:])) == 1
    assert found.placed[0] != found.placed[6]


def test_the_order_of_the_answers_changes_nothing_with_vectors_either():
    rng = np.random.default_rng(1)
    vectors = rng.normal(0, 1, (len(EVERYTHING), 384)).astype(np.float32)
    order = list(range(len(EVERYTHING)))
    random.Random(5).shuffle(order)
    shuffled = [EVERYTHING[place] for place in order]
    first = find_themes(EVERYTHING, vectors=vectors)
    second = find_themes(shuffled, vectors=vectors[order])
    assert by_text(EVERYTHING, first) == by_text(shuffled, second)


def test_answers_that_shade_into_each_other_make_fewer_themes_than_clear_ones_and_as_many_when_more_come():
    rng = np.random.default_rng(2)
    middles = normalize(rng.normal(0, 1, (24, 40)))
    among = np.repeat(np.arange(24), 25)

    def groups(noise: float, earlier: Groups | None = None) -> Groups:
        rows = normalize(middles[among] + noise * np.random.default_rng(3).normal(0, 1, (len(among), 40)))
        view = (rows - rows.mean(axis=0)).astype(np.float32)
        return theme_groups(view, np.ones(len(view), dtype=np.intp), earlier=earlier, by_meaning=True)[0]

    clear, shaded = groups(0.05), groups(0.3)
    assert len(set(clear)) == 24
    assert len(set(shaded)) <= 12
    assert len(set(groups(0.3, earlier=clear))) > len(set(shaded))


def test_progress_goes_forward_to_its_end():
    heard: list[float] = []
    find_themes(EVERYTHING, progress=heard.append)
    assert heard == sorted(heard)
    assert heard[-1] == 1.0


def test_words_are_counted_by_answers_and_shown_in_a_form_people_know():
    texts = ["Koulutusta ja koulutusta Helsinkiin", "koulutus", "Helsingissä kallista", "Mera utbildning", ""]
    counts = word_counts(texts, ["fi", "fi", "fi", "sv", "fi"])
    assert counts[:2] == (WordCount("Helsinki", 2), WordCount("koulutus", 2))
    assert WordCount("utbildning", 1) in counts


def test_words_are_sorted_by_count_and_then_as_in_a_finnish_dictionary():
    counts = word_counts(["öljy", "äly", "zeniitti"], ["fi"] * 3, at_most=3)
    assert [one.word for one in counts] == ["zeniitti", "äly", "öljy"]


def test_a_theme_of_several_things_is_parted_by_what_tells_them_apart():
    parts = suggest_split(EVERYTHING, taken=["Kielikurssi", "oppisopimus", "Bussi"])
    assert 2 <= len(parts) <= 4
    whose = {place: number for number, part in enumerate(parts) for place in part.members}
    assert len({whose[place] for place in range(5)} & {whose[place] for place in range(5, 10)}) == 0
    assert sum(len(part.members) for part in parts) == len(whose), "an answer is in one part"
    names = {part.name.casefold() for part in parts}
    assert len(names) == len(parts)
    assert names.isdisjoint({"kielikurssi", "oppisopimus", "bussi"})
    back = suggest_split(EVERYTHING[::-1], taken=["Kielikurssi", "oppisopimus", "Bussi"])
    assert [part.name for part in back] == [part.name for part in parts]
    assert len(suggest_split(EVERYTHING, parts=3)) == 3


def test_what_one_theme_holds_is_parted_in_two_even_where_it_is_one_thing_and_not_where_all_say_the_same():
    assert len(suggest_split([*BUSES, "Bussipysäkki on kaukana", "Bussilippu on kallis"])) >= 2
    assert suggest_split(["Lisää koulutusta"] * 6) == ()
    assert suggest_split(BUSES[:4]) == ()
    assert suggest_split(["", "!", "ja"]) == ()
    assert suggest_split(BUSES, parts=9) == ()


@pytest.fixture
def few_are_many(monkeypatch):
    """Rounds of a hundred answers are read as those of thousands: a sample of sixty makes the themes."""
    monkeypatch.setattr("workshop.analyse.themes.MANY", 100)
    monkeypatch.setattr("workshop.analyse.large_rounds.SAMPLE", 60)
    monkeypatch.setattr("workshop.analyse.large_rounds.AT_A_TIME", 37)


def many_answers():
    places = ("Porissa", "Oulussa", "Kuopiossa", "Vaasassa", "Lahdessa", "Turussa", "Kotkassa", "Lieksassa")
    return [f"{text} {place}" for text, place in product(EVERYTHING, places)]


def test_of_very_many_answers_a_sample_makes_the_themes_and_the_others_are_placed_in_them(few_are_many):
    texts = [*many_answers(), "", "ja että se", "zxqwvk", *BUSES, "BUSSIT EIVÄT KULJE iltavuoroon  Porissa"]
    found = find_themes(texts, languages=["fi"] * len(texts), exactly=3)
    assert adjusted_mutual_info_score([place // 40 for place in range(120)], found.placed[:120]) > 0.9
    assert found.wordless == (120, 121)
    assert found.fitting_nowhere == (122,)
    assert found.placed[-1] == found.placed[0], "another way to write the same"
    members = [place for theme in found.themes for place in theme.members]
    assert sorted(members) == [place for place, number in enumerate(found.placed) if number]
    assert all({found.placed[place] for place in theme.members} == {theme.number} for theme in found.themes)
    sizes = [len(theme.members) for theme in found.themes]
    assert sizes == sorted(sizes, reverse=True)
    order = list(range(len(texts)))
    random.Random(4).shuffle(order)
    again = find_themes([texts[place] for place in order], languages=["fi"] * len(texts), exactly=3)
    assert [again.placed[at] for at in np.argsort(order)] == list(found.placed)
    assert [theme.name for theme in again.themes] == [theme.name for theme in found.themes]


def test_a_very_large_round_goes_forward_and_can_be_stopped_in_the_middle(few_are_many):
    heard: list[float] = []
    find_themes(many_answers(), progress=heard.append)
    assert heard == sorted(heard)
    assert heard[-1] == 1.0
    assert sum(0.4 < share < 0.9 for share in heard) >= 3, "while the others are placed"

    def stop(share):
        if share > 0.6:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        find_themes(many_answers(), progress=stop)


def test_the_same_answer_a_hundred_times_is_one_theme_in_a_very_large_round_too(few_are_many):
    found = find_themes(["Lisää koulutusta"] * 150)
    assert [(theme.name, len(theme.members)) for theme in found.themes] == [("Koulutus", 150)]
    with pytest.raises(TooFewContributions):
        find_themes(["!", "👍"] * 80)


def test_vectors_place_the_others_of_a_very_large_round_as_well(few_are_many):
    rng = np.random.default_rng(3)
    texts = [f"{chr(97 + place // 26)}{chr(97 + place % 26)}kko" for place in range(150)]
    vectors = rng.normal(0, 0.02, (150, 384)).astype(np.float32)
    vectors[:75, 0] += 1
    vectors[75:, 1] += 1
    found = find_themes(texts, languages=["fi"] * 150, vectors=vectors, exactly=2)
    placed = [number or 0 for number in found.placed]
    assert adjusted_mutual_info_score([place // 75 for place in range(150)], placed) > 0.9


def test_words_that_a_project_leaves_out_name_no_theme_in_any_form():
    usual, without = find_themes(EVERYTHING, exactly=3), left_out(Localised(fi="Oppisopimuksia"))
    found = find_themes(EVERYTHING, exactly=3, left_out=without)
    forms = {"oppisopimus", "oppisopimukset"}
    assert forms & {word for theme in usual.themes for word in (theme.name.lower(), *theme.keywords)}
    assert not forms & {word for theme in found.themes for word in (theme.name.lower(), *theme.keywords)}


def test_a_theme_of_countable_things_is_called_by_the_plural_as_soon_as_some_say_it_so():
    texts = ["Bussi ei kulje", "Bussit puuttuvat", "Bussia odotetaan", "Bussien aikataulut", "Bussilla ei pääse"]
    found = find_themes([*texts, *LANGUAGE], exactly=2)
    assert any(theme.name.startswith("Bussit") for theme in found.themes), [theme.name for theme in found.themes]
    assert "bussi" in {keyword for theme in found.themes for keyword in theme.keywords}
