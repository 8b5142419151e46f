import Evidence
import Language

/// Those behind "by" did it: "killed by four officers", "an attack by 20 gunmen", "a manos de seis soldados".
struct ByAgentRule: CategoryRule {
    let name = "by-agent"
    private static let reach = 6

    func reading(of group: NounGroup, in sentence: FigureSentence) -> CategoryReading? {
        guard case .people = group.head, let by = by(before: group.quote.lowerBound, sentence) else { return nil }
        let reading = sentence.reading
        for index in stride(from: by - 1, through: max(sentence.tokens.lowerBound, by - Self.reach), by: -1) {
            let token = reading.tokens[index]
            if token.kind == .sign, !Sign.isQuotation(token.sign) { return nil }
            for mark in reading.marks(at: index) {
                if mark.concept == .event, by - mark.end <= 2 { return CategoryReading(.involved, trigger: mark) }
                guard let category = mark.concept.category else { continue }
                let isAct = [.killed, .injured, .arrested, .disappeared].contains(category)
                if isAct { return CategoryReading(.involved, trigger: mark) }
                if mark.roles.contains(.participle) { return CategoryReading(.other, trigger: mark) }
            }
        }
        return nil
    }

    /// The first token of "by", which stands right before the group or its article.
    private func by(before first: Int, _ sentence: FigureSentence) -> Int? {
        for mark in sentence.reading.marks(endingAt: first)
        where mark.concept == .function && mark.roles.contains(.by) && mark.first > sentence.tokens.lowerBound {
            return mark.first
        }
        return nil
    }
}
