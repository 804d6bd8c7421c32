"""Words that we have listed by hand, where a dictionary does not say what the analysis needs to know.

Each list is plain text so that a person who knows the language can mend it.
"""

from __future__ import annotations

from collections.abc import Mapping

from workshop.model import Language


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _paired(pairs: str) -> Mapping[str, str]:
    return dict(pair.split(">") for pair in pairs.split())


EMPTY: Mapping[Language, frozenset[str]] = {
    "fi": _listed(
        """
        eli esim jne joku juu kai kuitenkin mm olla ei se että niinku pitää pitäisi saada saisi saa siis tehdä tms
        tulisi tulla täytyä voida vois voisi yms ym itse asia monta moni pystyä haluta kyllä myös sekä eikä
        kannattaa mielestä mielestäni mieltä ollut oikeasti varmaan ainoastaan kunnolla liikaa pelkkä semmoinen
        sellainen tällainen tuollainen millainen kaikenlainen erilainen aivan täysi itsekin tarvita tarvitseva hai
        alkaen perään väliin välissä päässä sivulla per kello hilja
        jatkossa jatkuvasti edes ihan tosi lähteä ottaa antaa laittaa jättää jäädä käydä mennä kertoa sanoa tietää
        osata näkyä tuntua olevan voiva tuleva suuri pieni hyvä huono iso uusi vanha eri useat jokainen juuri vrt ks
        enemmän vähemmän paremmin huonosti ettei ettemme ennemmin takaisin jotta koska kunhan kuten kunnes
        olema tulo uskoa vuota vuotias hyväksi liika eteenpäin liikaa ajatella katsoa esimerkki tapaus enkä enää emme
        """
    ),
    "sv": _listed(
        """
        bör måste ska skall kunna vilja samt t.ex osv ofta mer mera bättre sämre mycket finnas också göra
        få ge ta se komma vara bli ha fram olika dylikt annan vissa någon varje både inte ganska behöva behöver
        """
    ),
    "en": _listed(
        "etc also should could would need needs must make get lot lots thing things many much really just more"
    ),
}
"""Words without a topic that the published lists lack."""

NOT_EMPTY: Mapping[Language, frozenset[str]] = {
    "fi": _listed("apu apua avun avutta kiitos vuosi vuoden vuotta"),
    "sv": _listed("beslut beslutat beslutit dag dagar dagarna dagen tack"),
    "en": _listed(
        """
        computer page pages group groups grouping information member members room rooms order orders problem
        problems research work worked working works young younger youngest world website web system state states
        fire bill case cases index invention novel test text section home change changes interest interests help
        """
    ),
}
"""Words that the published lists count as empty, though in co-development people speak about them."""

GENERAL: Mapping[Language, frozenset[str]] = {
    "fi": _listed(
        """
        aika ala alue asema asia esimerkki henkilö homma idea ihminen juttu kerta keino kohta kuva kysymys käyttö
        loppu lisä lähtö malli mieli muoto määrä nimi ongelma osa paikka perusta pohja puoli raja ryhmä sana
        seuraus suhde summa suunta syy taho tapa tapaus tarve tarkoitus taso tieto tila tilanne tulos tyyppi
        vaihtoehto vaihe vuosi yhteys maa päivä kuukausi viikko tunti prosentti osuus peruste vastaus puute pula puhe
        mahdollisuus merkitys toiminta lisäys lisääminen parantaminen kehitys toteutus olo elämä väli piiri väki
        tekeminen muuttaminen saaminen vastuu suomi työ yhteiskunta maailma arki uusi systeemi järjestelmä ratkaisu
        tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu
        maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai syksy talvi kesä kevät kuu aamu ilta
        puuttuminen kestäminen loppuminen joukko kohde kahvi ovi pöytä tuoli mies tarina vaihe hetki jakso kulu
        jono tekijä kasvu
        tulevaisuus resurssi voimavara ero etu työpaikka lääke korotus kortti kirja paperi talo päätös
        tarpeet tuki apu raha keskus mieltä loppujen alku käsi sivu numero kasvo kasvot kokonaisuus luku
        """
    ),
    "sv": _listed("sak sätt gång del fråga problem plats grupp människa person år dag tid behov brist arbete"),
    "en": _listed(
        """
        thing way time part problem place group people person year day need lack question kind lot number example case
        world state information work member issue
        """
    ),
}
"""Nouns that say too little to name a theme, though they say something beside another."""

NOT_NOUNS: Mapping[Language, frozenset[str]] = {
    "fi": _listed(
        """
        ainoa ainut aito ajoissa alas alhainen alkujaan ankara auki avoin ennakkoon enää epäselvä erikseen esiin esille
        etukäteen halpa hankala heikko helppo hidas irti iso itse julkinen jyrkkä kallis kapea kiinni korkea kotiin
        kotona kova kriittinen kunnon kunnossa kuntoon käsin laaja lisäksi lyhyt läpi lähellä löysä matala mieto mukaan
        mukava nopea oikea olema oma ongelmitta outo paikalla paikoillaan pakko paras pehmeä perille pitkä pois puolelta
        pysyvä päin raskas riittävä räikeä sairas selkeä selvä sisään sopiva terve toistaiseksi turha tyhjä tyly täysi
        tärkeä töihin töissä ulkona ulos upea vaikea valmis vapaa vahva vasta vierekkäin väärä yhdessä yhteen ylös
        ympäri poikki ilmainen nykyinen näkyvissä kansainvälinen keskusta-alue hyödyksi mahdollinen ulkomaille
        ansiosidonnainen globaali räätälöity keskenään vajaa toisinpäin kansallinen paikallinen valtakunnallinen
        """
    ),
    "sv": _listed(
        """
        ny gammal god dålig viktig svår lätt lång kort hög låg ung snabb bättre sämre behöva få göra ge ta komma veta
        vilja finna hitta söka känna tro säga gå stå se vara bli arbeta jobba utveckla öka minska hjälpa stöda stödja
        fungera snabbt bra mindre fler tydlig bred svårt lättare saknas sakna
        """
    ),
    "en": _listed(
        """
        available bad better best big broad cheap clear close common difficult early easy enough expensive few fast
        full good great hard high important late little local long low main new old open other own poor possible quick
        real right same short slow small special strong sure true weak whole wrong young add allow become begin bring
        build come create develop do feel find give go grow happen have hear help hire improve increase know learn
        leave let live lose make mean meet move offer pay provide reach read receive recruit reduce run see seem send
        speak spend start stay take talk teach tell think train try understand use want write attend earn apply join
        """
    ),
}
"""Adjectives, adverbs and verbs that neither their ending nor the dictionary tells from nouns."""

FINNISH_FORMS: Mapping[str, str] = _paired(
    """
    työ>työ lailla>laki tilaa>tila tuet>tuki tukea>tuki tukia>tuki tukien>tuki vaaleilla>vaali vaaleista>vaali
    luonnosta>luonto määrin>määrä seuraa>seurata käsistä>käsi syrjäytyneiden>syrjäytynyt piiriin>piiri
    syrjäytyneitä>syrjäytynyt pienemmät>pieni pienempien>pieni pien>pieni perusterveyden>perusterveys alv>alv kk>kk
    av>av yle>yle ajassa>aika lupaan>luvata lupaa>luvata poista>poistaa jatkossa>jatko varaa>vara hait>hakea
    prostituoidut>prostituoitu prostituoitua>prostituoitu ohjaa>ohjata toimi>toimia toimin>toimia pula>pula
    """
)
"""Forms that the dictionary gives to a word rarer than the one people mean."""

FINNISH_BASES: Mapping[str, str] = _paired(
    """
    avu>apu ehta>ehto nuora>nuori voitaa>voida valvottaa>valvoa piki>pieni käsis>käsi paras.>paras mrd.>miljardi
    kaikkensa>kaikki julkiset>julkinen yleisradio>yle avu>apu pienin>pieni
    """
)
"""Base forms that the dictionary or its rules give wrongly."""
