/// One question to which the sources give answers that do not agree: shown side by side, never merged.
public struct Contrast: Hashable, Sendable, Codable, Identifiable {
    public enum Question: String, Hashable, Sendable, Codable, CaseIterable {
        case howManyKilled, howManyOfficers, howManyOperations, whichPeriod, withoutRecord, other
    }

    /// One answer with the claims that give it and the roots that stand behind it.
    public struct Answer: Hashable, Sendable, Codable {
        /// As a person reads it, without language: "27", "≥ 20", "90–100", "2011–2015".
        public let value: String
        public let supports: [ReconciledFigure.Support]
        /// The scopes in which it is given: answers of different scopes need not contradict each other.
        public let scopes: [Scope]

        public init(value: String, supports: [ReconciledFigure.Support], scopes: [Scope]) {
            self.value = value
            self.supports = supports
            self.scopes = scopes
        }
    }

    public let question: Question
    public let answers: [Answer]

    public init(question: Question, answers: [Answer]) {
        self.question = question
        self.answers = answers
    }

    public var id: String { question.rawValue }
}
