"""Print the PDFs in printed/ anew, from pages set here, by Chromium: `python -m tests.intake.formats.print`.

One face of Arabic is the project's own, whose dots are shapes by themselves: it makes a text layer in which words are
torn apart. The other one (DejaVu Sans) has a shape for each letter.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).parent
FONTS = HERE.parents[2] / "theme" / "assets" / "fonts"
SHEET = f"""
@font-face {{ font-family: Naskh; src: url({(FONTS / "naskh-arabic.woff2").as_uri()}) }}
@font-face {{ font-family: Serif4; src: url({(FONTS / "serif-latin.woff2").as_uri()}) }}
@page {{ size: A5 }}
body {{ font: 10pt Serif4; text-align: justify }}
h1 {{ font-size: 18pt; text-align: start }}
p {{ margin: 0; text-indent: 12pt }}
.columns {{ columns: 2; column-gap: 20pt }}
"""
ARABIC = """<h1>المرفأ يفتح أبوابه من جديد</h1>
<p>أعلنت هيئة المرافئ يوم الأحد 12 مارس 2023 أن أول سفينة وصلت إلى الرصيف الشرقي بعد شهرين من الإغلاق، وأن العمل
سيستمر حتى نهاية العام (قال المدير «لا تأخير»).</p>
<p>ولا بد من الإشارة إلى أن ١٢٥ سفينة، منها السفينة Harbour Star القادمة من لندن، وصلت خلال الأشهر الماضية بحسب ما
قالته الهيئة في بيان.</p>"""
FRENCH = """<h1>Le port rouvre après deux mois de fermeture</h1><div class=columns>
<p>L’autorité portuaire a déclaré dimanche que le premier navire était arrivé au quai de l’est après deux mois de
fermeture, et que les travaux se poursuivraient jusqu’à la fin de l’année. « C’est une étape », a-t-on ajouté.</p>
<p>Le ministre de l’Agriculture, arrivé mardi dans la capitale pour une visite de trois jours, a évoqué avec son
homologue les projets d’irrigation du nord. Où en est-on ? Nul ne le sait, à ce qu’il paraît.</p>
<p>Au cœur du quartier, la vieille bibliothèque ne rouvrira pas avant l’été : la mairie, qui a reçu le devis, le juge
trop élevé. Ça n’étonne guère les habitués, déçus mais pas résignés.</p></div>"""
SCAN = """<svg width=300 height=400><rect width=300 height=400 fill=#eee /><path d="M20 40h200M20 60h220" stroke=#333 />
</svg>"""
PAGES = {
    "arabic": ("ar", ARABIC, "body { font-family: DejaVu Sans }"),
    "arabic-torn": ("ar", ARABIC, "body { font-family: Naskh, Serif4 }"),
    "french-columns": ("fr", FRENCH, ""),
    "scan": ("fr", SCAN, ""),
}


def page(lang: str, body: str, more: str) -> str:
    direction = "rtl" if lang == "ar" else "ltr"
    sheet = f"<style>{SHEET}{more}</style>"
    return f"<!doctype html><html lang={lang} dir={direction}><meta charset=utf-8><title>{lang}</title>{sheet}{body}"


def main() -> None:
    chromium = os.environ.get("CHROMIUM", "chromium")
    with TemporaryDirectory() as folder:
        for name, parts in PAGES.items():
            source = Path(folder, f"{name}.html")
            source.write_text(page(*parts), encoding="utf-8")
            target = HERE / "printed" / f"{name}.pdf"
            flags = ["--headless", "--no-sandbox", "--no-pdf-header-footer", f"--print-to-pdf={target}"]
            subprocess.run([chromium, *flags, source.as_uri()], check=True, capture_output=True)


if __name__ == "__main__":
    main()
