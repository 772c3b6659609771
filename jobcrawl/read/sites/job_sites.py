"""Job sites: which hosts are of boards, of recruiting systems or of services that host anyone's site, and so name no employer.

`job_boards.txt` has boards and other places where many employers advertise, `recruiting_systems.txt` the vendors of such systems:
by their own word where that is theirs alone in every country (`jooble`), else by their domain (`reed.co.uk`).
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final

from jobcrawl.read.shapes.name_shape import LEGAL_FORM, folded
from jobcrawl.values.patterns import Worded, when_used
from jobcrawl.values.word_lists import text_beside, word_set

_HOSTINGS: Final = word_set(
    """
    github.io gitlab.io netlify.app vercel.app pages.dev web.app herokuapp.com wordpress.com
    wixsite.com blogspot.com webnode.com weebly.com jimdofree.com jimdosite.com squarespace.com webflow.io
    neocities.org altervista.org
    """
)
"""Domains under which anyone has a site of their own."""
_SECOND_LEVEL: Final = frozenset(("co", "com", "org", "ac", "gov", "edu", "net", "gob", "or", "gouv", "go", "ne"))
"""Labels before a national domain under which names are registered: `co.uk`."""
_REGISTRIES: Final = word_set(
    """
    app.br ind.br emp.br eng.br med.br adv.br sch.uk nhs.uk police.uk gv.at asso.fr gub.uy qc.ca on.ca bc.ca ab.ca mb.ca sk.ca
    ns.ca nb.ca nl.ca pe.ca
    ag.it al.it an.it ao.it ap.it aq.it ar.it at.it av.it ba.it bg.it bi.it bl.it bn.it bo.it br.it bs.it bt.it bz.it ca.it cb.it
    ce.it ch.it cl.it cn.it co.it cr.it cs.it ct.it cz.it en.it fc.it fe.it fg.it fi.it fm.it fr.it ge.it go.it gr.it im.it is.it
    kr.it lc.it le.it li.it lo.it lt.it lu.it mb.it mc.it me.it mi.it mn.it mo.it ms.it mt.it na.it no.it nu.it or.it pa.it pc.it
    pd.it pe.it pg.it pi.it pn.it po.it pr.it pt.it pu.it pv.it pz.it ra.it rc.it re.it rg.it ri.it rm.it rn.it ro.it sa.it si.it
    so.it sp.it sr.it ss.it su.it sv.it ta.it te.it tn.it to.it tp.it tr.it ts.it tv.it ud.it va.it vb.it vc.it ve.it vi.it vr.it
    vt.it vv.it waw.pl warszawa.pl lodz.pl wroclaw.pl poznan.pl gda.pl gdansk.pl gdynia.pl sopot.pl szczecin.pl bydgoszcz.pl
    lublin.pl katowice.pl bialystok.pl torun.pl olsztyn.pl opole.pl rzeszow.pl kielce.pl zgora.pl info.pl priv.no kommune.no
    """
)
"""Further domains under which names are registered in one country."""
_SOUNDS: Final = Worded(
    r"(?<!s)job|(?<=s)job(?!runn|ygg|il|at|erg|ad|ruk)|(?<!com)posting|stelle|emplo[iy]|empleo|vacatur|vacanc|lavoro|praca|prace|pracuj|arbeit|arbet|recruit|rekryter|(?<!s)hire"
    r"|hiring|career|karriere|talent|(?<!net)(?<!frame)(?<!water)(?<!steel)(?<!metal)(?<!team)(?<!clock)(?<!patch)(?<!ground)work(?!shop|sop|s$)|monster|indeed|linkedin|glassdoor|stepstone|xing|infojobs|blocket"
    r"|duunitori|oikotie|tyopaik|bemanning|staffing|trabaj|zatrudn|(?<!school)(?<!health)(?<!key)(?<!card)(?<!skate)(?<!snow)(?<!surf)board(?!walk|game)|github|medium|ycombinator|bolsa|annunci"
    r"|ofert|nabid|annons|stilling|torget|anzeige|portal|(?<!super)markt|basen|travail|olx|vdab|forem|actiris|leboncoin"
    r"|subito|bazos|kleinanz|gumtree|tekpod|rekry|haku$|ansatt|vikar|laerepladser|lehrstelle|ausbildung|praktik|finn$"
)
"""What the names of boards and of recruiting systems hold."""
_OF_STATES: Final = 3
"""Labels that are no owner's in domains by county or state: `dean.k12.az.us`, `dean.dorset.sch.uk`, `dean.sp.gov.br`."""
_STATES: Final = word_set(
    """
    ac al am ap ba ce df es go ma mg ms mt pa pb pe pi pr rj rn ro rr rs sc se sp to nsw vic qld sa wa tas act nt
    """
)
"""States of Brazil and Australia, under which towns have their domains."""
_SITE_ENDING: Final = when_used(r"\.(?:com|net|org|info|eu|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})$")


@cache
def _known(file: str) -> frozenset[str]:
    return word_set(text_beside(__name__, file))


@lru_cache(maxsize=256)
def owner_in(host: str) -> str:
    """The label of a host that names its owner: `dean` in `www.dean.example`, `dean.co.uk` and `dean.github.io`."""
    labels = _owned(host)
    return labels[0] if len(labels) > 1 else ""


def is_hosted(host: str) -> bool:
    """Whether a host is a site of anyone's at a hosting service: `dean.github.io`."""
    return ".".join(host.split(".")[-2:]) in _HOSTINGS


def is_recruiting_system(host: str) -> bool:
    """Whether a host belongs to the vendor of a recruiting system, on which each employer has a part: `dean.teamtailor.com`."""
    return _is_of(host, "recruiting_systems.txt")


def is_known_board(host: str) -> bool:
    """Whether a host is known as one where many employers advertise."""
    return _is_of(host, "job_boards.txt")


@lru_cache(maxsize=512)
def _is_of(host: str, file: str) -> bool:
    """Whether a list has a host's domain, or the own word of it."""
    return not _known(file).isdisjoint((owner_in(host), ".".join(_owned(host))))


def sounds_like_board(name: str) -> bool:
    """Whether a name is made as boards and recruiting systems make theirs."""
    return _SOUNDS.search(folded(name)) is not None


def is_name_of_host(name: str, host: str) -> bool:
    """Whether a name is that of a host's owner: `Dean Jobs AS` and `DeanJobs.com` of `www.deanjobs.com`.

    >>> is_name_of_host("Jobtorget AS", "www.jobtorget.no"), is_name_of_host("Dean Bakery", "www.jobtorget.no")
    (True, False)
    """
    bare = _SITE_ENDING.sub("", LEGAL_FORM.sub("", name).strip(" ,.").casefold())
    return bool(bare) and folded(bare) == folded(owner_in(host))


def _owned(host: str) -> list[str]:
    """A host's labels from its owner's on."""
    labels = [label for label in host.removeprefix("www.").split(".") if label]
    if len(labels) > _OF_STATES and labels[-2] == "gov" and labels[-3] in _STATES:
        return labels[-4:]
    if len(labels) > _OF_STATES and ((labels[-1] == "us" and labels[-3] == "k12") or labels[-2:] == ["sch", "uk"]):
        return labels[-4:]
    is_national = len(labels) > 2 and len(labels[-1]) == 2
    is_national = is_national and (labels[-2] in _SECOND_LEVEL or ".".join(labels[-2:]) in _REGISTRIES)
    return labels[-3 if is_national or (len(labels) > 2 and is_hosted(host)) else -2 :]
