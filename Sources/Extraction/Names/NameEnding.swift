import Language

/// What the end of a word that nobody knows tells of it: "-ez" and "-ski" of a surname, "-burg" and "-stan" of a place.
struct NameEnding: Sendable {
    private static let surnames = ends(
        "ez oz ov ev ova eva ski sky ić vic vich sson sen berg stein mann escu enko ini elli etti ello dze oglu shvili"
            + " etxea echea poulos idis inho eira aga eta uru man worth field kamp ström gren quist")
    private static let places = ends(
        "burg burgo burgh bourg stan istán ville grad landia lândia polis town abad nagar pur ington chester minster"
            + " cester bamba marca mayo pampa cocha huasi tambo")
    private static let bodies = ends("bank banc tel com soft corp gas caja caixa tech net media sol sider vida pharma")

    private static func ends(_ words: String) -> [[UInt8]] { words.split(separator: " ").map { Array($0.utf8) } }

    let reading: Reading

    func isSurname(_ token: Int) -> Bool { ends(token, Self.surnames) }

    func isPlace(_ token: Int) -> Bool { ends(token, Self.places) }

    func isBody(_ token: Int) -> Bool { ends(token, Self.bodies) }

    private func ends(_ token: Int, _ endings: [[UInt8]]) -> Bool {
        let start = Int(reading.tokens[token].start)
        let end = Int(reading.tokens[token].end)
        return endings.contains { ending in
            guard end - start >= ending.count + 3 else { return false }
            for offset in 0..<ending.count where reading.bytes[end - ending.count + offset] != ending[offset] {
                return false
            }
            return true
        }
    }
}
