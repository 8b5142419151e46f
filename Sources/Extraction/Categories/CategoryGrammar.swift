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
        ByAgentRule(), PartRule(), HeadNounRule(), TimesRule(), RelativeObjectRule(), ObjectRule(), NominalRule(),
        CoordinatedObjectRule(), TrendRule(), SubjectRule(), AttributiveRule(),
        InquiryRule(),
        AgentRule(), HeadNounRule(readsParts: true),
    ]
    private static let lastResort = NearestRule()
    /// The rule of a figure in a list whose heading says what happened.
    static let topic = "topic"
    /// The rule of a figure whose act has not happened.
    static let unrealised = "unrealised"

    /// Every rule by name, for the documentation and its test.
    static var names: [String] {
        rules.dropLast().map(\.name) + [
            "coordination", lastResort.name, RepeatedNumbers.rule, unrealised, topic,
            ContinuationRule.rule, ParallelGroups.rule, "people",
        ]
    }

    /// - Parameter earlier: what the sentences before have said.
    func decisions(in sentence: FigureSentence, after earlier: EarlierFigures = EarlierFigures()) -> [Decision] {
        let unreal = UnrealGrammar(sentence: sentence)
        var decisions: [Decision?] = sentence.groups.map { group in
            for rule in Self.rules {
                if let reading = rule.reading(of: group, in: sentence) {
                    return decision(group, reading, rule.name, unreal)
                }
            }
            return nil
        }
        leaveWholes(&decisions)
        coordinate(&decisions, sentence)
        goOn(&decisions, sentence, earlier)
        ParallelGroups(sentence: sentence).fill(&decisions)
        for index in decisions.indices where decisions[index] == nil {
            let group = sentence.groups[index]
            if let reading = Self.lastResort.reading(of: group, in: sentence) {
                decisions[index] = decision(group, reading, Self.lastResort.name, unreal)
            }
        }
        coordinate(&decisions, sentence)
        ParallelGroups(sentence: sentence).fill(&decisions)
        for index in decisions.indices where decisions[index] == nil {
            let group = sentence.groups[index]
            guard isPeople(group), !group.quantity.isZero, !group.quantity.isOne,
                group.head != .none || isOfThoseBefore(index, sentence)
            else { continue }
            decisions[index] = Decision(group: group, reading: CategoryReading(.other, trigger: nil), rule: "people")
        }
        return decisions.compactMap { $0 }
    }

    /// "Of the 70 detained, 20 have been freed": a bare number with a verb, behind people in the same sentence.
    private func isOfThoseBefore(_ index: Int, _ sentence: FigureSentence) -> Bool {
        sentence.reading.isFunction(sentence.groups[index].extent.upperBound, .auxiliary)
            && sentence.groups[max(0, index - 8)..<index].contains {
                switch $0.head {
                case .people, .outcome: true
                case .none, .event, .homicides, .firearm, .money, .rate, .times: false
                }
            }
    }

    /// "Six people were killed, three of them children": the part shares what is said of all, when it has no verb.
    private func apposed(_ index: Int, _ decisions: [Decision?], _ sentence: FigureSentence) -> CategoryReading? {
        let group = sentence.groups[index]
        guard isPartOfBefore(group), !sentence.reading.isFunction(group.extent.upperBound, .auxiliary), index > 0,
            let before = decisions[index - 1], let whole = before.group.quantity.low, let part = group.quantity.low,
            part <= whole, before.group.head != .event, group.quote.lowerBound - before.group.quote.upperBound < 30
        else { return nil }
        return CategoryReading(before.reading.category, trigger: nil)
    }

    /// "40 of the 96 officers were promoted" says nothing of the 96.
    private func leaveWholes(_ decisions: inout [Decision?]) {
        for index in decisions.indices.dropFirst() {
            guard let whole = decisions[index], let part = decisions[index - 1], part.group.isPart,
                part.group.quote.contains(whole.group.quote.lowerBound), whole.rule == "verb-after",
                whole.reading.trigger == part.reading.trigger
            else { continue }
            decisions[index] = Decision(
                group: whole.group, reading: CategoryReading(.other, trigger: nil), rule: "people")
        }
    }

    /// What the head of the sentence or the sentence before says holds for those of whom nothing else is said.
    private func goOn(_ decisions: inout [Decision?], _ sentence: FigureSentence, _ earlier: EarlierFigures) {
        let topic = SentenceTopic(sentence: sentence, earlier: earlier).topic()
        let continuation = ContinuationRule(sentence: sentence, earlier: earlier)
        for index in decisions.indices where decisions[index] == nil {
            let group = sentence.groups[index]
            if let topic, group.quote.lowerBound >= topic.from, isPeople(group), !group.quantity.isZero {
                decisions[index] = Decision(group: group, reading: topic.reading, rule: Self.topic)
            } else if let reading = continuation.reading(of: group) ?? apposed(index, decisions, sentence) {
                decisions[index] = Decision(group: group, reading: reading, rule: ContinuationRule.rule)
            } else if group.isOfVictims(sentence.reading), let victims = earlier.victims, !group.quantity.isZero,
                !sentence.reading.isFunction(group.extent.upperBound, .auxiliary),
                sentence.reading.mark(at: group.quantity.tokens.upperBound, .bound, .another) == nil
            {
                decisions[index] = Decision(group: group, reading: victims, rule: Self.topic)
            }
        }
    }

    /// What is only planned, feared or asked for has not happened to anybody.
    private func decision(_ group: NounGroup, _ reading: CategoryReading, _ rule: String, _ unreal: UnrealGrammar)
        -> Decision
    {
        if unreal.isUndone(group) {
            return Decision(group: group, reading: CategoryReading(.other, trigger: nil), rule: Self.unrealised)
        }
        guard let trigger = reading.trigger, reading.category != .other,
            trigger.first < group.quote.lowerBound
                || trigger.first >= group.quote.upperBound, unreal.isUnreal(trigger, of: group)
        else { return Decision(group: group, reading: reading, rule: rule) }
        return Decision(group: group, reading: CategoryReading(.other, trigger: trigger), rule: Self.unrealised)
    }

    /// "two women and five children", "96 members -- 16 officers and 80 sub-officers": what is said of one is said of
    /// the other.
    private func coordinate(_ decisions: inout [Decision?], _ sentence: FigureSentence) {
        for index in decisions.indices.dropFirst() where decisions[index]?.reading.isReduced ?? true {
            if let before = decisions[index - 1], areJoined(before.group, sentence.groups[index], sentence),
                decisions[index] == nil || governs(before.rule) && !isPartOfBefore(sentence.groups[index])
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

    /// "27, 11 of them without records": what is said of the part is said of it alone.
    private func isPartOfBefore(_ group: NounGroup) -> Bool { group.head == .none && group.extent != group.quote }

    /// Rules whose words stand before the groups and hold for all that are joined.
    private func governs(_ rule: String) -> Bool { ["nominal", "verb-before", "inquiry"].contains(rule) }

    private func areJoined(_ first: NounGroup, _ second: NounGroup, _ sentence: FigureSentence) -> Bool {
        guard isPeople(first) || includes(first, second, sentence), isPeople(second), !first.isPart,
            first.extent.upperBound <= second.quote.lowerBound
        else {
            return false
        }
        let gap = first.extent.upperBound..<second.quote.lowerBound
        return gap.count <= 4
            && gap.allSatisfy { index in
                let token = sentence.reading.tokens[index]
                if token.kind == .sign { return token.sign != Sign.semicolon && !Sign.isTerminal(token.sign) }
                return sentence.reading.isFunction(
                    index, .coordinator, .determiner, .objectMarker, .among, .of, .pronoun)
            }
    }

    /// "12 dead, among them three soldiers"
    private func includes(_ first: NounGroup, _ second: NounGroup, _ sentence: FigureSentence) -> Bool {
        guard case .outcome = first.head, second.quote.lowerBound - first.extent.upperBound <= 4 else { return false }
        return (first.extent.upperBound..<max(first.extent.upperBound, second.quote.lowerBound)).contains {
            sentence.reading.isFunction($0, .among)
        }
    }

    private func isPeople(_ group: NounGroup) -> Bool {
        switch group.head {
        case .people, .none: true
        case .outcome, .event, .homicides, .firearm, .money, .rate, .times: false
        }
    }
}
