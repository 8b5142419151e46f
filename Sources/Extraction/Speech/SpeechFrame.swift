import Evidence

/// Somebody says something: who, by which words, and what.
struct SpeechFrame: Hashable, Sendable {
    /// Nearest speaker first; empty when nobody is named.
    let speakers: [Speaker]
    /// The words that name the speaker, where they stand, with all that is set beside the name.
    let source: Range<Int>?
    let cue: Range<Int>
    var content: Range<Int>
    let isDirect: Bool
    /// What the word of speech says of the claim: alleged, denied; `nil` when it only reports.
    let stance: Stance?
    /// Whether the content is said to be so. "She hopes for peace" tells how she stands to it, and no claim rests on it.
    var isAssertion = true
    /// Whether the cue stands in a quotation: those words are the quoted speaker's own.
    var isQuoted = false
    /// Whether the frame goes on with the quotation of the one before.
    var continuesLast = false
}
