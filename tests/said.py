"""What is said in the test project: groups, themes and sayings in Finnish, actors, steps and ideas."""

from __future__ import annotations

GROUPS = ("Työnantajat", "Työntekijät ja työnhakijat", "Oppilaitokset", "Yhteistyöverkosto")

THEMES = (
    ("Yksi ovi palveluihin", ("palvelu", "luukku", "ohjaus", "yhteyshenkilö")),
    ("Osaaminen näkyväksi", ("osaaminen", "todistus", "osaamiskortti", "työnäyte")),
    ("Kohtaamisen paikat", ("kohtaaminen", "tapahtuma", "vierailu", "mentori")),
    ("Tieto liikkuu", ("tieto", "viestintä", "kalenteri", "rekisteri")),
    ("Joustavat opintopolut", ("oppisopimus", "lyhytkoulutus", "opinto", "työpaikka")),
    ("Arjen edellytykset", ("matka", "lastenhoito", "bussi", "jaksaminen")),
    ("Yhteinen ennakointi", ("ennakointi", "tulevaisuus", "toimiala", "suunnitelma")),
)
SAYINGS = (
    (
        "En tarvitse uutta luukkua. Tarvitsen ihmisen, joka tietää mitä edellinen lupasi.",
        "Palvelut ovat hyviä, mutta niiden välissä on aina kuukauden odotus.",
        "Asiakas kertoo saman asian neljä kertaa eri virastoissa.",
        "Yksi nimetty yhteyshenkilö riittäisi koko työllistymisen ajaksi.",
        "Ohjaus palvelusta toiseen katkeaa usein kesälomiin.",
    ),
    (
        "Todistus kertoo mitä on opiskeltu. Minua kiinnostaa, mitä maanantaina osataan tehdä.",
        "Osaamiskortti auttaisi näyttämään työssä opitut taidot.",
        "Työnantajan ja oppilaitoksen pitäisi käyttää osaamisesta samoja sanoja.",
        "Ulkomailla hankittu osaaminen jää täällä kokonaan piiloon.",
        "Kielitaito arvioidaan liian aikaisin ja liian tiukasti.",
    ),
    (
        "Puoli päivää hallilla kertoi enemmän kuin kolme haastattelua.",
        "Pienet kohtaamiset työpaikoilla toimivat paremmin kuin suuret messut.",
        "Nuori tarvitsee mentorin, joka on itse aloittanut samalla alalla.",
        "Rekrytointitapahtuma pitäisi järjestää meidän kanssamme eikä meille.",
    ),
    (
        "Meillä on viisi hyvää listaa ja nolla yhteistä.",
        "Yhteinen kalenteri lopettaisi päällekkäiset tapahtumat.",
        "Suostumus tiedon jakamiseen pyydetään joka kerta erikseen.",
        "Sähköposti ei ole paikka, josta työnhakija löytää kurssin.",
    ),
    (
        "Opiskelija on valmis kahdessa viikossa, lukujärjestys kahdessa lukukaudessa.",
        "Lyhytkoulutuksia pitäisi alkaa kuukausittain eikä kerran vuodessa.",
        "Oppisopimus on joustava, mutta paperityö pelottaa pientä yritystä.",
        "Täydennyskoulutuksen voisi tehdä työvuoron päätteeksi.",
    ),
    (
        "Vuoro alkaa kuudelta, ensimmäinen bussi tulee puoli seitsemältä.",
        "Lastenhoito loppuu ennen kuin iltavuoro alkaa.",
        "Asuntoa ei löydy läheltä, ja matka syö päivästä kolme tuntia.",
        "Jaksaminen pitäisi ottaa puheeksi ennen kuin ihminen lähtee.",
    ),
    (
        "Eläköitymiset eivät tule yllätyksenä. Silti yllätymme joka kevät.",
        "Ennakointitieto pitäisi tuoda johtoryhmään eikä hankkeen loppuraporttiin.",
        "Toimialat tarvitsevat yhteisen näkymän viiden vuoden päähän.",
    ),
)
PERSONS = (26, 31, 19, 22)
"""How many persons of each group write."""
WEIGHTS = (
    (14, 11, 13, 16),
    (15, 8, 12, 5),
    (12, 7, 11, 8),
    (10, 7, 6, 13),
    (9, 8, 13, 5),
    (3, 16, 2, 6),
    (6, 2, 7, 10),
)
"""How many persons of each group raise each theme."""
ACTORS = (
    ("Hoivakoti Aamurusko", 0),
    ("Kairan Matkailuyrittäjät ry", 0),
    ("Kairan Puu Oy", 0),
    ("Lumikko Ohjelmistot Oy", 0),
    ("Pohjolan Kylmäketju Oy", 0),
    ("Revontuli Hotellit Oy", 0),
    ("Tunturi-Tekniikka Oy", 0),
    ("Hoitajien yhdistys Käsi", 1),
    ("Kotoutumisen kumppanit ry", 1),
    ("Rakentajien ammattiosasto", 1),
    ("Työttömien yhdistys Toivo", 1),
    ("Ammattiopisto Kaira", 2),
    ("Kairanseudun lukio", 2),
    ("Kansalaisopisto Kajo", 2),
    ("Pohjoinen ammattikorkeakoulu", 2),
    ("Kairanseudun kaupunki", 3),
    ("Kehitysyhtiö Virta", 3),
    ("Nuorisotila Valo", 3),
    ("Työllisyyspalvelut Kaira", 3),
    ("Yrittäjäyhdistys Kipinä", 3),
)
STEPS = (
    ("Tarve tunnistetaan", "Työllisyyspalvelut", 1.5, 3, "Aloite jää asiakkaalle"),
    ("Yhteydenotto ja ajanvaraus", "Työllisyyspalvelut", 0.5, 4, ""),
    ("Ohjautuminen oikeaan palveluun", "Palvelunohjaaja", 2, 19, "Siirto palvelusta toiseen katkaisee ketjun"),
    ("Osaamisen kartoitus", "Oppilaitos", 4, 9, "Todistukset puuttuvat"),
    ("Koulutus tai valmennus", "Oppilaitos", 60, 14, ""),
    ("Työpaikan löytyminen", "Työnantaja", 6, 12, "Haastatteluja sovitaan viikkoja"),
    ("Aloitus ja perehdytys", "Työnantaja", 15, 5, ""),
)
IDEAS = (
    ("Nimetty vastuuhenkilö asiakkaalle", 31, 4.6, 2.4),
    ("Yhteinen tapahtumakalenteri", 24, 3.9, 1.4),
    ("Osaamiskortti ja työnäyte", 22, 4.4, 2.8),
    ("Puolen päivän työpaikkavierailut", 19, 4.2, 1.7),
    ("Kuukausittain alkavat lyhytkoulutukset", 17, 4.3, 4.1),
    ("Vuoroihin sopivat kimppakyydit", 12, 3.6, 3.4),
    ("Yksi suostumus tiedon jakamiseen", 11, 4.1, 4.4),
    ("Ennakointi johtoryhmän asialistalle", 9, 3.2, 1.6),
    ("Mentoripankki alanvaihtajille", 8, 2.9, 2.6),
    ("Yhteinen mittaristo", 5, 2.3, 3.6),
)
