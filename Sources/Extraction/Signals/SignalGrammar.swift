import Evidence
import Language

/// Finds what a text says of how an operation ran: fixed phrases, and pairs of a theme and what is said of it.
///
/// The features are F01 to F20 of the method note on signatures of staged encounters; the words are in `signal.yaml`.
struct SignalGrammar: Sendable {
    /// A signal where it stands.
    struct Found: Hashable, Sendable {
        let signal: Signal
        let tokens: Range<Int>
        let rule: String
    }

    /// How many tokens may stand between a theme and what is said of it.
    private static let reach = 12
    /// How many tokens a negation may stand before what it negates.
    private static let negationReach = 3

    let reading: Reading

    /// The signals of a sentence, each kind once.
    func signals(in sentence: Range<Int>) -> [Found] {
        let marks = marks(in: sentence)
        guard !marks.isEmpty else { return [] }
        var found: [Found] = []
        var seen: Set<Signal.Kind> = []
        for (position, mark) in marks.enumerated() {
            guard let kind = kind(of: mark), !seen.contains(kind) else { continue }
            var result: Found?
            if mark.roles.contains(.standalone) {
                result = self.found(kind, mark.first..<mark.end, [mark], sentence, rule: "signal-phrase")
            } else if mark.roles.contains(.theme), let partner = partner(of: mark, kind, marks, position) {
                let range = min(mark.first, partner.first)..<max(mark.end, partner.end)
                result = self.found(kind, range, [mark, partner], sentence, rule: "signal-theme")
            }
            if let result {
                found.append(result)
                seen.insert(kind)
            }
        }
        return found
    }

    private func marks(in sentence: Range<Int>) -> [Mark] {
        var marks: [Mark] = []
        for index in sentence where reading.mark(at: index, .signal) != nil {
            marks += reading.marks(at: index).filter { $0.concept == .signal }
        }
        return marks
    }

    private func kind(of mark: Mark) -> Signal.Kind? { reading.entry(mark).kind.flatMap(Signal.Kind.init(rawValue:)) }

    /// What is said of the theme, in the same clause.
    private func partner(of theme: Mark, _ kind: Signal.Kind, _ marks: [Mark], _ position: Int) -> Mark? {
        marks.filter { mark in
            guard mark.roles.contains(.predicate), self.kind(of: mark) == kind else { return false }
            let gap = mark.first >= theme.end ? theme.end..<mark.first : mark.end..<max(mark.end, theme.first)
            return gap.count <= Self.reach
                && !gap.contains { reading.isSign($0, Sign.semicolon) || reading.isFunction($0, .subordinator) }
        }.min { abs($0.first - theme.first) < abs($1.first - theme.first) }
    }

    private func found(
        _ kind: Signal.Kind, _ range: Range<Int>, _ marks: [Mark], _ sentence: Range<Int>, rule: String
    ) -> Found? {
        // A question, a condition and a demand state nothing.
        guard !isUnrealised(range, sentence) else { return nil }
        let negation = negation(of: marks, sentence)
        let contrary = marks.contains { $0.roles.contains(.contrary) }
        let absent = contrary != (negation != nil)
        let first = min(range.lowerBound, negation ?? range.lowerBound)
        return Found(
            signal: Signal(kind: kind, polarity: absent ? .absent : .present), tokens: first..<range.upperBound,
            rule: rule)
    }

    /// The first token of a negation right before one of the marks; words inside a mark negate nothing but themselves.
    private func negation(of marks: [Mark], _ sentence: Range<Int>) -> Int? {
        for mark in marks {
            for index in max(sentence.lowerBound, mark.first - Self.negationReach)..<mark.first
            where !marks.contains(where: { ($0.first..<$0.end).contains(index) }) {
                let isZero = reading.mark(at: index, .quantity, .zero) != nil
                guard isZero || reading.mark(at: index, .negation) != nil else { continue }
                let isBarred = (index..<mark.first).contains { reading.isSign($0, Sign.comma) }
                if !isBarred { return index }
            }
        }
        return nil
    }

    private func isUnrealised(_ range: Range<Int>, _ sentence: Range<Int>) -> Bool {
        reading.isSign(sentence.upperBound - 1, Sign.question)
            || (max(sentence.lowerBound, range.lowerBound - 6)..<range.lowerBound).contains { index in
                Self.conditions.contains(Folding.folded(reading.words(index..<index + 1)))
            }
    }

    private static let conditions: Set<String> = ["if", "whether", "si"]
}
