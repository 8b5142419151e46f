/// Reads digits with separators in both styles: 3,000 and 3.000 are three thousand, 9.6 and 9,6 are nine point six.
public enum NumberReader {
    /// The value of a number token; `nil` when the separators make no number ("1.2.3").
    public static func value(of digits: some Collection<UInt8>) -> Double? {
        var groups: [[UInt8]] = [[]]
        var separators: [UInt8] = []
        for byte in digits {
            if byte >= 0x30, byte <= 0x39 {
                groups[groups.count - 1].append(byte)
            } else if groups[groups.count - 1].isEmpty {
                continue  // The second or third byte of a fixed space.
            } else {
                separators.append(byte >= 0x80 ? 0x20 : byte)
                groups.append([])
            }
        }
        let thousands = groups.dropFirst().prefix(while: { $0.count == 3 }).count
        let sameSeparator = Set(separators.prefix(thousands)).count <= 1
        if thousands == separators.count, sameSeparator, thousands > 0, groups[0].count <= 3, groups[0] != [0x30] {
            return Double(String(decoding: groups.joined(), as: UTF8.self))
        }
        if separators.count == 1
            || (thousands == separators.count - 1 && sameSeparator && separators.last != separators.first)
        {
            let whole = String(decoding: groups.dropLast().joined(), as: UTF8.self)
            return Double(whole + "." + String(decoding: groups[groups.count - 1], as: UTF8.self))
        }
        return separators.isEmpty ? Double(String(decoding: groups[0], as: UTF8.self)) : nil
    }
}
