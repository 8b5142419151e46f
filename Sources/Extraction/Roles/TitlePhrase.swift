import Evidence
import Language

/// The rank, title or office that stands beside a personal name, and the role that it gives.
struct TitlePhrase: Sendable {
    /// What stands beside a name.
    struct Found: Hashable, Sendable {
        /// The title without article and comma: "Interior Minister".
        let title: Range<Int>
        let role: PersonRole.Role?
    }

    /// The most tokens that a title may have.
    private static let longest = 12

    let reading: Reading

    /// Beside a name: before it first, then behind its comma.
    func found(beside name: Range<Int>, in sentence: Range<Int>) -> Found? {
        before(name, sentence) ?? behind(name, sentence)
    }

    /// "Interior Minister | Ruiz", "el viceministro de Orden Interno, | Rubén Vargas".
    private func before(_ name: Range<Int>, _ sentence: Range<Int>) -> Found? {
        var end = name.lowerBound
        if reading.isSign(end - 1, Sign.comma) { end -= 1 }
        for first in max(sentence.lowerBound, end - Self.longest)..<max(sentence.lowerBound, end) {
            guard let mark = office(at: first), mark.end <= end else { continue }
            guard (mark.end..<end).allSatisfy(isLink) else { continue }
            return Found(title: start(first, sentence)..<end, role: role(in: first..<end))
        }
        return nil
    }

    /// "Rubén Vargas, | viceministro de Orden Interno,".
    private func behind(_ name: Range<Int>, _ sentence: Range<Int>) -> Found? {
        guard reading.isSign(name.upperBound, Sign.comma), name.upperBound + 1 < sentence.upperBound else { return nil }
        var first = name.upperBound + 1
        while first < sentence.upperBound, reading.isFunction(first, .determiner) { first += 1 }
        guard first < sentence.upperBound else { return nil }
        // "a former minister", "el entonces jefe": one word may stand between.
        let head = (first..<min(first + 3, sentence.upperBound)).first { office(at: $0) != nil }
        guard let head, let mark = office(at: head), (first..<head).allSatisfy({ reading.tokens[$0].kind == .word })
        else { return nil }
        var end = mark.end
        while end < sentence.upperBound, end - first < Self.longest, isLink(end) { end += 1 }
        while end > mark.end, reading.isFunction(end - 1, .of, .determiner, .preposition) { end -= 1 }
        return Found(title: first..<end, role: role(in: first..<end))
    }

    /// A word of rank, title, office or profession; "Mr" and "doña" say nothing of a person.
    private func office(at index: Int) -> Mark? {
        reading.marks(at: index).first { mark in
            switch mark.concept {
            case .profession: true
            case .title: reading.entry(mark).kind != "civil"
            case .source: reading.entry(mark).kind == "office"
            default: false
            }
        }
    }

    /// A capitalised modifier before the head belongs to the title: "| Deputy Public Order Minister".
    private func start(_ first: Int, _ sentence: Range<Int>) -> Int {
        var start = first
        while start > sentence.lowerBound, first - start < 3, reading.isCapitalised(start - 1),
            !reading.tokens[start].shape.contains(.startsLine),
            reading.marks(at: start - 1).allSatisfy({ ![.function, .calendar, .speech].contains($0.concept) })
        {
            start -= 1
        }
        return start
    }

    private func isLink(_ index: Int) -> Bool {
        reading.isFunction(index, .of, .determiner) || reading.isCapitalised(index)
            || reading.marks(at: index).contains {
                [.source, .title, .place, .profession, .people].contains($0.concept)
            } || reading.isSign(index, Sign.hyphen) || reading.isFunction(index, .preposition)
    }

    /// The first word that says what a person is: professions before ranks.
    private func role(in range: Range<Int>) -> PersonRole.Role? {
        var rank: PersonRole.Role?
        for index in range {
            for mark in reading.marks(at: index) where mark.end <= range.upperBound {
                let kind = reading.entry(mark).kind
                if mark.concept == .profession, let role = kind.flatMap(PersonRole.Role.init(rawValue:)) {
                    return role
                }
                if mark.concept == .title {
                    switch kind {
                    case "police-rank": rank = rank ?? .police
                    case "military-rank": rank = rank ?? .military
                    case "official": rank = rank ?? .official
                    default: break
                    }
                }
                if mark.concept == .people, rank == nil || rank == .military {
                    if kind == "police" { rank = .police }
                    if kind == "military" { rank = .military }
                }
            }
        }
        return rank
    }
}
