"""Further roles: words of roles in languages beside the twelve of roles.py.

Portuguese, Slovak, Hungarian, Romanian, Turkish, Estonian, Latvian, Lithuanian, Russian, Ukrainian, Greek, Croatian, Chinese,
Japanese and Korean, and more of French and German. Lower case.
"""

# ruff: noqa: E501  # word lists: one language a line
from __future__ import annotations

from typing import Final

WORDS: Final = """
motorista cozinheiro enfermeira enfermeiro operário médico professor estágio estagiário vendedora sofőr eladó nővér şoför aşçı garson hemşire
mühendis mühendisi uzman uzmanı müdür müdürü öğretmen satış stajyer mees õpetaja müüja juht medmāsa skolotājs водитель повар врач медсестра сантехник сантехники электрик электрики сварщик слесарь
менеджер инженер разработчик продавец бухгалтер кассир курьер администратор специалист оператор водій кухар лікар інженер менеджер
пекарь кондитер официант официантка бармен бариста уборщица уборщик токарь фрезеровщик столяр плотник маляр штукатур грузчик кладовщик комплектовщик
логист экономист юрист секретарь учитель воспитатель няня сиделка швея парикмахер охранник дворник монтажник наладчик упаковщик мерчандайзер маркетолог
тестировщик переводчик журналист редактор фармацевт провизор стоматолог ветеринар агроном тракторист экспедитор диспетчер рекрутер помощник ассистент стажер стажёр фельдшер
пекар офіціант офіціантка прибиральниця прибиральник токар фрезерувальник тесляр вантажник комірник пакувальник логіст економіст секретар вчитель вчителька
вихователь вихователька швачка перукар охоронець двірник налагоджувальник слюсар зварювальник електрик електромонтер касир касирка продавець продавчиня механік бухгалтерка
адміністратор адміністраторка фахівець спеціаліст розробник програміст тестувальник перекладач журналіст провізор експедитор помічник асистент інженерка дизайнерка
аналітик юрисконсульт медбрат акушерка лікарка викладач викладачка кухарка
"""
"""Whole words."""

ENDINGS: Final = """
engenheiro engenheira programador programadora operador operadora gestor gestora assistente técnico técnica motorista eletricista
rececionista recepcionista consultora formador mérnök fejlesztő ügyintéző munkatárs vezető asszisztens technikus szakács könyvelő munkás
mühendisi mühendis uzmanı uzman yöneticisi yönetici geliştirici geliştiricisi elemanı danışmanı danışman teknikeri tekniker sorumlusu
asistanı spetsialist insener arendaja juhataja tehnik klienditeenindaja assistent nõunik koordinaator inženieris speciālists vadītājs
pārdevējs tehniķis izstrādātājs inžinierius specialistas specialistė vadovas vadovė vadybininkas vadybininkė programuotojas pardavėjas
инженер разработчик менеджер специалист аналитик программист продавец оператор механик дизайнер инструктор консультант розробник фахівець
工程师 经理 专员 助理 主管 总监 设计师 开发 运营 实习生 会计 销售 顾问 分析师 エンジニア マネージャー 担当 デザイナー スタッフ コンサルタント 営業 개발자 엔지니어 매니저 디자이너 담당자
bibliothécaire documentaliste secrétaire gestionnaire animateur animatrice agent agente apprenti apprentie chef cheffe adjoint adjointe
sachbearbeitung verwaltung fachperson fachfrau fachmann lehrperson
"""
"""How words end."""

STARTS: Final = """
engenheir programador técnic operador assistent gestor motorista cozinheir enfermeir vendedor consultor administrativ estagiári auxiliar
programátor predavač vodič technik účtovn asistent zdravotn inžinier skladník operátor konštruktér špecialist
inginer dezvoltator operator vânzător șofer contabil asistent tehnician specialist consultant manager bucătar
бухгалтер водител инженер менеджер програм специалист разработчик
"""
"""How words begin."""
