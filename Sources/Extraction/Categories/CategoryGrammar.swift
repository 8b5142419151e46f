import Evidence
import Language

/// Gives each counted group of a sentence its category: by the first rule that reads it, then by coordination.
struct CategoryGrammar: Sendable {
    /// A group with what happened to it and the rule that says so.
    struct Decision {
        let group: NounGroup
        let reading: CategoryReading
        let rule: String
    }

    /// In the order in which they are tried: the surest first.
    private static let rules: [any CategoryRule] = [
        PartRule(), HeadNounRule(), TimesRule(), ObjectRule(), NominalRule(), SubjectRule(), AttributiveRule(),
        InquiryRule(),
        AgentRule(), HeadNounRule(readsParts: true),
    ]
    private static let lastResort = NearestRule()
    /// The rule of a figure whose act has not happened.
    static let unrealised = "unrealised"

    /// Every rule by name, for the documentation and its test.
    static var names: [String] {
        rules.dropLast().map(\.name) + ["coordination", lastResort.name, RepeatedNumbers.rule, unrealised, "people"]
    }

    func decisions(in sentence: FigureSentence) -> [Decision] {
        let unreal = UnrealGrammar(sentence: sentence)
        var decisions: [Decision?] = sentence.groups.map { group in
            for rule in Self.rules {
                if let reading = rule.reading(of: group, in: sentence) {
                    return decision(group, reading, rule.name, unreal)
                }
            }
            return nil
        }
        coordinate(&decisions, sentence)
        for index in decisions.indices where decisions[index] == nil {
            let group = sentence.groups[index]
            if let reading = Self.lastResort.reading(of: group, in: sentence) {
                decisions[index] = decision(group, reading, Self.lastResort.name, unreal)
            }
        }
        coordinate(&decisions, sentence)
        for index in decisions.indices where decisions[index] == nil {
            let group = sentence.groups[index]
            guard case .people = group.head, !group.quantity.isZero, !group.quantity.isOne else { continue }
            decisions[index] = Decision(group: group, reading: CategoryReading(.other, trigger: nil), rule: "people")
        }
        return decisions.compactMap { $0 }
    }

    /// What is only planned, feared or asked for has not happened to anybody.
    private func decision(_ group: NounGroup, _ reading: CategoryReading, _ rule: String, _ unreal: UnrealGrammar)
        -> Decision
    {
        guard let trigger = reading.trigger, reading.category != .other, trigger.first < group.quote.lowerBound
            || trigger.first >= group.quote.upperBound, unreal.isUnreal(trigger, of: group)
        else { return Decision(group: group, reading: reading, rule: rule) }
        return Decision(group: group, reading: CategoryReading(.other, trigger: trigger), rule: Self.unrealised)
    }

    /// "two women and five children", "96 members -- 16 officers and 80 sub-officers": what is said of one is said of
    /// the other.
    private func coordinate(_ decisions: inout [Decision?], _ sentence: FigureSentence) {
        for index in decisions.indices.dropFirst() where decisions[index]?.reading.isReduced ?? true {
            if let before = decisions[index - 1], areJoined(before.group, sentence.groups[index], sentence),
                decisions[index] == nil || governs(before.rule)
            {
                decisions[index] = Decision(
                    group: sentence.groups[index], reading: before.reading, rule: "coordination")
            }
        }
        for index in decisions.indices.dropLast().reversed() where decisions[index] == nil {
            if let after = decisions[index + 1], areJoined(sentence.groups[index], after.group, sentence) {
                decisions[index] = Decision(group: sentence.groups[index], reading: after.reading, rule: "coordination")
            }
        }
    }

    /// Rules whose words stand before the groups and hold for all that are joined.
    private func governs(_ rule: String) -> Bool { ["nominal", "verb-before", "inquiry"].contains(rule) }

    private func areJoined(_ first: NounGroup, _ second: NounGroup, _ sentence: FigureSentence) -> Bool {
        guard isPeople(first), isPeople(second), !first.isPart, first.extent.upperBound <= second.quote.lowerBound
        else {
            return false
        }
        let gap = first.extent.upperBound..<second.quote.lowerBound
        return gap.count <= 4
            && gap.allSatisfy { index in
                let token = sentence.reading.tokens[index]
                if token.kind == .sign { return token.sign != Sign.semicolon && !Sign.isTerminal(token.sign) }
                return sentence.reading.isFunction(index, .coordinator, .determiner, .objectMarker)
                    || ["among", "including", "incluido", "incluidos", "ellos", "them", "entre", "of"].contains(
                        Folding.folded(sentence.reading.words(index..<index + 1)))
            }
    }

    private func isPeople(_ group: NounGroup) -> Bool {
        if case .people = group.head { return true }
        return group.head == .none
    }
}
