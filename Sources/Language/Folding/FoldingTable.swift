/// The plain letters for U+00C0 to U+017F, one or two ASCII bytes each; zero for a sign that is no letter.
@usableFromInline
enum FoldingTable {
    @usableFromInline
    struct Letters: Sendable {
        @usableFromInline let first: UInt8
        @usableFromInline let second: UInt8
    }

    /// 64 letters a row (one second byte), in the order of Unicode; "." stands for a sign that is no letter.
    private static let rows = [
        // U+00C0 to U+00FF
        "a a a a a a ae c e e e e i i i i d n o o o o o . o u u u u y th ss "
            + "a a a a a a ae c e e e e i i i i d n o o o o o . o u u u u y th y",
        // U+0100 to U+013F
        "a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g "
            + "g g g g h h h h i i i i i i i i i i ij ij j j k k k l l l l l l l",
        // U+0140 to U+017F
        "l l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s "
            + "s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s",
    ]

    @usableFromInline static let letters: [Letters] = rows.flatMap { row in
        row.split(separator: " ").map { entry in
            let bytes = Array(entry.utf8)
            guard bytes != [0x2E] else { return Letters(first: 0, second: 0) }
            return Letters(first: bytes[0], second: bytes.count > 1 ? bytes[1] : 0)
        }
    }
}
