"""Told parts: sentences that only ads have, by the part of an ad they tell: a call, demands, or how to apply.

An ad written as a letter, as universities and small firms write them, has no headings over its parts.
"""

# ruff: noqa: E501  # one language a line
from __future__ import annotations

from typing import Final

from jobcrawl.values.patterns import linear

_CALL: Final = (
    r"\b(?:invites? applications|applications? (?:are|is) invited|(?:position|post|job|role|vacancy|fellowship|studentship|assistantship)s? (?:[^.!?\n]{0,60} )?(?:is|are) (?:now |currently |immediately )?(?:open|available|vacant|offered|advertised|to be filled)|(?:have|has|is|are) (?:an? |\w+ )?(?:opening|vacancy|openings|vacancies) (?:for|in)"
    r"|(?:stelle|position|planstelle)n? [^.!?\n]{0,120}zu (?:besetzen|vergeben)|zu besetzen (?:ist|sind)|schreib(?:t|en) [^.!?\n]{0,80}(?:stelle|position) [^.!?\n]{0,80}aus"
    r"|postes? [^.!?\n]{0,60}(?:à pourvoir|vacants?|ouverts?)|est à pourvoir|vacature (?:voor|van)|(?:hebben|is er|er is) (?:\w+ ){0,3}?plaats voor een"
    r"|(?:tjänst|anställning|befattning)\w* [^.!?\n]{0,60}(?:ledig|utlyses)|utlyser|ledig (?:tjänst|anställning|stilling) som|stilling\w* [^.!?\n]{0,60}(?:er ledig|lyses ut|opslås|utlyses|er til besettelse)|til besættelse"
    r"|(?:tehtävä|virka|toimi|paikka)\w* [^.!?\n]{0,40}(?:haettavana|avoinna)|haettavana"
    r"|(?:puesto|plaza)s? [^.!?\n]{0,60}(?:vacantes?|disponibles?)|convoca [^.!?\n]{0,60}(?:puesto|plaza)|(?:posizione|posto) [^.!?\n]{0,40}(?:apert[ao]|vacante|disponibile)|ricerca di (?:un|una) [^.!?\n]{0,40}(?:da inserire|da assumere)"
    r"|ogłasza (?:konkurs|nabór)|wolne stanowisko|(?:vypisuje|vyhlašuje) [^.!?\n]{0,60}(?:výběrové řízení|konkurs)|volné (?:pracovní )?místo"
    r"|(?:seeks?|wish(?:es)?) to (?:appoint|recruit|employ)|is recruiting (?:an?|two|three|its|our)|(?:we are|we['’]re) after (?:an?|two|three|four|some|several|\d)"
    r"|(?:indice|bandisce|è indett[ao]|viene indett[ao])\b[^.!?\n]{0,40}(?:selezione|concorso|procedura|bando|avviso|avviamento)|finalizzat[ao] all['’]assunzione"
    r"|(?:se convoca|convoca)\b[^.!?\n]{0,40}(?:proceso|concurso|contrato|bolsa|beca)|proceso selectivo para|(?:abre|abriu|torna público)\b[^.!?\n]{0,80}(?:concurso|processo seletivo|procedimento concursal)"
    r"|procède au recrutement|recrute (?:par voie|pour|dès|à compter)|(?:avis de vacance|appel à candidatures?) (?:pour|d)|zatrudni (?:od|na|do|w)|zatrudnimy|przyjmie do pracy|ogłasza rekrutację"
    r"|přijme (?:do|na|od|k)|přijmeme|vypisuje|(?:julistetaan|julistaa) haettavaksi|stellt (?:zum|ab|per)\b[^.!?\n]{0,80}\bein(?:\s?[.!?,;:(]|$| eine[nr]? | (?:mehrere|\d))|zum nächstmöglichen zeitpunkt|per direct (?:een|op zoek)"
    r"|ansætter (?:en|et|pr)|ansetter (?:en|ei|et)|anställer (?:en|ett|nu))"
)
_DEMANDS: Final = (
    r"\b(?:(?:candidates?|applicants?|postholder|appointee) (?:will|should|must|needs? to|(?:is|are) (?:expected|required) to) (?:have|hold|possess|be|own|know|speak|bring|show|demonstrate|enjoy|ideally|also|already|preferably|not)\b|(?:experience|degree|licen[cs]e|phd|fluency|knowledge)[^.!?\n]{0,80} (?:is|are|would be) (?:required|essential|an? (?:plus|advantage|asset|must)|desirable|preferred)"
    r"|(?:bewerber|kandidat)\w* (?:soll\w*|verfüg\w*|bring\w*|müssen|muss)|(?:voraussetzung (?:ist|sind)|wird (?:vorausgesetzt|erwartet)|werden vorausgesetzt|wünschenswert (?:ist|sind|wäre))"
    r"|(?:candidat|candidate|candidats|candidat\(e\)|titulaire) (?:devra|doit|devront|doivent|aura|possède)|(?:kandidaat|sollicitant) (?:heeft|beschikt|moet)"
    r"|(?:sökande|kandidaten) (?:ska|skall|bör|måste)|är (?:ett krav|meriterande)|(?:søkere?n?|søkeren|ansøgere?n?|kandidaten) (?:må|bør|skal)|er (?:et krav|ønskelig)|hakijalta (?:edellytetään|odotetaan|toivotaan)|edellytämme"
    r"|(?:candidat[oa]s?|aspirantes?|persona candidata) (?:deber\w+|debe\w*|tendr\w+|ha de)|se (?:requiere|valorará|exige)|candidat[oaie] (?:deve|devono|dovr\w+)|(?:si richied\w+|è richiest\w+)"
    r"|kandydat\w* (?:powin\w+|musi\w*)|mile widzian\w+|uchazeč\w* (?:by měl|musí)"
    r"|estar en posesión de|titulación (?:mínima|requerida|de)|(?:essere )?in possesso d(?:i|el|ella)|(?:être )?titulaire d(?:u|e|['’]un)|abgeschlossene?s? (?:berufs)?(?:ausbildung|studium|hochschulstudium)"
    r"|wykształcenie (?:wyższe|średnie|zawodowe|kierunkowe)|niekaralność|vzdělání (?:vš|sš|středoškolské|vysokoškolské)|bezúhonnost)"
)
_APPLY: Final = (
    r"\b(?:(?:candidates?|applicants?|persons?|parties) (?:should|must|may|can|(?:is|are) (?:invited|encouraged|asked|requested|welcome)|please)(?: to)? (?:\w+ )?(?:send|submit|apply|contact|e-?mail|write|forward)|applications? (?:should|must|can|may|to be|consists? of)(?: be)? (?:includ|contain|consist|sent|submitted|made|addressed|e-?mailed|sent)"
    r"|please (?:send|submit|e-?mail|forward) (?:us |me )?(?:an? |your |the )?(?:\w+ )?(?:cv|c\.v\.|resume|résumé|application|curriculum|cover)"
    r"|(?:richten|senden|schicken) sie [^.!?\n]{0,60}(?:bewerbung|unterlagen|lebenslauf)|bewerbung\w* [^.!?\n]{0,80}(?:richten|senden|schicken|einzureichen|erbeten)"
    r"|(?:candidature|cv|dossier)s? [^.!?\n]{0,60}à (?:envoyer|adresser|transmettre)|(?:envoyer|adresser|transmettre|envoyez|adressez) [^.!?\n]{0,40}(?:cv|candidature|lettre)|(?:stuur|mail|richt) [^.!?\n]{0,40}(?:cv|sollicitatie|brief|motivatie)"
    r"|(?:skicka|mejla|maila|sänd) [^.!?\n]{0,40}(?:ansökan|cv|brev)|ansökan (?:skickas|ska|skall|sänds|görs)|send(?:e|es)? [^.!?\n]{0,40}(?:søknad|ansøgning|cv)\b|(?:søknad|ansøgning)(?:en)? (?:sendes|skal|bedes|må)|(?:lähetä|toimita|jätä) [^.!?\n]{0,40}(?:hakemu|cv)"
    r"|(?:enviar|envía|envíe|remitir|mandar|manda) [^.!?\n]{0,40}(?:cv|curr[ií]culum|solicitud)|(?:inviare|invia|mandare|spedire) [^.!?\n]{0,40}(?:cv|curriculum|candidatura)"
    r"|(?:prosimy o|wyślij|prześlij) [^.!?\n]{0,40}(?:cv|życiorys|aplikacj|zgłosze)|(?:zašlete|pošlete|zasílejte|posílejte) [^.!?\n]{0,40}(?:životopis|cv|přihlášk)"
    r"|send (?:\w+ ){0,3}(?:a few lines|an? (?:short )?e-?mail)|apply online with|(?:domand[ae]|candidature|istanz[ae])\b[^.!?\n]{0,140}(?:pervenire|presentat[ae]|inviat[ae]|trasmess[ae]|inoltrat[ae])"
    r"|(?:solicitudes|candidaturas|instancias)\b[^.!?\n]{0,80}(?:presentar|remitir|enviar|dirigir|formalizar|apresentad|remetid|enviad|formalizad)\w*"
    r"|(?:cv|aplikacj\w+|dokument\w+|ofert\w+|zgłosze\w+|podani\w+)\b[^.!?\n]{0,140}(?:prosimy|należy) (?:składać|przesyłać|przesłać|kierować|wysyłać|złożyć|dostarcz\w+)"
    r"|(?:životopis\w*|přihlášk\w+)\b[^.!?\n]{0,60}(?:zasílejte|zašlete|posílejte|doručte|předložte|podávejte)"
    r"|(?:candidatures?|dossiers?|lettre|cv)\b[^.!?\n]{0,100}(?:doivent|doit|devront|devra) (?:\w+ )?(?:parvenir|être (?:adressée?s?|envoyée?s?|transmise?s?))|merci d['’](?:adresser|envoyer) (?:votre|cv)"
    r"|freuen (?:wir )?uns (?:auf|über) (?:ihre|deine) bewerbung|välkommen med (?:din )?ansökan|velkommen til å søke|hakemuk\w+ (?:\w+ ){0,6}(?:viimeistään|mennessä|osoitteeseen))"
)
_PLAIN_CALL: Final = (
    r"\b(?:(?:we(?:['’]re| are)? (?:now |also |still )?(?:need|want|looking for|after|short of|hiring)|is looking for|are looking for) (?:an?|one|two|someone|somebody|another|some|our next|extra|\d)\b|(?:have|there is|there['’]s) room for (?:one|another|two) (?:more )?(?:on|in|at|person|people|pair|of us)\b|there['’]?s a (?:spot|place) (?:on|in|for)|(?:love|like) to hand [^.!?\n]{3,40} to (?:someone|somebody)|wish(?:es)? to appoint|cannot keep up|can['’]t keep up|could you (?:look after|help us|see yourself)|join (?:us|our (?:small )?(?:team|crew)) (?:as|from|in|for)\b"
    r"|(?:wir suchen|suchen wir|sucht|wir brauchen|brauchen wir|uns fehlt|fehlt uns|fehlen uns)(?: [^\W\d_]+){0,4} (?:eine?n?|jemanden|jemand|dich|sie|verstärkung|zwei|ab|für|zum|zur|auf|in|im)\b"
    r"|(?:nous|on) (?:(?:re)?cherch|recrut|embauch)(?:e|ons)\b|bras (?:nous )?manquent|il nous (?:manque|faut) une?|besoin d['’]une? (?:personne|collègue|coup de main|renfort)|pour renforcer"
    r"|(?:vi (?:söker|letar efter|behöver|saknar)|(?:söker|behöver|letar) vi)(?: [^\W\d_]+){0,3} (?:en|ett|någon|fler|dig|två|folk|personal)\b|behöver (?:en|någon|fler)\b"
    r"|(?:vi (?:søker|søger|treng|trenger|mangler|leter etter|leder efter|ønsker)|(?:søker|søger|treng|trenger|mangler) vi)(?: [^\W\d_]+){0,3} (?:en|ein|ei|et|eit|noen|nokon|nogen|deg|dig|to|flere)\b|brug for (?:en|et|flere|hjælp)"
    r"|gebraucht wird|wird [^.!?\n]{0,40}(?:platz|stelle) frei|fyller vi opp|etsimme|haemme|tarvitsemme|tarvitaan joku|etsitään|haetaan|kaipaamme"
    r"|(?:we|wij) zoeken|zoeken (?:we|wij)|zoek ik|plaats vrij|op zoek naar (?:een|iemand)|hebben we (?:een|iemand|hulp|nog) "
    r"|buscamos|se busca|se necesita|(?:necesitamos|nos (?:hace )?falta) (?:una?|otra?|más|alguien|dos|manos)\b|hacen? falta (?:una?|alguien|manos|gente)|no damos abasto"
    r"|cerchiamo|cercasi|si cerca|vorremmo (?:un['’]altra|un altro|una|un) (?:persona|collega)|ci (?:serve|servono|manca|mancano) (?:un|una|due|altre)|servono (?:due|tre|braccia)|abbiamo bisogno di (?:un|una|qualcuno)"
    r"|szukamy|poszukujemy|zatrudnimy|przyjmiemy|przyda się|brakuje (?:nam )?(?:rąk|osoby|kogoś)|potrzebujemy (?:kogoś|osoby|jeszcze)|praca czeka"
    r"|hledáme|přijmeme|potřebujeme (?:někoho|posilu|dalšího)|chybí nám|sháníme"
    r"|procuramos|procura-se|precisa-se|precisamos de (?:mais )?(?:uma?|alguém)|precisa de (?:ajuda|mais)|falta-nos"
    r"|(?:is retiring|retires (?:in|this|next|at)|in (?:pension|rente|ruhestand)|(?:part|prend|départ) (?:à |en |sa )la? ?retraite|part en retraite|går i pension|går af med pension|går av med pensjon|jää eläkkeelle|met pensioen|se jubila|in pensione|na emeryturę|do důchodu|reforma-se))"
)
_PLAIN_TERMS: Final = (
    r"(?:(?:[$€£]\s?\d[\d.,]*(?:\s?(?:[-–]|to)\s?[$€£]?\s?\d[\d.,]*)?k?|\d(?:[\d.,\s’'–-]*\d)?\s?(?:€|euros?\b|eur\b|kr\b|kronor\b|kroner\b|zł\b|kč\b|chf\b|fr\b))[^.!?\n]{0,25}?(?:\ban? |per |pro |je |/\s?|in der |im |i |om |de l['’]|par |al |a la |por |all['’]|na |za |/)?\b(?:hour|hr|h|week|month|annum|year|fortnight|stunde|std|woche|monat|jahr|timmen?|tim|vecka|månad(?:en)?|timen|timer|måned(?:en)?|tunti|tunnissa|tunnilta|kuukau\w+|kk|heure|semaine|mois|uur|maand|hora|semana|mes|mês|ora|settimana|mese|godzin\w+|godz|miesi\w+|hodin\w+|měsíčně|měsíc|brutto|netto|nett[io]|brut[oa]?s?|lordi|lordo|gross|hrubého)\b"
    r"|(?:salary|wages?|stipend|pay) (?:is|of|from|by|depend\w*|in line|according|starts?|range)\b|\b(?:hours (?:a|per|over)|\d hours|\d days a week)\b|\b(?:full keep|bed and board|full board|plus super|own cottage)\b"
    r"|\b\d\d?(?:,5)? (?:wochen)?stunden\b|\b(?:unbefristet|festanstellung|vollzeit|teilzeit|kost und logis|zimmer und essen|lohn nach|vergütung|gehalt)\b"
    r"|\b\d\d heures\b|\b(?:cdi|cdd|temps plein|temps partiel|salaire|smic)\b"
    r"|\b(?:tillsvidare\w*|provanställning|heltid|deltid|fuldtid|fulltid|\d\d timmar|\d\d timer|lön enligt|lønn? etter|løn efter|fast stilling|fri bolig)\b|\b\d{2,3} (?:procent|prosent)\b"
    r"|\b(?:vakitui\w+|kokoaikai\w+|osa-aikai\w+|palkka\w*)\b"
    r"|\b(?:vast contract|voltijds|deeltijds|\d\d uur|uur per week|brutoloon|salaris)\b"
    r"|\b(?:contrato|media jornada|jornada|sueldo|salario)\b|\b(?:contratto|ccnl|tempo (?:in)?determinato|\d\d ore|stipendio|retribuzione)\b"
    r"|\b(?:umow[aęy] o pracę|pełny etat|pół etatu|wynagrodzenie)\b|\b(?:pracovní poměr|plný úvazek|úvazek|mzd[ay]|plat od)\b|\b(?:ordenado|vencimento|salário)\b)"
)
_PLAIN_DEMANDS: Final = (
    r"\b(?:you (?:will |also |do not |don['’]t |should |must )?(?:need|have|had|hold|bring|be able|be happy|enjoy)\b|must (?:have|be|hold)|(?:driving|driver['’]?s|manual|clean) licen[cs]e|no (?:experience|certificates?|qualifications?)|reliable|years on the|qualified in"
    r"|(?:du|sie) (?:[^\W\d_]+ ){0,2}(?:hast|haben|bist|kannst|können|bringst|bringen|magst|mögen|solltest|sollten)|(?:hast|kannst|solltest|magst) du|führerschein|ausbildung als|ausbildung zu[mr]|erfahrung|quereinsteig\w+|gelernte\w?"
    r"|permis b|(?:vous|tu) (?:avez|êtes|savez|aimez|as|es|sais|aimes)|débutante?|expérience|diplômée?|formation de|condition physique|envie d"
    r"|du (?:har|är|kan|bör|ska|tål|behöver|må|skal|er|trenger|treng)\b|körkort|førerkort|førarkort|kørekort|erfarenhet|erfaring|utbildning|van med|vant til"
    r"|sinulla|olet |puhut |eduksi|osaat|ajokort\w+|kokemusta|tutkinto\w*|(?:je|jij) (?:hebt|bent|kan|kunt|spreekt)|rijbewijs|ervaring|diploma|getuigschrift|geen [^\W\d_]+ nodig"
    r"|carn[eé]t? de conducir|experiencia|(?:tienes|eres|sabes|has) |ganas|imprescindible|valoramos|patente|non (?:serv\w+|occorr\w+)|serve saper|esperienza|(?:sei|hai|sai) |attestato"
    r"|prawo jazdy|doświadczeni\w+|umie(?:sz)? |potrafi\w*|nie boi\w*|dokładnoś\w+|řidič\w+|vyuč\w+|praxe|zkušenost\w*|(?:máš|jsi|umíš) |chuť "
    r"|carta de condução|experiência|gosto pel[ao])"
)
_PLAIN_APPLY: Final = (
    r"\b(?:(?:call|ring|phone|text|e-?mail|contact|write to|ask for) [^\W\d_]+ (?:on|at|after|from|for)\b|(?:drop|send|write) us (?:an?|your|photos|two|some|a few)|cv|pop in|say hello to|tell us (?:a bit|something) about|come (?:by|and see|and meet)|letters? to the|application|apply|(?:photos|samples) of your work|referees|we can ring"
    r"|schreib(?:en sie|t|e)? (?:uns|an)|ruf(?:en sie)? [^\W\d_]+ an|ruf(?:en sie)? (?:uns )?(?:einfach )?an|komm(?:en sie)? (?:einfach )?vorbei|melde(?:n sie)? (?:dich|sich)|bewerb\w+|bewirb|lebenslauf"
    r"|écri(?:vez|s)|passez (?:nous )?(?:voir|au)|appelez|candidature|lettre|hör av dig|mejla|maila|kika in|ansök\w*|kom förbi|ring (?:till )?[^\W\d_]+ på|ring (?:gärna|oss)"
    r"|ta kontakt|(?:ring|skriv|mail) til|send (?:noen|nogle|et par) ord|kom (?:forbi|innom)|kig forbi|ansøg\w*|søknad\w*|lähetä|soita|laita viestiä|hakemu\w*|ota yhteyttä"
    r"|bel [^\W\d_]+ op|mail [^\W\d_]+|kom (?:eens )?langs|sollicit\w+|maken graag kennis|spring binnen|app [^\W\d_]+|escr[ií]b\w+|ll[aá]ma\w*|curr[ií]culum|pásate|cuéntanos|manda tu"
    r"|mandate\w*|scriv\w+|chiama\w*|invia\w*|passate|candida\w+|porta(?:te)? il|zadzwoń|odezwij|telefon do|napisz|wyślij|przynieś|zgłoś|prosimy"
    r"|zavolej\w*|napiš\w*|ozv\w+|životopis|pošl\w+|přijď\w*|envi[ae]\b|escrev[ae]|ligu[ae]|fala com|passa por|candidat\w+)"
)
_PLAIN_PARTS: Final = {"call": _PLAIN_CALL, "terms": _PLAIN_TERMS, "demands": _PLAIN_DEMANDS, "apply": _PLAIN_APPLY}
_PARTS: Final = {"call": _CALL, "demands": _DEMANDS, "apply": _APPLY}


def parts_told(text: str) -> set[str]:
    """The parts of an ad that sentences of a text tell: `call`, `demands`, `apply`.

    >>> sorted(parts_told("A position as miller is vacant. Applicants must own a cat."))
    ['call', 'demands']
    """
    return {part for part, pattern in _PARTS.items() if linear(pattern).search(text)}


def parts_told_plainly(text: str) -> set[str]:
    """The parts of an ad that a small employer's sentences tell, in words that each for itself other texts have too: `call`,
    `terms`, `demands`, `apply`.

    >>> sorted(parts_told_plainly("we need a cook from may. you should have fed a crowd. $900 a week. ring pam on 5550 0123."))
    ['apply', 'call', 'demands', 'terms']
    """
    return {part for part, pattern in _PLAIN_PARTS.items() if linear(pattern).search(text)}
