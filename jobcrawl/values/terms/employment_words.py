"""Words of employment in vendors' codes and fourteen languages, as patterns over folded text.

Text is folded by `date_words.fold` and hyphens and underscores are spaces before these are searched. A stem followed by
`\\w*` takes the compounds and endings of the Nordic languages, German, Finnish, Polish and Czech.
"""

from __future__ import annotations

TYPE_WORDS: dict[str, str] = {
    "FULL_TIME": r"tam (?:zamanli|gun)|teljes (?:munkaid\w*|allas)|norma intreaga|plny uvazok|plnom uvazku|tpp"
    r"|полн\w+ (?:занятость|день|ставка)|повна заинятість|πληρης απασχοληση|πληρους απασχολησης"
    r"|フルタイム|전일제|"
    r"full ?time\w*|whole ?time|full stilling\w*|fuld stilling|hel tjanst|1[.,]0 ?fte|full\W{0,3}(?:or|and|/"
    r"|&)\W{0,3}part ?time|ft|f/t|salaried ft|hourly ft"
    r"|heltid\w*"
    r"|hel tid|hel\W{0,3}(?:eller|och|/)?\W{0,3}deltid|fulltid\w*|vz"
    r"|fuldtid\w*|fuld tid|heltids?/deltids?|fuld\W{0,3}(?:eller|og|/)?\W{0,3}deltid|hel\W{0,3}(?:og|/)\W{0,3}deltid"
    r"|koko\W{0,3}(?:tai|/)\W{0,3}osa ?aika\w*|kokoaika\w*|koko aika\w*|kokopaiva\w*|taysaika\w*|taysipaiva\w*"
    r"|vollzeit\w*|voll zeit|voll\W{0,3}(?:oder|und|bzw|u|o|/)?\W{0,3}teilzeit\w*|vollbeschaftigung|ganztags"
    r"|temps (?:plein|complet)"
    r"|plein temps|voltijd\w*|volle? (?:werkweek|werktijd)|volledige (?:werkweek|werktijd|baan|betrekking)"
    r"|(?:jornada|tiempo|horario|dedicacion|temps) (?:laboral )?complet[oa]?|(?:tempo|orario) pieno"
    r"|tempo (?:in)?determinato ed? pieno|pieno tempo"
    r"|stilling(?:en|a)? er (?:\w+,? (?:og )?){0,2}(?:hel|fuld|full)(?!\w)(?! tid| med| (?:og ful[ld] )?a[vf] )"
    r"|tjansten ar (?:\w+,? (?:och )?){0,2}hel(?!\w)(?! tid| och hallen)"
    r"|pelny(?:m|ch)? (?:etat|wymiar)\w*|pelnym etacie|pelnego etatu|pelen etat|pelny wymiar\w*|caly etat|pelnoetatow\w*"
    r"|pln(?:y|eho|em|ym) (?:pracovni )?(?:uvazek|uvazku|uvazkem)|hpp|hlavni pracovni pomer|plny a zkraceny uvazek"
    r"|(?:tempo|periodo|horario|regime) (?:integral|inteiro|completo)|dedicacao exclusiva|jornada integral"
    r"|complet[oa] (?:o|y|ou) (?:parcial|medi[oa])|parcial (?:o|y|ou) (?:complet[oa]|integral)|(?:integral|inteiro) (?:ou"
    r"|e) parcial"
    r"|pln\w+ (?:/|nebo|anebo|ci|a|i|alebo) (?:castecn|zkracen|polovicn|ciastocn|skraten)\w+|pelny\w* (?:lub|i|albo|oraz"
    r"|czy) (?:nie|czesc)\w*"
    r"|uvaz[eo]k:? pln[yi]|(?:wymiar(?: czasu pracy| etatu)?|etat):? pelny|munkaido:? teljes|temps de travail:? (?:plein|complet)"
    r"|norma:? intreaga|omfattning:? hel(?!\w)"
    r"|teljes (?:vagy|es|illetve) reszmunka\w*|全职|全職|正社員",
    "PART_TIME": r"yari zamanli|reszmunkaid\w*|diakmunka\w*|felallas|jumatate de norma|norma partiala|timp partial"
    r"|skrateny uvazok|ciastocny uvazok|na dohodu|dohod\w+ o (?:provedeni prace|pracovni cinnosti|vykonani prace"
    r"|brigadnickej praci studentov)|dpp|dpc|частичн\w+ занятость|неполн\w+ (?:занятость|день)|неповна заинятість"
    r"|μερικη απασχοληση|μερικης απασχολησης"
    r"|パート|パートタイム|アルバイト・パート|아르바이트|파트타임|시간제|por horas|"
    r"part ?time\w*|half ?time|halv stilling|halv tjanst|halvtid\w*|parttime\w*|0[.,]\d+ ?fte|studiejob\w*"
    r"|studenterjob\w*|student(?:er)?medhjaelp\w*"
    r"|studentmedarbe\w*|job ?shar\w*|\d{3} ?euro ?(?:job|basis)"
    r"|complet[oa] (?:o|y|ou) (?:parcial|medi[oa])|parcial (?:o|y|ou) (?:complet[oa]|integral)|(?:integral|inteiro) (?:ou"
    r"|e) parcial"
    r"|intreaga (?:sau|si) partiala|pt|p/t|salaried pt|hourly pt|deltid\w*|del tid|osa ?aika\w*"
    r"|osa\W{0,3}(?:tai|/)\W{0,3}kokoaika\w*|osapaiva\w*|teilzeit(?!geeignet|fahig)\w*|teil zeit|teil\W{0,3}(?:oder|und|bzw|u|o"
    r"|/)?\W{0,3}vollzeit\w*|part\W{0,3}(?:or|and|/|&)\W{0,3}full ?time|mini ?jobs?\w*|mj|tz|flexi ?jobs?"
    r"|geringfugig\w*|halbtags"
    r"|nebenjob\w*|fritidsjob\w*|puolipaiva\w*|midi ?jobs?|kratsi uvazek|(?:jobs?|emplois?) etudiants?|werkstudent\w*"
    r"|working students?|temps (?:plein (?:ou|et) |complet (?:ou|et) )?(?:partiel|parcial)"
    r"|mi temps"
    r"|deeltijd\w*|bijbaan\w*|(?:jornada|tiempo|horario|dedicacion|temps) (?:laboral )?(?:parcial|reducid[ao])"
    r"|medi[ao] (?:jornada|tiempo)"
    r"|uvaz[eo]k:? (?:castecn|zkracen|polovicn|ciastocn|skraten)\w+|(?:wymiar(?: czasu pracy| etatu)?|etat):? (?:niepelny|polowa)"
    r"|munkaido:? reszleges|temps de travail:? partiel|omfattning:? halv(?!\w)"
    r"|(?:tempo|orario) (?:parziale|ridotto)|tempo (?:in)?determinato ed? parziale|stilling(?:en"
    r"|a)? er (?:\w+,? (?:og )?){0,2}halv(?!\w)|tempo pieno o parziale|niepeln\w* (?:etat|wymiar)\w*|niepelnoetatow\w*"
    r"|czesciow\w* (?:etat|wymiar)\w*"
    r"|czesc\w* etatu|pol etatu|polowa etatu|polowe etatu|(?:1/2|1/4|3/4) etatu|(?:castecn|zkracen"
    r"|polovicn)\w+ (?:pracovni )?uvaz\w+"
    r"|brigad[ay]|(?:tempo|periodo|horario|regime) parcial|meio periodo|meio tempo|mitja jornada|兼职|兼職|アルバイト",
    "CONTRACTOR": r"serbest (?:calisan|zamanli|meslek)|vallalkozo\w*|megbizasi\w*|colaborare|colaborator extern"
    r"|umowa agencyjna|na ziv|фриланс\w*|проектн\w+ работа|гпх|самозанят\w*|фрілан\w*|ελευθερος επαγγελματιας|業務委託|個人事業主"
    r"|프리랜서|collaborazione|"
    r"contractors?|independent contract(?:or|ing)|freelanc\w*|free lance\w*|frilans\w*|freelans\w*"
    r"|self employ\w*|vacancy (?:legal entity|type autonomous|type outsource)|externi spoluprace|toimeksianto\w*"
    r"|yrittaj\w*|honorar(?!y)\w*|1099|c2c|corp to corp|con (?:w2|corp|ind|hire)"
    r"|b2b|konsultuppdrag\w*|underkonsult\w*|egenforetag\w*|eget bolag"
    r"|selvstendig naeringsdriv\w*"
    r"|selvstaendig\w*|toiminimi\w*|freiberuf\w*|freie\w* mitarbeit\w*|selbst ?standig\w*|werkvertrag\w*|independants?"
    r"|independante?s?|auto ?entrepreneur\w*|micro ?entrepreneur\w*|portage salarial|prestataires?"
    r"|profession liberale|zzp\w*|zelfstandig\w*"
    r"|autonom[oa]s?|prestacion de servicios|partita iva|p\.? ?iva|liber[oa] profession\w*|co\.? ?co\.? ?co"
    r"|lavoro autonomo|lavoro a progetto|collaborazione (?:autonoma|occasionale|a progetto)"
    r"|umowa (?:o )?dzielo|umowa zleceni\w*|umow[ay] zlecen\w*|samozatrudnien\w*|kontrakt b2b|zivnost\w*|osvc|na ico|ico"
    r"|pessoa juridica|pj|prestacao de servicos?|recibos? verdes?",
    "TEMPORARY": r"donemsel|gecici|belirli sureli|mevsimlik|hatarozott ideju|hatarozott idotartamu|idenymunka|szezonalis"
    r"|perioada determinata|sezonier|doba urcita|na dobu urcitu|временн\w+ (?:работа|занятость)|тимчасова|срочн\w+ договор"
    r"|ορισμενου χρονου|εποχιακ\w+|契約社員|派遣社員|期間限定|계약직|임시직|termino fijo|vacation (?:de|pour)"
    r"|"
    r"temp|temps only|ftc|(?:specified|fixed|specific) purpose|zastup\w* (?:za|behem) (?:matersk|rodicovsk|md)\w*|secondment"
    r"|locum|temporarily|(?:fixed|max|maximum) ?term\w*|contratto a progetto|limited term|term limited"
    "|time limited"
    "|seasonal|season"
    r"|summer job|(?:maternity|parental|paternity)(?: leave)? cover|temp to (?:hire|perm)|visstid\w*|(?!til"
    r"|tim|ring)\w*vikari\w*|vik"
    r"|semestervikari\w*"
    r"|tidsbegrans\w*|tidsbestamd\w*|tidsavgrans\w*|tillfallig\w*|sasong\w*|sommarjobb\w*|sommarvikari\w*"
    r"|sommararbete|feriejobb?\w*|feriearbet\w*|vacancy type summer"
    r"|foraldravikari\w*|remplacements?|projektanstall\w*|pros?jektstilling\w*|foraldraledighetsvikari\w*|midlertidig\w*|(?!til"
    r"|tim|ring)\w*vikar(?:er|en|iat\w*"
    r"|stilling\w*)?|sesong\w*"
    r"|engasjement\w*|sommerjob\w*|tidsbegrens\w*|aremal\w*|tidsbegraens\w*|saeson\w*|barselsvikar\w*|tidsbestem\w*"
    r"|projektansaett\w*|maaraaik\w*|tilapai\w*|sijais\w*|kausi\w*|kesaty\w*|kesatoi\w*|vuokraty\w*|befrist\w*"
    r"|zeitarbeit\w*"
    r"|aushilf\w*|saison\w*|vertretung|\w+vertretung|ferienjob\w*|leiharbeit\w*|arbeitnehmeruberlassung"
    r"|elternzeitvertretung"
    r"|(?:schwangerschafts|mutterschutz|krankheits)vertretung"
    r"|zeitvertrag\w*|auf zeit|temporar\w*(?! (?:works|structures?|traffic|accommodation|housing|storage|files|roads?"
    r"|power|tables|staffing|fencing|repairs?)(?!\w))|cdd|duree determinee|interim(?:aires?)?|saisonni\w+|temporaires?"
    r"|contrat a terme|vacataires?"
    r"|travail temporaire|jobs? d['’ ]ete|ferieaflos\w*|projektityo\w*|tijdelijk\w*|jaarcontract|vakantiekracht\w*"
    r"|(?<!on)bepaalde (?:tijd|duur)|\w{4,}vervanging|vervanging(?= wegens| van| voor| tijdens)"
    r"|uitzend\w*|seizoen\w*"
    r"|vakantie(?:werk|baan|job)\w*|temporal(?:es)?"
    r"|duracion determinada|plazo fijo|tiempo determinado|eventual|interin[oa]|interinidad|obra [oy] servicio|por obra\w*"
    r"|sustitucion|de temporada|campana|tempo (?:(?:pieno|parziale) ed? )?determinato|a termine|contratto a termine"
    r"|stagional[ei]|interinale"
    r"|somministrazione"
    r"|sostituzione maternita|temporane[oai]|czas okreslony|okreslony czas|czas okreslonym|tymczasow\w*|praca czasowa"
    r"|sezonow\w*"
    r"|zastepstw\w*"
    r"|dob[auy] ?urcit\w+|dobu urcitou|docasn\w*|sezonni|temporari[oa]s?|prazo determinado|termo (?:certo|incerto)"
    r"|a termo|sazonal"
    r"|durada determinada|substitucio|临时|臨時|派遣",
    "INTERN": r"stajyer\w*|staj|gyakornok\w*|szakmai gyakorlat|stagiu|стажировк\w*|стажер\w*|стажування|практикант\w*"
    r"|πρακτικη ασκηση|インターンシップ|인턴\w*|"
    r"interns?|internships?|internship\w*|co ?op|trainees?|traineeships?|traineestilling\w*"
    r"|traineetjanst\w*|traineeprogram\w*"
    r"|apprentices?|apprenticeships?|student placements?|placement (?:students?|year)|thesis|exjobb\w*"
    r"|examensarbete\w*|(?:masters?|bachelor)arbeit\w*|"
    r"abschlussarbeit\w*|contrato (?:de formacion|formativo)\w*|industrial placement|\w*praktik"
    r"|(?:pflicht|schuler|vor)?praktikant\w*|praktikplats\w*"
    r"|praktikplads\w*"
    r"|praktikstilling\w*|praktikophold|larling\w*|larlings\w*|praksisplass\w*|laerling\w*|laereplass\w*"
    r"|laereplads\w*|elevplads\w*|elevstilling\w*"
    r"|elev|harjoittel\w*|tyoharjoittel\w*|korkeakouluharjoittel\w*|oppisop\w*|praktika|\w*praktikum\w*|pflichtpraktikum\w*"
    r"|ausbildung\w*|azubis?|auszubild\w*|duales studium|duale studium|referendariat\w*|lehrlinge?|lehrstellen?"
    r"|lernende[rn]?|lehre"
    r"|stages?(?! (?:manager|hand|director|technician|crew|design|\d))|stagiaires?|alternances?|alternants?"
    r"|alternante?|apprentis?|apprentie|apprentissage|contrat pro"
    r"|contrat de professionnalisation"
    r"|professionnalisation|stageplek\w*|stageplaats\w*|afstudeerstage|meewerkstage|stagiairs?|leer ?werk\w*"
    r"|leerling\w*|bbl"
    r"|practicas|becari[oa]s?|becas?|pasantes?|pasantias?|formacion dual|aprendiz\w*|tirocini\w*|tirocinant[ei]"
    r"|apprendist\w*"
    r"|stagist[aei]|praticant\w*|staz|staze|stazu|stazyst\w*|stazist\w*|staz pro studenty|praktyk[ai]?|praktykant\w*"
    r"|praktykach|studentska praxe"
    r"|odborna praxe|estagios?|estagiari[oa]s?|jovem aprendiz|practiques|en practiques|实习\w*|實習\w*|インターン",
    "VOLUNTEER": r"gonullu|onkentes\w*|волонт\w+|εθελοντ\w+|ボランティア|자원봉사|"
    r"volunteers?|volunteering|voluntary(?! (?:benefits?|pension|sector|organi[sz]ations?|redundanc\w+|contributions?"
    r"|insurance|aided"
    r"|controlled|schools?|deductions?|health))|volontar\w*|ideell\w*|frivillig\w*(?! (?:pens\w+|forsikring\w*|ordning\w*"
    r"|sektor\w*))|vapaaehtoi\w*|ehrenamt\w*"
    r"|freiwillig\w*|bundesfreiwilligendienst|fsj|bfd|benevol\w*|volontaires?|volontariat|service civique"
    r"|vrijwillig\w*|voluntari\w*"
    r"|volontari[oaie]?|servizio civile|wolontari\w*|dobrovoln\w*",
    "PER_DIEM": r"alkalmi munka|gunluk|extras? (?:restauration|hotellerie)|"
    r"per ?diem|prn|on call|as needed|casual"
    r"|bank (?:staff|nurses?|hcas?|carers?|midwi[fv]es?|worker|position|contract|shifts?)|zero hours?"
    r"|0 hours?|behovsanstall\w*|timanstall\w*|timvikari\w*"
    r"|intermittent\w*|extra vid behov|extrajobb|vid behov|tilkalling\w*|ringevikar\w*|ekstrahjelp\w*|timevikar\w*|timeansat\w*"
    r"|tilkald\w*|aflos\w*"
    r"|tarvittaessa toihin\w*|tarvittaessa tyohon\w*|keikkaty\w*|keikkaluont\w*|auf abruf|arbeit auf abruf|oproep\w*"
    r"|nuluren\w*|0 uren\w*"
    r"|a chiamata|lavoro intermittente|praca dorywcza|dorywcz\w*",
}
"""schema.org employment type to the words that state it."""

OF_FULL_TIME = (
    r"(?:av|af|of|d.une?|de|einer|des|van een|di un|z|ze|na)? ?(?:an? |en |et )?"
    r"(?:heltid\w*|fuld tid|fuldtid|full ?time|temps (?:plein|complet)|vollzeit\w*|voltijd\w*|jornada completa|tempo pieno"
    r"|pelnego etatu"
    r"|pelneho uvazku|full (?:stilling|arstid))(?!\w)"
)
"""What a share of the time is a share of: `80 % av heltid`."""

_OTHER = (
    "other, others, annat, annan, ovrigt, ovriga, annet, andet, andre, muu, muut, sonstige, sonstiges, andere, "
    "autre, autres, overig, overige, anders, otro, otra, otros, altro, altra, inne, inny, jine, jiny, outro, "
    "outros, altres, other employment type"
)
OTHER_WORDS = frozenset(_OTHER.split(", "))
"""What sites call an employment that is none of the others; only as the whole text."""

ONE_WORD_CODES = {"full": "FULL_TIME", "part": "PART_TIME", "term": "TEMPORARY", "liberal": "CONTRACTOR"}
"""Words that mean a type only when nothing stands beside them."""

PERMANENT = (
    r"belirsiz sureli|surekli|kadrolu|hatarozatlan idej\w*|perioada nedeterminata|doba neurcita|na dobu neurcitu"
    r"|trvaly pracovny pomer|бессрочн\w+|постоянн\w+ (?:работа|занятость)|αοριστου χρονου|무기계약|정규직|"
    r"permanent\w*|open ended|regular|unlimited|indefinite(?:ly)?|tillsvidare\w*|tills ?vidare"
    r"|fasta? (?:anstallning\w*|tjanst\w*|jobb)|fast"
    r"|fast(?:e)? (?:stilling\w*|ansettels\w*|ansaettels\w*)|fastansaett\w*|fastansett\w*|fastansat\w*"
    r"|tidsubegrens\w*|tidsubegraens\w*"
    r"|toistaiseksi|vakituinen|vakinainen|vakituis\w*|vakinais\w*|vakity\w*|unbefrist\w*|festanstell\w*|fest ?angestell\w*"
    r"|feste anstellung|feste? stelle|dauerstelle|dauerhaft\w*|cdi|duree indeterminee|emploi fixe|poste fixe"
    r"|vast|vaste? (?:dienstverband|contract|baan|aanstelling|functie)|onbepaalde (?:tijd|duur)|indefinid[oa]|fij[oa]"
    r"|(?:tempo )?indeterminat[oa]"
    r"|impiego fisso|posto fisso|nieokreslon\w*|stala (?:umowa|praca)|praca stala|umowa stala|neurcit\w*"
    r"|trvaly (?:pracovni )?pomer"
    r"|indeterminado|efetiv[oa]|effective|sem termo|indefinit|tillsvidareanst\w*|vacancy type effective"
)
"""Words of employment without an end."""

PROBATION = (
    r"probation\w*|trial period|provanstall\w*|provtid\w*|inledande provanst\w*|prove ?tid\w*|proveperiode\w*"
    r"|provetid\w*|koeaika\w*"
    r"|probezeit|periode d.?essai|proeftijd|proefperiode|periodo de prueba|periodo di prova|okres\w* probn\w*"
    r"|zkusebni (?:dob|lhut)\w*"
    r"|periodo (?:experimental|de experiencia)|periode de prova"
)
"""Words of a probationary period."""

_NEGATIONS = (
    "no not non without ej inte ingen ikke inga uten uden ei kein keine keinen nicht ohne pas sans aucun geen niet "
    "zonder sin ninguna senza nie bez ne nao sem sense"
)
NEGATIONS = frozenset(_NEGATIONS.split())
"""Words that deny the employment that follows."""

POSITION_NOUNS = (
    r"positions?|role|job|post|employment|vacancy|opportunity|appointment|internship|tjansten?|anstallning(?:en)?"
    r"|anstallningsform|befattning(?:en)?"
    r"|uppdraget|jobbet|stilling(?:en|a)?|ansettelsen?|ansaettelsen?|jobben|tyosuhde|tehtava|tyo|paikka|stelle|anstellung"
    r"|arbeitsverhaltnis|poste|contrat|emploi|functie|baan|dienstverband|puesto|contrato|vacante|posizione|contratto"
    r"|inserimento"
    r"|stanowisko|umowa|praca|pozice|pracovn[iy] pomer|prace|uvazek|vaga|cargo|lloc|contracte"
)
"""What an ad calls the job it is about."""

OTHER_PEOPLE = (
    r"years?|experience|employees|benefits?|students?|studies|studying|colleagues|team of|staff|erfarenhet"
    r"|medarbetare|kollegor|studier"
    r"|erfaring|kolleger|medarbejdere|studie\w*|kokemus\w*|opiske\w*|erfahrung\w*|mitarbeit\w*|kollegen|studium"
    r"|experiencia|experience"
    r"|salaries|esperienza|doswiadczeni\w*|zkusenost\w*|equivalent|similar|other positions|all positions|previous"
    r"|eligible|insurance|401"
)
"""Words of sentences that speak of other people or other times than this job's."""

OTHER_MATTERS = (
    r"(?:\w+ )?(?:experience|knowledge|understanding|familiarity|interest|degree|background|proficiency|skills?|skilled"
    r"|expertise)"
    r"|(?:\w+ )?(?:erfarenhet|kunskap|kannedom|erfaring|kendskab|kjennskap|kokemus\w*|erfahrung(?:en)?|kenntnisse?|experience"
    r"|connaissances?|ervaring|kennis|experiencia|conocimientos?|esperienza|conoscenza|doswiadczenie|znajomosc|zkusenosti?"
    r"|znalost|experiencia|conhecimentos?|tapasztalat|experienta|deneyim)"
)
"""What opens a demand on the applicant, whatever employment it speaks of."""

MATTER_LINKS = (
    "with|of|in|as|from|using|leading|managing|av|fran|med|inom|fra|som|mit|als|aus|in|von|im|avec|de|en|des|du|met|van|con|como"
    "|di|nel|w|z|jako|s|se|com|em|cu|ile"
)
"""What joins such a demand to its object."""

WORK_WITH_OTHERS = (
    "manage|managing|supervise|supervising|coordinate|coordinating|lead|leading|train|training|mentor|mentoring|recruit"
    "|recruiting|onboard|support|supporting|responsible for|work with|working with|handleda|rekrytera|leda|veilede|vejlede"
    "|ohjaat|anleiten|betreuung von|betreuen|encadrer|encadrement de|begeleiden|begeleiding van|coordinar|supervisar"
    "|coordinare|formare|nadzor nad|vedeni"
)
"""What an ad says of work with people whose employment is another's."""
