import Evidence

/// Invented documents with everything that a case must keep.
struct Sample: Sendable {
    let original: [UInt8]
    let document: Document
    let extract: Extract

    /// A document whose text is the original, with one figure for each quote given.
    init(
        _ name: String, language: LanguageCode?, text: String, pages: [String] = [], publisher: String? = nil,
        published: String? = nil, quotes: [(words: String, low: Double?, high: Double?)] = []
    ) {
        original = Array(text.utf8)
        let id = ContentHash(of: original)
        let spans = pages.map { Self.span(of: $0, in: text) }
        let content = DocumentText(text, pages: spans)
        document = Document(
            id: id, name: name, mediaType: "text/plain", byteCount: original.count, language: language,
            title: "Título de \(name)", publisher: publisher, authors: ["Rosa Vela", "Íñigo Paz"],
            published: published.flatMap { PartialDate(iso: $0) }, origin: "https://\(name).example/1", text: content,
            findings: [IntakeFinding(code: "converted-windows-1252", message: "Was converted.", span: Span(0, 2))])
        let claims = quotes.enumerated().map { index, quote in
            let span = Self.span(of: quote.words, in: text)
            return Claim(
                content: .figure(
                    Figure(
                        category: .killed, counted: .suspects, low: quote.low, high: quote.high,
                        approximate: index % 2 == 1, unit: index == 0 ? nil : "PEN", actor: index == 0 ? .police : nil,
                        period: index == 0
                            ? Period(from: PartialDate(iso: "2012-06"), to: nil) : Period(from: nil, to: nil),
                        places: ["Bahía Clara", "Puerto Hondo"])),
                quote: Quote(
                    locator: Locator(document: id, page: content.page(at: span.start), span: span), words: quote.words),
                attribution: [
                    Speaker(name: "viceministro Ruiz", kind: .office, office: "viceministro", span: Span(0, 3)),
                    Speaker(name: "Agencia Brisa", kind: .outlet),
                ], stance: index % 2 == 0 ? .alleged : .denied, rule: "passive-verb")
        }
        extract = Extract(
            claims: claims + Self.others(of: claims),
            attributions: [AttributionFrame(source: nil, cue: Span(0, 2), content: Span(2, 9), direct: true)],
            mentions: [Mention(kind: .place, span: Span(1, 4)), Mention(kind: .person, span: Span(2, 5))],
            incidents: claims.isEmpty ? [] : [Self.raid],
            citations: [Speaker(name: "Diario Austral", kind: .outlet, span: Span(3, 6))])
    }

    /// Claims of the other kinds at the words of the first.
    private static func others(of claims: [Claim]) -> [Claim] {
        guard let first = claims.first else { return [] }
        let contents: [Claim.Content] = [
            .event(
                Event(
                    category: .force,
                    actor: Participant(counted: .police, span: Span(0, 2), name: "Comando Norte", low: 2, high: nil),
                    target: Participant(counted: nil, low: nil, high: 3), negated: true,
                    period: Period(from: nil, to: nil),
                    places: ["Bahía Clara"])),
            .event(Event(category: .failureToAct)),
            .role(
                PersonRole(
                    person: "Rosa Vela", rankOrTitle: "viceministra", role: .official, relation: .speaker)),
            .role(PersonRole(person: "Luz Paz", rankOrTitle: nil, role: .other, relation: .none)),
            .signal(Signal(kind: .prosecutorPresent, polarity: .absent)),
        ]
        return contents.enumerated().map { index, content in
            Claim(
                content: content, quote: first.quote, attribution: first.attribution, stance: .reported,
                rule: "sample", incident: index == 0 ? "i1" : nil)
        }
    }

    private static let raid = Incident(
        id: "i1", kind: .operation, date: Period(from: PartialDate(iso: "2012-06-03"), to: nil),
        places: ["Perú", "Bahía Clara"],
        actors: [
            .init(name: "Comando Norte", kind: .organisation, isState: true, confidence: .suspectedByAuthorities),
            .init(name: nil, kind: .individual, isState: nil, confidence: nil),
        ],
        victims: [
            .init(name: "Luz Paz", description: nil, low: 1, high: 1, effect: .death),
            .init(name: nil, description: "presuntos asaltantes", low: 27, high: nil, effect: nil),
        ], spans: [Span(0, 9), Span(12, 14)])

    private static func span(of words: String, in text: String) -> Span {
        let all = Array(text.utf8)
        let wanted = Array(words.utf8)
        for start in 0...(all.count - wanted.count) where all[start..<(start + wanted.count)].elementsEqual(wanted) {
            return Span(start, start + wanted.count)
        }
        preconditionFailure("'\(words)' stands in the text of the sample")
    }

    static let spanish = Sample(
        "austral.txt", language: .spanish,
        text: """
            La policía informó que 27 presuntos asaltantes fueron abatidos en un enfrentamiento en Bahía Clara. El \
            viceministro Ruiz dijo que al menos 20 murieron por fuego cruzado. Hubo una manifestación ante el cuartel.
            """, publisher: "Diario Austral", published: "2016-08-22",
        quotes: [("27 presuntos asaltantes", 27, 27), ("al menos 20", 20, nil)])

    static let english = Sample(
        "courier.txt", language: .english,
        text: """
            The commission counted 20 killings in Puerto Hondo. Officers denied every killing, and the minister said \
            that "no officer was hurt" in the operations of Bahia Clara.
            """, publisher: "Harbour Courier", published: "2016-08", quotes: [("20 killings", 20, 20)])

    static let paged = Sample(
        "informe.pdf", language: .spanish,
        text: "Primera página: dos enfrentamientos.\nSegunda página: hasta 11 muertos sin antecedentes.\n",
        pages: ["Primera página: dos enfrentamientos.\n", "Segunda página: hasta 11 muertos sin antecedentes.\n"],
        published: "2015", quotes: [("hasta 11 muertos", nil, 11)])

    static let withoutLanguage = Sample("lista.txt", language: nil, text: "Ñahui Quispe 14 Bahía Clara")

    static let all = [spanish, english, paged, withoutLanguage]
}
