import Language

/// The words that a text writes in small letters, as a filter of bits: a word that it does not hold never stood so.
///
/// It may hold a word by accident, which makes a rule abstain and no more.
struct SmallLetters: Sendable {
    private var bits: [UInt64]
    private let keys: NameKey

    init(_ sight: NameSight) {
        let tokens = sight.reading.tokens
        var slots = 64
        while slots < tokens.count * 8 { slots *= 2 }
        bits = Array(repeating: 0, count: slots / 64)
        keys = NameKey(reading: sight.reading)
        for index in tokens.indices
        where tokens[index].kind == .word && !tokens[index].shape.contains(.capitalised)
            && tokens[index].end - tokens[index].start > 2
        {
            let slot = slot(index)
            bits[slot >> 6] |= 1 << UInt64(slot & 63)
        }
    }

    func contains(_ token: Int) -> Bool {
        let slot = slot(token)
        return bits[slot >> 6] & (1 << UInt64(slot & 63)) != 0
    }

    private func slot(_ token: Int) -> Int {
        let key = keys.key(token..<token + 1)
        return Int(truncatingIfNeeded: key ^ (key >> 31)) & (bits.count * 64 - 1)
    }
}
