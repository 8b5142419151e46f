import Crypto

/// The SHA-256 of some bytes: the name of a document, and the link of the journal's chain.
public struct ContentHash: Hashable, Sendable {
    /// 64 lower-case hexadecimal digits.
    public let hex: String

    /// Hashes bytes held in memory.
    public init(of bytes: some Sequence<UInt8>) {
        var hasher = Hasher()
        hasher.update(Array(bytes))
        self = hasher.finish()
    }

    /// Reads 64 lower-case hexadecimal digits; `nil` for anything else.
    public init?(hex: String) {
        guard hex.utf8.count == 64, hex.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) else {
            return nil
        }
        self.hex = hex
    }

    fileprivate init(trusted hex: String) { self.hex = hex }

    /// 64 zeros, which no content is known to give: what stands before the first link of a chain.
    static let zero = ContentHash(trusted: String(repeating: "0", count: 64))

    /// Hashes a stream piece by piece, so that a large file need not be in memory.
    public struct Hasher: Sendable {
        private var state = SHA256()

        public init() {}

        public mutating func update(_ bytes: [UInt8]) { state.update(data: bytes) }

        /// Adds a part of a record: its length as eight bytes, then its bytes, so that "ab"+"c" and "a"+"bc" differ.
        public mutating func update(part: String) {
            let bytes = Array(part.utf8)
            update(withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { Array($0) })
            update(bytes)
        }

        public func finish() -> ContentHash {
            let digits = Array("0123456789abcdef".utf8)
            let hex = state.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
            return ContentHash(trusted: String(decoding: hex, as: UTF8.self))
        }
    }
}

extension ContentHash: Codable {
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let hash = ContentHash(hex: text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "'\(text)' is not a SHA-256 in hexadecimal."))
        }
        self = hash
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(hex)
    }
}

extension ContentHash: Comparable {
    public static func < (left: ContentHash, right: ContentHash) -> Bool { left.hex < right.hex }
}

extension ContentHash: CustomStringConvertible {
    public var description: String { hex }
}
