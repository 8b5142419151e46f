/// A lexicon file that cannot be used.
public struct LexiconError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file: "es/killed.yaml".
    public let file: String
    /// The line, counted from 1, where it is known.
    public let line: Int?
    /// What is wrong and what to do.
    public let reason: String

    public var description: String {
        "Could not read the lexicon file '\(file)'\(line.map { ", line \($0)" } ?? ""): \(reason)"
    }
}
