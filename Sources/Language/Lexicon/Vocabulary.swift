/// Gives each folded word of the lexicon a number, so that grammars compare integers.
///
/// An open-addressing table over a 64-bit hash; the bytes are compared on a hit, so that no two words are confused.
public struct Vocabulary: Sendable {
    private var slots: [Int32]
    private var hashes: [UInt64] = [0]
    private var ends: [Int32] = [0]
    private var arena: [UInt8] = []

    /// The word "'s".
    public private(set) var possessive: Int32 = 0

    public init() {
        slots = Array(repeating: 0, count: 1 << 10)
        possessive = insert(Array("'s".utf8))
    }

    /// The number of words.
    public var count: Int { hashes.count - 1 }

    /// The number of a folded word; 0 when it is unknown.
    @inline(__always)
    public func number(of folded: [UInt8]) -> Int32 {
        let hash = Self.hash(folded)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = slots[slot]
            if hashes[Int(number)] == hash, isEqual(number, folded) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        return 0
    }

    /// The number of a folded word, which is added when it is new.
    public mutating func insert(_ folded: [UInt8]) -> Int32 {
        let known = number(of: folded)
        guard known == 0 else { return known }
        if hashes.count * 3 > slots.count { grow() }
        let number = Int32(hashes.count)
        hashes.append(Self.hash(folded))
        arena += folded
        ends.append(Int32(arena.count))
        place(number)
        return number
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for number in 1..<Int32(hashes.count) { place(number) }
    }

    private mutating func place(_ number: Int32) {
        var slot = Int(truncatingIfNeeded: hashes[Int(number)]) & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = number
    }

    private func isEqual(_ number: Int32, _ folded: [UInt8]) -> Bool {
        let start = Int(ends[Int(number) - 1])
        guard Int(ends[Int(number)]) - start == folded.count else { return false }
        for index in 0..<folded.count where arena[start + index] != folded[index] { return false }
        return true
    }

    /// FNV-1a over 64 bits, with a last mix so that the low bits that choose the slot depend on all.
    @inline(__always)
    private static func hash(_ bytes: [UInt8]) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash ^ (hash >> 29)
    }
}
