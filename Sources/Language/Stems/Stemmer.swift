import CStemmer

/// Cuts words of one language down to their stems, so that "enfrentamientos" and "enfrentamiento" meet.
///
/// The rules are those of Snowball (M. Porter, snowballstem.org), run by libstemmer. A word is stemmed first and folded
/// after, since the Spanish rules read accents. An instance serves one thread at a time.
public final class Stemmer {
    private let algorithm: OpaquePointer
    private let restoresAccents: Bool

    /// `nil` for a language without rules here: only "es" and "en" have them.
    public init?(language: String) {
        let names = ["es": "spanish", "en": "english"]
        guard let name = names[language], let algorithm = sb_stemmer_new(name, "UTF_8") else { return nil }
        self.algorithm = algorithm
        restoresAccents = language == "es"
    }

    deinit { sb_stemmer_delete(algorithm) }

    /// The folded stem of one word, in any case, with composed or combining accents.
    public func stem(_ word: String) -> String {
        let lowered = Lowering.lowered(word)
        guard let stem = sb_stemmer_stem(algorithm, lowered, Int32(clamping: lowered.count)) else {
            return Folding.folded(word)
        }
        let bytes = UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(algorithm)))
        var folded: [UInt8] = []
        folded.reserveCapacity(bytes.count)
        Folding.append(folding: bytes, to: &folded)
        return String(decoding: folded, as: UTF8.self)
    }

    /// Every stem under which a text may hold a word that a person typed, without duplicates.
    ///
    /// People type "manifestacion" for "manifestación", and the Spanish rules cut only the second down to what they
    /// make of "manifestaciones". The endings that carry their accent by rule are therefore tried with it too.
    public func stems(ofTyped word: String) -> [String] {
        let plain = stem(word)
        guard restoresAccents, word.utf8.allSatisfy({ $0 < 0x80 }) else { return [plain] }
        let lowered = String(decoding: Lowering.lowered(word), as: UTF8.self)
        for (ending, accented) in Self.accentedEndings where lowered.hasSuffix(ending) {
            let restored = stem(lowered.dropLast(ending.count) + accented)
            return restored == plain ? [plain] : [plain, restored]
        }
        return [plain]
    }

    /// Endings that Spanish spelling writes with an accent (RAE, Ortografía 2010, II.2.2 and II.3.4); longest first.
    private static let accentedEndings = [
        ("cion", "ción"), ("sion", "sión"), ("iamos", "íamos"), ("ian", "ían"),
        ("ias", "ías"), ("ran", "rán"), ("ras", "rás"), ("ia", "ía"), ("ra", "rá"), ("io", "ió"),
    ]
}
