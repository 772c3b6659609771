"""Pages of few words, of languages beside the twelve, and of boards of the 2000s; every text here is made up."""

# Markup is read better whole.
# ruff: noqa: E501

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from jobcrawl.candidate import Candidates
from jobcrawl.page import Page
from jobcrawl.read.kind.verdict import Kind, verdict_on
from jobcrawl.read.lists.listing import read_listing
from jobcrawl.read.readers import read_page


def page_of(body: str, url: str = "https://example.org/jobs/1", title: str = "", lang: str = "en") -> Page:
    html = f'<html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title></head><body>{body}</body></html>'
    return Page(url=url, fetched_at=datetime(2026, 10, 5, tzinfo=UTC), body=html.encode())


def kind(body: str, url: str, title: str = "", lang: str = "en") -> Kind:
    page = page_of(body, url, title, lang)
    return verdict_on(page, read_page(page), read_listing(page)).kind


def values(candidates: Candidates, field: str) -> list[Any]:
    return [candidate.value for candidate in candidates.of(field)]


def test_a_few_lines_under_a_role_are_an_ad() -> None:
    body = '<h1>Barista</h1><p>Leeds, UK. Part time, weekends.</p><p>Can you pour a flat white? Send a note and your CV to Mira.</p><a href="mailto:mira@kafka.example">Apply by e-mail</a>'
    assert kind(body, "https://kafka.example/jobs/barista", "Barista - Kafka Coffee") == "posting"


@pytest.mark.parametrize(
    ("body", "url", "title"),
    [
        (
            "<h1>Career Fair Lund</h1><p>Lund, Sweden. 14 October 2026.</p><p>Meet forty employers in the old customs house and have your papers looked at.</p>",
            "https://fairs.example/jobs/career-fair-lund",
            "Career Fair Lund",
        ),
        (
            "<h1>Apply for Miller</h1><p>Oslo, Norway - Full time</p><form><input name=a><input name=b><input name=c><input name=d><textarea></textarea></form>",
            "https://mill.example/careers/miller/apply",
            "Apply - Mill",
        ),
        (
            "<h1>Miller</h1><div>This job has been closed</div>",
            "https://mill.example/jobs/miller-88112",
            "Miller - Mill",
        ),
    ],
)
def test_a_few_lines_of_something_else_are_none(body: str, url: str, title: str) -> None:
    assert kind(body, url, title) == "not_a_posting"


TURKISH = """<h2>Kaynak Operatörü</h2><table><tr><td>Şirket</td><td>Ege Kazan A.Ş.</td></tr><tr><td>Şehir</td><td>İzmir</td></tr>
<tr><td>Çalışma Şekli</td><td>Tam Zamanlı</td></tr><tr><td>Yayın Tarihi</td><td>28.09.2026</td></tr></table><h3>İş Tanımı</h3>
<p>Basınçlı kap imalatında kaynak yapacak, teknik resim okuyabilen ekip arkadaşı arıyoruz.</p><h3>Aranan Nitelikler</h3>
<ul><li>En az üç yıl tecrübeli</li><li>Meslek lisesi mezunu ve vardiyalı çalışabilecek</li></ul><a href="/basvuru/88">Hemen Başvur</a>"""
CHINESE = """<h1>数据工程师</h1><div>工作地点：上海</div><div>工作性质：全职</div><div>发布日期：2026-09-20</div><h2>岗位职责</h2>
<ul><li>负责数据仓库的设计与维护，保证每日任务按时完成</li></ul><h2>任职要求</h2><ul><li>三年以上开发经验，熟悉常用的框架</li></ul>
<a href="/apply/2201">立即申请</a>"""

INDONESIAN = """<h1>Juru Masak</h1><div>Lokasi: Bandung</div><div>Tanggal posting: 2026-09-20</div><h2>Tanggung jawab</h2>
<p>Kami mencari juru masak untuk penginapan kecil di tepi sungai, karyawan tetap, penuh waktu.</p>
<ul><li>Memasak untuk tamu di tepi sungai setiap pagi dan setiap malam</li></ul><h2>Persyaratan</h2><ul><li>Dua tahun pengalaman kerja</li></ul>
<a href="/a/2201">Lamar sekarang</a>"""
VIETNAMESE = """<h1>Đầu bếp</h1><div>Địa điểm làm việc: Hà Nội</div><div>Ngày đăng: 2026-09-20</div><h2>Mô tả công việc</h2>
<p>Nhà trọ nhỏ bên bờ sông tuyển dụng đầu bếp làm toàn thời gian, ứng viên thích dậy sớm.</p>
<ul><li>Nấu ăn cho khách bên bờ sông mỗi sáng và mỗi tối</li></ul><h2>Yêu cầu ứng viên</h2><ul><li>Hai năm kinh nghiệm</li></ul>
<a href="/a/2201">Ứng tuyển ngay</a>"""
SLOVENE = """<h1>Kuhar</h1><div>Kraj dela: Ljubljana</div><div>Objavljeno: 20. 9. 2026</div><h2>Opis dela</h2>
<p>Iščemo kuharja za majhno gostilno ob reki, delovno razmerje za polni delovni čas, ponujamo sobo.</p>
<ul><li>Kuhanje za goste ob reki vsako jutro in vsak večer</li></ul><h2>Pričakujemo</h2><ul><li>Dve leti delovnih izkušenj</li></ul>
<a href="/a/2201">Kandidiraj</a>"""
BULGARIAN = """<h1>Готвач</h1><div>Място на работа: София</div><div>Дата на публикуване: 20.09.2026</div><h2>Задължения</h2>
<p>Търсим готвач за малка къща за гости край реката, предлагаме трудов договор на пълно работно време.</p>
<ul><li>Готвене за гостите край реката всяка сутрин и всяка вечер</li></ul><h2>Изисквания</h2><ul><li>Две години опит</li></ul>
<a href="/a/2201">Кандидатствай</a>"""
ICELANDIC = """<h1>Kokkur</h1><div>Staðsetning: Akureyri</div><div>Umsóknarfrestur: 20.12.2026</div><h2>Helstu verkefni og ábyrgð</h2>
<p>Lítið gistihús við ána óskar eftir að ráða kokk í fullt starf, við bjóðum herbergi.</p>
<ul><li>Matreiðsla fyrir gesti við ána á hverjum morgni og hverju kvöldi</li></ul><h2>Hæfniskröfur</h2><ul><li>Tveggja ára reynsla</li></ul>
<a href="/a/2201">Sækja um starfið</a>"""
GREEK = """<h1>Μάγειρας</h1><div>Τοποθεσία: Αθήνα</div><div>Προθεσμία: 20/12/2026</div><h2>Κύρια καθήκοντα</h2>
<p>Μικρός ξενώνας δίπλα στο ποτάμι, αναζητούμε μάγειρα, πλήρης απασχόληση, προσφέρουμε δωμάτιο.</p>
<ul><li>Μαγειρική για τους επισκέπτες κάθε πρωί και κάθε βράδυ</li></ul><h2>Απαραίτητα προσόντα</h2><ul><li>Προϋπηρεσία δύο ετών</li></ul>
<a href="/a/2201">Αποστολή βιογραφικού</a>"""
ARABIC = """<h1>طباخ</h1><div>الموقع: Dubai</div><div>آخر موعد للتقديم: 2026-12-20</div><h2>المهام والمسؤوليات</h2>
<p>نبحث عن طباخ لبيت ضيافة صغير على ضفة النهر، دوام كامل مع غرفة مجانية في البيت.</p>
<ul><li>الطبخ للضيوف كل صباح وكل مساء على ضفة النهر</li></ul><h2>المؤهلات المطلوبة</h2><ul><li>خبرة سنتين في المطبخ</li></ul>
<a href="/a/2201">قدم الآن</a>"""
HEBREW = """<h1>טבח</h1><div>מיקום: Haifa</div><div>מועד אחרון להגשה: 2026-12-20</div><h2>תיאור התפקיד</h2>
<p>לבית הארחה קטן על גדת הנחל דרוש טבח, משרה מלאה, אנו מציעים חדר ללא תשלום בבית הארחה.</p>
<ul><li>בישול לאורחים בכל בוקר ובכל ערב על גדת הנחל</li></ul><h2>דרישות התפקיד</h2><ul><li>ניסיון של שנתיים במטבח של בית הארחה</li></ul>
<a href="/a/2201">הגש מועמדות</a>"""
THAI = """<h1>พ่อครัว</h1><div>สถานที่ทำงาน: Bangkok</div><div>ปิดรับสมัคร: 2026-12-20</div><h2>หน้าที่ความรับผิดชอบ</h2>
<p>เกสต์เฮาส์ขนาดเล็กริมแม่น้ำรับสมัครงานพ่อครัว งานประจำ มีห้องพักให้ฟรีและอาหารทุกมื้อสำหรับพนักงานทุกคน</p>
<ul><li>ทำอาหารให้แขกริมแม่น้ำทุกเช้าและทุกเย็นตลอดทั้งสัปดาห์</li></ul><h2>คุณสมบัติผู้สมัคร</h2><ul><li>ประสบการณ์สองปีในครัวของโรงแรมหรือเกสต์เฮาส์</li></ul>
<a href="/a/2201">สมัครงานนี้</a>"""


@pytest.mark.parametrize(
    ("body", "lang", "place", "field", "date"),
    [
        pytest.param(TURKISH, "tr", "İzmir", "date_posted", "28.09.2026", id="Turkish"),
        pytest.param(CHINESE, "zh-CN", "上海", "date_posted", "2026-09-20", id="Chinese"),
        pytest.param(INDONESIAN, "id", "Bandung", "date_posted", "2026-09-20", id="Indonesian"),
        pytest.param(VIETNAMESE, "vi", "Hà Nội", "date_posted", "2026-09-20", id="Vietnamese"),
        pytest.param(SLOVENE, "sl", "Ljubljana", "date_posted", "20. 9. 2026", id="Slovene"),
        pytest.param(BULGARIAN, "bg", "София", "date_posted", "20.09.2026", id="Bulgarian"),
        pytest.param(ICELANDIC, "is", "Akureyri", "valid_through", "20.12.2026", id="Icelandic"),
        pytest.param(GREEK, "el", "Αθήνα", "valid_through", "20/12/2026", id="Greek"),
        pytest.param(ARABIC, "ar", "Dubai", "valid_through", "2026-12-20", id="Arabic"),
        pytest.param(HEBREW, "he", "Haifa", "valid_through", "2026-12-20", id="Hebrew"),
        pytest.param(THAI, "th", "Bangkok", "valid_through", "2026-12-20", id="Thai"),
    ],
)
def test_labels_sections_and_buttons_are_known_in_further_languages(
    body: str, lang: str, place: str, field: str, date: str
) -> None:
    url = "https://hr.example.org/jobs/2201"
    found = read_page(page_of(body, url, lang=lang))
    assert place in values(found, "job_locations")
    assert date in values(found, field)
    assert "apply_url" in found
    assert kind(body, url, lang=lang) == "posting"


def test_a_period_ends_with_the_deadline_and_begins_with_the_publication() -> None:
    body = "<h1>Ranger</h1><dl><dt>Open &amp; closing dates</dt><dd>11/02/2026 to 11/16/2026</dd></dl>"
    found = read_page(page_of(body))
    assert values(found, "valid_through") == ["11/16/2026"]
    assert values(found, "date_posted") == ["2026-11-02"]


def test_a_wrapped_value_is_named_by_the_class_around_it() -> None:
    body = '<h1>Electrician</h1><ul><li class="location icon"><div>Kettering (NN16)</div></li></ul>'
    assert "Kettering (NN16)" in values(read_page(page_of(body)), "job_locations")


@pytest.mark.parametrize(
    ("markup", "place"),
    [
        ('<div class="job-location"><p class="text">Kettering</p></div>', "Kettering"),
        ("<div class=sted><span>Ribe</span></div>", "Ribe"),
        ("<p class=ville>Quimper</p>", "Quimper"),
        ("<div class=workplace><p>Kettering</p></div>", "Kettering"),
        ("<div class=fireplace><p>Kettering</p></div>", None),
        ("<div class=job-location><p class=text>Kettering</p><p>Come by.</p></div>", None),
    ],
)
def test_the_class_around_a_line_names_it_though_the_line_has_a_class_of_its_own(markup: str, place: str | None) -> None:
    body = f"<h1>Electrician</h1><p>{'You mend what others have left broken in the dark. ' * 4}</p>{markup}"
    assert values(read_page(page_of(body)), "job_locations") == ([] if place is None else [place])


@pytest.mark.parametrize(
    ("markup", "field", "value"),
    [
        ("<div><span data-testid=job-location>Kettering</span></div>", "job_locations", "Kettering"),
        ("<p><span data-qa=job-location>Kettering</span></p>", "job_locations", "Kettering"),
        ("<div><span data-testid=company-name>Kettering Cables</span></div>", "hiring_organization", "Kettering Cables"),
        ("<p>In <span data-qa=job-location>Kettering</span> or <b>elsewhere</b></p>", "job_locations", None),
        ("<div><span data-testid=heading>Kettering</span></div>", "job_locations", None),
    ],
)
def test_attributes_of_the_only_element_in_a_line_tell_what_it_holds(markup: str, field: str, value: str | None) -> None:
    body = f"<h1>Electrician</h1>{markup}<p>{'You mend what others have left broken in the dark. ' * 4}</p>"
    assert values(read_page(page_of(body)), field) == ([] if value is None else [value])


@pytest.mark.parametrize(
    ("href", "confidence"),
    [
        ("https://www.openstreetmap.org/?query=x", 0.8),
        ("https://maps.google.com/?q=x", 0.8),
        ("https://www.google.com/maps?q=x", 0.8),
        ("/roadmaps/x", 0.65),
    ],
)
def test_a_place_that_links_to_a_map_is_as_sure_as_a_labelled_one(href: str, confidence: float) -> None:
    body = f'<h1>Electrician</h1><div class="job-location"><a href="{href}">Quernwick</a></div>'
    found = read_page(page_of(body)).first("job_locations")
    assert found is not None
    assert (found.value, found.confidence) == ("Quernwick", confidence)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Dean Cables <a href=/c>View all</a>", "Dean Cables"),
        ("<a href=/c>Dean Cables</a> 12 jobs", "Dean Cables"),
        ("Dean Cables", "Dean Cables"),
    ],
)
def test_a_link_behind_a_name_is_no_part_of_it(line: str, name: str) -> None:
    body = f"<h1>Electrician</h1><div class=company-name>{line}</div>"
    assert values(read_page(page_of(body)), "hiring_organization")[:1] == [name]


def test_the_end_of_a_class_name_tells_what_it_holds() -> None:
    body = '<h1>Draughtsman</h1><ul><li class="listing__icons_location"><span>Soest</span></li></ul>'
    assert "Soest" in values(read_page(page_of(body)), "job_locations")


def test_a_board_that_invites_employers_is_no_employer() -> None:
    body = '<header><a href="/">Jobhaven</a> <a href="/post">Post a job</a></header><h1>Cook</h1><p>The kitchen of the inn needs a cook for the summer.</p>'
    found = read_page(page_of(body, "https://www.haven.example/cook-8812", "Cook | Haven"))
    assert "Haven" not in values(found, "hiring_organization")


def test_a_line_of_facts_in_the_text_tells_how_work_is_done() -> None:
    body = "<h1>Gardener</h1><p>Rosehill Estates</p><p>Full time, remote | 40 hours a week | €20 an hour<br>We plan gardens for people far away and never see them.</p>"
    found = read_page(page_of(body))
    assert "remote" in [str(value).lower() for value in values(found, "job_location_type")]


def test_days_at_home_mean_hybrid() -> None:
    body = "<h1>Berater</h1><ul><li>Drei Tage Homeoffice pro Woche und ein Hund im Büro</li></ul>"
    assert "hybrid" in values(read_page(page_of(body, lang="de")), "job_location_type")


def test_hours_and_start_are_read_from_the_ads_sentences() -> None:
    body = "<h1>Miller</h1><p>The position is full-time and permanent. Start date and salary according to agreement.</p>"
    found = read_page(page_of(body))
    assert values(found, "work_hours") == ["full-time"]
    assert values(found, "job_start_date") == ["according to agreement"]


@pytest.mark.parametrize(
    "said",
    ["Artık başvuru kabul etmiyor", "Вакансия в архиве", "Vaga encerrada", "Candidature chiuse", "Expired", "该职位已下线"],
)
def test_a_job_that_is_gone_is_told_in_many_tongues(said: str) -> None:
    assert "expired" in read_page(page_of(f"<h1>Miller</h1><p>{said}</p><p>The mill stands by the river.</p>"))


def test_two_links_under_the_name_of_a_list_are_jobs() -> None:
    body = '<h1>Open positions</h1><ul><li><a href="/jobs/phdr.html">PhD research, opened on Jan 1</a></li><li><a href="/jobs/ugmr.html">Masters research, opened on Jan 1</a></li></ul>'
    links = read_listing(page_of(body, "https://lab.example/jobs/index.html", "Jobs")).links
    assert [link.url for link in links] == ["https://lab.example/jobs/phdr.html", "https://lab.example/jobs/ugmr.html"]


def test_the_last_page_is_not_the_next_one() -> None:
    body = """<h1>Search results</h1><ul class="pagination"><li class="active"><a href="?startrow=0">1</a></li><li><a href="?startrow=25">2</a></li>
    <li><a href="?startrow=50">3</a></li><li><a href="?startrow=50" title="Last Page">»</a></li></ul>"""
    assert read_listing(page_of(body, "https://jobs.example/search/")).next == "https://jobs.example/search/?startrow=25"


ONE_AD = """<nav><a href="/">Home</a><a href="/contact">Contact</a></nav><h1>{name}</h1>{lead}<h2>{role}</h2><p>{place}</p>{parts}
<p><a href="mailto:work@mill.example">{apply}</a></p><footer>© Mill</footer>"""


def test_a_page_named_like_a_list_that_holds_one_ad_in_full_is_that_ad() -> None:
    by_title = ONE_AD.format(
        name="Vacatures",
        lead="<p>Wij zoeken een molenaarshulp voor onze twee windmolens.</p>",
        role="Molenaarshulp",
        place="Locatie: Delft",
        parts="<p>Je helpt de molenaar met malen, zeven en verpakken, en op zaterdag sta je in onze winkel aan de dijk, waar wij meel en brood verkopen.</p>"
        "<p>Contract: Voltijd</p><p>Salaris: 2.400 euro per maand</p>",
        apply="Solliciteer nu",
    )
    by_parts = ONE_AD.format(
        name="Kariera",
        lead="",
        role="Zaopatrzeniowiec",
        place="Miejsce pracy: Katowice",
        parts="<h3>Opis stanowiska</h3><ul><li>Zakup ziarna od rolników i kontrola jego jakości, wilgotności i pochodzenia.</li></ul>"
        "<h3>Wymagania</h3><ul><li>Wykształcenie rolnicze i prawo jazdy kategorii B, gotowość do wyjazdów.</li></ul>"
        "<h3>Oferujemy</h3><ul><li>Stałe zatrudnienie i mieszkanie przy młynie.</li></ul>",
        apply="Aplikuj",
    )
    assert kind(by_title, "https://mill.example/vacatures/", "Vacature Molenaarshulp | De Molen", "nl") == "posting"
    assert kind(by_parts, "https://mill.example/kariera.html", "Kariera | Młyn", "pl") == "posting"
    none_open = by_parts.replace("<h2>", "<p>Obecnie brak ofert pracy.</p><h2>", 1)
    assert kind(none_open, "https://mill.example/kariera.html", "Kariera | Młyn", "pl") == "listing"


def test_two_roles_under_the_name_of_a_list_are_a_listing_though_their_parts_have_headings_of_the_same_level() -> None:
    text = "<p>Die Mühle am Bach sucht jemanden mit Freude am Handwerk, der morgens früh aufsteht und gern im Team arbeitet.</p>"
    part = "<h3>Wir bieten:</h3><ul><li>Unbefristete Stelle mit dreißig Tagen Urlaub im Jahr und einem Anteil am Gewinn der Mühle.</li></ul>"
    task = "<h3>Ihre Aufgaben:</h3><ul><li>Annahme und Prüfung des Getreides, das die Bauern im Herbst bringen.</li></ul>"
    one, other = f"<div><h3>Müllermeister gesucht</h3>{text}{task}{part}</div>", f"<div><h3>Verkäuferin</h3>{text}{part}</div>"
    body = f"<h1>Stellenangebote</h1>{one}{other}<div><h3>Rundgang</h3>{text}</div>"
    assert kind(body, "https://mill.example/stellenangebote.html", "Stellenangebote | Mühle", "de") == "listing"


def test_a_form_for_work_at_large_is_no_list_and_a_list_with_a_form_is() -> None:
    form = (
        "<form><input placeholder=Etunimi><input placeholder=Sukunimi><input type=email><textarea name=kirje></textarea></form>"
    )
    words = "<h1>Rekrytointi</h1><p>Voit hakea meille töihin täyttämällä lomakkeen, vaikka emme juuri nyt ilmoittaisi mitään.</p>"
    assert kind(words + form, "https://mill.example/rekrytointi.html", "Mylly", "fi") == "not_a_posting"
    assert kind(words, "https://mill.example/rekrytointi.html", "Mylly", "fi") == "listing"
    cards = "<h3>Müller (m/w/d)</h3><div>Potsdam</div><h3>Verkäufer (m/w/d)</h3><div>Berlin</div>"
    page = f"<h1>Unsere Stellenangebote</h1><p>Hier stehen unsere Stellen.</p>{cards}{form}"
    assert kind(page, "https://mill.example/stellenangebote.html", "Stellen", "de") == "listing"


def test_the_card_of_one_job_with_microdata_makes_no_posting_of_a_list() -> None:
    card = """<ul><li itemscope itemtype="https://schema.org/JobPosting"><a href="/recrutement/technicien" itemprop="title">Technicien de moulin</a>
    <p itemprop="description">Nous cherchons quelqu’un à Lyon.</p><a href="/recrutement/technicien">Voir le poste</a></li></ul>"""
    page = page_of(card, "https://mill.example/recrutement/", "Les offres d'emploi du moulin", "fr")
    listing = read_listing(page)
    assert verdict_on(page, read_page(page), listing).kind == "listing"
    assert [link.url for link in listing.links] == ["https://mill.example/recrutement/technicien"]


def test_an_ad_with_three_parts_at_the_address_of_a_job_is_one_though_it_calls_itself_an_article() -> None:
    body = """<h1>Full-stack developer</h1><p>The mill's office is growing, and we will be happy to have somebody eager to learn.</p>
    <h3>Key responsibilities:</h3><ul><li>Design and develop the grain exchange and its ledgers.</li><li>Write tests.</li></ul>
    <h3>Skills:</h3><ul><li>Proficiency with databases and version control systems.</li></ul>
    <h2>What we offer:</h2><ul><li>Opportunity to build a product with a global reach.</li></ul>"""
    article = '<script type="application/ld+json">{"@type": "Article", "headline": "Full-stack developer"}</script>'
    assert kind(article + body, "https://mill.example/careers/full-stack-developer/", "Full-stack developer - Mill") == "posting"


def test_an_ad_at_the_address_of_one_job_needs_no_button() -> None:
    body = """<h1>Video editor</h1><p>You like films about mills and want to be part of the biggest flour show of the country.</p>
    <h2>What we offer</h2><p>A fixed salary, paid at the end of each month, and the right to keep what you have filmed.</p>
    <h2>Your tasks</h2><ul><li>Make films of what we have ground and baked during the week.</li></ul>"""
    assert kind(body, "https://mill.example/stellenangebot/stellenangebot.html", "Video editor - Mill") == "posting"


def test_an_ad_in_swedish_with_an_address_to_write_to_is_one_under_the_name_of_a_list() -> None:
    body = """<h1>Jobba hos oss</h1><h2>Vi söker en mjölnare och utvecklare</h2><p>Kvarnen mal åt bagerier i hela landet och behöver fler händer.</p>
    <h3>Vad vi söker</h3><ul><li>Gedigna kunskaper om råg, vete och havre och om deras sjukdomar.</li></ul>
    <h3>Vad vi kan erbjuda</h3><ul><li>Stor möjlighet att påverka hur vi maler, och bröd varje dag.</li></ul>
    <p>Tveka inte utan mejla på <a href="mailto:hej@mill.example">hej@mill.example</a>.</p>"""
    assert kind(body, "https://mill.example/jobb/", "Jobba hos oss | Kvarnen", "sv") == "posting"


def test_a_list_that_calls_itself_an_article_is_a_list() -> None:
    body = """<h1>Careers at the mill</h1><p>We are always looking for people. Below are some of our current open positions.</p>
    <h3>Grinding</h3><ul><li><strong>Senior Miller:</strong> Keep the stones sharp and the flour fine.</li></ul>"""
    article = '<script type="application/ld+json">{"@type": "Article", "headline": "Careers at the mill"}</script>'
    assert kind(article + body, "https://mill.example/careers/", "Careers at the mill") == "listing"


def test_the_notice_of_a_public_body_in_hungarian_is_an_ad() -> None:
    body = """<h1>Molnár</h1><p>A Malom Kht. pályázatot hirdet molnár munkakör betöltésére, a folyó mellett álló régi malomban.</p>
    <h3>Ellátandó feladatok</h3><p>A kövek gondozása és a zsákok mérése, minden nap, télen is, amikor a folyó befagy.</p>
    <h3>Pályázati feltételek</h3><p>Két év gyakorlat.</p><h3>Illetmény és juttatások</h3><p>Megegyezés szerint.</p>
    <h3>A pályázatok benyújtásának módja</h3><p>Levélben a malom címére.</p>"""
    assert kind(body, "https://malom.example/hirek/molnar", "Molnár", "hu") == "posting"
    news = "<h1>Molnár</h1><p>A Malom Kht. új molnárja Kis Pál, aki a folyó mellett álló régi malomban a kövek gondozását végzi minden nap.</p>"
    assert kind(news, "https://malom.example/hirek/molnar", "Molnár", "hu") == "not_a_posting"


def test_an_ad_in_brazilian_portuguese_is_known_by_its_turns_of_phrase() -> None:
    body = """<h1>Moleiro</h1><p>O moinho fica perto do rio e mói o grão de todo o vale desde que a ponte foi feita. Cuidar das pedras faz parte do dia.</p>
    <h3>Habilidades</h3><ul><li>Ouvido para as pedras</li></ul><p>A contratação CLT vem com vale refeição e plano de saúde. Curtiu? Fale com Mira na loja.</p>"""
    assert kind(body, "https://moinho.example/blog/moleiro", "Moleiro", "pt") == "posting"
