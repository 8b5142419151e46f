import Language

/// What stands right beside a run of capitalised words.
struct NameContext: Sendable {
    enum Noun: Hashable, Sendable { case person, organisation, place }

    let sight: NameSight
    let sentence: Range<Int>
    let name: Range<Int>

    /// The token before the name, quotation marks left out.
    var before: Int {
        var index = name.lowerBound - 1
        while index >= sentence.lowerBound, index > name.lowerBound - 3, sight.reading.tokens[index].kind == .sign,
            Sign.isQuotation(sight.reading.tokens[index].sign)
        { index -= 1 }
        return index >= sentence.lowerBound ? index : -1
    }

    /// What the noun before the name says it is: "el futbolista", "la empresa", "la provincia de".
    var noun: Noun? {
        let before = before
        guard before >= 0 else { return nil }
        for first in stride(from: before, through: max(sentence.lowerBound, before - 3), by: -1) {
            for mark in sight.reading.marks(at: first) where mark.end == before + 1 && !sight.isCapital(first) {
                if mark.concept == .title { return .person }
                guard mark.concept == .nameCue else { continue }
                if mark.roles.contains(.personNoun) { return .person }
                if mark.roles.contains(.organisationNoun) { return .organisation }
                if mark.roles.contains(.placeNoun) { return .place }
            }
        }
        // "la localidad cacereña de Alba": a noun of place with one word between.
        if sight.isWord(before, sight.particles.of), before - 2 >= sentence.lowerBound,
            sight.word(before - 2).contains(.placeNoun), !sight.isCapital(before - 1)
        {
            return .place
        }
        // "el futbolista argentino Pedro Vega": one word of origin between.
        if sight.word(before).contains(.demonym), before > sentence.lowerBound {
            let word = sight.word(before - 1)
            if !word.isDisjoint(with: [.personNoun, .title]) { return .person }
            if word.contains(.organisationNoun) { return .organisation }
        }
        return nil
    }

    /// The tokens of the title before the name.
    var titles: Range<Int> {
        let start = name.lowerBound
        for first in stride(from: max(sentence.lowerBound, start - 6), to: start, by: 1) {
            if let mark = sight.reading.mark(at: first, .title), mark.end == start { return first..<start }
        }
        return start..<start
    }

    /// "el ministro del Interior, Pedro Vega,": an office, a comma, a name.
    var isApposition: Bool {
        let comma = name.lowerBound - 1
        guard comma > sentence.lowerBound, sight.isSign(comma, Sign.comma) else { return false }
        var index = comma - 1
        while index >= sentence.lowerBound, index > comma - 9 {
            let token = sight.reading.tokens[index]
            if token.kind == .sign, token.sign == Sign.comma || Sign.isTerminal(token.sign) { return false }
            if !sight.word(index).isDisjoint(with: [.personNoun, .title]), !sight.isCapital(index) || index < comma - 1
            {
                return true
            }
            if !sight.word(index).isDisjoint(with: [.personVerb]) { return false }
            index -= 1
        }
        return false
    }

    /// ", de 34 años", ", 34," or "(34 años)".
    var hasAge: Bool {
        var index = name.upperBound
        guard index + 1 < sentence.upperBound, sight.isSign(index, Sign.comma) || sight.isSign(index, Sign.opening)
        else {
            return false
        }
        index += 1
        if sight.isWord(index, sight.particles.of) { index += 1 }
        guard index + 1 < sentence.upperBound, sight.reading.tokens[index].kind == .number, sight.length(index) == 2
        else {
            return false
        }
        let next = sight.reading.tokens[index + 1]
        if next.kind == .sign { return next.sign == Sign.comma || next.sign == Sign.closing }
        return sight.reading.mark(at: index + 1, .thing) != nil
            || sight.reading.mark(at: index + 1, .calendar, .year) != nil
    }

    /// "Madrid, 23 may", "Lima (EFE)", "Quito.-": the place from which a dispatch comes.
    var isDateline: Bool {
        let end = name.upperBound
        guard end + 1 < sentence.upperBound else { return false }
        if sight.isSign(end, Sign.fullStop) {
            guard sight.word(name.upperBound - 1).contains(.place) || sight.fixed(at: name.lowerBound) != nil else {
                return false
            }
            return sight.isSign(end + 1, Sign.hyphen) || sight.isSign(end + 1, Sign.dash)
        }
        if sight.isSign(end, Sign.opening) {
            if isDated { return true }
            return sight.isAcronym(end + 1) && sight.isSign(end + 2, Sign.closing)
                && (sight.isSign(end + 3, Sign.fullStop) && sight.isSign(end + 4, Sign.hyphen)
                    || sight.isSign(end + 3, Sign.hyphen) || sight.isSign(end + 3, Sign.dash))
        }
        return isDated
    }

    /// ", 23 may" behind the name, or behind the region that stands in brackets behind it.
    var isDated: Bool {
        var end = name.upperBound
        if sight.isSign(end, Sign.opening) {
            guard
                let close = (end + 1..<min(sentence.upperBound, end + 6)).first(where: {
                    sight.isSign($0, Sign.closing)
                })
            else { return false }
            end = close + 1
        }
        guard sight.isSign(end, Sign.comma), end + 2 < sentence.upperBound else { return false }
        let number = sight.reading.tokens[end + 1].kind == .number ? end + 1 : end + 2
        let month = number == end + 1 ? end + 2 : end + 1
        return sight.reading.tokens[number].kind == .number
            && sight.reading.mark(at: month, .calendar, .month) != nil
    }

    /// ", presidente de la firma": an office behind the name.
    var isDescribed: Bool {
        var index = name.upperBound
        guard index + 1 < sentence.upperBound, sight.isSign(index, Sign.comma) else { return false }
        index += 1
        if sight.word(index).contains(.article), !sight.isCapital(index) { index += 1 }
        guard index < sentence.upperBound, !sight.isCapital(index) else { return false }
        return !sight.word(index).isDisjoint(with: [.personNoun, .title])
    }

    /// "Vilcas (Perú)": the country behind it in brackets.
    var isLocated: Bool {
        let index = name.upperBound
        guard index + 2 < sentence.upperBound, sight.isSign(index, Sign.opening), sight.isCapital(index + 1),
            let mark = sight.reading.mark(at: index + 1, .place), sight.isSign(mark.end, Sign.closing)
        else { return false }
        return !sight.isAcronym(index + 1)
    }
}
