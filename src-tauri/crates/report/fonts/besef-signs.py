"""Draws BesefSigns-Regular.ttf with fontTools: the last font asked, so that no character is ever without a sign.

A few signs people type that the other fonts lack are drawn (a tick, a cross, ballot boxes). Everything else Unicode may
hold shows an empty frame. What is copied or read aloud stays the character itself. Run: python besef-signs.py
"""

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

EM = 1000
TICK = [(130, 340), (190, 400), (300, 290), (560, 620), (620, 570), (305, 170)]
CROSS_A = [(140, 580), (190, 630), (610, 180), (560, 130)]
CROSS_B = [(140, 180), (560, 630), (610, 580), (190, 130)]


def drawn(*outlines):
    pen = TTGlyphPen(None)
    for outline in outlines:
        pen.moveTo(outline[0])
        for point in outline[1:]:
            pen.lineTo(point)
        pen.closePath()
    return pen.glyph()


def frame(left, bottom, right, top, stroke):
    outer = [(left, bottom), (left, top), (right, top), (right, bottom)]
    inside = left + stroke, bottom + stroke, right - stroke, top - stroke
    inner = [(inside[0], inside[1]), (inside[2], inside[1]), (inside[2], inside[3]), (inside[0], inside[3])]
    return outer, inner


GLYPHS = {
    ".notdef": drawn(*frame(80, 0, 520, 700, 40)),
    "space": drawn(),
    "missing": drawn(*frame(80, 0, 520, 700, 40)),
    "tick": drawn(TICK),
    "cross": drawn(CROSS_A, CROSS_B),
    "box": drawn(*frame(60, 20, 690, 730, 50)),
    "box-tick": drawn(*frame(60, 20, 690, 730, 50), TICK),
    "box-cross": drawn(*frame(60, 20, 690, 730, 50), CROSS_A, CROSS_B),
}
SIGNS = {0x2713: "tick", 0x2714: "tick", 0x2717: "cross", 0x2718: "cross", 0x2610: "box", 0x2611: "box-tick", 0x2612: "box-cross"}


def left(name):
    """Where a sign begins: told twice in a font, and drawn elsewhere when the two differ."""
    points = GLYPHS[name].coordinates if name != "space" else [(0, 0)]
    return min(x for x, _ in points)


def is_sign(code):
    """Controls, halves of pairs and what is no character at all stand for nothing to see."""
    return code > 0x20 and not 0x7F <= code < 0xA0 and not 0xD800 <= code < 0xE000 and code & 0xFFFE != 0xFFFE


def all_of_unicode():
    table = CmapSubtable.newSubtable(13)
    table.platformID, table.platEncID, table.language = 3, 10, 0
    table.cmap = {code: "missing" for code in range(0x110000) if is_sign(code)} | SIGNS | {0x20: "space", 0xA0: "space"}
    return table


def build(path):
    font = FontBuilder(EM, isTTF=True)
    font.setupGlyphOrder(list(GLYPHS))
    font.setupGlyf(GLYPHS)
    widths = {name: 750 if "box" in name or name in ("tick", "cross") else 600 for name in GLYPHS}
    widths["space"] = 250
    font.setupHorizontalMetrics({name: (widths[name], left(name)) for name in GLYPHS})
    font.setupHorizontalHeader(ascent=900, descent=-250)
    font.setupNameTable({"familyName": "Besef Signs", "styleName": "Regular", "psName": "BesefSigns-Regular"})
    font.setupCharacterMap(SIGNS)
    font.font["cmap"].tables = [all_of_unicode()]
    font.setupOS2(sTypoAscender=900, sTypoDescender=-250, usWinAscent=900, usWinDescent=250, usWeightClass=400)
    font.setupPost()
    font.font["head"].created = font.font["head"].modified = 0
    font.save(path)


build("BesefSigns-Regular.ttf")
