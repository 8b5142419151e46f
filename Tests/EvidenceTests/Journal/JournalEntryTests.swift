import Evidence
import Testing

@Suite struct JournalEntryTests {
    private let chain: [JournalEntry] = ["case-created", "document-added", "case-opened"].reduce(into: []) {
        $0.append(
            JournalEntry(
                after: $0.last, at: "2026-11-21T03:04:05Z", by: "Ines Calder", action: $1, particulars: #"{"n":1}"#))
    }

    @Test func `entries are counted from one and each carries the hash of the one before`() {
        #expect(chain.map(\.number) == [1, 2, 3])
        #expect(chain.map(\.previous) == [JournalEntry.origin, chain[0].hash, chain[1].hash])
        #expect(JournalEntry.origin.hex == String(repeating: "0", count: 64))
    }

    @Test func `an entry is intact as it was made`() {
        for entry in chain { #expect(entry.isIntact) }
    }

    @Test func `the same entry has the same hash on every run`() {
        let again = JournalEntry(
            after: nil, at: "2026-11-21T03:04:05Z", by: "Ines Calder", action: "case-created", particulars: #"{"n":1}"#)
        #expect(again.hash == chain[0].hash)
    }

    @Test func `a change of any field breaks the entry`() {
        let entry = chain[1]
        #expect(changed(entry).isIntact)
        #expect(!changed(entry, number: 3).isIntact)
        #expect(!changed(entry, at: "2026-11-21T03:04:06Z").isIntact)
        #expect(!changed(entry, by: "Ines Calde").isIntact)
        #expect(!changed(entry, action: "document-removed").isIntact)
        #expect(!changed(entry, particulars: #"{"n":2}"#).isIntact)
        #expect(!changed(entry, previous: chain[1].hash).isIntact)
        #expect(!changed(entry, hash: chain[0].hash).isIntact)
    }

    @Test func `words moved from one field to the next break the entry`() {
        let entry = JournalEntry(after: nil, at: "a", by: "b", action: "cd", particulars: "e")
        #expect(!changed(entry, action: "c", particulars: "de").isIntact)
        #expect(!changed(entry, at: "ab", by: "").isIntact)
    }

    private func changed(
        _ entry: JournalEntry, number: Int? = nil, at: String? = nil, by: String? = nil, action: String? = nil,
        particulars: String? = nil, previous: ContentHash? = nil, hash: ContentHash? = nil
    ) -> JournalEntry {
        JournalEntry(
            number: number ?? entry.number, at: at ?? entry.at, by: by ?? entry.by, action: action ?? entry.action,
            particulars: particulars ?? entry.particulars, previous: previous ?? entry.previous,
            hash: hash ?? entry.hash)
    }
}
