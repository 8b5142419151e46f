import Evidence
import Language

/// Finds documents that share their wording: word five-shingles, containment in the shorter (METHODS, section 5).
struct SharedText: Sendable {
    /// An earlier document whose wording a later one repeats.
    struct Copy: Hashable, Sendable {
        let original: Int
        let copy: Int
        /// The share of the shorter document's shingles that the other has, 0 to 1.
        let containment: Double
        /// The longest run of shared words in the copy.
        let passage: Span
    }

    private static let width = 5
    /// Below this share a common sentence may be a quotation that both took from a third.
    private static let threshold = 0.25

    /// The nearest earlier original of each document that has one; documents in the order of publication.
    static func copies(in texts: [String]) -> [Copy] {
        let shingled = texts.map(shingles)
        var first: [UInt64: [Int]] = [:]
        var result: [Copy] = []
        for (index, shingles) in shingled.enumerated() {
            var shared: [Int: Int] = [:]
            for hash in Set(shingles.map(\.hash)) {
                for earlier in first[hash] ?? [] { shared[earlier, default: 0] += 1 }
                first[hash, default: []].append(index)
            }
            let best = shared.map { earlier, count in
                (
                    earlier,
                    Double(count)
                        / Double(max(1, min(Set(shingles.map(\.hash)).count, Set(shingled[earlier].map(\.hash)).count)))
                )
            }.max { ($0.1, -$0.0) < ($1.1, -$1.0) }
            guard let (original, containment) = best, containment >= threshold,
                let passage = longestRun(shingles, Set(shingled[original].map(\.hash)))
            else { continue }
            result.append(Copy(original: original, copy: index, containment: containment, passage: passage))
        }
        return result
    }

    private struct Shingle {
        let hash: UInt64
        let span: Span
    }

    private static func shingles(of text: String) -> [Shingle] {
        var copy = text
        return copy.withUTF8 { bytes in
            let words = Tokenizer(vocabulary: Vocabulary()).tokens(of: bytes).filter { $0.kind != .sign }
            let hashes = words.map { word in
                var folded: [UInt8] = []
                Folding.append(
                    folding: UnsafeBufferPointer(rebasing: bytes[Int(word.start)..<Int(word.end)]), to: &folded)
                return folded.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
            }
            guard words.count >= width else { return [] }
            return (0...(words.count - width)).map { start in
                let hash = hashes[start..<start + width].reduce(UInt64(0)) {
                    ($0 << 7 | $0 >> 57) ^ $1 &* 0x9E37_79B9_7F4A_7C15
                }
                return Shingle(hash: hash, span: Span(Int(words[start].start), Int(words[start + width - 1].end)))
            }
        }
    }

    private static func longestRun(_ shingles: [Shingle], _ other: Set<UInt64>) -> Span? {
        var best: Span?
        var start: Int?
        for shingle in shingles {
            guard other.contains(shingle.hash) else {
                start = nil
                continue
            }
            let first = start ?? shingle.span.start
            start = first
            let run = Span(first, shingle.span.end)
            if run.count > best?.count ?? 0 { best = run }
        }
        return best
    }
}
