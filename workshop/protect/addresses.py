"""Street addresses and number plates, as far as their form tells."""

from __future__ import annotations

import re
from collections.abc import Iterator

_MEASURES = (
    r"prosent|euro|kilometr|km\b|metri|min|tunti|tunnin|vuo|kuukau|viik|päiv|kert|henki|henge|ihmi|osallistuj|yrity"
)
_NUMBERED = re.compile(
    r"(?<![\w'’-])(?P<street>[^\W\d_][\w'’-]{0,60}) "
    r"[1-9]\d{0,2}(?:[–-]\d{1,3})?(?: ?[A-Za-zÅÄÖåäö](?:(?: ?\d{1,3})?(?!\w)))?"  # 5, 5–7, 5b, 5 B 12
    rf"(?![\w%€]|[.,:]\d| ?[%€]|-vuoti| (?:{_MEASURES}))"
)
_CASE = r"(?:n|a|ä|ta|tä|lla|llä|le|lle|lta|ltä|ssa|ssä|sta|stä|[aeiouyäö]n)?"
_STREET = re.compile(
    rf"(?P<before>.*?)(?:(?P<sure>(?:katu|kadu|kuja){_CASE}|gatan|vägen|gränden)|"
    r"(?:tie|polku|polu|väylä|kaari|kaare|raitti|raiti|tori|aukio|ranta|ranna|puisto|kulma|tanhua|rinne|rintee|piha|"
    rf"portti|porti|mäki|mäe|kallio|laita|laida|silta|silla|penkere|bulevardi|esplanadi){_CASE}|penger|"
    r"stigen|gången|allén|torget|stranden|svängen|backen|kajen|bågen|esplanaden)",
    re.I | re.S,
)
_NO_STREET = re.compile(
    r"valta|kanta|seutu|yhdys|moottori|maan|pää|oppi|opinto|oppimis|opiskelu|koulutus|ura|työ(?:llisyys|markkina|ura)?|"
    r"työllistymis|palvelu|asiakas|hoito|kuntoutus|kehitys|kehittämis|osaamis|riks|motor|huvud|lärande|utbildnings",
    re.I,
)
_OWNER = re.compile(r"(?:[A-ZÅÄÖ][\w'’-]{1,40} ){1,2}$")
_FIRST_WORD = re.compile(
    r"(?<!\w)(?:Iso|Vähä|Pikku|Pien|Vanha|Uusi|Uude|Pohjoi|Eteläi|Itäi|Länti|Gamla|Nya|Stora|Lilla|Norra|Södra|Östra|"
    r"Västra)\w* $"
)
_ENGLISH_STREET = re.compile(r"(?<![\w.,-])[1-9]\d{0,3} [A-Z][\w'’-]{1,40} (?:Street|Road|Avenue|Lane|Drive)\b")

_PLATE = re.compile(
    r"(?<![\w-])(?P<letters>[A-ZÅÄÖ]{2,3})-[1-9]\d{0,2}(?![\w-]|[.,:]\d)|"
    r"(?<![\w-])(?P<small>[a-zåäö]{3})-[1-9]\d\d(?![\w-]|[.,:]\d)|"
    r"(?:rekisteri(?:numero|tunnus)?|rekkari|rek\.? ?nro|registernummer|number plate)\w*[ :]{1,2}(?:on |är |is )?"
    r"(?P<plate>[A-ZÅÄÖ]{1,3}[ -]?\d{1,4}[A-Z]?|\d{1,3}[ -]?[A-ZÅÄÖ]{1,3})(?![\w-])"
)
_NO_PLATE = re.compile(
    r"AK|AMK|BTL|CD|CO|CV|DI|DIN|EK|EN|ESR|EU|FN|GT|HR|HTV|ICF|ICT|ID|ILO|IP|ISO|ITU|KH|KI|KV|LAB|LED|LTE|MM|MP|MS|"
    r"NT|OPS|PC|PK|PS|RAL|SAK|SDG|SFS|SM|SO|SOL|TE|TEM|TKI|TOL|TOP|UK|UM|UN|UV|VKO|VM|VR|YK|YT",
    re.I,
)
"""Letters before a hyphen and a number that are met as something else: EU-27, TE-24, ISO-900."""


def addresses(text: str) -> Iterator[tuple[int, int]]:
    """Where street addresses stand: the name of a street in Finnish, Swedish or English with a number.

    >>> text = "Asun Koskikadulla 5 B 12, en Valtatie 4:n varrella enkä Matti Meikäläisen tiellä 3."
    >>> [text[start:end] for start, end in addresses(text)]
    ['Koskikadulla 5 B 12', 'Matti Meikäläisen tiellä 3']
    """
    for match in _NUMBERED.finditer(text):
        street = _STREET.fullmatch(match["street"])
        if street is None or _NO_STREET.fullmatch(street["before"]):
            continue
        is_whole = len(street["before"]) > 1
        first = (_FIRST_WORD if is_whole else _OWNER).search(text, max(0, match.start() - 90), match.start())
        if first:
            yield first.start(), match.end()
        elif is_whole and (match["street"][0].isupper() or street["sure"]):
            yield match.span()
    for match in _ENGLISH_STREET.finditer(text):
        yield match.span()


def number_plates(text: str) -> Iterator[tuple[int, int]]:
    """Where number plates stand: Finnish ones by their form, others where the text says that one follows.

    >>> text = "EU-27, TE-24; auto ABC-123, rekisterinumero: 12 XYZ"
    >>> [text[start:end] for start, end in number_plates(text)]
    ['ABC-123', '12 XYZ']
    """
    for match in _PLATE.finditer(text):
        letters = match["letters"] or match["small"]
        if letters is None:
            yield match.span("plate")
        elif not _NO_PLATE.fullmatch(letters):
            yield match.span()
