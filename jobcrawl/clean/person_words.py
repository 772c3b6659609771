"""Words of lines about persons to ask, in twelve languages: what announces one, who answers, and what else a name stands in."""

# ruff: noqa: E501  # one language a line
from __future__ import annotations

from jobcrawl.values.word_lists import word_set

CONTACT = (
    r"(?:(?:your |ihre?n? |deine?n? |unsere? |votre |vos |je |jouw |uw |tu |su |din |ditt |dine )?"
    r"(?:contacts?|contact (?:person|details|information|us|name|for (?:questions|queries|information|enquiries))|kontakt|kontakte"
    r"|kontaktperson\w*|kontaktuppgifter|kontaktinformation|kontaktinformasjon|kontaktoplysninger|kontakta oss|kontakt oss"
    r"|kontakt os|kontaktinfo|kontaktdaten|ansprechpartner(?:in|/in|:in|\*in|innen)?|ansprechperson(?:en)?|ansprechpersonen"
    r"|interlocut(?:eur|rice)|personne (?:à contacter|de contact)|nous contacter|contactez[- ]nous|contactpersoon|contactpersonen"
    r"|contactgegevens|contacto|persona de contacto|datos de contacto|contatti|contatto|referente|persona di contatto"
    r"|osoba (?:do kontaktu|kontaktowa)|dane kontaktowe|kontaktní osoba|kontaktní (?:údaje|osoby)|contactos|pessoa de contacto"
    r"|yhteyshenkilöt?|yhteystiedot|yhteydenotot))"
)
ASKS = (
    r"(?:(?:any |do you have (?:any )?|have (?:a |any )?|got (?:a |any )?|further |more |informal |general |for )*"
    r"(?:questions?|queries|enquiries|inquiries|visits|information|details|discussions?)(?: (?:about|regarding|on|to|please contact)"
    r"(?: (?:the|this) (?:job|post|position|role|vacancy))?)?"
    r"|(?:har du |några |eventuella |ytterligare |mer |närmare |för )*(?:frågor|upplysningar|information)(?: om (?:tjänsten|jobbet))?"
    r"|vill du veta mer|(?:har du |nærmere |flere |ytterligere |yderligere |mer |mere |for )*(?:spørsmål|spørgsmål|opplysninger"
    r"|oplysninger|informasjon)(?: om (?:stillingen|jobben|jobbet))?|vil du vite mer|vil du vide mere"
    r"|(?:lisätietoja|lisätiedot|kysy lisää|tiedustelut|kysyttävää|kysymyksiä)(?: tehtävästä| virasta| työstä)?"
    r"|(?:(?:noch |haben sie |hast du |fachliche |weitere |nähere |bei |für |zur stelle )*(?:rückfragen|fragen|nachfragen|auskunft"
    r"|auskünfte|informationen))(?: zur stelle| zum verfahren)?"
    r"|(?:(?:des |une |vos |tous |tout |pour |plus |de |d'|complémentaires? )*(?:questions?|renseignements?|informations?|infos?))"
    r"(?: complémentaires?)?"
    r"|(?:(?:nog |heb je |voor |meer |nadere )*(?:vragen|vraag|informatie|inlichtingen|info))|meer weten|wil je meer weten"
    r"|(?:(?:más |para |tienes |alguna )*(?:información|informes|dudas?|consultas|preguntas))"
    r"|(?:(?:per |ulteriori |maggiori |altre |hai )*(?:informazioni|domande|info))|ufficio competente"
    r"|(?:(?:masz |dodatkowe |więcej |szczegółowe )*(?:informacje|informacji|pytania))"
    r"|(?:(?:bližší |další |více |máte |pro )*(?:informace|informací|dotazy|dotaz))"
    r"|(?:(?:mais |para |tem )*(?:informações|dúvidas|esclarecimentos)))"
)
LABEL = f"^(?:{CONTACT}|{ASKS})$"
"""What announces, alone in its line or before a colon, who is to be asked."""
ANSWERS = (
    r"\b(?:(?:information|details|questions|enquiries|inquiries) (?:is|are|can be|will be|may be) "
    r"(?:available|obtained|given|provided|answered) (?:from|by)|(?:will|is|are) (?:gladly |happy to |pleased to |glad to )?"
    r"answer(?:s|ing)? (?:your|any) questions|answers (?:your|any|all) questions"
    r"|(?:upplysningar|information|besked) (?:om \w+ )?(?:lämnas|ges|fås|lämnar|ger) (?:av|hos|från|\x01)"
    r"|(?:upplysningar|information) (?:om \w+ )?lämnar|frågor (?:om \w+ )?besvaras av|svarar (?:gärna )?på (?:dina |era )?frågor"
    r"|(?:opplysninger|oplysninger|informasjon|information) (?:om \w+ )?(?:kan )?(?:gis|gives|gir|giver|fås|får du) (?:av|af|hos|ved)"
    r"|(?:spørsmål|spørgsmål) (?:om \w+ )?besvares (?:av|af)|svarer (?:gjerne |gerne )?på (?:dine )?(?:spørsmål|spørgsmål)"
    r"|(?:spørsmål|spørgsmål)(?: om \w+)? (?:kan )?rettes til"
    r"|lisätieto\w*(?: \w+)?(?: \w+)? (?:antaa|antavat|saa|saat)|(?:tiedusteluihin|kysymyksiin)(?:si)? vastaa\w*"
    r"|(?:auskunft|auskünfte|informationen) (?:\w+ ){0,3}?(?:erteil\w+|gibt|geben)"
    r"|(?:erteil\w+|gibt|geben) (?:ihnen |dir )?(?:gerne? )?(?:\x01|frau|herr)|fragen (?:zur \w+ )?(?:beantworte\w+|klär\w+)"
    r"|beantworte[tn] (?:ihnen |dir )?(?:gerne? )?|(?:steht|stehen) (?:ihnen|dir|euch) .{0,100}zur verfügung"
    r"|zur verfügung (?:steht|stehen)|(?:renseignements?|informations?) .{0,20}auprès d|vous répond|répondra à (?:vos|toutes)"
    r"|(?:se tient|est|sont|reste) à votre disposition"
    r"|(?:informatie|inlichtingen) (?:geeft|geven|wordt gegeven door|verstrek\w+|is verkrijgbaar bij|zijn verkrijgbaar bij"
    r"|kun(?:t u|nen) .{0,12}bij)|(?:geeft|geven) (?:je |u )?(?:graag )?(?:meer |nadere )?(?:informatie|inlichtingen)"
    r"|beantwoord(?:t|en) (?:graag )?(?:al )?(?:je|uw) vragen|vragen worden beantwoord door"
    r"|(?:te|le|les|os) (?:atenderá|responderá|informará|atiende|responde|informa)|(?:responde|resuelve|atiende) (?:tus|sus) dudas"
    r"|(?:risponde|risponderà|resta|è|rimane) (?:a (?:tutte le |ogni |vostra |tua )?(?:domande|domanda|disposizione))"
    r"|informazioni (?:sono |vengono )?(?:fornite|fornisce|rilascia|presso)"
    r"|informacji (?:\w+ )?(?:udziela\w*|udzieli)|na pytania (?:odpowiada|odpowie|odpowiedzi udziela)"
    r"|informace (?:\w+ )?(?:podá|podají|poskytne|poskytnou|sdělí)|(?:dotazy|otázky) (?:\w+ )?(?:zodpoví|zodpovídá|odpoví)"
    r"|(?:informações|esclarecimentos) (?:junto de|são prestad[oa]s por|com)|(?:responde|esclarece) (?:às|as) (?:suas|tuas) (?:perguntas|dúvidas))"
)
"""Words of sentences that only say who answers questions."""
APPLIES = (
    r"\b(?:appl(?:y|ication\w*|icants?)|resum[eé]s?|résumés?|cvs?|ansök\w*|skicka\w*|sänd\w*|ansøg\w*|søknad\w*|søk|sende?s?"
    r"|hakemu\w*|lähetä\w*|bewerb\w*|senden|schicken|candidatur\w*|postul\w*|envoye[rz]|adress(?:er|ez)|sollicit\w*|stuur"
    r"|envía\w*|enviar|manda\w*|remitir|curr[ií]cul\w*|inviare|invia|aplik\w*|wyślij\w*|przesłać|zgłosz\w*|přihlášk\w*|zašl\w*"
    r"|pošl\w*|životopis\w*|vedlegg|mærk\w*|märk\w*|report(?:s|ing)? (?:directly )?to|account|iban|bank)\b"
)
"""Words of sentences that tell how to apply, and of what else a name and a number stand in."""
OF_ROWS = word_set(
    """
    name namn navn nimi nom naam nombre nome nazwisko jméno imię title titel tittel rolle roll role funktion fonction
    functie cargo puesto ruolo stanowisko pozice rooli tehtävänimike befattning stilling position phone tel tlf tfn puh
    mail email e-mail e-post
    """
)
"""Labels of the rows of a card, beside those of numbers and addresses."""
CALLS = word_set(
    """
    call contact email e-mail phone reach ask text write ring ringa kontakta kontakt kontakte mejla mail maila hör fråga
    bel app vraag appelez contactez demandez écrivez chiama contattare chiedi llama llame contacta contactar pregunta
    zadzwoń dzwoń pytaj volejte kontaktujte soita kysy rufen ruf melde melden wenden ligue contacte fale to med till til
    met avec con z s our
    """
)
"""Words of who calls on the reader, which no role has."""
SMALL = word_set(
    """
    lic ing lcda lcdo mtra mtro arq eng engª eng.ª engº eng.º dr.ª drª prof.ª exma exmo the la le el die der das den de a
    an our vår vår unser unsere notre onze
    """
)
"""Small words and degrees before a name or a role."""
STREETS = r"\b(?:adress\w*|address|adresse|osoite|sitz|anschrift|dirección|indirizzo|morada|adres)\b"
"""Labels of a street, where nobody is asked."""
