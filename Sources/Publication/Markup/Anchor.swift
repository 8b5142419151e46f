import Evidence

/// A place in the report that a link can open.
struct Anchor: Hashable, Sendable {
    /// The id: letters, digits and hyphens.
    let name: String

    /// Makes an id of parts. Whatever is not a letter, digit or hyphen of ASCII is written as its code between
    /// underscores, so that different parts never give the same id.
    private init(_ kind: String, _ parts: String...) {
        var name = kind
        for part in parts {
            name += "-"
            for scalar in part.unicodeScalars {
                switch scalar {
                case "a"..."z", "A"..."Z", "0"..."9", "-": name.unicodeScalars.append(scalar)
                default: name += "_\(String(scalar.value, radix: 16))_"
                }
            }
        }
        self.name = name
    }

    /// The words of a claim in the text of their document.
    static func passage(of claim: String) -> Anchor { .init("c", claim) }
    /// The words that show why a document hangs where it does.
    static func evidence(in tree: String, member: Int) -> Anchor { .init("e", tree, String(member)) }
    static func document(_ hash: ContentHash) -> Anchor { .init("d", hash.hex) }
    static func page(_ number: Int, of hash: ContentHash) -> Anchor { .init("p", hash.hex, String(number)) }
    /// A figure; its unit belongs to the name, since the id of a figure does not hold it.
    static func figure(_ figure: ReconciledFigure) -> Anchor { .init("f", named(figure)) }
    /// A claim where it is listed under a figure.
    static func claim(_ claim: String, under figure: ReconciledFigure) -> Anchor {
        .init("f", named(figure), claim)
    }
    private static func named(_ figure: ReconciledFigure) -> String {
        figure.unit.map { "\(figure.id) \($0)" } ?? figure.id
    }
    static func contrast(_ question: Contrast.Question) -> Anchor { .init("k", question.rawValue) }
    /// A claim where it supports an answer.
    static func claim(_ claim: String, under question: Contrast.Question, answer: Int) -> Anchor {
        .init("k", question.rawValue, String(answer), claim)
    }
    static func tree(_ id: String) -> Anchor { .init("t", id) }
    static func finding(_ id: String) -> Anchor { .init("g", id) }
    static func section(_ section: ReportSection) -> Anchor { .init("s", section.rawValue) }
}

/// The parts of a report, in the order in which they stand.
enum ReportSection: String, CaseIterable {
    case contested, missing, figures, sources, trees, methods
}
