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

    private struct Key: Hashable {
        let value: String
        let scope: Scope
    }

    private static func isAgents(_ figure: ReconciledFigure) -> Bool {
        [.police, .military, .officials].contains(figure.counted)
    }

    private static func contrast(
        _ question: Contrast.Question, _ figures: [ReconciledFigure], answer: (FigureClaim) -> String?
    ) -> Contrast? {
        // One answer for each value in each scope: voices of two scopes are never added up.
        var order: [Key] = []
        var supports: [Key: [ReconciledFigure.Support]] = [:]
        for figure in figures {
            for support in figure.supports where support.claim.stance != .denied {
                guard let value = answer(support.claim) else { continue }
                let key = Key(value: value, scope: figure.scope)
                if supports[key] == nil { order.append(key) }
                supports[key, default: []].append(support)
            }
        }
        guard Set(order.map(\.value)).count > 1 else { return nil }
        let answers = order.map { Contrast.Answer(value: $0.value, supports: supports[$0] ?? [], scopes: [$0.scope]) }
        let ranked = answers.enumerated().sorted { left, right in
            let a = roots(left.element)
            let b = roots(right.element)
            if a != b { return a > b }
            let copies = (left.element.supports.count, right.element.supports.count)
            return copies.0 != copies.1 ? copies.0 > copies.1 : left.offset < right.offset
        }
        return Contrast(question: question, answers: ranked.map(\.element))
    }

    /// How many independent roots stand behind an answer; copies add nothing.
    private static func roots(_ answer: Contrast.Answer) -> Int { Set(answer.supports.map(\.root)).count }

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

    static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }

    /// Only stretches of time: "2011–2015", "2012–".
    private static func period(_ figure: Figure) -> String? {
        guard let period = figure.period, period.from != period.to else { return nil }
        return "\(period.from?.iso ?? "")–\(period.to?.iso ?? "")"
    }
}
