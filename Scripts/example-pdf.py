#!/usr/bin/env python3
"""Writes the PDF of the bundled example: two A4 pages with a text layer, the same bytes on every run.

Python's standard library only. The text is WinAnsi (Windows-1252), which every reader of PDF knows, so that the
accents of Spanish come out right. Run from anywhere: python3 Scripts/example-pdf.py
"""
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "Examples/peru-2016/sources/07-comision-ministerio.pdf"
TITLE = "Lo que presentó la comisión del Ministerio del Interior"
PROPERTIES = {
    "Title": TITLE,
    "Subject": "Relato en palabras propias de la conferencia de prensa del 22 de agosto de 2016",
    "Keywords": "Ministerio del Interior del Perú; https://www.mininter.gob.pe",
    "CreationDate": "D:20160822180000-05'00'",
}
# A paragraph is a list of lines, broken by hand: the width of glyphs is then no concern of this script.
PAGES = [
    [
        ["Lima, 22 de agosto de 2016"],
        [
            "El viceministro de Orden Interno, Rubén Vargas, presentó hoy las conclusiones",
            "de la comisión que formó el ministro del Interior, Carlos Basombrío, después de",
            "las denuncias de la prensa.",
        ],
        [
            "La comisión examinó seis operaciones policiales realizadas entre 2012 y 2015",
            "en Lima, Chiclayo y Chincha. Son los casos conocidos como Santa Anita,",
            "La Floresta, Puente Piedra, Villa San Francisco, Chiclayo y Chincha.",
        ],
        [
            "En esas intervenciones murieron 20 presuntos delincuentes, señaló Vargas.",
            "Once de los 20 fallecidos no registraban antecedentes ni requisitorias, según",
            "el grupo de trabajo.",
        ],
    ],
    [
        [
            "La comisión identificó a nueve policías: un general, un comandante y siete",
            "suboficiales. El viceministro no dio los nombres; aquí se les llama el general B",
            "y el comandante A.",
        ],
        [
            "De acuerdo con el informe, la agrupación habría falseado información de",
            "inteligencia y simulado enfrentamientos para obtener ascensos. Uno de los",
            "oficiales fue condecorado seis veces, dijo Vargas.",
        ],
        [
            "El informe pasa al Ministerio Público. Corresponde a los fiscales establecer si",
            "hay responsabilidad penal.",
        ],
        [
            "Resumen libre de lo que el Ministerio del Interior expuso ante la prensa, con",
            "los datos que recogieron los medios de esos días.",
        ],
    ],
]


def literal(text: str) -> bytes:
    """A PDF string in WinAnsi, with the three special characters escaped."""
    encoded = text.encode("cp1252")
    for special in (b"\\", b"(", b")"):
        encoded = encoded.replace(special, b"\\" + special)
    return b"(" + encoded + b")"


def page_content(paragraphs: list[list[str]], number: int) -> bytes:
    """The operators that draw one page, from the top down."""
    operators, height = [], 770
    if number == 1:
        operators.append(b"BT /F2 15 Tf 72 %d Td %s Tj ET" % (height, literal(TITLE)))
        height -= 34
    for lines in paragraphs:
        for line in lines:
            operators.append(b"BT /F1 11 Tf 72 %d Td %s Tj ET" % (height, literal(line)))
            height -= 15
        height -= 11
    operators.append(b"BT /F1 9 Tf 270 40 Td %s Tj ET" % literal(f"Página {number} de {len(PAGES)}"))
    return b"\n".join(operators)


def document() -> bytes:
    """The whole file: objects, cross-reference table, trailer."""
    kids = " ".join(f"{5 + 2 * index} 0 R" for index in range(len(PAGES)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R /Lang (es-PE) >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(PAGES)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
    ]
    for index, paragraphs in enumerate(PAGES):
        content = page_content(paragraphs, index + 1)
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>" % (6 + 2 * index)
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
    entries = b" ".join(b"/%s %s" % (key.encode(), literal(value)) for key, value in PROPERTIES.items())
    objects.append(b"<< " + entries + b" >>")

    written, offsets = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"), []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(written)
    written += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    written += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    written += b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\n" % (len(objects) + 1, len(objects))
    written += b"startxref\n%d\n%%%%EOF\n" % start
    return bytes(written)


if __name__ == "__main__":
    TARGET.write_bytes(document())
