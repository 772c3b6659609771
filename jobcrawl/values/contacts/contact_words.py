"""Words of contact paragraphs in twelve languages: what a name is not, titles, roles, unions, labels and leads. All lower case."""

# ruff: noqa: E501  # word lists: one language or one meaning a line
from __future__ import annotations

from jobcrawl.values.word_lists import phrase_set, word_set

PARTICLES = word_set(
    """
    von van de der den af av di da del della delle dei dal dalla degli la le las los du des dos das do zu zum zur vom ten ter te
    el al bin ibn ben bint ap ab ní mac ó e y i 't
    """
)
"""Small words inside names: `Karin af Klintberg`, `Fatima el Idrissi`."""

ARTICLES = word_set("le la les el il lo al")
"""Those of them that between a form of address and a word announce an office: `Monsieur le Maire`."""

DEGREES = word_set("med. dent. vet. rer. nat. phil. jur. pol. habil. h.c.")
"""Abbreviations behind a degree and before a name: `Dr. med. Exempel`."""

TITLES = word_set(
    """
    herr herrn frau fr hr dr dr. prof prof. professor professorin doktor dipl.-ing. dipl ing ing. mag mag. mgr mgr. bc bc. judr. mudr. phdr. rndr.
    father rev rev. reverend mr mr. mrs mrs. ms ms. miss sir mme mme. mlle m. madame monsieur mademoiselle mevrouw mevr mevr. mw mw. dhr dhr. meneer drs drs. ir ir.
    sr sr. sra sra. señor señora doña d. dña dña. sig sig. sig.ra signor signora dott dott. dott.ssa dottoressa dottor avv. rag.
    pan pani paní pana panem panią inż inż. hab. fru fröken adj. adjunkt docent doctor docteur doutor doutora dra dra. prof.ssa señorita srta. senhor senhora
    pfarrer pfarrerin pastorin diakon diakonin kaplan propst pröpstin bürgermeister bürgermeisterin burgemeester cllr councillor sergeant sgt captain capt
    kyrkoherde komminister sogneprest sognepræst provst prost kirkkoherra burmistrz starosta ksiądz ks. farář abbé alcalde sindaco
    """
)
"""Forms of address and degrees, which stand before a name and are no part of it."""

FORMS_OF_ADDRESS = word_set(
    """
    herr herrn frau hr. mr mr. mrs mrs. ms ms. mme mme. mlle m. madame monsieur mevrouw mevr. mw. dhr. meneer sr. sra. señor señora d. dña. sig. sig.ra signor
    signora dott. dott.ssa pan pani paní pana panem panią p. fru m. mr. mlle mlle. mademoiselle hr. fröken mevr mevr. mw dhr señorita srta. senhor senhora
    """
)
"""Titles behind which a single name is a surname."""

NOT_NAMES = word_set(
    """
    reach speak ask write visit meet message text talk follow thanks drop fråga tala hör vänd skicka contact contacts contacting kontakt kontakta kontakte kontakten kontakter kontakti please ring ringa call calling email e-mail e-post e-mailadresse epost mail mailadresse mejl mejla phone telephone tel tel.
    tfn tlf telefon telefonnummer telefonisch mobile mobil mobilnummer mobiltelefon handy rufnummer durchwahl direct switchboard växel växeln
    for about at by from in of on or to us via with and as is if it this that these those here there how what when where who why yes no not all any
    questions question frågor fråga vid om more information informationen informationer mer för meer voor info name namn navn nimi nom naam nombre nome nazwa jméno imię vorname nachname address adress adresse
    human resources resource hr rh rrhh union unions fackliga facklig fackligt fackförbund saco saco-s seko unionen vision kommunal ledarna sveriges lärare
    vårdförbundet lärarförbundet akademikerförbundet ingenjörer application applications ansökan ansök apply applying send skicka job jobs jobb career careers vacancy vacancies position positions company companies department
    the a an our we you your i he she they vi du ni din ditt dina er ert era vår vårt våra han hon de dem det den detta denna här där så och eller med till från hos på av ett en som har kan ska vill är att
    team teams region city stad stads landsting kommun kommune kommunen kunta university universitet universitetet universität universidad université college school skola skolan högskola hospital sjukhus klinikum clinic klinik church kyrkan församling stiftelsen stiftung foundation trust council
    street road avenue lane square drive boulevard gatan vägen torget platz allee floor suite building box postbox postfach via rue calle viale piazza corso paseo plaza place
    monday tuesday wednesday thursday friday saturday sunday måndag tisdag onsdag torsdag fredag lördag söndag montag dienstag mittwoch donnerstag freitag samstag sonntag
    january february march july september october november december januari februari mars augusti oktober januar februar märz dezember
    kontaktperson kontaktpersoner kontaktpersonen kontaktinfo kontaktinformation kontaktinformasjon kontaktoplysninger kontaktdaten kontaktní kontaktuppgifter ansprechpartner ansprechpartnerin ansprechperson yhteyshenkilö yhteyshenkilöt yhteystiedot lisätietoja lisätiedot tiedustelut contacto contactar contatto contatti contactpersoon referente osoba
    personal personalabteilung personalwesen bewerbung bewerbungen bewerben bewerber bewerberin im am zum zur vom beim alle als auch aus nach seit nur über zwischen fragen frage rückfragen fachliche fachlichen bei ihnen ihre ihr ihren ihrer sie wir unser unsere unseren unserer das der die dem ein eine einen einer und oder für auf unter gerne gern bitte hinweise weitere auskunft auskünfte verfügung kontaktieren wenden steht stehen senden richten noch jetzt vielen dank freundlichen grüßen
    ruf bel mail app vragen vraag meld solliciteer solliciteren sollicitatie neem stuur wij onze ons jouw je het een met van of over interesse nadere inlichtingen informatie
    pour tout toute tous renseignement renseignements contactez contacter appelez écrivez merci madame candidature candidatures envoyer adresser votre vos nous notre nos vous le la les un une service services direction bonjour plus
    para más información llama llamar enviar envía interesados nuestra nuestro su sus tu usted atención email correo teléfono tlfn móvil
    informazioni inviare telefono cellulare candidature referente ufficio nostro nostra vostro chiama scrivi
    osobowy kontaktu kontaktowa dodatkowych informacji udziela zadzwoń prosimy numer telefonu pod nr firma dział biuro więcej zapraszamy aplikuj
    bližší informace dotazy kontaktujte telefonicky volejte pošlete životopis více
    soita ota yhteyttä hae hakemus hakemukset puh puhelin sähköposti kysyttävää kysymykset terveisin tervetuloa
    har vil kan søknad søk søker ansøgning spørgsmål spørsmål nærmere yderligere oplysninger opplysninger henvendelse henvendelser velkommen skriv send hvis når hvad hva kontakt os oss
    hi hello dear hej hei moi hallo bonjour ciao hola regards sincerely best kind warm hälsningar hilsen mvh vänligen vänliga thanks thank tack
    ab oy oyj as asa aps a/s gmbh ag se kg inc llc ltd limited plc corp corporation co group grupp gruppen gruppe konsern holding bv nv srl sa sas sarl spa international global nordic europe nordics sweden norway denmark finland germany france sverige norge danmark suomi deutschland
    solutions consulting systems technologies technology software media bank finance energy energi engineering logistics industries industry institute institut network networks partners partner associates agency bureau studio studios labs lab hotel restaurant hotell hôtel mairie café praxis familienpraxis salon shop store care health healthcare medical pharma digital data cloud nursing accounting engineering teaching learning training planning manufacturing purchasing shipping banking building security support customer business sales marketing operations development design product project people talent acquisition recruitment recruiting recruiter recruiters staffing rekrytering rekruttering rekruttering bemanning search executive hiring talents administration public private national federal state county district municipality government ministry
    employer employee employment equal opportunity full part time senior junior principal deputy assistant vice acting interim lead chief head general managing regional local north south east west central new apply today now start join first last
    bachelor master degree degrees computer science word access dynamics interessent interessentin
    monitoring microsoft google linkedin facebook instagram windows office excel linux java python azure aws power
    salary lön gehalt lohn stellenangebot stellenbezeichnung standort arbeitsort vollzeit teilzeit beginn dauer reference ref referens referenz referensnummer kennziffer referencenummer diarienummer dnr deadline sista ansökningsdag arbetsplats arbetsgivare publicerad omfattning heltid deltid tillsvidare varaktighet anställningsform
    blir heter kommer wird ist est sarà będzie bude
    anställning tjänsten tjänst upplysningar besvaras lämnas svarar nås ytterligere kontaktes rettes ved til fra hos mob mobiili fax epostadress webb webbplats hemsida website web www
    titel title titre titolo functie funktion fonction cargo stilling befattning tittel stanowisko pozice rooli tehtävänimike role rolle poste puesto
    rekryterande rekryteringsansvarig rekryteringen rekrytering fagligt tillidsmand tillidsrepræsentant
    """
)
"""Capitalised words that stand before, between or after names and belong to none."""

NOT_NAME_ENDINGS = tuple(
    word_set(
        """
        ung ungen heit keit schaft tion tionen tiones ción ität abteilung nummer verwaltung zentrum straße strasse platz vägen gatan gata gade vej veien gaten katu laan straat plein förbundet forbundet förvaltningen avdelningen
        avdelning avdeling afdeling kontoret byrån styrelsen skolan skolen sjukhuset kommunen kommune rådet verket centret centrum ment ments ness ships gruppe gruppen bolaget selskapet företaget
        företrädare repræsentant representant repræsentanter
        """
    )
)
"""How words end that are no part of a name."""

ENDINGS_OF_SURNAMES = tuple(word_set("ung ment ments ness laan plein platz straat"))
"""Those of them that surnames have as well: `Hartung`, `Clément`, `Harkness`."""

ENDINGS_OF_THINGS = tuple(
    word_set(
        """
        teilung leitung waltung ratung treuung mittlung haltung stiftung planung zeitung bildung führung wicklung forschung werbung stellung sicherung schulung reinigung wohnung siedlung dienung ordnung rechnung
        nutzung leistung sorgung pflegung richtung tagung prüfung förderung steuerung fertigung lösung wachung stützung messung ladung sitzung regelung
        nagement partment cruitment crutement velopment veloppement vernment tlement loyment vestment quipment blissement logement gagement agement essment issement onnement
        fitness wellness business awareness happiness readiness witness
        """
    )
)
"""How words end that no surname is, though surnames end a little likewise: `Personalabteilung`, `Management`."""

SURNAMES_TOO = word_set(
    """
    koch kock kokk baker cook miller porter potter taylor mason carpenter butcher brewer driver farmer gardener gardner keeper carter cooper
    murer meister partner leader host guard pilot packer parker painter chef becker kok smed snickare schreiner maler maurer fahrer lehrer singer lekarz
    kuchar cuoco medico pastor prior abbott bishop agent kucharz coach page weaver fisher forester ranger sommelier head west church power north public
    barber chandler dean deacon shepherd sexton steward glazier sawyer thatcher clerk constable judge merchant plumber archer butler fletcher glover slater turner webster
    förster schlosser gartner gärtner glaser handler hofmeister kaufmann kellner neumeister pfleger sattler tischler zechmeister stocker käser bäcker metzger fleischer zimmermann
    schneider müller schuster schäfer jäger wagner weber böttcher drechsler schmied gerber töpfer binder zeichner helfer wächter hauptmann hirt rohleder amtmann
    boucher boulanger charpentier clerc couturier barman maire berger fournier mercier marchand meunier pasteur potier tailleur maçon chevalier médecin
    bakker koster matelot timmerman mees schilder slager visser mulder kuiper schipper metselaar herder smid dekker brouwer molenaar
    barbero guzman guzmán pintor portero herrero zapatero molinero carpintero sastre cantero marinero guerrero caballero escudero cocinero panadero ferreiro monteiro
    muratori muratore fabbri barbieri pastore sarti marinaio pescatore contadino
    piekarz krawiec szewc kowal murarz malarz stolarz rybak młynarz bednarz ślusarz tokarz mazur pisarz cieśla nauczyciel
    tesař pekař mlynář truhlář zedník kuchař rybář švec kovář krejčí zahradník malíř písař učitel řezník sedlák hrnčíř kolář voják
    møller möller bager fisker skrædder snedker bagare jägare fiskare skräddare seppä räätäli suutari lukkari kalastaja
    jung ljung young hartung hornung chung furness guinness harkness holness klement clement clements clément laan plein platz
    """
)
"""Words for a role that are surnames too, and surnames that end like words: behind a first name or a title they are names."""

THINGS_AND_SURNAMES = word_set(
    """
    webb lane ring freitag sonntag montag samstag best street bank vos meer sas tack company plaza sales eller day friday march case price east south kind handy comment le
    """
)
"""Words for things that are surnames behind a usual first name or a title."""

ROLE_WORDS = word_set(
    """
    chef cheferna hr hr-chef rh rrhh ceo cto cfo coo vd vd. ägare owner founder grundare styrelseordförande ordförande chair chairperson dean prefekt proprefekt dekan rektor principal rector kanslichef kyrkoherde
    ombud skyddsombud huvudskyddsombud arbetsplatsombud lokalombud personalföreträdare personalkonsult förbundsombud klubbordförande
    tillitsvalgt tillitsvalgte hovedtillitsvalgt verneombud tillidsrepræsentant fællestillidsrepræsentant tillidsmand tillidsvalgt souschef skoleleder kontorchef
    luottamusmies pääluottamusmies palveluesimies esimies lähiesimies esihenkilö lähiesihenkilö rehtori varajohtaja osastonhoitaja toimitusjohtaja yrittäjä tiiminvetäjä tiimiesimies rekrytoija henkilöstösuunnittelija
    geschäftsführer geschäftsführerin inhaber inhaberin personalrat betriebsrat dekanin schulleitung pflegedirektion stationsleitung filialleiter sekretariat personalabteilung schwerbehindertenvertretung gleichstellungsbeauftragte personalreferent personalreferentin
    responsable directeur directrice gérant gérante chef cheffe maire adjoint adjointe drh président présidente recruteur recruteuse chargée
    directeur teamleider afdelingshoofd afdelingsmanager hoofd hr-adviseur recruiter teamcoach locatiemanager rayonmanager bestuurder eigenaar coördinator
    director directora jefe jefa encargado encargada gerente coordinadora reclutador técnica
    responsabile direttore direttrice titolare ufficio coordinatore coordinatrice amministratore
    kierownik kierowniczka dyrektor dyrektorka specjalista specjalistka rekruter rekruterka zastępca koordynator koordynatorka właściciel prezes kadrowa naczelnik
    vedoucí ředitel ředitelka personalista personalistka zástupce zástupkyně náborář jednatel starosta tajemník náměstek
    rekryterare rekryteringskonsult rekruterer recruiterin recruteur reclutadora selezionatore selezionatrice
    head lead chief recruiter recruiters supervisor professor sektionschef sourcing talent matron sister
    växel växeln reception receptionen switchboard zentrale sentralbord sentralbordet vaihde standard centralino centralita ústředna centrala omstilling omstillingen
    """
)
"""Words for roles of contact persons, beside those of titles."""

ROLE_ENDINGS = tuple(
    word_set(
        """
        chef chefen sjef sjefen ledare leder leiter leiterin johtaja päällikkö manager officer director ombud ansvarig ansvarlig partner rådgiver rådgivare hoofd direktør direktör esihenkilö esimies leider konsulent lærer tillitsvalgt tillidsrepræsentant luottamusmies vorstand direktor direktorin
        """
    )
)
"""How words for roles of contact persons end."""

NOT_ROLES = word_set(
    """
    kontaktperson kontaktpersonen contactpersoon ansprechpartner ansprechpartnerin ansprechperson referente yhteyshenkilö
    titel title tittel titre
    """
)
"""Words for a person to ask, whatever the person does."""

ROLE_LEADS = word_set("kontakt kontakta contact our the vår vores unser unsere notre nuestro onze")
"""Words before a role that are no part of it."""

OF_DEPARTMENTS = word_set(
    """
    hospital school skola business customer sales marketing operations development design product project people talent acquisition
    recruitment recruiting finance energy logistics health care data cloud security support media bank store shop consulting regional
    human resources head lead chief general managing digital hiring office nursing accounting engineering training planning manufacturing purchasing
    """
)
"""Words that are in no name, but in roles: `Human Resources Manager`."""

ROLE_MODIFIERS = word_set(
    """
    rekryterande biträdande bitr bitr. tf tf. t.f. tillförordnad tillträdande vice stf stf. ställföreträdande ansvarig facklig daglig fungerende konstituert assisterende ass ass. konst kst stedfortrædende faglig
    vastaava johtava apulais- vs va
    stellvertretende stellvertretender stv. stv technische technischer kaufmännische kaufmännischer
    waarnemend plaatsvervangend operationeel deputy acting senior junior interim assistant associate regional executive managing
    hr it cfo ceo
    """
)
"""Words before a role that belong to it: `rekryterande chef`, `Daglig leder`."""

UNIONS = phrase_set(
    """
    vision | kommunal | saco | saco-s | saco s | saco-rådet | sacorådet | sacoföreningen | ofr | ofr/s | ofr/p | ofr/o | seko | st | st/ofr | ofr/st | fackförbundet st | unionen | ledarna | ssr | akademikerförbundet ssr | akademikerförbundet
    sveriges lärare | lärarförbundet | lärarnas riksförbund | vårdförbundet | sveriges ingenjörer | akavia | naturvetarna | dik | jusek | fysioterapeuterna | sveriges arbetsterapeuter | arbetsterapeuterna | läkarförbundet
    sveriges läkarförbund | psykologförbundet | sveriges psykologförbund | if metall | handels | byggnads | elektrikerna | fastighets | livs | polisförbundet | officersförbundet | tco | lo | tjänstetandläkarna | sulf | journalistförbundet | srat
    sveriges skolledare | skolledarna | sveriges skolledarförbund | finansförbundet | forena | brandmännens riksförbund | försvarsförbundet | srat | akademikerna | kyrkans akademikerförbund | sveriges farmaceuter
    djøf | hk | foa | 3f | dsr | bupl | dansk sygeplejeråd | dansk metal | ida | prosa | danmarks lærerforening | dansk socialrådgiverforening | fagforbundet | nito | tekna | delta | ntl | parat | utdanningsforbundet
    norsk sykepleierforbund | sykepleierforbundet | forskerforbundet | akademikerne | unio | samfunnsviterne | juristforbundet | lederne | negotia | econa | naturviterne
    jhl | jyty | tehy | super | oaj | juko | pro | pam | juha | ver.di | ig metall | unison | unite | gmb | cgt | cfdt | fnv | cnv
    """
)
"""Trade unions, which an ad names beside their representatives."""

LABELS = word_set(
    """
    tel tel. tlf tlf. tfn tfn. puh puh. p p. m m. t t. e e. mob mob. mobil mobile mobiltelefon mobilnr mobilnr. telefon telefonnr telefonnr. telefonnummer telefonnumret telefonen telefonisch telefono teléfono téléphone telephone phone cell móvil cellulare komórka gsm handy
    rufnummer telefonnumer telefonu numer numerem nummer number numero numéro puhelin puhelinnumero puhelimitse sähköposti email e-mail e-post epost e-mailadresse e-postadress mejl mail mailadres courriel mél correo posta elettronica
    adress adresse address durchwahl dw ext ext. no no. nr nr. direkt direct direkte
    på at on or eller eller: via an unter der oder und per par ou au en en: al el en o oppure lub albo nebo ili numeroon numeroihin of op met ved and och og ja y et e by through till mot under vid pod w do na nås under: is are reached
    """
)
"""Words between a person and the number or address."""
