"""Further words: those of languages beside the twelve that the readers' own lists hold.

By them jobs and ads are told in Portuguese, Slovak, Hungarian, Romanian, Turkish, Estonian, Latvian, Lithuanian, Russian,
Ukrainian, Greek, Croatian, Slovene, Bulgarian, Icelandic, Arabic, Hebrew, Thai, Vietnamese, Indonesian, Chinese, Japanese and
Korean. Lower case; phrases parted by `|`.
"""

# ruff: noqa: E501  # word lists: one meaning a line
from __future__ import annotations

from typing import Final

_DATA: Final[dict[str, dict[str, str]]] = {
    # How headings over a part of an ad begin.
    "sections": {
        "duties": """
responsabilidades|principais responsabilidades|funções|principais funções|atividades|principais atividades|o que vais fazer|o que vai fazer
|o que você vai fazer|o que você fará|missão|descrição da função|descrição das funções|tarefas|náplň práce|pracovná náplň
|čo budeš robiť|čo budete robiť|hlavné úlohy|feladatok|feladataid|feladatkör|főbb feladatok|ellátandó feladatok|lényeges feladatok|a munkakörbe tartozó|munkaköri feladatok|amit csinálni fogsz
|responsabilități|responsabilitățile|atribuții|activități|ce vei face|görev|iş tanımı|sorumluluklar|ne yapacaksın
|tööülesanded|ülesanded|sinu ülesanded|mida sa teed|darba pienākumi|pienākumi|tavi pienākumi|galvenie pienākumi|darbo pobūdis
|atsakomybės|pareigos|ką veiksi|ką teks veikti|обязанности|задачи|что делать|чем предстоит|вам предстоит|функционал|виды работ|обов'язки|види робіт|посадові обов'язки
|що робити|завдання|αρμοδιότητες|καθήκοντα|περιγραφή ρόλου|opis poslova|zadaci|odgovornosti|岗位职责|工作职责|职责|工作内容|职位职责
|主要职责|仕事内容|職務内容|業務内容|業務概要|담당업무|주요업무|업무내용|주요 업무
|tugas|tanggung jawab|deskripsi pekerjaan|uraian pekerjaan|mô tả công việc|nhiệm vụ|opis dela|naloge|opis posla|задължения|отговорности|описание на длъжността
|helstu verkefni|helstu verkefni og ábyrgð|verkefni og ábyrgð|starfssvið|starfslýsing|ábyrgðarsvið|κύριες αρμοδιότητες|κύρια καθήκοντα|αντικείμενο εργασίας|opis del in nalog|opis delovnih nalog|vaše naloge|glavne naloge|kaj boste počeli
|المهام|المسؤوليات|المهام والمسؤوليات|الواجبات|الوصف الوظيفي|תיאור התפקיד|תחומי אחריות|מהות התפקיד|מה תעשו|หน้าที่ความรับผิดชอบ|หน้าที่และความรับผิดชอบ|รายละเอียดงาน|ลักษณะงาน
""",
        "demands": """
requisitos|habilidades|qualificações|perfil|o que procuramos|o que esperamos|competências|conhecimentos|formação|habilitações|experiência
|pré-requisitos|diferenciais|desejável|obrigatório|quem procuramos|o teu perfil|o seu perfil|požiadavky|čo očakávame|od teba očakávame
|požadujeme|tvoj profil|váš profil|iné znalosti|osobnostné predpoklady|elvárások|elvárásaink|amit várunk|előny|előnyt jelent|pályázati feltételek|jelentkezési feltételek|elvárt kompetenciák
|szükséges|cerințe|cerințele|ce căutăm|profilul candidatului|candidatul ideal|nitelikler|genel nitelikler|aranan nitelikler|beklenen
|aradığımız|tercihen|tecrübe|nõuded|ootame|ootused|keda me otsime|kellena|eeldused|prasības|mēs sagaidām|sagaidām|ko mēs sagaidām
|reikalavimai|tikimės|ko tikimės|ieškome|требования|мы ждём|мы ждем|мы ожидаем|ожидания|что нужно|наши ожидания|необходимые навыки|вимоги|очікуємо|необхідні навички|що потрібно
|очікування|ми очікуємо|απαιτούμενα προσόντα|προσόντα|απαραίτητα προσόντα|uvjeti|kvalifikacije|tražimo|任职要求|任职资格|岗位要求|职位要求|要求
|应聘条件|応募資格|必須条件|求める人物|応募条件|歓迎条件|자격요건|지원자격|우대사항|자격 요건
|persyaratan|kualifikasi|syarat|yêu cầu|yêu cầu ứng viên|pričakujemo|pogoji|zahtevamo|изисквания|очакваме|необходимо
|hæfniskröfur|menntunar- og hæfniskröfur|menntun og hæfni|hæfni og menntun|kröfur|við leitum að|επιθυμητά προσόντα|τυπικά προσόντα|προφίλ υποψηφίου|pričakujemo od vas|vaš profil|kaj pričakujemo|od kandidatov pričakujemo
|المتطلبات|المؤهلات|المؤهلات المطلوبة|الشروط|المهارات المطلوبة|الخبرات|דרישות|דרישות התפקיד|דרישות המשרה|כישורים|คุณสมบัติ|คุณสมบัติผู้สมัคร|คุณสมบัติของผู้สมัคร
""",
        "offer": """
oferecemos|o que oferecemos|a nossa oferta|benefícios|vantagens|condições|remuneração|regalias|o que temos para oferecer|ponúkame
|čo ponúkame|zamestnanecké výhody|výhody|benefity|amit kínálunk|amit nyújtunk|juttatások|illetmény és juttatások|bérezés|mit kínálunk|ajánlatunk|oferim|ce oferim
|beneficii|pachet|sunduklarımız|yan haklar|size ne sunuyoruz|neler sunuyoruz|pakume|omalt poolt pakume|meie pakume|mēs piedāvājam
|piedāvājam|uzņēmums piedāvā|siūlome|mes siūlome|ką siūlome|įmonė siūlo|условия|мы предлагаем|что мы предлагаем|предлагаем|умови
|ми пропонуємо|пропонуємо|προσφέρουμε|παροχές|η εταιρεία προσφέρει|nudimo|što nudimo|福利|福利待遇|薪酬福利|我们提供|待遇|福利厚生|給与
|待遇・福利厚生|복리후생|혜택|근무조건|혜택 및 복지
|kami menawarkan|keuntungan|fasilitas|quyền lợi|chúng tôi cung cấp|ponujamo|nudimo vam|предлагаме|ние предлагаме
|við bjóðum|við bjóðum upp á|fríðindi|fríðindi í starfi|laun og kjör|τι προσφέρουμε|σας προσφέρουμε|kaj nudimo|zakaj mi
|المزايا|نقدم|ما نقدمه|الراتب والمزايا|אנו מציעים|אנחנו מציעים|מה אנחנו מציעים|תנאים|สวัสดิการ|สิทธิประโยชน์|ค่าตอบแทน
""",
        "role": """
descrição da vaga|descrição|sobre a vaga|sobre a função|a função|detalhe da oferta|descrição da oferta|a vaga|opis pozície|o pozícii
|popis pozície|informácie o pracovnom mieste|a pozícióról|munkakör leírása|pozíció leírása|descrierea jobului|descrierea postului
|despre job|despre rol|iş hakkında|pozisyon hakkında|iş ilanı|ametikoha|töö kirjeldus|tööpakkumine|darba apraksts|par vakanci|darbo aprašymas
|apie poziciją|о вакансии|описание вакансии|описание|про вакансію|опис вакансії|περιγραφή θέσης|περιγραφή|o poziciji|opis radnog mjesta
|职位描述|岗位描述|职位详情|岗位介绍|募集要項|求人概要|募集概要|포지션 소개|모집부문|공고 상세
|tentang posisi|tentang pekerjaan|giới thiệu công việc|o delovnem mestu|за позицията
|um starfið|lýsing á starfi|σχετικά με τη θέση|opis delovnega mesta
|عن الوظيفة|وصف الوظيفة|تفاصيل الوظيفة|על התפקיד|אודות המשרה|ตำแหน่งงาน|เกี่ยวกับตำแหน่ง
""",
        "apply": """
como candidatar|candidatura|candidaturas|como concorrer|envie o seu|envia o teu|interessado|ako sa uchádzať|v prípade záujmu|kontakt
|jelentkezés|jelentkezz|a pályázat részeként|a pályázatok benyújtás|pályázat benyújtás|benyújtandó|hogyan jelentkez|cum aplici|aplică|trimite cv|başvuru|nasıl başvur|kandideerimine|kandideeri|kuidas kandideerida
|pieteikties|kā pieteikties|cv sūti|kaip kandidatuoti|kandidatuok|отклик|как откликнуться|откликнуться|резюме|відгук|надсилайте
|υποβολή βιογραφικ|αποστολή βιογραφικ|prijava|prijave|kako se prijaviti|申请方式|投递方式|应聘方式|応募方法|選考プロセス|選考フロー|지원방법|전형절차|접수방법
|cara melamar|kirim lamaran|cách ứng tuyển|prijava na delovno mesto|кандидатстване
|umsókn|umsóknir|umsóknarfrestur|hvernig sæki ég um|sækja um|πώς να κάνετε αίτηση|kako se prijavite
|التقديم|طريقة التقديم|كيفية التقديم|כיצד להגיש|הגשת מועמדות|วิธีการสมัคร|สนใจสมัคร
""",
    },
    "text": {
        # Turns of phrase that ads use.
        "phrases": """
procuramos|estamos à procura|estamos a recrutar|está a recrutar|estamos contratando|buscamos|oferecemos|a tua candidatura|candidata-te
|candidate-se|faz parte d|fazer parte d|regime é clt|contratação clt|vale refeição|plano de saúde|habilidades desejáveis|envie o seu cv|envie seu currículo|enviar cv|contrato de trabalho|regime clt|recrutamento|anos de experiência|hľadáme
|ponúkame|požadujeme|životopis|uchádzač|nástup|keresünk|pályázatot hirdet|munkakör betöltés|keressük|csapatunkba|jelentkez|önéletrajz|munkatársat|kínálunk|căutăm|angajăm
|angajează|oferim|experiență în|trimite|candidatul|arıyoruz|aramaktayız|aranmaktadır|ekibimize|başvuru|özgeçmiş|tecrübeli|deneyimli
|adaylar|otsime|pakume|kandideeri|ootame|töökogemus|meklē|aicina darbā|piedāvājam|pieredze|pieteikum|ieškome|siūlome|kandidat|patirtis
|мы ищем|ищем|требуется|приглашаем|опыт работы|мы предлагаем|резюме|оформление по тк|оклад|ми шукаємо|шукаємо|запрошуємо|потрібен|потрібна|потрібні|надсилайте|відправляйте|отправляйте|присылайте|досвід роботи
|ми пропонуємо|αναζητά|αναζητούμε|προσφέρουμε|βιογραφικ|tražimo|nudimo|životopis|molbu|招聘|诚聘|加入我们|应聘|简历|工作经验|任职|薪资
|募集|応募|経験|勤務|採用|모집|채용|지원|경력|우대
|kami mencari|dicari|dibutuhkan|lowongan|lamaran|pengalaman kerja|kirim cv|tuyển dụng|ứng viên|kinh nghiệm|iščemo|zaposlimo|delovne izkušnje|ponujamo|търсим|търси да назначи|предлагаме|трудов договор|автобиография
|við leitum að|leitum að|leitar að|óskar eftir að ráða|óskum eftir|auglýsir eftir|auglýst er eftir|umsóknarfrestur|starfshlutfall|ferilskrá|reynsla af|bjóðum|ζητείται|ζητάμε|προϋπηρεσία|αποστολή βιογραφικού|k sodelovanju vabimo|želimo zaposliti|delovnih izkušenj
|نبحث عن|مطلوب|خبرة|سيرة ذاتية|السيرة الذاتية|للتقديم|נחפש|מחפשים|מחפשת|דרוש|דרושה|דרושים|ניסיון|קורות חיים|รับสมัคร|รับสมัครงาน|ประสบการณ์|สมัครงาน|ผู้สมัคร|ส่งเรซูเม่
""",
        # Turns of phrase about being employed.
        "employment": """
procuramos|estamos à procura|estamos a recrutar|está a recrutar|contrato de trabalho|regime clt|regime é clt|contratação clt|vale refeição|vaga de emprego|oferta de emprego
|oferta de trabalho|anos de experiência|recrutamento|hľadáme|pracovný pomer|nástup|pracovné miesto|munkatársat|munkavállal|teljes munkaidő
|munkaviszony|munkakör|közszolgálati jogviszony|közalkalmazotti|angajăm|angajează|contract de muncă|loc de muncă|aranmaktadır|iş ilanı|tam zamanlı|başvuru|tecrübeli|özgeçmiş|tööpakkumine
|töökoh|kandideeri|darba līgum|pilna slodze|vakanc|darbo sutart|darbo viet|darbo užmokest|требуется|вакансия|трудоустройств|оформление по тк
|опыт работы|вакансія|працевлаштув|досвід роботи|своє резюме|ваше резюме|повна зайнятість|полная занятость|свое резюме|своё резюме|πλήρης απασχόληση|θέση εργασίας|αναζητά|radno mjesto|radni odnos|招聘|任职要求|岗位职责|全职
|正社員|雇用|応募資格|勤務地|정규직|채용|자격요건
|lowongan kerja|melamar|lamaran kerja|karyawan tetap|penuh waktu|tuyển dụng|toàn thời gian|zaposlitev|delovno razmerje|delovno mesto|polni delovni čas|трудов договор|работно място|пълно работно време
|starfshlutfall|fullt starf|hlutastarf|umsóknarfrestur|óskar eftir að ráða|laus staða|laus störf|ráðning|hæfniskröfur|ζητείται|αναζητούμε|απαιτούμενα προσόντα|προϋπηρεσία|σύμβαση εργασίας|αποστολή βιογραφικού|k sodelovanju vabimo|delovnih izkušenj|opis del in nalog
|دوام كامل|فرصة عمل|وظيفة شاغرة|المؤهلات المطلوبة|السيرة الذاتية|משרה מלאה|דרישות התפקיד|דרישות המשרה|קורות חיים|รับสมัครงาน|งานประจำ|คุณสมบัติผู้สมัคร|หน้าที่ความรับผิดชอบ
""",
        # Parts of words about applying.
        "application": """
concorr|uchádz|prihlás|jelentkez|pályáz|aplic|başvur|kandideer|pieteik|kandidat|отклик|резюме|відгук|βιογραφικ|prijav|应聘|投递|申请|応募|エントリー|지원
|lamaran|ứng tuyển|prijav|кандидат
|umsókn|sækja um|αίτηση|التقديم|מועמדות|สมัคร
""",
        # What stands alone on a button or link that starts an application.
        "apply_buttons": """
candidatar-me|candidata-te|candidate-se|candidatar agora|responder a esta oferta|responder a este anúncio|quero candidatar-me|concorrer|concorrer à vaga|responder a oferta|responder à oferta
|enviar candidatura|enviar cv|candidatar-se à vaga|quero me candidatar|mám záujem|poslať životopis|odpovedať na ponuku|reagovať na ponuku
|prihlásiť sa|jelentkezem|jelentkezés|jelentkezz|jelentkezz most|jelentkezem az állásra|aplică|aplică acum|aplica acum|aplică la job
|candidează|başvur|hemen başvur|başvuru yap|ilana başvur|başvuruyu tamamla|kolay başvuru|iş ilanına başvur|kandideeri|kandideeri siin
|kandideeri kohe|pieteikties|pieteikties vakancei|piesakies|sūtīt cv|kandidatuoti|kandidatuok|siųsti cv|откликнуться|отправить резюме
|подать заявку|відгукнутися|надіслати резюме|відправити резюме|υποβολή αίτησης|κάνε αίτηση|αίτηση|prijavi se|prijava|pošalji životopis
|申请|立即申请|申请职位|投递简历|立即投递|我要应聘|应聘|申请该职位|応募する|この職種に応募する|この求人に応募する|応募画面へ進む|応募フォームへ|今すぐ応募|エントリー|エントリーする|応募|지원하기|입사지원|즉시지원|지원
|lamar|lamar sekarang|lamaran cepat|kirim lamaran|ứng tuyển|ứng tuyển ngay|prijavi se|kandidiraj|кандидатствай|кандидатствайте
|submit application|send application|till ansökan|skicka ansökan|gå til søknad|lähetä hakemus|täytä hakemus|siirry hakemaan|jetzt online bewerben
|auf diese stelle bewerben|zum bewerbungsformular|direkt bewerben|schnellbewerbung|link zur bewerbung|déposer ma candidature|envoyer ma candidature
|direct solliciteren|nu solliciteren|ik solliciteer|inscribirse|invia il cv|rispondi all'annuncio|invia la tua candidatura|candidatura online
|złóż aplikację|odpowiedz na ogłoszenie|odeslat životopis|pošlete životopis|complete the application form
|sækja um|sækja um starf|sækja um starfið|sækja um hér|senda umsókn|fylla út umsókn|κάντε αίτηση|στείλε βιογραφικό|αποστολή βιογραφικού|prijavi se na delovno mesto|oddaj prijavo|pošlji prijavo|prijava na delovno mesto
|قدّم الآن|قدم الآن|تقديم|التقديم الآن|تقدم للوظيفة|تقدم الآن|הגש מועמדות|הגשת מועמדות|שלח קורות חיים|להגשת מועמדות|שליחת קורות חיים|สมัครงาน|สมัครเลย|สมัครตอนนี้|สมัครงานนี้
""",
        # Link text that says nothing about where it leads.
        "more": """
pdf|download|download pdf|ausschreibung|ausschreibung (pdf)|stellenausschreibung (pdf)|zur ausschreibung|stellenausschreibung|job description (pdf)|annons (pdf)|stillingsopslag|bando|scarica il bando
|fiche de poste|télécharger|descargar|bases de la convocatoria|ver convocatoria|ver vaga|ver detalhe|ver detalhes|saiba mais|ver mais|ver oferta|leia mais|mais informações|detalhes|zobraziť|zobraziť ponuku|viac|viac info
|čítať viac|tovább|részletek|megnézem|bővebben|detalii|vezi detalii|vezi job|citește mai mult|detay|detaylar|incele|ilanı incele|devamı
|detaylı bilgi|vaata|loe edasi|vaata lähemalt|loe lähemalt|skatīt|lasīt vairāk|skatīt vairāk|vairāk|žiūrėti|plačiau|skaityti daugiau
|подробнее|читать далее|посмотреть|детальніше|переглянути|περισσότερα|δείτε|više|opširnije|detaljnije|查看|查看详情|详情|查看职位|职位详情|更多|了解更多|詳細|詳細を見る|詳しく見る|もっと見る|자세히|자세히 보기|상세보기
|meira|sjá meira|nánar|lesa meira|skoða starf|preberi več|več|المزيد|التفاصيل|פרטים נוספים|קרא עוד|ดูรายละเอียด|อ่านต่อ
""",
    },
    "listings": {
        # Names of pages that list jobs.
        "names": """
concorsi pubblici|concorsi e avvisi|avvisi e concorsi|bandi di concorso|avvisi di selezione|selezioni pubbliche|lavoro e concorsi
|empleo público|ofertas públicas de empleo|procesos selectivos|oposiciones|bolsas de trabajo|bolsas de empleo|concursos públicos
|procedimentos concursais|konkursy na stanowiska|konkursy na stanowiska akademickie|nabory na stanowiska|nabór na wolne stanowiska
|avis de vacance|avis de recrutement|concours et recrutements
|convocatorias laborales|convocatorias de personal|convocatorias de empleo|avisos de vacantes|plazas vacantes|oportunidades laborales
|ofertas de emprego|oferta de emprego|vagas|vagas abertas|vagas de emprego|empregos|oportunidades|oportunidades de emprego|carreiras
|recrutamento|bolsa de emprego|trabalhe connosco|trabalhe conosco|junta-te a nós|ponuky práce|pracovné ponuky|voľné pracovné miesta
|voľné pozície|kariéra|práca|állások|állásajánlatok|állásajánlataink|állás|karrier|nyitott pozíciók|nyitott pozícióink|jelenleg nyitott pozícióink|aktuális állásajánlataink|aktuális állásajánlatok|locuri de muncă|joburi|cariere
|posturi vacante|poziții deschise|oportunități de carieră|iş ilanları|açık pozisyonlar|kariyer|iş fırsatları|tööpakkumised|vabad töökohad
|karjäär|töökuulutused|vakances|darba piedāvājumi|darba sludinājumi|karjera|darbo pasiūlymai|darbo skelbimai|laisvos darbo vietos
|вакансии|открытые вакансии|работа|карьера|вакансії|відкриті вакансії|робота|кар'єра|θέσεις εργασίας|ανοιχτές θέσεις|καριέρα
|otvorene pozicije|slobodna radna mjesta|poslovi|natječaji|招聘|招聘职位|社会招聘|校园招聘|校园招聘职位|职位列表|职位|加入我们|招贤纳士|热招职位|在招职位|人才招聘|職位空缺|採用情報|求人|求人情報|求人一覧|募集職種|募集職種一覧|キャリア採用|採用|채용|채용공고|채용정보|채용 공고|모집공고|진행중인 공고
|lowongan|lowongan kerja|karir|việc làm|tuyển dụng|prosta delovna mesta|zaposlitev|свободни позиции|обяви за работа|кариери
|laus störf|störf í boði|atvinna|starfsauglýsingar|κενές θέσεις|ευκαιρίες καριέρας|delovna mesta|kariera|وظائف|الوظائف|الوظائف الشاغرة|فرص العمل|משרות|משרות פתוחות|דרושים|קריירה|ตำแหน่งงานว่าง|ร่วมงานกับเรา|หางาน
""",
        # Link texts that lead to the next page.
        "next": """
próxima página|página seguinte|próximo|próximas|seguintes|ďalšia|ďalšie|nasledujúca|ďalšia strana|következő|következő oldal|következő »
|urmatoarea|următoarea|pagina următoare|înainte|sonraki|sonraki sayfa|ileri|järgmine|järgmine leht|edasi|nākamā|nākamā lapa|tālāk|kitas
|kitas puslapis|toliau|следующая|дальше|далее|вперёд|вперед|следующая страница|наступна|далі|наступна сторінка|επόμενη|επόμενη σελίδα
|επόμενο|sljedeća|sljedeća stranica|dalje|下一页|下一頁|下页|后一页|次へ|次のページ|次の|다음|다음 페이지
|selanjutnya|berikutnya|halaman berikutnya|tiếp|trang sau|naprej|naslednja|следваща|напред
|næsta|næsta síða|áfram|التالي|الصفحة التالية|הבא|לעמוד הבא|ถัดไป|หน้าถัดไป
""",
        # Link texts that load further cards.
        "load_more": """
carregar mais|ver mais vagas|mais vagas|mostrar mais|mais ofertas|načítať ďalšie|zobraziť viac|további állások|több betöltése|további találatok
|mai multe|mai multe joburi|încarcă mai multe|daha fazla|daha fazla göster|daha fazla yükle|näita rohkem|lae rohkem|rādīt vairāk|rodyti daugiau
|показать ещё|показать еще|загрузить ещё|ещё вакансии|показати ще|більше вакансій|περισσότερες θέσεις|δείτε περισσότερα|prikaži više|učitaj još
|加载更多|查看更多|更多职位|もっと見る|さらに表示|더보기|더 보기
|sjá fleiri|fleiri störf|hlaða fleiri|naloži več|prikaži več|عرض المزيد|تحميل المزيد|טען עוד|עוד משרות|ดูเพิ่มเติม|โหลดเพิ่ม
""",
    },
    "addresses": {
        # Words of addresses that speak of jobs, without accents.
        "words": """
emprego empregos vaga vagas recrutamento carreiras oportunidades bolsa-de-emprego praca pracovne-ponuky volne-pozicie ponuka ponuky kariera
allas allasok allasajanlat allasajanlatok karrier nyitott-poziciok loc-de-munca locuri-de-munca joburi cariere posturi is-ilani is-ilanlari
ilan ilanlar kariyer pozisyonlar acik-pozisyonlar toopakkumised toopakkumine tookohad karjaar vakances vakance darba-piedavajumi karjera darbo-skelbimai
darbas vakansii vakansiya vakancii rabota robota karera theseis-ergasias poslovi posao natjecaji zhaopin zhiwei recruit saiyo kyujin
lowongan lowongan-kerja karir viec-lam tuyen-dung zaposlitev prosta-delovna-mesta obiavi rabota-obiavi
storf laus-storf starf atvinna starfsauglysingar thesi delovna-mesta wazaif misrot drushim
""",
    },
    "boards": {
        # Links that invite whoever hires, or whoever looks for work, to a site of many employers; in all languages.
        "links": """
for employers|for job seekers|for jobseekers|employers|employer login|employer sign in|employers/post job|place an ad|place ad|post a job|post job|post jobs|post your job
|post a vacancy|post a job ad|advertise a job|advertise a vacancy|advertise jobs|recruiters|recruiting|recruiter login
|for recruiters|recruiter sign in|find candidates|hire talent|post resume|post your resume|post a resume|upload your cv
|upload cv|upload resume|für arbeitgeber|arbeitgeber-login|arbeitgeber login|stellenanzeige schalten|anzeige schalten
|stellenanzeige aufgeben|anzeige aufgeben|stelle inserieren|inserieren|vous êtes recruteur|recruteur|recruteurs|espace recruteur
|espace recruteurs|publier une offre|déposer une offre|publier une annonce|passer une annonce|employeurs|pour les employeurs|pour les recruteurs|acceso empresas|publicar oferta
|publicar una oferta|publicar empleo|publica tu oferta|publica una oferta|para empresas|empresas|aziende
|pubblica annuncio|pubblica un annuncio|area aziende|per le aziende|dla pracodawców|dla pracodawcy|dodaj ogłoszenie
|dodaj ofertę|pro firmy|pro zaměstnavatele|vložit inzerát|inzerovat|voor werkgevers|werkgevers|vacature plaatsen
|plaats vacature|plaats een vacature|för arbetsgivare|arbetsgivare|annonsera|annonsera jobb|annonsera här|för företag
|for arbeidsgivere|for bedrifter|legg ut stilling|lag stillingsannonse|for virksomheder|for arbejdsgivere
|opret jobannonce|indryk jobannonce|työnantajille|työnantajalle|jätä ilmoitus|ilmoita työpaikka|anunciar vaga
|anunciar emprego|anunciar oferta|publicar anúncio|recrutadores|pre firmy|pre zamestnávateľov|pridať ponuku
|hirdetésfeladás|munkáltatóknak|pentru angajatori|angajatori|işveren|işveren girişi|tööandjale|tööandjatele
|darba devējiem|darbdaviams|работодателям|роботодавцям|додати компанію|добавить компанию|розмістити вакансію|разместить вакансию
|para recrutadores|para empregadores|recruta connosco|publicar vaga
""",
        # Words that stand alone beside the title of a job that is gone; in all languages.
        "gone": """
expired|closed|job closed|filled|position filled|no longer available|inactive|archived|utgången|avslutad|stängd
|tillsatt|utløpt|avsluttet|besatt|udløbet|lukket|arkiveret|päättynyt|sulkeutunut|umpeutunut|abgelaufen|besetzt
|geschlossen|beendet|expirée|expiré|pourvu|pourvue|clôturée|clôturé|besat|finalizado|cerrado|caducado|cubierto|puesto cubierto
|zakończony|zamknięty|obsazená|uzavřeno|gesloten|verlopen|vervuld|caducada|cerrada|finalizada
|cubierta|scaduto|scaduta|chiusa|chiuso|nieaktualna|nieaktualne|wygasła|wygasło|zakończona|archiwalna|archiwalne
|ukončeno|neaktivní|obsazeno|encerrada|expirada|preenchida|fechada|expirado|encerrado
""",
    },
    "terms": {
        # Terms of employment that stand alone in the lines around a title.
        "employment": """
tempo completo|regime integral|full-time/integral|integral/full-time|tempo parcial|estagiário|sem termo|contrato sem termo|contrato a termo
|recibos verdes|plný úväzok|práca na plný úväzok|skrátený úväzok|čiastočný úväzok|práca na skrátený úväzok|živnosť|na živnosť|dohoda|brigáda
|trvalý pracovný pomer|teljes munkaidő|teljes munkaidős|teljes munkaidős állás|részmunkaidő|részmunkaidős|gyakornok|határozatlan idejű
|határozott idejű|diákmunka|normă întreagă|full-time / normă întreagă|jumătate de normă|perioadă nedeterminată|perioadă determinată
|tam zamanlı|yarı zamanlı|dönemsel|stajyer|täistööaeg|täiskoormus|osaline tööaeg|osakoormus|tähtajatu|tähtajaline|pilna slodze
|pilna darba slodze|nepilna slodze|pilna laika|visa darbo diena|visą darbo dieną|pilnas etatas|nepilnas etatas|полная занятость
|полный день|частичная занятость|неполный день|стажировка|проектная работа|временная работа|подработка|повна зайнятість|повний робочий день
|часткова зайнятість|неповний робочий день|стажування|πλήρης απασχόληση|μερική απασχόληση|πρακτική άσκηση|puno radno vrijeme
|nepuno radno vrijeme|stalni radni odnos|na neodređeno|na određeno|全职|兼职|实习|正社員|契約社員|派遣社員|アルバイト|パート|アルバイト・パート
|業務委託|インターン|정규직|계약직|인턴|아르바이트|파트타임
|penuh waktu|paruh waktu|magang|kontrak|toàn thời gian|bán thời gian|polni delovni čas|krajši delovni čas|določen čas|nedoločen čas|пълно работно време|непълно работно време|постоянен договор
|fullt starf|hlutastarf|sumarstarf|tímabundið starf|tímabundin ráðning|afleysing|verktaka|ορισμένου χρόνου|αορίστου χρόνου|دوام كامل|دوام جزئي|عقد مؤقت|تدريب|משרה מלאה|משרה חלקית|התמחות|งานประจำ|เต็มเวลา|พาร์ทไทม์|สัญญาจ้าง|ฝึกงาน
""",
        # Ways of working that stand alone near a title or as a value.
        "remote": """
teletrabalho|regime remoto|regime híbrido|regime presencial|100% remoto|práca z domu|hybridne|hybridná práca|na pracovisku|otthoni munkavégzés
|távmunka|hibrid|hibrid munkavégzés|home office lehetséges|irodai|la birou|de acasă|remote / de acasă|hibrid|la sediu|uzaktan|uzaktan çalışma
|hibrit|iş yerinde|ofiste|kaugtöö|hübriidtöö|kohapeal|attālināti|attālināts darbs|hibrīddarbs|klātienē|nuotolinis|nuotolinis darbas
|nuotoliniu būdu|hibridinis|hibridinis darbas|biure|удалённо|удаленно|удалённая работа|удаленная работа|дистанционно|гибрид|гибридный формат
|в офисе|на месте работодателя|віддалено|віддалена робота|дистанційно|гібрид|гібридно|в офісі|τηλεργασία|εξ αποστάσεως|υβριδικό|rad od kuće
|na daljinu|hibridno|远程|远程办公|居家办公|混合办公|リモート|リモートワーク|フルリモート|在宅勤務|ハイブリッド|재택근무|원격근무|하이브리드
|kerja dari rumah|jarak jauh|làm việc từ xa|delo na daljavo|delo od doma|дистанционно|хибридно
|fjarvinna|blönduð vinna|á staðnum|עבודה מהבית|עבודה היברידית|عن بعد|عمل عن بعد|ทำงานที่บ้าน
""",
    },
}


def phrases(table: str, key: str) -> tuple[str, ...]:
    """Phrases of an entry, in lower case.

    >>> "下一页" in phrases("listings", "next")
    True
    """
    return tuple(phrase for part in _DATA[table][key].split("|") if (phrase := " ".join(part.split())))


def words(table: str, key: str) -> tuple[str, ...]:
    """Words of an entry, parted by white space.

    >>> "vagas" in words("addresses", "words")
    True
    """
    return tuple(_DATA[table][key].split())
