"""Further labels: those beside the lists of vocabulary.py, by the field they announce.

They are rarer English ones (job boards of the 2000s, public services), and Portuguese, Slovak, Hungarian, Romanian, Turkish,
Estonian, Latvian, Lithuanian, Russian, Ukrainian, Greek, Croatian, Slovene, Bulgarian, Icelandic, Arabic, Hebrew, Thai,
Vietnamese, Indonesian, Chinese, Japanese and Korean ones. Lower case, without a final colon; phrases parted by `|`.
"""

# ruff: noqa: E501  # word lists: one meaning a line
from __future__ import annotations

from typing import Final

FURTHER: Final[dict[str, str]] = {
    "title": """
title of post|title of the post|name of position|name of the position|title of the vacancy|position applied for|designation|post name|name of post|name of the post|título da oferta|função pretendida|cargo
|názov pozície|pracovná pozícia|pozícia|munkakör|pozíció|munkakör megnevezése|denumirea postului|post vacant|titlul postului
|pozisyon|pozisyon adı|ünvan|ametikoht|ametinimetus|amata nosaukums|amats|pareigos|pareigų pavadinimas|должность|вакансия|посада
|θέση|θέση εργασίας|τίτλος θέσης|radno mjesto|naziv radnog mjesta|职位|职位名称|岗位|岗位名称|職種|募集職種|職位|직무|모집직종|포지션
|starfsheiti|starf|المسمى الوظيفي|الوظيفة|שם המשרה|תפקיד|ตำแหน่ง|ตำแหน่งงาน
""",
    "hiring_organization": """
anunciante|annonceur|inserent|inserzionista|ogłoszeniodawca|zadavatel inzerátu|adverteerder|annonsør|annoncør|annonsör|company / employer|hiring company name|hiring firm|school district|district name|hospital name|institution name|contratante
|entidade empregadora|nome da entidade|empresa anunciante|instituição|spoločnosť|zamestnávateľ|názov spoločnosti|munkáltató|cég
|cégnév|munkaadó|companie|angajator|firmă|compania|nume companie|şirket|şirket adı|firma adı|işveren|tööandja|ettevõte|asutus
|darba devējs|uzņēmums|darbdavys|įmonė|įmonės pavadinimas|компания|работодатель|организация|наименование организации|компанія
|роботодавець|εταιρεία|εργοδότης|επιχείρηση|poslodavac|tvrtka|kompanija|公司|公司名称|企业|企业名称|招聘单位|用人单位|雇主|会社名|企業名|募集企業|勤務先企業|회사|회사명|기업명
|perusahaan|công ty|delodajalec|работодател|фирма
|fyrirtæki|vinnuveitandi|stofnun|vinnustaður|الشركة|اسم الشركة|جهة العمل|חברה|שם החברה|מעסיק|บริษัท
""",
    "job_locations": """
workstation|work station|duty place|place of duty|school location|location of post|post location|where you'll be based
|localidad del puesto|localidad de trabajo|localidad de la oferta|localidad del empleo|población del puesto|municipio del puesto|provincia del puesto|lugar del puesto de trabajo|lugar de desempeño de funciones|localité du poste|ville du poste|commune du poste|lieu du poste de travail|site d'affectation|port d'attache|ort der stelle|arbeitsort der stelle|plaats van de functie|plaats vacature|plaats tewerkstelling|plaats van het werk
|località del posto|comune di lavoro|comune della sede di lavoro|localidade do posto|localidade de trabalho|concelho do posto|localização do posto de trabalho|lokalizacja stanowiska|miejscowość pracy|místo výkonu zaměstnání|obec výkonu práce|ort för tjänsten|tjänstens placering|tjänstens placeringsort|stillingens arbeidssted|stillingens beliggenhed|tehtävän sijainti|tehtävän sijaintipaikka|tehtävän paikkakunta|työpaikan paikkakunta
|työpaikan osoite|työpisteen osoite|toimipisteen osoite|toimipaikan osoite|työskentelypaikan osoite|arbeitsplatzadresse|adresse des arbeitsortes|arbetsställets adress|arbetsplatsens adress|adress till arbetsplatsen|arbejdspladsens adresse|arbeidsstedets adresse|adresse på arbeidssted|adresse du lieu de travail|dirección del centro de trabajo|adres werkplek|adres van de werkplek|adres van tewerkstelling|indirizzo della sede di lavoro|morada do local de trabalho|adresa výkonu práce|adresa miesta výkonu práce
|address of workplace|address of the workplace|munkavégzési hely|a munkavégzés címe|locul de desfășurare a activității|localitatea
|local do estágio|lieu du stage|lugar de prácticas|lugar de las prácticas|sede dello stage|sede del tirocinio|ort des praktikums
|praktikort|miejsce stażu|orașe de lucru|oraș de lucru|orașe|local de estágio|duty location|duty locations|duty location(s)|duty stations|position location|position locations|job locations(s)|metro area
|location city|job city|city, state|city/state|city, st|city & state|location (city, state)|working location|work city
|place of assignment|assignment location|employment location|vacancy location|role location|store location|branch location
|facility location|reporting location|nearest city|primary work location|target location|area/city|city/area|city or town
|city/region|where you'll work|where you will work|job based in|place of posting|station of posting|service location
|client location|onsite location|region/city|location of job|location of position|arbeitsort(e)|ort der tätigkeit|einsatzort(e)
|stationering|lieu de travail principal|lieu de prestation|ville(s)|ubicación del puesto|ubicación de la vacante|luogo di svolgimento
|luogo di assunzione|miejsca pracy|místa výkonu práce|localização da vaga|local de atuação|cidade/estado|município|concelho
|local de emprego|local do trabalho|localização do emprego|miesto výkonu práce|miesto práce|pracovisko|mesto|lokalita práce
|munkavégzés helye|a munkavégzés helye|munkahely|helyszín|telephely|város|locația|locație|loc de muncă|locul de muncă|oraș|localitate|adresa locului de muncă
|konum|lokasyon|çalışma lokasyonu|iş yeri|işyeri|şehir|çalışılacak il|asukoht|töökoht|töö asukoht|tööpiirkond|linn|darba vieta
|atrašanās vieta|pilsēta|vieta|darbo vieta|darbovietė|miestas|vietovė|место работы|город|местоположение|адрес|регион работы|місце роботи
|місто|τοποθεσία|περιοχή|έδρα|πόλη|mjesto rada|mjesto|lokacija|工作地点|工作城市|地点|城市|办公地点|上班地点|勤務地|勤務地・交通|勤務地・最寄り駅|勤務先|就業場所|所在地|근무지|근무지역|근무지 주소|지역
|град|населено място|lokasi|lokasi kerja|địa điểm|địa điểm làm việc|nơi làm việc|kraj dela|kraj|място на работа|местоположение
|staðsetning|vinnustöð|starfsstöð|staður|sveitarfélag|kraj opravljanja dela|mesto dela|τόπος εργασίας|الموقع|مكان العمل|المدينة|المكان|מיקום|מקום העבודה|עיר|איזור|สถานที่ทำงาน|สถานที่ปฏิบัติงาน|สถานที่
""",
    "employment_type": """
tipo de trabajo|tipo di lavoro|typ pracy|type de travail|soort werk|art der tätigkeit|formă de angajare
|arbeidsforhold
|tax term|tax terms|employment term|position information|work status|ft/pt|full-time or part-time|hire type|hiring type
|assignment type|job term|regular/temporary|employment nature|job nature|type of hire|type of work|job basis|working basis
|engagement model|full or part-time|full/part-time|full-time / part-time|position class|employment class|work schedule type
|contract/permanent|perm/contract|permanent/contract|job contract|contract option|anställningstyp och omfattning
|stillingsforhold|ansættelsesvilkår|tipo de jornada y contrato|tipo de vaga|tipo de contratação|regime contratual|tipo contratual
|contratação|tipologia|rapporto di lavoro|pracovní úvazek|tipo de oferta|tipo de emprego|vínculo contratual|regime de trabalho/contrato
|druh pracovného pomeru|druh pracovného úväzku|pracovný pomer|typ pracovného pomeru|úväzok|foglalkoztatás típusa|munkaviszony
|foglalkoztatás jellege|munkaviszony típusa|tip contract|tip de contract|tipul contractului|tip job|tipul jobului|normă|tip angajare
|çalışma şekli|çalışma türü|istihdam türü|pozisyon tipi|iş türü|töö liik|töötamise vorm|töösuhe|lepingu tüüp|darba veids
|darba slodze|līguma veids|darbo pobūdis|darbo sutartis|darbo tipas|тип занятости|занятость|тип зайнятості|зайнятість|вид зайнятості
|график и занятость|είδος απασχόλησης|τύπος απασχόλησης|σύμβαση|απασχόληση|vrsta ugovora|vrsta zaposlenja|vrsta radnog odnosa
|职位类型|工作类型|工作性质|职位性质|雇佣类型|用工类型|招聘类型|雇用形態|契約形態|고용형태|고용 형태|근무형태|채용형태
|jenis pekerjaan|tipe pekerjaan|hình thức làm việc|vrsta zaposlitve|delovni čas|вид заетост|тип заетост
|starfshlutfall og tegund|tegund ráðningar|tegund starfs|ráðningarform|نوع الوظيفة|نوع العمل|نوع العقد|סוג משרה|היקף משרה|ประเภทงาน|รูปแบบงาน
""",
    "work_hours": """
shift hours|hours/week|hrs/week|weekly work hours|days and hours|days/hours|hours (per week)|standard weekly hours|work week|workweek
|fte %|% fte|full time equivalent|percent time|percent of time|appointment percent|schedule (days/times)|weekly schedule
|carga horária semanal|horário de trabalho|horas semanais|pracovný čas|munkaidő|munkarend|program de lucru|çalışma saatleri
|mesai saatleri|tööaeg|koormus|darba laiks|darbo laikas|darbo grafikas|график работы|графік роботи|рабочее время|ωράριο|radno vrijeme
|工作时间|勤務時間|就業時間|근무시간
|starfshlutfall|vinnutími|ساعات العمل|שעות עבודה|เวลาทำงาน
""",
    "date_posted": """
date d'affichage|date d'affichage du poste|affiché le|affichée le|affichage|début d'affichage|début de l'affichage|date de début d'affichage|date d'ouverture du concours|ouverture du concours|date of notice|notice date|display date
|fecha de apertura de la convocatoria|apertura de la convocatoria|apertura del plazo|fecha de difusión|fecha de convocatoria|data di apertura del bando|data de abertura do concurso|data de divulgação|opublikowano dnia|data wszczęcia naboru|data publikacji ogłoszenia
|vyvěšeno|vyvěšeno dne|datum vyvěšení|vyvesené|dátum vyvesenia|dátum uverejnenia|publiceringsdag|publicerad datum|annonseringsdatum|annonserad|utlysningsdato|kunngjort dato|opslået den|opslået dato|stillingen opslået|julkaisupvm|julkaistu pvm|ilmoituspäivä
|bekanntgabe|bekannt gemacht am|tag der veröffentlichung|aushang vom|plaatsingsdatum vacature|vacature online sinds|opengesteld op|közzététel|közzététel ideje|közzététel napja|közzétéve|a pályázat közzététele|a pályázat közzétételének ideje|a pályázat közzétételének időpontja
|meghirdetés dátuma|meghirdetés időpontja|megjelenés dátuma|megjelenés|megjelent|feladva|feltöltve|publikálás dátuma|publicat la data de|publicat în data de|data publicării anunțului|data publicarii|data afișării|data afisarii|afișat la|postat la|objavljeno dne|datum objave razpisa
|advert placed|ad placed on|advert posted|advert published|advert live|vacancy posted|vacancy published|vacancy advertised|competition posted|competition opened|competition opens|call published|call opened|notice posted|notice published|publicación en el tablón|fecha de publicación de la convocatoria|publicación de la convocatoria|pubblicazione del bando|pubblicazione avviso|data di pubblicazione del bando|data pubblicazione bando|pubblicazione all'albo|publicação do aviso|data do aviso|avis publié le|date de l'avis|ausschreibung vom|datum der ausschreibung|ausschreibung veröffentlicht|utlyst|utlysningsdatum|utlysning publicerad|utlyst dato|kunngjort|kunngjøringsdato|stillingen er opslået|haku auennut|haku avattu|avoinna alkaen|vacature geplaatst|vacature gepubliceerd|data naboru|ogłoszono|data ogłoszenia naboru|vyhlášeno|datum vyhlášení
|posted on date|first shown|first advertised|first appeared|first ran|ad first ran|ad start date|placed on|date placed|placed|advert placed on|date open|date opened|listed|posting opened|posting open date|advertised on|first published on|created at
|on site since|job posting|job post date|date job posted|originally posted|date ad placed|live since|posted since|job added|ad date
|announcement opened|vacancy opened|publicada em|publicado há|publicada há|anunciado em|data anúncio|data da publicação|inserida em
|data do anúncio|data de inserção|zverejnené|dátum zverejnenia|uverejnené|dátum pridania|pridané|vložené|közzététel dátuma
|meghirdetve|feladás dátuma|publikálva|publicat la|data publicării|publicat pe|postat|adăugat|yayın tarihi|ilan tarihi
|yayınlanma tarihi|yayınlanma|avaldatud|lisatud|kuulutus avaldatud|publicēts|ievietots|publikācijas datums|paskelbta|skelbimas paskelbtas|skelbimas įdėtas|įdėtas
|įdėta|опубликовано|дата публикации|дата размещения|размещено|опубліковано|дата публікації|дата розміщення|ημερομηνία δημοσίευσης
|δημοσιεύτηκε|datum objave|objavljeno|发布日期|发布时间|发布于|更新日期|掲載日|掲載開始日|公開日|등록일|게시일|공고일
|tanggal posting|diposting|ngày đăng|objavljeno|дата на публикуване|публикувано
|auglýst|birt|dagsetning auglýsingar|auglýsing birt|تاريخ النشر|תאריך פרסום|วันที่ประกาศ|ลงประกาศ
""",
    "valid_through": """
date de fermeture|date de fermeture du concours|date de fermeture de l'affichage|fin d'affichage|fin de l'affichage|date de fin d'affichage|fin de la période d'affichage|période d'affichage|clôture du concours|date de clôture du concours|fermeture du concours|date limite d'inscription|date limite pour poser sa candidature|postulez avant le|candidater avant le|affiché jusqu'au|en affichage jusqu'au|competition closes|competition closing date|respond by
|plazo de solicitudes|plazo de instancias|plazo de presentación de instancias|presentación de instancias|plazo de candidaturas|fin del plazo|fecha de fin de plazo|fecha de fin de inscripción|termine presentazione domande|termine per le domande|data di chiusura|chiusura del bando|chiusura bando|prazo de candidaturas|prazo de apresentação de candidaturas|encerramento das inscrições|encerramento das candidaturas
|koniec naboru|termin zgłoszeń|termin przyjmowania dokumentów|lhůta pro podání přihlášek|lhůta pro podání|lehota na podanie žiadostí|termín podania žiadostí|termín na podanie žiadosti|uzávierka prihlášok|prihlášky do|platí do|reageer t/m|reageer tot|reageer tot en met|reageer uiterlijk|reageer vóór|solliciteer tot|solliciteer tot en met|uiterlijk reageren|open t/m|sluitdatum
|a pályázat benyújtásának határideje|pályázat benyújtásának határideje|benyújtás határideje|benyújtásának határideje|a pályázatok benyújtásának határideje|pályázatok benyújtásának határideje|a jelentkezés határideje|jelentkezés határideje|a jelentkezések határideje|beadási határidő|beadás határideje|beérkezési határidő|a pályázat beérkezésének határideje
|termen limită de depunere|termenul limită|termen de înscriere|data limită de depunere|data limită de depunere a dosarelor|data limită de aplicare|depunerea dosarelor până la|perioada de depunere|perioada de depunere a dosarelor|aplică până la|aplică până pe|aplică până în|valabil până la|prijava do|rok za prijave|rok za oddajo prijav
|submission of applications|receipt of applications|application dates|period for applications|presentación de solicitudes|presentación de candidaturas|plazo de presentación de solicitudes|recepción de solicitudes|recepción de candidaturas|envío de candidaturas|período de inscripción|periodo de inscripción|periodo de solicitud|plazo de admisión
|presentazione delle domande|presentazione delle candidature|presentazione domande|invio delle candidature|periodo di candidatura|apresentação de candidaturas|receção de candidaturas|período de candidatura|período de inscrição|período de inscrições|dépôt des candidatures|dépôt de candidature|réception des candidatures|envoi des candidatures|période de candidature|période de dépôt des candidatures
|bewerbungszeitraum|bewerbungsphase|bewerbungszeit|sollicitatieperiode|inschrijvingsperiode|ansökningsperiod|sökperiod|ansøgningsperiode|søknadsperiode|hakuajankohta|hakemusten jättöaika
|składanie dokumentów|składanie ofert|składanie aplikacji|nabór zgłoszeń|przyjmowanie zgłoszeń|okres naboru|podání přihlášek|podávání přihlášek|příjem přihlášek|zasílání životopisů
|ad expires|ad expires on|ad ends|listing expires|plazo de inscripción hasta|inscripción hasta|inscripciones hasta|candidaturas até|inscrições até|unposting date|application period|application window|posting period|announcement period|apply before date|closing date & time|closing time and date
|closes at|vacancy closes|vacancy closing date|job closes|application closing|deadline for applying|submission date|job expiry
|last date for applying|last date to submit|apply on or before|application cut-off|cut-off date|cutoff date|priority deadline
|recruitment closes|end of posting|posting closes|posting ends|posting close date|advert closes|advertisement closing date
|advert end date|open through|open period|open & closing dates|open and closing dates|opening and closing dates|opening/closing dates
|inscrições até|prazo de inscrição|prazo de inscrições|prazo para candidaturas|data de fecho|data de expiração|válida até|válido até
|expira em|vence|vence el|vence em|fecha de expiración|cierra|data limite de candidaturas|fim das inscrições|candidate-se até|uzávierka|dátum uzávierky|lehota na prihlásenie|termín uzávierky
|jelentkezési határidő|pályázati határidő|határidő|benyújtási határidő|data limită|termen limită|termen de aplicare|termen de depunere
|expiră la|data expirării|son başvuru tarihi|son başvuru|ilan bitiş tarihi|bitiş tarihi|başvuru bitiş tarihi|tähtaeg
|kandideerimise tähtaeg|kandideerimistähtaeg|kandideerimise lõpp|pieteikties līdz|pieteikšanās termiņš|termiņš|konkurso terminas
|kandidatuoti iki|galioja iki|skelbimas galioja iki|действует до|срок подачи|прием заявок до|крайний срок|дійсна до|термін подачі
|προθεσμία|καταληκτική ημερομηνία|λήξη αιτήσεων|rok za prijavu|rok prijave|natječaj otvoren do|截止日期|截止时间|申请截止日期|报名截止|応募締切|応募締切日|締切|締切日|掲載終了日|掲載終了予定日|마감일|접수마감|지원마감
|batas lamaran|lamaran ditutup|hạn nộp|hạn nộp hồ sơ|rok za prijavo|краен срок|валидна до
|uiterste reactiedatum|reageren voor|termin nadsyłania ofert|termín přihlášek|konec přihlášek
|umsóknarfrestur|umsóknarfrestur til|umsóknarfrestur er til|umsóknarfrestur rennur út|آخر موعد للتقديم|تاريخ الانتهاء|מועד אחרון להגשה|תאריך אחרון|วันปิดรับสมัคร|ปิดรับสมัคร
""",
    "job_start_date": """
comienzo|rozpoczęcie|startdag|aloitusaika
|job start|target start date|tentative start date|proposed start date|commences|start of work|start of job|begin of work
|contract start|contract start date|assignment start|data de início prevista|início previsto|data prevista de início|dátum nástupu
|termín nástupu|nástup do práce|nástup možný od|munkakezdés|kezdés|kezdés időpontja|data începerii|data angajării|işe başlama tarihi
|tööleasumise aeg|tööle asumine|darba sākums|darbo pradžia|дата начала|дата выхода|ημερομηνία έναρξης|početak rada|入职时间|到岗时间|入社日|勤務開始日|입사일
|ráðningartími|upphaf starfs|تاريخ البدء|תאריך התחלה|วันเริ่มงาน
""",
    "base_salary": """
retribución bruta mensual|retribución mensual|retribución mensual bruta|retribución anual|retribución anual bruta|retribución total anual|salario bruto mensual|salario mensual bruto|remuneración mensual|remuneración bruta|remuneración anual|importe bruto mensual|dotación
|retribuzione lorda mensile|retribuzione mensile lorda|retribuzione mensile|retribuzione annua|retribuzione lorda annua|retribuzione annuale lorda|stipendio mensile|stipendio lordo mensile|stipendio annuo lordo|compenso lordo|compenso mensile|ral annua
|remuneração bruta mensal|remuneração mensal|remuneração base|remuneração mensal bruta|salário base|salário mensal|salário bruto|vencimento mensal|vencimento base|rémunération brute mensuelle|rémunération mensuelle|rémunération mensuelle brute|rémunération brute annuelle|rémunération annuelle brute|salaire brut mensuel|salaire mensuel brut|salaire annuel brut|traitement mensuel brut
|bruttomonatsgehalt|monatsbrutto|bruttojahresgehalt|jahresbrutto|bruttomonatslohn|monatliches bruttogehalt|monatsentgelt|bruto maandloon|maandloon|bruto maandsalaris|bruto jaarsalaris|jaarsalaris|bruto uurloon|wynagrodzenie miesięczne brutto|wynagrodzenie brutto miesięcznie|wynagrodzenie zasadnicze|wynagrodzenie roczne|hrubá měsíční mzda|měsíční mzda hrubého|hrubý měsíční plat|měsíční plat|hrubá mzda měsíčně|nástupní mzda|nástupní plat|månadslön brutto|bruttolön|bruttolønn|brutto månedsløn|kuukausipalkka brutto|bruttopalkka|peruspalkka|gross monthly salary|gross annual salary|monthly gross salary|annual gross salary
|salary ($)|salary/wage|salary amount|pay scale & grade|pay band|pay per hour|pay/rate|bill rate|hourly range|wage range|wage rate
|wage/salary|annual compensation|salary range (usd)|salary range (min-max)|anticipated salary|anticipated salary range
|anticipated pay range|expected pay|expected compensation|pay offered|rate range|contract rate|earnings|annual pay range|monthly pay
|base salary range|pay and benefits|salary guide|wage offer|offered salary|offered wage|proposed salary|ctc|annual ctc|salary (pa)
|salary p.a.|salary pa|cash compensation|target compensation|us pay range|remuneração mensal|faixa salarial|salário mensal
|salário bruto|salário base|retribuição|ordenado|vencimento base|rozsah platu|základná zložka mzdy|mzdové podmienky|základná zložka mzdy (brutto)
|mzdové podmienky (brutto)|plat (brutto)|ponúkaný plat|bér|fizetés|bérezés|fizetési sáv|salariu|salariul|salariu brut|salariu net
|ücret|maaş|maaş aralığı|palk|töötasu|brutopalk|palgavahemik|alga|atalgojums|darba alga|bruto alga|atlyginimas|darbo užmokestis
|alga (bruto)|зарплата|заработная плата|оклад|уровень дохода|заробітна плата|μισθός|αποδοχές|plaća|plata|薪资|薪酬|薪资范围|薪水|工资|月薪|给料|給与|年収|月給|時給|給与・報酬|급여|연봉|급여조건
|gaji|kisaran gaji|mức lương|plača|заплата|възнаграждение
|platové ohodnocení|platová třída|platové podmínky
|laun|launakjör|mánaðarlaun|الراتب|שכר|เงินเดือน
""",
    "department": """
branch|branch office|organization unit|functional unit|business group|business line|business function|dept|dept.|dept/unit|job department|hiring department
|department/division|departamento/área|oddelenie|szervezeti egység|departament|bölüm|departman|birim|osakond|üksus|nodaļa|skyrius|отдел
|подразделение|відділ|τμήμα|odjel|部门|所属部门|部署|配属部署|부서
|svið|deild|القسم|מחלקה|แผนก|ฝ่าย
""",
    "requisition_id": """
numéro de concours|no de concours|n° de concours|numéro du concours|numéro d'affichage|no d'affichage|numéro de poste|numéro du poste|numéro d'annonce
|número de concurso|número de convocatoria|nº de convocatoria|número de vacante|número de proceso|numero concorso|numero avviso|numer naboru|nr naboru
|číslo výběrového řízení|konkursnummer|verfahrensnummer|wettbewerbsnummer|annonsnummer|stillingsnr|rekryteringsnummer
|annonsnr|job identification|job opening id|opening id|jobreferens|kvikpublikations-id|stillingsid|annoncenummer
|ref. nr.|ref. number|req. no.|stellenkennziffer|projektnummer|offre n°|número de oferta|rif.|číslo pozice
|tehtävän numero|rekrytointinumero|hakutunnus|ansøgningsnummer
|job announcement number|announcement #|announcement no|ref code|ref #|reference #|requisition code|posting no|posting #|position #
|position no|position no.|position code|job order number|order number|job req #|job reference number|job reference no|ad reference
|contest number|competition number|competition no|competition #|vacancy #|advt no|advertisement number|advertisement no
|external reference|ext ref|referência da oferta|nº de referência|código da vaga|código da oferta|nº da vaga|nº da oferta|referenčné číslo
|id ponuky|referenciaszám|pozíció azonosító|cod post|referință|ilan no|ilan numarası|referans no|viitenumber|atsauces numurs
|номер вакансии|код вакансии|职位编号|岗位编号|求人番号|공고번호
|tilvísunarnúmer|auglýsingarnúmer|رقم الوظيفة|מספר משרה|รหัสงาน
""",
    "total_job_openings": """
posti vacanti|puestos vacantes|ledige plasser|paikkoja|paikkojen määrä
|number of opening|no of positions|nº de vagas|nº vagas|quantidade de vagas|vagas disponíveis|number of hires|number needed
|positions to fill|total positions|total vacancies|počet voľných miest|počet miest|betöltendő létszám|număr posturi|locuri disponibile
|alınacak kişi sayısı|personel sayısı|kontenjan|töökohtade arv|vakanču skaits|laisvų vietų skaičius|количество вакансий|кількість вакансій
|αριθμός θέσεων|broj radnih mjesta|broj izvršitelja|招聘人数|募集人数|採用人数|모집인원|채용인원
|fjöldi starfa|عدد الشواغر|จำนวนอัตรา|อัตรา
""",
    "job_location_type": """
remote eligible|remote eligibility|eligible for remote work|remote work eligible|remote work eligibility|eligible for telework|telework eligibility|remote allowed|remote possible|hybrid eligible
|distansarbete möjligt|hjemmekontor mulig|hjemmearbejde muligt|home office möglich|télétravail autorisé|télétravail éventuel|thuiswerken mogelijk|teletrabajo posible|possibilità di smart working|możliwość pracy zdalnej|možnost home office|možnost práce z domova
|telecommuting allowed|telecommute option|work arrangements|work place flexibility|workplace model|on-site or remote|office policy
|location flexibility|work setup|work set-up|modalidade de trabalho|formato de trabalho|local/regime|trabalho remoto|teletrabalho
|práca z domu|možnosť práce z domu|arbeitsweise|modalités de travail|format de travail|modo de trabajo|modalidad laboral
|otthoni munkavégzés|munkavégzés módja|mod de lucru|lucru de acasă|çalışma yeri|çalışma modeli|çalışma tercihi|kaugtöö
|attālinātais darbs|darbo vietos tipas|nuotolinis darbas|формат работы|удалённая работа|формат роботи|віддалена робота|τηλεργασία
|rad od kuće|način rada|办公方式|工作方式|远程办公|リモートワーク|在宅勤務|재택근무|근무방식
|fjarvinna
""",
    "duration": """
job length|length of job|assignment duration|project duration|project length|appointment duration|term length|term of appointment
|term of employment|length of term|duração do contrato|duração do projeto|dĺžka pracovného pomeru|szerződés időtartama|durata contractului
|sözleşme süresi|lepingu kestus|срок договора|契約期間|계약기간
""",
    "education": """
req'd education|required degree|degree level|education requirement|min education|minimum degree|education level required
|academic requirements|habilitações literárias|habilitações mínimas|escolaridade mínima|grau de ensino|požadované vzdelanie|vzdelanie
|végzettség|iskolai végzettség|studii|nivel studii|nivel de studii|eğitim seviyesi|eğitim durumu|öğrenim durumu|haridus|haridustase
|izglītība|išsilavinimas|образование|освіта|εκπαίδευση|σπουδές|stručna sprema|学历|学历要求|最低学历|学歴|학력
|menntun|menntunarkröfur|المؤهل العلمي|השכלה|วุฒิการศึกษา
""",
    "experience_required": """
req'd experience|required exp|years exp|years of exp|min experience|experience req|exp required|experiência mínima|experiência requerida
|nível de experiência|senioridade|požadovaná prax|prax|tapasztalat|experiență|nivel carieră|nivel experiență|tecrübe|deneyim|kıdem düzeyi
|deneyim süresi|töökogemus|kogemus|darba pieredze|pieredze|darbo patirtis|patirtis|опыт работы|опыт|досвід роботи|досвід|εμπειρία
|προϋπηρεσία|radno iskustvo|工作经验|经验要求|工作年限|経験|경력
|reynsla|starfsreynsla|سنوات الخبرة|ניסיון|ประสบการณ์
""",
    "occupation": """
área|área de atuação|profissão/área|oblasť|odvetvie pozície|munkaterület|szakterület|domeniu|domeniul|pozisyon kategorisi|iş fonksiyonu
|valdkond|tegevusala|nozare|sritis|veiklos sritis|сфера деятельности|профессия|сфера|категория|κατηγορία|职能|职位类别|職務内容の分類|직종
|starfsgrein|atvinnugrein|สาขาอาชีพ
""",
    "languages": """
idiomas exigidos|jazykové znalosti|nyelvtudás|limbi străine|limbi vorbite|yabancı dil|keeleoskus|valodu zināšanas|kalbos|kalbų mokėjimas
|знание языков|языки|знання мов|ξένες γλώσσες|strani jezici|语言要求|語学|외국어
|tungumálakunnátta|tungumál|اللغات|שפות|ภาษา
""",
    "contacts": """
pessoa de contacto|kontaktná osoba|kapcsolattartó|persoană de contact|iletişim|kontaktisik|kontaktpersona|kontaktinis asmuo
|контактное лицо|контакты|контактна особа|υπεύθυνος επικοινωνίας|kontakt osoba|联系人|联系方式|担当者|담당자
|tengiliður|nánari upplýsingar veitir|upplýsingar um starfið veitir|جهة الاتصال|איש קשר|ผู้ติดต่อ
""",
}
"""Phrases by field."""
