import Evidence
import Language

/// Tells acts that were planned, tried, feared, asked for or only possible from acts that happened: "a plot to kill 12",
/// "will arrest", "planeaban matar a 12", "if 20 people were killed".
struct UnrealGrammar: Sendable {
    /// How far before an infinitive the words that govern it may stand: "asked the court to charge".
    private static let governor = 7
    private static let condition = 10

    let sentence: FigureSentence
    private var reading: Reading { sentence.reading }

    init(sentence: FigureSentence) { self.sentence = sentence }

    /// Whether those that a noun of state names are set free: "12 detainees were released", "liberaron a 12 detenidos".
    func isUndone(_ group: NounGroup) -> Bool {
        guard case .outcome(let category) = group.head,
            [.arrested, .charged, .sentenced, .investigated].contains(category)
        else { return false }
        for index in (max(sentence.tokens.lowerBound, group.quote.lowerBound - 5)..<group.quote.lowerBound).reversed() {
            if reading.tokens[index].kind == .sign { break }
            if reading.isFunction(index, .undone) { return true }
        }
        for index in group.extent
            .upperBound..<max(
                group.extent.upperBound, min(group.extent.upperBound + 5, sentence.tokens.upperBound))
        {
            if reading.tokens[index].kind == .sign { break }
            if reading.isFunction(index, .undone) { return true }
        }
        return false
    }

    /// Whether the words of outcome say that it has not happened.
    func isUnreal(_ trigger: Mark, of group: NounGroup) -> Bool {
        // A lexical future ("abatirán") is its own sign.
        if reading.isFunction(trigger.first, .unreal), trigger.end == trigger.first + 1 { return true }
        let roles = trigger.roles
        let isVerb = roles.contains(.active) || roles.contains(.participle) || roles.contains(.subject)
        if isVerb, let verdict = byVerb(trigger) { return verdict }
        if roles.contains(.nominal), isWanted(trigger.first, within: 3) { return true }
        return isVerb && isConditional(min(trigger.first, group.quote.lowerBound))
    }

    /// What the words next to the verb say; `nil` when they leave it open.
    private func byVerb(_ trigger: Mark) -> Bool? {
        var index = trigger.first - 1
        var steps = 0
        while index >= sentence.tokens.lowerBound, steps < 6 {
            if reading.isFunction(index, .perfect) { return false }
            if isModal(index) { return true }
            if reading.isFunction(index, .infinitive), index > sentence.tokens.lowerBound {
                return reading.isFunction(index - 1, .realised) ? false : !isRealised(index)
            }
            guard
                reading.isFunction(index, .auxiliary, .conditional, .pronoun) || reading.isAdverb(index)
                    || reading.mark(at: index, .negation) != nil || reading.mark(at: index, .hedge) != nil
            else { break }
            index -= 1
            steps += 1
        }
        return isInfinitive(trigger.first) && isWanted(trigger.first, within: Self.governor) ? true : nil
    }

    /// A word that stands right before the verb and makes it future or possible.
    private func isModal(_ index: Int) -> Bool {
        reading.isFunction(index, .unreal) && reading.isFunction(index, .auxiliary, .conditional)
    }

    /// "managed to arrest"; all other infinitives with a marker name what is meant to be done.
    private func isRealised(_ index: Int) -> Bool {
        (max(sentence.tokens.lowerBound, index - 3)..<index).contains { reading.isFunction($0, .realised) }
    }

    /// A verb in -r where the language has no word before the infinitive: "matar", "detenerlos" is not asked for.
    private func isInfinitive(_ index: Int) -> Bool {
        let token = reading.tokens[index]
        return token.kind == .word && token.end - token.start > 4 && reading.bytes[Int(token.end) - 1] | 0x20 == 0x72
    }

    /// A word of plan, attempt, threat or request before, with no sign or relative clause between.
    private func isWanted(_ first: Int, within reach: Int) -> Bool {
        for index in stride(from: first - 1, through: max(sentence.tokens.lowerBound, first - reach), by: -1) {
            let token = reading.tokens[index]
            if token.kind == .sign, !Sign.isQuotation(token.sign) { return false }
            if reading.isFunction(index, .realised) { return false }
            if reading.isFunction(index, .unreal) { return true }
            if reading.isFunction(index, .relative), !reading.isFunction(index, .determiner) { return false }
        }
        return false
    }

    /// "if 20 people were killed", "si murieran 20 personas"
    private func isConditional(_ first: Int) -> Bool {
        for index in stride(from: first, through: max(sentence.tokens.lowerBound, first - Self.condition), by: -1) {
            let token = reading.tokens[index]
            if token.kind == .sign, !Sign.isQuotation(token.sign) { return false }
            if reading.isFunction(index, .unreal), reading.isFunction(index, .subordinator) { return true }
        }
        return false
    }
}
