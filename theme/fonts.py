"""Make the font files that the site ships, from two families under the SIL Open Font License 1.1.

    python theme/fonts.py PACKAGES

PACKAGES holds the unpacked npm packages named in FAMILIES, each under its own name (`npm pack` and untar, or
`npm install` and its node_modules). The same packages give the same bytes. Needs fontTools and brotli.

Every file is one subset with its own `unicode-range` (theme/assets/dossier/fonts.css), so that a browser fetches
what a page needs and no more. The weight axis is cut to the range the stylesheets use. “Source” is a reserved font
name, which only the unmodified font may bear, so the subsets are called after this project.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

SERIF = "@fontsource-variable/source-serif-4"  # 5.3.1
NASKH = "@fontsource-variable/noto-naskh-arabic"  # 5.3.0
FAMILIES = {SERIF: ("Dossier Serif", "OFL-source-serif-4.txt"), NASKH: ("Dossier Naskh", "OFL-noto-naskh-arabic.txt")}
WEIGHTS = (400, 400, 700)
FEATURES = ["ccmp", "init", "medi", "fina", "rlig", "liga", "locl", "kern", "mark", "mkmk", "tnum"]
FONTS = Path(__file__).parent / "assets" / "fonts"


@dataclass(frozen=True, slots=True)
class Subset:
    """One file to make: its name, the package and file it comes from, the code points it keeps (ranges, in hex)."""

    name: str
    package: str
    file: str
    ranges: str
    same: tuple[tuple[int, int], ...] = ()
    """Code points that the source lacks, drawn as another one: (missing, drawn as)."""

    @property
    def code_points(self) -> set[int]:
        ends = (part.split("-") for part in self.ranges.split())
        return {point for pair in ends for point in range(int(pair[0], 16), int(pair[-1], 16) + 1)}


SUBSETS = (
    Subset(
        "naskh-arabic",
        NASKH,
        "noto-naskh-arabic-arabic-wght-normal",
        # Arabic, Persian, Urdu, Central Kurdish; both sets of digits; the marks that vowelled texts print
        "20 A0 60C-60D 61B-61C 61F 621-63A 640-658 660-66D 670-671 679 67E 686 688 691 695 698 6A4 6A9 6AF 6B5"
        " 6BA 6BE 6C0-6C3 6C6 6CC 6CE 6D2-6D5 6F0-6F9 200C-200E",
    ),
    Subset(
        "naskh-arabic-rest",
        NASKH,
        "noto-naskh-arabic-arabic-wght-normal",
        # Koranic signs, other languages' letters, presentation forms that old copies of texts hold
        "600-60B 60E-61A 61D-61E 620 63B-63F 659-65F 66E-66F 672-678 67A-67D 67F-685 687 689-690 692-694 696-697"
        " 699-6A3 6A5-6A8 6AA-6AE 6B0-6B4 6B6-6B9 6BB-6BD 6BF 6C4-6C5 6C7-6CB 6CD 6CF-6D1 6D6-6EF 6FA-6FF 750-77F"
        " FB50-FDFF FE70-FEFC",
    ),
    Subset(
        "serif-latin",
        SERIF,
        "source-serif-4-latin-wght-normal",
        "20-7E A0-FF 131 152-153 2002 2009 2013-2014 2018-201A 201C-201E 2022 2026 2032-2033 2039-203A 20AC 2122 2212",
        ((0x202F, 0x2009), (0x2010, 0x2D), (0x2011, 0x2D)),
    ),
    Subset(
        "serif-latin-ext",
        SERIF,
        "source-serif-4-latin-ext-wght-normal",
        # DIN 31635 and ALA-LC transliteration of Arabic, Turkish, Polish, Czech, Romanian, South Slavic
        "100-107 10A-113 116-11B 11E-123 126-127 12A-12B 12E-130 139-13E 141-148 14C-14D 150-151 154-155 158-15B"
        " 15E-165 16A-16B 16E-173 178-17E 1CD-1CE 1E6-1E7 218-21B 2BC 2BE-2BF 1E0C-1E0F 1E20-1E21 1E24-1E25 1E2A-1E2B"
        " 1E62-1E63 1E6C-1E6F 1E92-1E93 1E95-1E96",
    ),
    Subset("serif-cyrillic", SERIF, "source-serif-4-cyrillic-wght-normal", "301 400-45F 490-491 2116"),
    # What languages call themselves, in the switch on every page: русский, العربية, فارسی
    Subset("serif-autonyms", SERIF, "source-serif-4-cyrillic-wght-normal", "438-43A 440-441 443"),
    Subset("naskh-autonyms", NASKH, "noto-naskh-arabic-arabic-wght-normal", "627-629 631 633 639 641 644 64A 6CC"),
)


def cut(font: TTFont, subset: Subset) -> TTFont:
    """The part of a variable font that a subset keeps, with its weights limited, under our family name."""
    options = Options()
    options.layout_features = FEATURES
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 5, 7, 13, 14]
    for missing, drawn in subset.same:
        for table in font["cmap"].tables:
            table.cmap[missing] = table.cmap[drawn]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=subset.code_points | {missing for missing, _ in subset.same})
    subsetter.subset(font)
    limited = instantiateVariableFont(font, {"wght": WEIGHTS})
    for identifier in (1, 16):
        for record in [name for name in limited["name"].names if name.nameID == identifier]:
            record.string = FAMILIES[subset.package][0]
    return limited


def make(packages: Path) -> None:
    """Write every subset, and the licences beside them."""
    for subset in SUBSETS:
        source = packages / subset.package / "files" / f"{subset.file}.woff2"
        font = cut(TTFont(source, recalcTimestamp=False), subset)
        font.flavor = "woff2"
        font.save(FONTS / f"{subset.name}.woff2")
    for package, (_, licence) in FAMILIES.items():
        (FONTS / licence).write_bytes((packages / package / "LICENSE").read_bytes())


if __name__ == "__main__":
    make(Path(sys.argv[1]))
