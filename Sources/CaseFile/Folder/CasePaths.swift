import Evidence

/// Where the parts of a case lie in its folder.
struct CasePaths: Hashable, Sendable {
    /// The absolute path of the folder.
    let folder: String

    static let suffix = ".cotejo"

    var database: String { folder + "/case.sqlite" }
    var originals: String { folder + "/originals" }
    var seal: String { folder + "/seal" }
    var head: String { folder + "/journal.head" }
    var backups: String { folder + "/backups" }

    /// The name of the folder: what messages call the case.
    var name: String { folder.split(separator: "/").last.map(String.init) ?? folder }

    /// "ab": the first two digits, so that no folder grows too long to list.
    static func shelf(of id: ContentHash) -> String { String(id.hex.prefix(2)) }

    /// The path inside the case folder: "originals/ab/abcd...".
    static func relative(original id: ContentHash) -> String { "originals/\(shelf(of: id))/\(id.hex)" }

    func original(_ id: ContentHash) -> String { folder + "/" + Self.relative(original: id) }
}
