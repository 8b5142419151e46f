import Language

/// Names by a hash of their letters without case, so that no string is built to look one up.
struct NameKey: Sendable {
    let reading: Reading

    /// FNV-1a over the bytes of the words with the bit of case set; signs between words do not count.
    func key(_ tokens: Range<Int>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in tokens where reading.tokens[index].kind != .sign {
            for byte in reading.bytes[Int(reading.tokens[index].start)..<Int(reading.tokens[index].end)] {
                hash = (hash ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3
            }
            hash = (hash ^ 0x1F) &* 0x100_0000_01B3
        }
        return hash
    }
}
