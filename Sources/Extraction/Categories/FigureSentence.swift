import Evidence
import Language

/// One sentence with its counted groups: what the rules of category look at.
struct FigureSentence: Sendable {
    let reading: Reading
    let tokens: Range<Int>
    let groups: [NounGroup]
    /// The tokens that belong to dates.
    let dates: DateTokens
    /// The number of the sentence in its text.
    var number = 0
}
