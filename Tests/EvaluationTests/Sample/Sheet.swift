import Evidence
import TestMaterial

@testable import Evaluation

/// A marked text from which a test makes gold and claims at the same places.
struct Sheet {
    private let marked: MarkedText
    private let document: Document
    private let offsets: CodePointOffsets

    init(_ text: String, language: LanguageCode = .english) {
        marked = MarkedText(text)
        offsets = CodePointOffsets(marked.text)
        document = Document(
            id: ContentHash(of: marked.text.utf8), name: "sheet.txt", mediaType: "text/plain",
            byteCount: marked.text.utf8.count, language: language, text: DocumentText(marked.text))
    }

    /// The words of a mark as gold has them: in code points.
    func gold(_ label: String) -> GoldSpan { GoldSpan(marked.words(label), offsets.range(marked[label])) }

    /// The bytes of a mark, as the program has them.
    func span(_ label: String) -> Span { marked[label] }

    /// A figure of the gold.
    func figure(
        _ label: String, _ category: Category, _ low: Double?, _ high: Double?, of counted: Counted = .suspects,
        or others: [Category] = [], by speaker: String? = nil, orBy otherSpeakers: [String?] = [],
        stance: Stance = .asserted
    ) -> GoldFigure {
        GoldFigure(
            quote: marked.words(label), range: gold(label).range, category: category, otherCategories: others,
            counted: counted, low: low, high: high, speaker: speaker, otherSpeakers: otherSpeakers, stance: stance)
    }

    /// A claim that the program is said to have read.
    func claim(
        _ label: String, _ content: Claim.Content, by speaker: String? = nil, stance: Stance = .asserted
    ) -> Claim {
        Claim(
            content: content,
            quote: Quote(locator: Locator(document: document.id, span: marked[label]), words: marked.words(label)),
            attribution: speaker.map { [Speaker(name: $0, kind: .person)] } ?? [], stance: stance, rule: "test-rule")
    }

    func claim(
        _ label: String, _ category: Category, _ low: Double?, _ high: Double?, of counted: Counted = .suspects,
        by speaker: String? = nil, stance: Stance = .asserted
    ) -> Claim {
        claim(
            label, .figure(Figure(category: category, counted: counted, low: low, high: high)), by: speaker,
            stance: stance)
    }

    func trial(_ gold: GoldDocument, claims: [Claim]) -> Trial { trial(gold, Extract(claims: claims)) }

    func trial(_ gold: GoldDocument, _ extract: Extract) -> Trial {
        Trial(gold: gold, text: GoldText(marked.text), document: document, extract: extract)
    }

    func score(_ gold: GoldDocument, claims: [Claim]) -> Score { Score(trial(gold, claims: claims)) }
}

extension Tally {
    /// Found, spurious, missed.
    init(_ found: Int, _ spurious: Int, _ missed: Int) {
        self.init(found: found, spurious: spurious, missed: missed)
    }
}
