import Evidence
import Testing

@testable import CaseFile

@Suite struct FlippedByteTests {
    /// One flipped bit at many places of every file of a sealed case, one case a file.
    private func unnoticed(in name: String, _ workplace: Workplace, places: Int) throws -> [Int] {
        let bytes = try workplace.bytes(of: name)
        var missed: [Int] = []
        for step in 0..<min(places, bytes.count) {
            let offset = places >= bytes.count ? step : (step * 7919 + step * step * 31) % bytes.count
            try workplace.flip(bit: 1 << UInt8(step % 8), at: offset, of: name)
            if try CaseFile.verify(at: workplace.casePath).isSound { missed.append(offset) }
            try workplace.replace(name, with: bytes)
        }
        #expect(try CaseFile.verify(at: workplace.casePath).problems == [])
        return missed
    }

    @Test func `one flipped bit anywhere in the database is noticed`() throws {
        let workplace = try Workplace()
        try workplace.makeSealedCase()
        #expect(try unnoticed(in: "case.sqlite", workplace, places: 400) == [])
    }

    @Test func `one flipped bit in an original, the head or the seal is noticed`() throws {
        let workplace = try Workplace()
        try workplace.makeSealedCase([.english])
        for name in ["journal.head", "seal", CasePaths.relative(original: Sample.english.document.id)] {
            #expect(try unnoticed(in: name, workplace, places: 400) == [], "\(name)")
        }
    }

    @Test func `what a stopped writer left is checked as well as rows can show`() throws {
        let workplace = try Workplace()
        try workplace.makeSealedCase()
        let paths = CasePaths(folder: workplace.casePath)
        try #require(Seal.read(paths)).opened(at: "2026-11-21T04:00:00Z").write(paths)
        let bytes = try workplace.bytes(of: "case.sqlite")
        let size = bytes.count
        var missed: [Int] = []
        // Every place where a word of the record stands.
        for words in [
            "27 presuntos asaltantes", "viceministro Ruiz", "Harbour Courier", "document-added", "2016-08-22",
        ] {
            let wanted = Array(words.utf8)
            for start in 0..<(size - wanted.count) where bytes[start] == wanted[0] {
                guard bytes[start..<(start + wanted.count)].elementsEqual(wanted) else { continue }
                try workplace.flip(at: start + 2, of: "case.sqlite")
                if try CaseFile.verify(at: workplace.casePath).isSound { missed.append(start) }
                try workplace.replace("case.sqlite", with: bytes)
            }
        }
        #expect(missed == [])
    }
}
