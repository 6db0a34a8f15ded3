"""Supervisory authorities of the EU and EEA, shown first to people who live there (GDPR Art. 77; TTC-48)."""

from __future__ import annotations

from typing import NamedTuple


class Authority(NamedTuple):
    """A supervisory authority and its site."""

    country: str  # ISO 3166 alpha-2
    name: str
    site: str

    @property
    def url(self) -> str:
        return f"https://{self.site}/"


def authority_of(country: str | None) -> Authority | None:
    """The authority of a country of the EU or EEA, or None for any other."""
    return AUTHORITIES.get(country or "")


AUTHORITIES = {
    row[0]: Authority(*row)
    for row in (
        ("AT", "Datenschutzbehörde", "dsb.gv.at"),
        ("BE", "APD/GBA", "dataprotectionauthority.be"),
        ("BG", "CPDP", "cpdp.bg"),
        ("HR", "AZOP", "azop.hr"),
        ("CY", "Commissioner", "dataprotection.gov.cy"),
        ("CZ", "ÚOOÚ", "uoou.gov.cz"),
        ("DK", "Datatilsynet", "datatilsynet.dk"),
        ("EE", "AKI", "aki.ee"),
        ("FI", "Tietosuojavaltuutettu", "tietosuoja.fi"),
        ("FR", "CNIL", "cnil.fr"),
        ("DE", "BfDI", "bfdi.bund.de"),
        ("GR", "HDPA", "dpa.gr"),
        ("HU", "NAIH", "naih.hu"),
        ("IE", "DPC", "dataprotection.ie"),
        ("IT", "Garante", "garanteprivacy.it"),
        ("LV", "DVI", "dvi.gov.lv"),
        ("LT", "VDAI", "vdai.lrv.lt"),
        ("LU", "CNPD", "cnpd.public.lu"),
        ("MT", "IDPC", "idpc.org.mt"),
        ("NL", "AP", "autoriteitpersoonsgegevens.nl"),
        ("PL", "UODO", "uodo.gov.pl"),
        ("PT", "CNPD", "cnpd.pt"),
        ("RO", "ANSPDCP", "dataprotection.ro"),
        ("SK", "ÚOOÚ SR", "dataprotection.gov.sk"),
        ("SI", "Informacijski pooblaščenec", "ip-rs.si"),
        ("ES", "AEPD", "aepd.es"),
        ("SE", "IMY", "imy.se"),
        ("IS", "Persónuvernd", "personuvernd.is"),
        ("LI", "Datenschutzstelle", "datenschutzstelle.li"),
        ("NO", "Datatilsynet", "datatilsynet.no"),
    )
}
