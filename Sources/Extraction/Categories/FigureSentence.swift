import Evidence
import Language

/// One sentence with its counted groups: what the rules of category look at.
struct FigureSentence: Sendable {
    let reading: Reading
    let tokens: Range<Int>
    let groups: [NounGroup]
    /// The tokens that belong to dates.
    let dates: DateTokens
}
