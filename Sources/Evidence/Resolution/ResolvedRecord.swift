/// The whole case as resolution leaves it: what reports and analyses read, and nothing else.
public struct ResolvedRecord: Hashable, Sendable, Codable {
    public let title: String
    /// By date of publication, then by name; documents without a date come last.
    public let documents: [Document]
    public let captures: [Capture]
    public let trees: [SourceTree]
    public let operations: [Operation]
    public let figures: [ReconciledFigure]
    public let contrasts: [Contrast]

    public init(
        title: String, documents: [Document], captures: [Capture], trees: [SourceTree], operations: [Operation],
        figures: [ReconciledFigure], contrasts: [Contrast]
    ) {
        self.title = title
        self.documents = documents
        self.captures = captures
        self.trees = trees
        self.operations = operations
        self.figures = figures
        self.contrasts = contrasts
    }
}
