import Evidence

/// Puts the answers to the questions of a case side by side, with the scopes in which they are given.
struct ContrastFinder: Sendable {
    /// The questions that have two answers or more.
    static func contrasts(in figures: [ReconciledFigure]) -> [Contrast] {
        let whole = figures.filter { if case .wholeCase = $0.scope { true } else { false } }
        let questions: [(Contrast.Question, (ReconciledFigure) -> Bool)] = [
            (.howManyKilled, { $0.category == .killed && !isAgents($0) }),
            (.howManyOfficers, { [.involved, .investigated].contains($0.category) && isAgents($0) }),
            (.howManyOperations, { $0.category == .operationsOrCases }),
            (.withoutRecord, { $0.category == .noCriminalRecord }),
        ]
        var contrasts = questions.compactMap { question, holds in
            contrast(question, whole.filter(holds)) { value($0.figure) }
        }
        let totals = whole.filter { [.killed, .operationsOrCases, .involved, .investigated].contains($0.category) }
        if let periods = contrast(.whichPeriod, totals, answer: { period($0.figure) }) { contrasts.append(periods) }
        return contrasts
    }

    private static func isAgents(_ figure: ReconciledFigure) -> Bool {
        [.police, .military, .officials].contains(figure.counted)
    }

    private static func contrast(
        _ question: Contrast.Question, _ figures: [ReconciledFigure], answer: (Claim) -> String?
    ) -> Contrast? {
        var order: [String] = []
        var supports: [String: [ReconciledFigure.Support]] = [:]
        var scopes: [String: [Scope]] = [:]
        for figure in figures {
            for support in figure.supports {
                guard let value = answer(support.claim) else { continue }
                if supports[value] == nil { order.append(value) }
                supports[value, default: []].append(support)
                if scopes[value]?.contains(figure.scope) != true { scopes[value, default: []].append(figure.scope) }
            }
        }
        guard order.count > 1 else { return nil }
        let answers = order.map { Contrast.Answer(value: $0, supports: supports[$0] ?? [], scopes: scopes[$0] ?? []) }
        return Contrast(question: question, answers: answers.sorted { roots($0) > roots($1) })
    }

    private static func roots(_ answer: Contrast.Answer) -> Int { answer.supports.count }

    /// "27", "≥ 20", "≤ 3000", "≈ 90–100"
    static func value(_ figure: Figure) -> String? {
        let mark = figure.approximate ? "≈ " : ""
        return switch (figure.low, figure.high) {
        case (let low?, let high?): mark + (low == high ? number(low) : "\(number(low))–\(number(high))")
        case (let low?, nil): "≥ \(number(low))"
        case (nil, let high?): "≤ \(number(high))"
        case (nil, nil): nil
        }
    }

    private static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }

    /// Only stretches of time: "2011–2015", "2012–".
    private static func period(_ figure: Figure) -> String? {
        guard let period = figure.period, period.from != period.to else { return nil }
        return "\(period.from?.iso ?? "")–\(period.to?.iso ?? "")"
    }
}
