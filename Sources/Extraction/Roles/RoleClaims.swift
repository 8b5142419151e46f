import Evidence
import Language

/// Makes one claim for each named person: rank or title, role, and relation to the acts.
struct RoleClaims: Sendable {
    let reading: Reading
    let document: Document
    let frames: [SpeechFrame]
    let dates: DateTokens

    /// What the text says of one person so far.
    private struct Portrait {
        var name: String
        var tokens: Range<Int>
        var title: Range<Int>?
        var role: PersonRole.Role?
        var relation = PersonRole.Relation.none
    }

    /// - Parameter persons: the full name of each mention of a person and its tokens, in the order of the text.
    func claims(of persons: [(name: String, tokens: Range<Int>)]) -> [Claim] {
        guard !persons.isEmpty else { return [] }
        var portraits: [Portrait] = []
        var places: [String: Int] = [:]
        var sentence = 0
        let speakers = Set(frames.flatMap(\.speakers).filter { $0.kind == .person }.map { Folding.folded($0.name) })
        for (name, tokens) in persons {
            while sentence + 1 < reading.sentences.count,
                reading.sentences[sentence].tokens.upperBound <= tokens.lowerBound
            {
                sentence += 1
            }
            let key = Folding.folded(name)
            let place = places[key] ?? portraits.count
            if places[key] == nil {
                places[key] = place
                portraits.append(Portrait(name: name, tokens: tokens))
            }
            let range = reading.sentences[sentence].tokens
            if portraits[place].title == nil,
                let found = TitlePhrase(reading: reading).found(beside: tokens, in: range)
            {
                portraits[place].title = found.title
                portraits[place].role = found.role
                portraits[place].tokens = tokens
            }
            let relation = RelationGrammar(reading: reading, dates: dates).relation(of: tokens, in: range)
            portraits[place].relation = first(portraits[place].relation, relation)
            if speakers.contains(key) { portraits[place].relation = first(portraits[place].relation, .speaker) }
        }
        return portraits.compactMap(claim)
    }

    private func first(_ left: PersonRole.Relation, _ right: PersonRole.Relation?) -> PersonRole.Relation {
        guard let right else { return left }
        let order = PersonRole.Relation.allCases
        return (order.firstIndex(of: left) ?? 0) <= (order.firstIndex(of: right) ?? 0) ? left : right
    }

    private func claim(_ portrait: Portrait) -> Claim? {
        let quote = portrait.title.map {
            min($0.lowerBound, portrait.tokens.lowerBound)..<max($0.upperBound, portrait.tokens.upperBound)
        }
        guard let span = reading.span(quote ?? portrait.tokens) else { return nil }
        let role = PersonRole(
            person: portrait.name, rankOrTitle: portrait.title.map(reading.words),
            role: portrait.role ?? inferred(portrait.relation), relation: portrait.relation)
        return Claim(
            content: .role(role),
            quote: Quote(
                locator: Locator(document: document.id, page: document.text.page(at: span.start), span: span),
                words: reading.words(quote ?? portrait.tokens)),
            attribution: [], stance: .asserted, rule: portrait.title == nil ? "person-named" : "person-title")
    }

    /// A person without a title is what was done to him; all else is not known.
    private func inferred(_ relation: PersonRole.Relation) -> PersonRole.Role { relation == .victim ? .victim : .other }
}
