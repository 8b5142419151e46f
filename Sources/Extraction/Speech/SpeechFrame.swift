import Evidence

/// Somebody says something: who, by which words, and what.
struct SpeechFrame: Hashable, Sendable {
    /// Nearest speaker first; empty when nobody is named.
    let speakers: [Speaker]
    /// The words that name the speaker, where they stand.
    let source: Range<Int>?
    let cue: Range<Int>
    let content: Range<Int>
    let isDirect: Bool
    /// What the word of speech says of the claim: alleged, denied; `nil` when it only reports.
    let stance: Stance?
}
