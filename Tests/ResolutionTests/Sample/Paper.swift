import Evidence
import Resolution

/// An invented document whose claims are written by hand: each stands in a sentence of its own, with its speakers named
/// where the text names them.
struct Paper: Sendable {
    let material: Material

    /// - Parameters:
    ///   - name: the file name; it stands in every sentence.
    ///   - opening: words before the claims.
    ///   - citations: outlets that the document names as its sources.
    init(
        _ name: String, publisher: String? = nil, published: String? = nil, opening: String = "",
        citations: [String] = [], _ says: [Say]
    ) {
        var text = opening.isEmpty ? "" : opening + "\n\n"
        let id = ContentHash(of: Array(name.utf8))
        var claims: [Claim] = []
        for one in says {
            text += one.isListed ? " " : "\n\(name) \(claims.count) tells, "
            let speakers = one.speakers.map { speaker in
                let start = text.utf8.count
                text += speaker.name
                defer { text += "; " }
                return Speaker(
                    name: speaker.name, kind: speaker.kind, office: speaker.office, span: Span(start, text.utf8.count))
            }
            let start = text.utf8.count
            text += one.words
            let locator = Locator(document: id, span: Span(start, text.utf8.count))
            claims.append(
                Claim(
                    content: .figure(one.figure), quote: Quote(locator: locator, words: one.words),
                    attribution: speakers, stance: one.stance, rule: one.rule))
        }
        // Words that no other paper has, so that a few common ones are no shared wording.
        let stem = name.filter(\.isLetter)
        text += "\n" + (0..<30).map { "\(stem)\($0)" }.joined(separator: " ")
        let cited = citations.map { Speaker(name: $0, kind: .outlet) }
        material = Material(
            document: Document(
                id: id, name: name, mediaType: "text/plain", byteCount: name.utf8.count, publisher: publisher,
                published: published.flatMap { PartialDate(iso: $0) }, text: DocumentText(text)),
            extract: Extract(claims: claims, citations: cited))
    }

    /// The id of the claim at a place.
    func claim(_ index: Int) -> String { material.extract.claims[index].id }
}

/// One claim before it stands in a text.
struct Say: Sendable {
    var words: String
    var figure: Figure
    var speakers: [Speaker] = []
    var stance = Stance.asserted
    var rule = "by-hand"
    /// Whether it follows the claim before at once, as the members of a list do.
    var isListed = false

    /// - Parameters:
    ///   - value: an exact number; `low` and `high` state bounds instead.
    ///   - years: "2011/2015", "2012/", or one day for an operation: "2015-06-29".
    init(
        _ value: Double? = nil, _ category: Evidence.Category = .killed, _ counted: Counted = .civilians,
        low: Double? = nil, high: Double? = nil, approximate: Bool = false, unit: String? = nil,
        in years: String? = nil,
        at places: [String] = ["Lima"], by speakers: [Speaker] = [], stance: Stance = .asserted,
        rule: String = "by-hand", listed: Bool = false
    ) {
        let bounds = [value ?? low, value ?? high].map { $0.map { String($0) } ?? "?" }
        words = "(\(bounds[0])–\(bounds[1]) \(category.rawValue.prefix(3)))"
        figure = Figure(
            category: category, counted: counted, low: value ?? low, high: value ?? high, approximate: approximate,
            unit: unit, period: years.map(Self.period), places: places)
        self.speakers = speakers
        self.stance = stance
        self.rule = rule
        isListed = listed
    }

    private static func period(_ years: String) -> Period {
        let ends = years.split(separator: "/", omittingEmptySubsequences: false).map {
            PartialDate(iso: String($0))
        }
        return Period(from: ends[0], to: ends.count > 1 ? ends[1] : ends[0])
    }
}

extension Speaker {
    static func outlet(_ name: String) -> Speaker { Speaker(name: name, kind: .outlet) }
    static func body(_ name: String) -> Speaker { Speaker(name: name, kind: .organisation) }
    static func person(_ name: String, _ office: String? = nil) -> Speaker {
        Speaker(name: name, kind: .person, office: office)
    }
    static let nobody = Speaker(name: "a source", kind: .anonymous)

    static let commission = body("the investigating commission")
    static let hospital = body("the Bahía Clara hospital")
    static let police = body("the Bahía Clara police")
    static let lawyer = person("Ana Rivas", "defence lawyer")
}
