import Evidence

/// How the file was made: what it does not say, the rules of reconciliation, the rules that read the claims.
struct MethodSection {
    let edition: Edition
    let version: String

    private var wording: Wording { edition.wording }

    var markup: Markup {
        edition.section(.methods) {
            Markup(.h3) { wording.limits }
            for caution in wording.cautions { Markup(.p, .style(.caution)) { caution } }
            Markup(.h3) { wording.rulesUsed }
            Markup(.dl, .style(.rules)) {
                for rule in rulesUsed {
                    Markup(.div) {
                        Markup(.dt) { rule.rawValue }
                        Markup(.dd) { wording.explanation(rule) }
                    }
                }
            }
            if !readingRules.isEmpty {
                Markup(.h3) { wording.readingRules }
                Markup(.p, .style(.machine)) {
                    for (place, rule) in readingRules.enumerated() {
                        if place > 0 { " · " }
                        Markup(.code) { rule }
                    }
                }
            }
            Markup(.p, .style(.note)) { wording.version(version) }
        }
    }

    /// Scope, claim, tree, low and high stand behind every figure; the others where a figure names them, and the
    /// table of vague words where a claim is approximate.
    private var rulesUsed: [RuleCode] {
        var used: Set<RuleCode> = [.r1, .r3, .r4, .r5, .r6]
        for figure in edition.record.figures {
            used.formUnion(RuleCode.all(in: figure.rule))
            if figure.supports.contains(where: { $0.claim.figure.approximate }) { used.insert(.r8) }
        }
        return RuleCode.allCases.filter(used.contains)
    }

    private var readingRules: [String] { Set(edition.index.claims.values.map(\.rule)).sorted() }
}
