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
    r"|kapcsolattartó|elérhetőség\w{0,3}|yhteyshenkilöt?|yhteystiedot|yhteydenotot))"
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
LABEL_OF_A_LINE = (
    rf"^(?:{CONTACT}|{ASKS})(?: (?:for|about|regarding|on|of|för|om|kring|for|til|vedrørende|für|zu[rm]?|bei|rund um|pour|sur|concernant"
    rf"|voor|over|para|sobre|per|su[l]?|do|dla|w sprawie|o|pro|k)(?: [^ \d]+){{1,4}})?$"
)
"""The same before a colon or question mark in a line, with what it is about: `Questions about the job`."""
QUESTIONS = f"^(?:{ASKS})\\b"
"""What calls for questions, and is no way to apply."""
OF_ANSWERS = word_set(
    """
    for more further information details about the this job post position role vacancy informal questions any enquiries your you ms
    mr will be is are gladly happy pleased to and or at on by via also
    för mer mera närmare ytterligere information upplysningar om tjänsten jobbet anställningen arbetet gärna frågor dina era och samt
    for nærmere flere ytterligere yderligere opplysninger oplysninger informasjon om stillingen jobben jobbet gjerne gerne og samt av
    spørsmål spørgsmål kan fås ved hos dine
    lisätietoja lisätietoa lisätiedot tehtävästä tehtävistä työstä virasta antaa antavat ja sekä numerosta puhelimitse
    für bei zu zur zum in rund um weitere nähere fachliche fachlichen personalrechtlichen inhaltlichen allgemeinen fragen rückfragen
    auskunft auskünfte informationen stelle verfahren auswahlverfahren bewerbungsverfahren position ihnen dir euch gerne gern und sowie oder bzw. unter per steht stehen zur
    verfügung die der das den auch jederzeit telefonisch als ihre deine ansprechpartner ansprechpartnerin ansprechperson dein ihr
    pour tout tous toute toutes renseignement renseignements information informations complémentaire complémentaires question
    questions sur le la les ce poste vous vos et ou au auprès de par se tient est à votre disposition volontiers
    voor meer nadere informatie inlichtingen over de deze functie vacature vragen je uw u graag en kan kun kunt via bij al
    para más información dudas sobre el la puesto te le y o en tus sus
    per maggiori ulteriori informazioni domande sul la posizione e o al a tutte ogni vostra tua
    dodatkowych szczegółowych informacji udziela na pytania o stanowisku i lub pod numerem tel.
    bližší další informace o pozici dotazy rád ráda a nebo na
    mais informações esclarecimentos sobre as suas tuas ao pelo
    további bővebb információ információt felvilágosítás felvilágosítást nyújt ad adnak kérhető kapható az állásról pályázatról telefonszámon telefonon
    számon címen és
    """
)
"""Words that may stand beside those who answer, with no other meaning than that they do."""
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
    r"|(?:információ|felvilágosítás)\w{0,2} .{0,80}?(?:nyújt|ad|adnak|kérhető|kapható)"
    r"|(?:informações|esclarecimentos) (?:junto de|são prestad[oa]s por|com)|(?:responde|esclarece) (?:às|as) (?:suas|tuas) (?:perguntas|dúvidas))"
)
"""Words of sentences that only say who answers questions."""
APPLIES = (
    r"\b(?:appl(?:y|ication\w*|icants?)|resum[eé]s?|résumés?|cvs?|ansök\w*|skicka\w*|sänd\w*|ansøg\w*|søknad\w*|søk|sende?s?"
    r"|hakemu\w*|lähetä\w*|bewerb\w*|senden|schicken|candidatur\w*|postul\w*|envoye[rz]|adress(?:er|ez)|sollicit\w*|stuur"
    r"|envía\w*|enviar|manda\w*|remitir|curr[ií]cul\w*|inviare|invia|aplik\w*|wyślij\w*|przesłać|zgłosz\w*|přihlášk\w*|zašl\w*"
    r"|pošl\w*|životopis\w*|vedlegg|mærk\w*|märk\w*|report(?:s|ing)? (?:directly )?to|account|iban|bank"
    r"|documents?|documentación|documenti|documenten|dokument\w*|unterlagen|dossiers?|brief|briev\w*|brev|letters?|lettres?"
    r"|asiakirj\w*|lettere|pism\w*|dopis\w*|reage\w*|nabíd\w*|ofert\w*|domanda|presenta\w*|einsend\w*|zusend\w*|einreich\w*"
    r"|hand in|submi\w*|respond|motivation\w*|motivatie\w*|søg\w*|søke\w*|hae|hakea|składa\w*|inscri\w*|by post|per post"
    r"|supervis\w*|mentor\w*|line manager|replace\w*|betreuer\w*|vorgesetzte\w*|promot(?:eur|ore?)|opiekun\w*|školitel\w*)\b"
)
"""Words of sentences that tell how to apply, and of what else a name and a number stand in."""
OF_THE_AD = (
    r"(?:[€£$]|\b(?:licen[cs]es?|[bc]-körkort|körkort|førerkort|kørekort|ajokort\w*|führerschein\w*|permis|rijbewijs|carn[eé]t?|patente"
    r"|prawo jazdy|řidičsk\w*|full[- ]?time|part[- ]?time|permanent|temporary|heltid\w*|deltid\w*|fuldtid\w*|tillsvidare\w*"
    r"|kokoaika\w*|osa-aika\w*|määräaika\w*|vakitui\w*|vollzeit\w*|teilzeit\w*|(?:un)?befrist\w*|temps (?:plein|partiel|complet)"
    r"|cdi|cdd|voltijd\w*|deeltijd\w*|jornada|tiempo (?:completo|parcial)|tempo (?:pieno|parziale|determinato|indeterminato|inteiro)"
    r"|etat\w*|úvaz\w*|contra(?:c?t|to|tto|cten)s?|kontrakt\w*|vertr[aä]g\w*|umow\w*|smlouv\w*|sopimu\w*|anställning\w*"
    r"|ansettelse\w*|ansættelse\w*|salar\w*|salaire\w*|pay|wages?|pounds?|dollars?|euros?|kr|kronor|kroner|zł|kč|löne?n?|lønn?\w*"
    r"|palkka\w*|gehalt\w*|lohn\w*|vergütung\w*|loon|sueldo|stipendio|retribu\w*|rémunération|wynagrodzeni\w*|plat|mzd\w*"
    r"|start\w*|tillträd\w*|tiltr\w*|begin\w*|alka\w*|eintritt\w*|sofort|immediate\w*|omgående|snarest|heti|prise de (?:poste|fonction)"
    r"|per direct|incorporación|inizio|począt\w*|nástup\w*|hours?|shifts?|nights?|weekends?|stunden|schicht\w*|timmar|timer|skift"
    r"|tuntia|vuoro\w*|heures|horaires?|uren|horas|turno|turni|orari?o?|godzin\w*|zmian\w*|hodin\w*|směn\w*|require\w*"
    r"|need\w*|must|only|own|car|vehicle|preferred|wanted|essential|egen|eget|bil|behövs|oma|auto|nötig|benötigt|eigene\w*|pkw|voiture"
    r"|véhicule|nécessaire|eigen|nodig|coche|propio|necesari[oa]|automunito|necessari[oa]|własny|samochód|potřeb\w*|vlastní|nødvendig\w*"
    r"|erforderlich|krav|krävs|kreves|kræves|vaadit\w*|exig\w*|vereist|requisit\w*|richiest\w*|wymag\w*|požad\w*|experience"
    r"|erfahrung\w*|erfarenhet\w*|erfaring\w*|kokemu\w*|expérience|ervaring|experiencia|esperienza|doświadczeni\w*|zkušenost\w*"
    r"|education|degree|utbildning|utdanning|uddannelse|ausbildung|diplom\w*|workplace|arbeitsort\w*|arbetsort\w*|arbets?plats\w*"
    r"|arbeidssted\w*|arbejdssted\w*|työpaik\w*|location|lieu|standplaats|werkplek|lugar|sede|miejsc\w*|místo|deadline|closing"
    r"|closes|\w*frist\w*|sista|senast|senest|viimeistään|schluss|\w*schluss|avant le|uiterlijk|antes|plazo|entro|scadenza|termin\w*"
    r"|prazo|nejpozději|uzávěrk\w*|references?|referenz\w*|referen[st]\w*|kennziffer\w*|ref|interviews?|intervju\w*"
    r"|vorstellungsgespräch\w*|entretiens?|gesprek\w*|entrevistas?|colloqui\w*|rozmow\w*|pohovor\w*|haastattelu\w*|samtale\w*)\b)"
)
"""Words of what an ad tells of the job: a licence, hours, pay, a start, a last day. A net: a line with one of them stays."""
WHILE = word_set(
    """
    monday mondays tuesday wednesday thursday friday weekdays daily måndag tisdag onsdag torsdag fredag vardagar vardag mandag tirsdag
    hverdage hverdager ma ti ke to pe arkisin maanantaina tiistaina keskiviikkona torstaina perjantaina tavoitettavissa parhaiten
    montag dienstag mittwoch donnerstag freitag werktags lundi mardi mercredi jeudi vendredi maandag dinsdag woensdag donderdag
    vrijdag lunes martes miércoles jueves viernes lunedì martedì mercoledì giovedì venerdì poniedziałek wtorek środa czwartek piątek
    pondělí úterý středa čtvrtek pátek klo kl kl. uhr um von bis between from to and mellan och og ja und mellem mellom at de à et
    entre du au van tot en del al y dalle alle od do w godz. v h a as às das
    """
)
"""Words of when somebody can be reached."""
SEATS = word_set(
    """
    chair chairman chairwoman chairperson clerk warden ordförande kassör sekreterare leder styreleder formand puheenjohtaja
    vorsitzender vorsitzende geschäftsführung leitung président présidente cadre voorzitter scriba penningmeester presidente
    presidenta vocal coordinamento przewodniczący przewodnicząca prezes předseda předsedkyně jednatel jednatelka
    """
)
"""First words of roles that are no trade: of who sits at the head of a board, a parish or a ward."""
OF_STAFF = word_set(
    """
    hr rh personal personale personell personnel personeel personalabteilung personalavdelningen personalafdelingen henkilöstö
    henkilöstöpalvelut humaines ressources recursos humanos risorse umane kadr kadry personální personalne oddělení dział service
    servicio servizio ufficio office avdelning avdelningen afdeling afdelingen avdelingen abteilung département department dept
    sekretariat sekretariatet secrétariat secretaría segreteria reception växel switchboard zentrale of for för for du des de la le
    der die das den och og ja und et en y e i a & the personalamt hauptamt personalstelle
    """
)
"""Words of a department or a switchboard that hires or answers."""
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
