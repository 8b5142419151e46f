import Evidence

/// What the case's database was when the last writer closed it cleanly; the file `seal` in the folder.
///
/// While somebody writes, and after a writer was killed, the state is `open` and the rest tells of the last clean
/// close. The last line is the hash of the lines before, and the file is read only as it would be written, so that a
/// changed byte in the seal itself is seen.
///
/// What it shows: any byte of `case.sqlite` that was changed by accident or by another program between two writings,
/// in unused space and indexes too. What it cannot show: changes made while a writer was at work or after one was
/// killed, as far as they change nothing that `verify` reads (then rows, texts, quotes, journal and search index are
/// checked one by one, and no new seal is made before that check succeeds); and the work of somebody who rewrites the
/// database, the journal's chain, the head and the seal together. Against that only a copy of the last journal hash
/// kept elsewhere helps: in the report, in a mail, with a notary.
struct Seal: Hashable, Sendable {
    enum State: String, Hashable, Sendable {
        case sealed, open
    }

    let state: State
    /// When the database was last sealed, or since when it is open.
    let at: String
    /// The SHA-256 of `case.sqlite` at the last clean close.
    let database: ContentHash
    /// The last journal entry at the last clean close.
    let head: JournalHead

    /// The seal of a case in which somebody begins to write; it still tells of the last clean close.
    func opened(at time: String) -> Seal { Seal(state: .open, at: time, database: database, head: head) }

    init(state: State, at: String, database: ContentHash, head: JournalHead) {
        self.state = state
        self.at = at
        self.database = database
        self.head = head
    }

    /// Reads the file's bytes; `nil` for anything that ``bytes`` would not write.
    init?(_ bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { $0.split(separator: " ") }
        guard lines.count == 6, lines.allSatisfy({ $0.count >= 2 }), lines[4].count == 3,
            let state = State(rawValue: String(lines[1][1])), let database = ContentHash(hex: String(lines[3][1])),
            let number = Int(lines[4][1]), let hash = ContentHash(hex: String(lines[4][2]))
        else { return nil }
        self.init(
            state: state, at: String(lines[2][1]), database: database, head: JournalHead(number: number, hash: hash))
        guard self.bytes == bytes else { return nil }
    }

    /// The file: six short lines that a person can read.
    var bytes: [UInt8] {
        let lines = """
            cotejo-seal 1
            state \(state.rawValue)
            at \(at)
            case.sqlite \(database.hex)
            journal \(head.number) \(head.hash.hex)

            """
        return Array((lines + "check \(ContentHash(of: lines.utf8).hex)\n").utf8)
    }

    /// Replaces the seal of a case, at once, and waits until it is on the disk.
    func write(_ paths: CasePaths) throws(DiskError) {
        let draft = paths.seal + ".draft"
        do throws(DiskError) {
            try Disk.write(bytes, to: draft)
        } catch {
            throw DiskError(verb: error.verb, path: paths.seal, number: error.number)
        }
        try Disk.move(draft, to: paths.seal)
        try Disk.settle(folder: paths.folder)
    }

    /// The seal of a case; `nil` when it is missing or not as it was written.
    static func read(_ paths: CasePaths) -> Seal? {
        guard Disk.size(ofFile: paths.seal) != nil else { return nil }
        do {
            return Seal(try Disk.read(paths.seal))
        } catch {
            return nil
        }
    }
}
