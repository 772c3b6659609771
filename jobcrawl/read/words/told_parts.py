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
_PARTS: Final = {"call": _CALL, "demands": _DEMANDS, "apply": _APPLY}


def parts_told(text: str) -> set[str]:
    """The parts of an ad that sentences of a text tell: `call`, `demands`, `apply`.

    >>> sorted(parts_told("A position as miller is vacant. Applicants must own a cat."))
    ['call', 'demands']
    """
    return {part for part, pattern in _PARTS.items() if linear(pattern).search(text)}
