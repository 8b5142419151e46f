import Evidence
import Language

/// Finds the phrases of a sentence that name people or bodies of people, in order, none overlapping.
struct PartyGrammar: Sendable {
    /// How many words may stand between an article or number and its noun: "a 17-year-old unarmed local boy".
    static let longestModifier = 7
    let reading: Reading
    let dates: DateTokens
    /// Capitals say nothing in a sentence that is written in capitals only, or in none.
    let hasCapitals: Bool

    init(reading: Reading, dates: DateTokens, sentence: Range<Int>) {
        self.reading = reading
        self.dates = dates
        hasCapitals = Self.hasCapitals(reading, sentence)
    }

    static func hasCapitals(_ reading: Reading, _ sentence: Range<Int>) -> Bool {
        var words = 0
        var capitals = 0
        var loud = 0
        for index in sentence where reading.tokens[index].kind == .word {
            words += 1
            let shape = reading.tokens[index].shape
            if shape.contains(.capitalised) { capitals += 1 }
            if shape.contains(.allCapitals) { loud += 1 }
        }
        return words < 3 ? loud < words : capitals * 5 < words * 4
    }

    func parties(in sentence: Range<Int>) -> [Party] {
        let quantities = QuantityGrammar(reading: reading, dates: dates).quantities(in: sentence)
        var next = 0
        var result: [Party] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            while next < quantities.count, quantities[next].tokens.lowerBound < index { next += 1 }
            if let party = aged(at: index, sentence.upperBound) {
                result.append(party)
                index = party.tokens.upperBound
                continue
            }
            // "no one" is a pronoun, though "no" can be a number.
            if reading.mark(at: index, .negation) != nil, let party = pronoun(at: index) {
                result.append(party)
                index = party.tokens.upperBound
                continue
            }
            if next < quantities.count, quantities[next].tokens.lowerBound == index {
                let limit = next + 1 < quantities.count ? quantities[next + 1].tokens.lowerBound : sentence.upperBound
                if let party = counted(quantities[next], limit) {
                    result.append(party)
                    index = party.tokens.upperBound
                } else {
                    index = quantities[next].tokens.upperBound
                }
                continue
            }
            if let party = plain(at: index, sentence, after: result.last?.tokens.upperBound ?? sentence.lowerBound) {
                result.append(party)
                index = party.tokens.upperBound
            } else {
                index = max(index + 1, skipped(index))
            }
        }
        return result
    }

    /// "police station": the whole term names no people.
    func skipped(_ index: Int) -> Int {
        reading.mark(at: index, .thing).map { reading.entry($0).kind == "premises" ? $0.end : 0 } ?? 0
    }

    func isState(_ mark: Mark) -> Bool {
        mark.roles.contains(.state) && !mark.roles.contains(.participle) && !mark.roles.contains(.active)
    }

    func closes(_ index: Int) -> Bool {
        guard index < reading.tokens.count else { return true }
        let token = reading.tokens[index]
        if token.kind == .sign {
            return token.sign != Sign.hyphen && token.sign != Sign.percent && token.sign != Sign.slash
        }
        guard token.kind == .word else { return false }
        return token.shape.contains(.startsLine)
            || reading.isFunction(index, .auxiliary, .coordinator, .relative, .preposition, .of, .subordinator)
            || reading.hasMark(at: index, anyOf: Concept.eventBits) || reading.isAdverb(index)
    }

    /// A phrase without a number.
    func plain(at index: Int, _ sentence: Range<Int>, after floor: Int) -> Party? {
        if skipped(index) > index { return nil }
        if let mark = reading.mark(at: index, .people), mark.end <= sentence.upperBound {
            return people(mark, opening(of: index, after: floor)..<mark.end)
        }
        if let mark = reading.mark(at: index, .source), reading.entry(mark).kind == "person",
            mark.end <= sentence.upperBound,
            !hasCapitals || !reading.isCapitalised(index) || index == sentence.lowerBound
        {
            let one = isSingular(mark.end - 1)
            return Party(
                kind: .people, tokens: opening(of: index, after: floor)..<mark.end, head: index..<mark.end,
                counted: .civilians, low: one ? 1 : nil, high: one ? 1 : nil, name: nil)
        }
        if reading.isFunction(index, .pronoun) { return pronoun(at: index) }
        if let name = name(from: index, sentence.upperBound) {
            // "a Kelwick man", "Kelwick police"
            if let mark = reading.mark(at: name.upperBound, .people), mark.end <= sentence.upperBound,
                !reading.isCapitalised(name.upperBound), !reading.tokens[name.upperBound].shape.contains(.startsLine)
            {
                return people(mark, opening(of: index, after: floor)..<mark.end)
            }
            return Party(
                kind: .name, tokens: name, head: name, counted: .civilians, low: 1, high: 1, name: name)
        }
        return another(at: index) ?? state(at: index, after: floor)
    }

    /// "the dead", "bodies", "the injured".
    func state(at index: Int, after floor: Int) -> Party? {
        for mark in reading.marks(at: index) where mark.roles.contains(.state) && mark.concept.category != nil {
            let determined = index > floor && reading.isFunction(index - 1, .determiner)
            // "dead" alone is no noun, nor is "the dead" in "the dead woman".
            guard determined ? closes(mark.end) : isState(mark) && endsInS(mark.end - 1),
                let category = mark.concept.category
            else {
                continue
            }
            return Party(
                kind: .outcome(category), tokens: (determined ? index - 1 : index)..<mark.end,
                head: index..<mark.end, counted: .civilians, low: nil, high: nil, name: nil)
        }
        return nil
    }

    func pronoun(at index: Int) -> Party? {
        guard
            let mark = reading.marks(at: index).first(where: { $0.concept == .function && $0.roles.contains(.pronoun) })
        else { return nil }
        return Party(
            kind: .pronoun, tokens: index..<mark.end, head: index..<mark.end, counted: nil, low: nil, high: nil,
            name: nil, isNone: reading.mark(at: index, .negation) != nil)
    }

    /// Endings of plurals that do not end in "s".
    static let plurals: [[UInt8]] = [
        "men", "people", "children", "personnel", "troops", "crew", "staff", "gente",
    ]
    .map { Array($0.utf8) }
}
