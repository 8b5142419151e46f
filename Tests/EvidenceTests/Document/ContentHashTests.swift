import Evidence
import Foundation
import Testing

@Suite struct ContentHashTests {
    /// FIPS 180-2, appendix B, and the well-known hash of nothing.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func `the hash is SHA-256`(text: String, hex: String) {
        #expect(ContentHash(of: text.utf8).hex == hex)
    }

    @Test func `a million letters hashed in pieces have the published hash`() {
        var hasher = ContentHash.Hasher()
        for _ in 0..<1000 { hasher.update(Array(repeating: UInt8(ascii: "a"), count: 1000)) }
        #expect(hasher.finish().hex == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test func `the parts of a record are kept apart`() {
        #expect(hash(["ab", "c"]) != hash(["a", "bc"]))
        #expect(hash(["abc"]) != hash(["abc", ""]))
        #expect(hash(["", "abc"]) != hash(["abc", ""]))
        #expect(hash(["ab", "c"]) == hash(["ab", "c"]))
    }

    @Test func `a part is its length in eight bytes and then its bytes`() {
        var hasher = ContentHash.Hasher()
        hasher.update([0, 0, 0, 0, 0, 0, 0, 2] + Array("é".utf8))
        #expect(hash(["é"]) == hasher.finish())
    }

    @Test func `only 64 lower-case hexadecimal digits are read`() {
        let digits = String(repeating: "0a", count: 32)
        #expect(ContentHash(hex: digits)?.hex == digits)
        #expect(ContentHash(hex: digits.uppercased()) == nil)
        #expect(ContentHash(hex: String(digits.dropLast())) == nil)
        #expect(ContentHash(hex: digits + "0") == nil)
        #expect(ContentHash(hex: "g" + digits.dropFirst()) == nil)
        #expect(ContentHash(hex: "") == nil)
    }

    @Test func `a hash travels as its digits`() throws {
        let hash = ContentHash(of: "abc".utf8)
        #expect(hash.description == hash.hex)
        #expect(String(decoding: try JSONEncoder().encode([hash]), as: UTF8.self) == "[\"\(hash.hex)\"]")
        #expect(try JSONDecoder().decode([ContentHash].self, from: try JSONEncoder().encode([hash])) == [hash])
        #expect {
            try JSONDecoder().decode([ContentHash].self, from: Data(#"["abc"]"#.utf8))
        } throws: { error in
            "\(error)".contains("'abc' is not a SHA-256 in hexadecimal.")
        }
    }

    private func hash(_ parts: [String]) -> ContentHash {
        var hasher = ContentHash.Hasher()
        for part in parts { hasher.update(part: part) }
        return hasher.finish()
    }
}
