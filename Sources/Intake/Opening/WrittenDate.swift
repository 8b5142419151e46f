import Evidence

/// A day as pages write it: "12 AUG 2016", "August 24, 2016", "24 de agosto de 2016", "24 ago. 2016", "2016-08-24".
///
/// Digits alone ("08/12/2016") are read only where one of them can be no month.
struct WrittenDate: Hashable, Sendable {
    let date: PartialDate
    /// Which of the words it takes.
    let words: Range<Int>

    /// Finds the first date among words, which are folded and without signs but for the hyphens and slashes inside.
    init?(in words: [String]) {
        for start in words.indices {
            for (length, read) in Self.forms where start + length <= words.count {
                guard let date = read(Array(words[start..<(start + length)])) else { continue }
                self.date = date
                self.words = start..<(start + length)
                return
            }
        }
        return nil
    }

    /// The words of a line as dates need them.
    static func words(of text: Substring) -> [String] {
        text.split { !($0.isLetter || $0.isNumber || "-/".contains($0)) }
            .map { FoldedWord.folded($0).trimmed(of: "-/") }
            .filter { !$0.isEmpty }
    }

    /// Longest first.
    private static let forms: [(Int, @Sendable ([String]) -> PartialDate?)] = [
        (5, { $0[1] == "de" && ["de", "del"].contains($0[3]) ? date($0[0], $0[2], $0[4]) : nil }),
        (4, { ["de", "del"].contains($0[2]) ? date($0[0], $0[1], $0[3]) : nil }),
        (4, { $0[1] == "de" ? date($0[0], $0[2], $0[3]) : nil }),
        (3, { date($0[0], $0[1], $0[2]) ?? date($0[1], $0[0], $0[2]) }),
        (1, { joined($0[0]) }),
    ]

    private static func date(_ day: String, _ month: String, _ year: String) -> PartialDate? {
        guard let month = months[month] else { return nil }
        var day = day
        for ending in ["st", "nd", "rd", "th"] where day.hasSuffix(ending) { day.removeLast(2) }
        guard (1...2).contains(day.utf8.count), let day = Int(day), let year = plausible(year) else { return nil }
        return PartialDate(year: year, month: month, day: day)
    }

    /// "2016-08-24", "24/08/2016", "24-08-2016".
    private static func joined(_ word: String) -> PartialDate? {
        let parts = word.split { $0 == "-" || $0 == "/" }
        guard parts.count == 3, parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }) else { return nil }
        if let year = plausible(String(parts[0])), let month = Int(parts[1]), let day = Int(parts[2]) {
            return PartialDate(year: year, month: month, day: day)
        }
        guard let year = plausible(String(parts[2])), let first = Int(parts[0]), let second = Int(parts[1]) else {
            return nil
        }
        if first > 12 || first == second { return PartialDate(year: year, month: second, day: first) }
        return second > 12 ? PartialDate(year: year, month: first, day: second) : nil
    }

    private static func plausible(_ year: String) -> Int? {
        guard year.utf8.count == 4, let year = Int(year), (1900...2100).contains(year) else { return nil }
        return year
    }

    static let months: [String: Int] = {
        let rows = [
            "january jan enero ene", "february feb febrero", "march mar marzo", "april apr abril abr", "may mayo",
            "june jun junio", "july jul julio", "august aug agosto ago", "september sep sept septiembre setiembre set",
            "october oct octubre", "november nov noviembre", "december dec diciembre dic",
        ]
        var months: [String: Int] = [:]
        for (index, row) in rows.enumerated() {
            for name in row.split(separator: " ") { months[String(name)] = index + 1 }
        }
        return months
    }()
}
