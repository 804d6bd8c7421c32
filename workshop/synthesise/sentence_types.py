"""Whether a finding is written as what it is: a need as a gap, an opportunity as a means, an observation as seen.

Only what is clearly of another type is hinted at, and nothing is refused: a person knows better than a list of words.
"""

from __future__ import annotations

import re

from workshop.model import Finding, FindingKind
from workshop.texts import N_, Message

_GAP = re.compile(
    r"\b(?:"
    # Finnish
    r"puut(?:tuu|tuvat|tuivat|ui|e|teita|tui|uu)\w*|ei|eivät|eikä|eivätkä|etteivät|ettei|vaikea\w*|vaikeu\w*|liian|"
    r"hanka(?:la|li)\w*|hita\w+|hidas\w*|hajallaan|tarvi\w+|tarve\w*|tarpe\w+|epäsel\w+|ongelm\w+|este(?:et|itä|enä)?|"
    r"riittämät\w+|heik(?:ko|osti|kous)\w*|huono\w*|puolella|myöhä\w+|ilman|vaille|kestää|odott\w+|vaihtele\w+|kukaan|"
    r"vain|päällekkäi\w+|pirstal\w+|sirpal\w+|jää|jäävät|"
    # Swedish
    r"sakna\w*|inte|ingen|inga|inget|svår\w*|brist\w*|otydlig\w*|oklar\w*|behöv\w+|behov\w*|problem\w*|hinder|hindra\w*|"
    r"för (?:sent|lite|få|lång\w*|mycket|många|svår\w*|liten)|långsam\w*|utan|splittra\w*|dålig\w*|bara|"
    # English
    r"lack\w*|missing|no|not|cannot|never|nobody|none|too|hard|difficult\w*|need\w*|unclear|slow\w*|late|without|"
    r"problem\w*|barrier\w*|scattered|only|insufficient\w*|poor\w*|few|\w+n['’]t"
    r")\b",
    re.IGNORECASE,
)
_STRONG_GAP = re.compile(
    r"\b(?:puuttu(?:u|vat)|ei ole|eivät|kukaan ei|liian|on vaikea\w*|hajallaan|"
    r"sakna(?:s|r)|finns (?:inte|ingen|inget|inga)|det är svårt|ingen|"
    r"is missing|are missing|there is no|there are no|lacks?|nobody|is too|are too|cannot|does not|do not)\b",
    re.IGNORECASE,
)
_MEANS = re.compile(
    r"\b(?:"
    # Finnish: what can be done, and what is to be done
    r"voi|voidaan|voitaisiin|voisi\w*|voimme|voivat|kannattaa|kannattaisi|mahdollis\w+|keino\w*|avulla|hyöty\w*|hyödyn\w+|"
    r"(?!hajallaan)\w+(?:taan|tään|daan|dään|laan|lään|nnaan|raan|rään)|\w{4,}(?:malla|mällä)|\w+(?:taisiin|täisiin)|"
    r"vaikka|trots|även om|although|though|even (?:if|when)|"
    # Swedish
    r"kan|kunde|skulle|möjlig\w+|genom att|med hjälp av|utnyttja\w*|dra nytta|prova\w*|pröva\w*|"
    # English
    r"can|could|would|might|opportunit\w+|possib\w+|by \w+ing|let's|let us|use|using|build\w*|pilot\w*|try|set up"
    r")\b",
    re.IGNORECASE,
)
_PLAN = re.compile(
    r"\b(?:"
    r"perustetaan|avataan|järjestetään|rakennetaan|otetaan käyttöön|kokeillaan|pilotoidaan|luodaan|hankitaan|nimetään|"
    r"kootaan|kutsutaan|palkataan|julkaistaan|aloitetaan|voidaan|voitaisiin|voisimme|voisi|kannattaa|kannattaisi|"
    r"grundas|öppnas|ordnas|startas|inrättas|kan|kunde|skulle kunna|vi (?:startar|öppnar|grundar|ordnar|prövar|samlar)|"
    r"could|can|set up|let's|let us|we (?:will|open|start|build|pilot|try)|is opened|is set up|are opened"
    r")\b",
    re.IGNORECASE,
)
_CAUSE = re.compile(
    r"\b(?:johtu(?:u|vat|i|ivat)|syynä (?:on|ovat|oli)|syy (?:tähän|siihen) on|aiheutta(?:a|vat)|aiheutuu|"
    r"on seurausta|"
    r"beror på|orsakas av|orsaken är|skälet är|är en följd av|"
    r"(?:is|are|was|were) (?:caused by|due to)|the (?:reason|cause) is|stems? from|results? from)\b",
    re.IGNORECASE,
)
_JUDGEMENT = re.compile(
    r"\b(?:epäonnistu(?:nut|neet|i|ivat)|surkea\w*|kelvot\w+|ala-arvoi\w+|laiminly\w+|piittaamat\w+|välinpitämät\w+|"
    r"vastuuton\w*|vastuuttoma\w*|laisk\w+|erinomai\w+|loistav\w+|mahtava\w*|"
    r"misslycka\w+|usel\w*|undermålig\w*|värdelös\w*|försumma\w*|likgiltig\w*|ansvarslös\w*|utmärkt\w*|lysande|"
    r"ha(?:s|ve) failed|failure|terrible|incompetent|neglects?|neglected|irresponsible|lazy|excellent|brilliant)\b",
    re.IGNORECASE,
)
_SAID_BY_SOMEBODY = re.compile(
    r"\b(?:mukaan|mielestä|kerto\w+|kerrotaan|kerrottiin|koke(?:e|vat|muks\w+)|koetaan|sanovat|arvio\w+|nosta(?:a|vat)|"
    r"näk(?:ee|evät)|pitä(?:ä|vät)|toivo\w+|mainit\w+|vastaaj\w+|enligt|berätta\w+|upplev\w+|säger|anser|nämn\w+|tycker|"
    r"according to|say|says|said|tell|told|report\w*|feel|felt|find it|think|mention\w*)\b",
    re.IGNORECASE,
)

_HINTS = {
    "need": N_(
        "A development need says what is missing or does not work yet. This sounds like a way to mend it. "
        "For example: “There is no shared calendar of events.”"
    ),
    "opportunity": N_(
        "A development opportunity says what can be done, and by what means. This sounds like something that is "
        "missing. For example: “The events can be gathered in one shared calendar.”"
    ),
    "cause": N_(
        "An observation says what the answers show. A cause cannot be seen in them: say who sees it so, or mark this "
        "as the facilitator's interpretation. For example: “Several people tell that the buses do not fit their "
        "shifts.”"
    ),
    "judgement": N_(
        "An observation says what the answers show, without praise or blame: say who thinks so, or mark this as the "
        "facilitator's interpretation. For example: “Several people tell that they waited weeks for an answer.”"
    ),
}


def hint(kind: FindingKind, text: str, *, interpretation: bool = False) -> Message | None:
    """What a person may want to word otherwise, with an example of the right form; none where nothing is clearly wrong.

    Finnish, Swedish and English words are looked for at once: whoever writes may write in any of them.
    """
    if kind == "need":
        return Message(_HINTS["need"]) if _PLAN.search(text) and not _GAP.search(text) else None
    if kind == "opportunity":
        return Message(_HINTS["opportunity"]) if _STRONG_GAP.search(text) and not _MEANS.search(text) else None
    if interpretation or _SAID_BY_SOMEBODY.search(text):
        return None
    if _CAUSE.search(text):
        return Message(_HINTS["cause"])
    return Message(_HINTS["judgement"]) if _JUDGEMENT.search(text) else None


def hint_of(finding: Finding) -> Message | None:
    """The hint for a finding; the machine's own drafts need none."""
    if finding.origin == "machine":
        return None
    return hint(finding.kind, finding.text, interpretation=finding.interpretation)
