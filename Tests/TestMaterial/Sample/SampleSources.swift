import Evidence

/// Seven invented documents about an invented police unit in an invented country, in Spanish and English.
public enum SampleSources {
    public static let lighthouse = SampleSource(
        name: "faro-del-sur.txt", language: .spanish,
        title: "Veintitrés muertos en los operativos de la unidad Centella", publisher: "El Faro del Sur",
        authors: ["Elvira Montalbo", "Tomás Aricó"], published: "2016-03-14",
        origin: "https://faro.example/centella?edicion=sur&parte=1",
        pages: [
            """
            Una revisión de expedientes hecha por este diario reúne ⟦dead⟧veintitrés muertos⟦/dead⟧ en \
            ⟦operations⟧siete \
            operativos⟦/operations⟧ de la unidad Centella ⟦period⟧entre 2010 y 2014⟦/period⟧. Los partes \
            llevan la firma \
            de ⟦officers⟧74 policías⟦/officers⟧.

            Los papeles repiten una misma escena: un aviso, un cerco, una balacera. Ningún parte describe las heridas.

            La unidad recibió en esos años ⟦money⟧45 000 florines⟦/money⟧ en premios, según el boletín del ministerio.

            """
        ])

    public static let courier = SampleSource(
        name: "harbour-courier.html", mediaType: "text/html", language: .english,
        title: "Police unit linked to 23 deaths, newspaper finds", publisher: "The Harbour Courier",
        authors: ["Nora Quill"], published: "2016-03-15", origin: "https://courier.example/2016/03/centella",
        pages: [
            """
            ⟦citation⟧El Faro del Sur reported⟦/citation⟧ on Monday that ⟦dead⟧23 people were killed⟦/dead⟧ \
            in raids by \
            the Centella unit.

            ⟦officers⟧Nearly 80 officers⟦/officers⟧ signed the reports, the newspaper said.

            In neighbouring Kestria, ⟦abroad⟧as many as 3,000 people⟦/abroad⟧ died in similar raids between \
            2002 and 2008, \
            according to its ombudsman, and ⟦wounded⟧more than 1,200⟦/wounded⟧ were injured.

            """
        ])

    public static let agency = SampleSource(
        name: "agencia-costa.txt", language: .spanish, title: "Comisión revisó cinco operativos",
        publisher: "Agencia Costa",
        published: "2016-04-02", origin: "Archivo de la agencia, cable 4411",
        pages: [
            """
            La comisión revisó ⟦operations⟧cinco operativos⟦/operations⟧ ⟦period⟧de 2011 a 2014⟦/period⟧, dijo la \
            viceministra Amparo Lizárraga. ⟦dead⟧Diecisiete personas⟦/dead⟧ fueron abatidas y ⟦norecord⟧nueve de los \
            diecisiete⟦/norecord⟧ no tenían antecedentes, añadió.

            En los cinco aparecen ⟦officers⟧al menos ocho agentes⟦/officers⟧.

            """
        ],
        findings: [
            IntakeFinding(
                code: "converted-windows-1252",
                message:
                    "The text was in Windows-1252 and was converted. Compare it with the original where accents matter."
            )
        ])

    public static let report = SampleSource(
        name: "review-commission.pdf", mediaType: "application/pdf", language: .english,
        title: "Report of the Review Commission on Five Operations", publisher: "Ministry of Security of Marena",
        authors: ["Review Commission"], published: "2016-04", origin: "https://ministry.example/review.pdf",
        pages: [
            """
            REPORT OF THE REVIEW COMMISSION

            The Commission examined the files of five operations carried out from 2011 to 2014. Its findings \
            rest on the \
            files alone.

            """,
            """
            In these operations ⟦dead⟧seventeen persons⟦/dead⟧ died, all described in the files as suspects. \
            ⟦norecord⟧Nine \
            of the seventeen⟦/norecord⟧ had no criminal record.

            On 12 September 2013, at Quebrada Honda, ⟦four⟧four persons⟦/four⟧ died.

            """,
            """
            ⟦officers⟧One officer and at least seven other ranks⟦/officers⟧ appear in each of the five files.

            """,
        ])

    public static let relatives = SampleSource(
        name: "la-voz-de-quebrada.txt", language: .spanish, title: "«Eran cinco y no dispararon»",
        publisher: "La Voz de Quebrada", published: nil,
        pages: [
            """
            Jacinta Poma perdió a su hermano en Quebrada Honda. «⟦five⟧Mataron a cinco⟦/five⟧, no a cuatro», dice.

            """
        ])

    public static let denial = SampleSource(
        name: "defensa.txt", language: .spanish, title: "La defensa rechaza las acusaciones",
        publisher: "El Faro del Sur",
        published: "2016-04-20", origin: "https://faro.example/defensa",
        pages: [
            """
            «No hubo ⟦none⟧ningún ejecutado⟦/none⟧ en esos operativos», dijo el abogado Braulio Ocampo, que defiende a \
            tres agentes. «Fueron enfrentamientos.»

            """
        ])

    public static let leaflet = SampleSource(
        name: "hoja-suelta.txt", language: nil, title: nil, publisher: nil, published: nil,
        pages: ["En ⟦place⟧Puerto Alba⟦/place⟧ hubo ⟦three⟧tres muertos⟦/three⟧ más.\n"])

    /// In the order of a record: by date, those without a date last.
    public static let all = [lighthouse, courier, report, agency, denial, leaflet, relatives]
}
