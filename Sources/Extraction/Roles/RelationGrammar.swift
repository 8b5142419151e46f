import Evidence
import Language

/// How a sentence relates a named person to the acts: by the verb of which the name is the patient.
///
/// Only a verb that stands right beside the name is read: a wrong accusation is worse than a missing one.
struct RelationGrammar: Sendable {
    let reading: Reading
    let dates: DateTokens

    /// `nil` when the sentence says nothing of it.
    func relation(of name: Range<Int>, in sentence: Range<Int>) -> PersonRole.Relation? {
        let tokens = FigureSentence(reading: reading, tokens: sentence, groups: [], dates: dates)
        let grammar = PredicateGrammar(sentence: tokens)
        let found = [
            grammar.after(afterAge(name.upperBound, sentence)), grammar.before(objectStart(name, sentence)),
        ]
        return found.compactMap(\.self).compactMap(relation).min { rank($0) < rank($1) }
    }

    private func relation(_ predicate: Predicate) -> PersonRole.Relation? {
        guard predicate.isPassive, !predicate.isNegated else { return nil }
        switch predicate.category {
        case .sentenced: return .convicted
        case .charged, .arrested: return .accused
        case .investigated, .involved: return .investigated
        case .killed, .injured, .disappeared: return .victim
        default: return nil
        }
    }

    /// Behind the name, its comma and an age: "Ana Paz, 24, | was shot dead".
    private func afterAge(_ index: Int, _ sentence: Range<Int>) -> Int {
        var next = index
        guard reading.isSign(next, Sign.comma), next + 2 < sentence.upperBound else { return next }
        next += 1
        if reading.isFunction(next, .preposition) { next += 1 }
        guard next + 1 < sentence.upperBound, reading.tokens[next].kind == .number else { return index + 1 }
        next += 1
        while next < sentence.upperBound, next < index + 6, !reading.isSign(next, Sign.comma) { next += 1 }
        return min(next + 1, sentence.upperBound)
    }

    /// Before the name and the title in front of it: "mataron al | dirigente Luis Paz".
    private func objectStart(_ name: Range<Int>, _ sentence: Range<Int>) -> Int {
        TitlePhrase(reading: reading).found(beside: name, in: sentence).map {
            min($0.title.lowerBound, name.lowerBound)
        } ?? name.lowerBound
    }

    /// The first of the order of the glossary wins.
    private func rank(_ relation: PersonRole.Relation) -> Int {
        PersonRole.Relation.allCases.firstIndex(of: relation) ?? 0
    }
}
