import Evidence
import Language

/// Decides what a phrase names: a person, an office, a body, an outlet, a document, or somebody without a name.
struct SourceReader: Sendable {
    let reading: Reading
    let names: NameBook

    /// - Parameter apposition: a name that stands beside the phrase, across a comma.
    func phrase(_ tokens: Range<Int>, apposition: Range<Int>?) -> SourcePhrase? {
        let marks = tokens.flatMap { index in
            reading.marks(at: index).filter { $0.end <= tokens.upperBound }
        }
        // "this newspaper", "este diario": the document speaks of itself.
        if tokens.contains(where: isSelfReference) { return nil }
        if let outlet = marks.first(where: { $0.concept == .outlet }) {
            // "El Faro de la Costa" is no "El Faro".
            let end = NamePhrase(reading: reading).end(from: outlet.end - 1, limit: tokens.upperBound) ?? outlet.end
            return make(tokens, outlet.first..<max(outlet.end, reading.isFunction(outlet.end, .of) ? end : outlet.end), .outlet)
        }
        let source = marks.first { $0.concept == .source }
        let kind = source.flatMap { reading.entry($0).kind }.flatMap(Speaker.Kind.init(rawValue:))
        if let person = person(in: tokens, marks, kind) {
            return make(tokens, person, .person, office: office(tokens.lowerBound..<person.lowerBound))
        }
        if let apposition, kind == .office || kind == .person || source == nil, isPersonName(apposition) {
            let all = min(tokens.lowerBound, apposition.lowerBound)..<max(tokens.upperBound, apposition.upperBound)
            return make(all, apposition, .person, office: office(tokens))
        }
        if let source, let kind {
            let name = trimmed(tokens)
            let bare = name == source.first..<source.end
            return SourcePhrase(tokens: tokens, name: name, kind: kind, isPronoun: false, isBare: bare)
        }
        return body(in: tokens)
    }

    private func isSelfReference(_ index: Int) -> Bool {
        guard ["this", "este", "esta"].contains(Folding.folded(reading.words(index..<index + 1))) else { return false }
        return reading.mark(at: index + 1, .source).flatMap { reading.entry($0).kind } == "outlet"
    }

    private func make(
        _ tokens: Range<Int>, _ name: Range<Int>, _ kind: Speaker.Kind, office: Range<Int>? = nil
    ) -> SourcePhrase {
        SourcePhrase(tokens: tokens, name: name, kind: kind, office: office, isPronoun: false, isBare: false)
    }

    /// The words beside a name, without article and comma, when a word of rank, title or office is among them.
    private func office(_ range: Range<Int>) -> Range<Int>? {
        var office = range
        while let last = office.last, reading.tokens[last].kind == .sign { office = office.dropLast() }
        office = trimmed(office)
        let named = office.contains { (reading.mark(at: $0, .title) ?? reading.mark(at: $0, .source)) != nil }
        return office.isEmpty || !named ? nil : office
    }

    /// A personal name: capitals that no title, source, place or body covers. With a body as head ("the ministry's
    /// report") there is none.
    private func person(in tokens: Range<Int>, _ marks: [Mark], _ kind: Speaker.Kind?) -> Range<Int>? {
        guard kind == nil || kind == .office || kind == .person else { return nil }
        let covered = marks.filter {
            let entry = reading.entry($0)
            if entry.concept == .place, entry.isAmbiguous || names.full(reading.words($0.first..<$0.end)) != nil {
                return false
            }
            return [.source, .title, .place, .people].contains(entry.concept)
        }
        var best: Range<Int>?
        var index = tokens.lowerBound
        while index < tokens.upperBound {
            if let mark = covered.first(where: { $0.first == index }) {
                index = mark.end
                // "director de la Policía Nacional Civil": the capitals behind belong to the body.
                if isObject(mark.first, tokens), reading.isCapitalised(mark.first), reading.entry(mark).kind == "organisation" {
                    index = max(
                        index, NamePhrase(reading: reading).end(from: mark.first, limit: tokens.upperBound) ?? index)
                }
            } else if NamePhrase(reading: reading).isNameWord(index) {
                let end = nameEnd(index, tokens.upperBound, covered)
                if isPersonName(index..<end), !isObject(index, tokens) { best = index..<end }
                index = end
            } else {
                index += 1
            }
        }
        return best
    }

    private func nameEnd(_ first: Int, _ limit: Int, _ covered: [Mark]) -> Int {
        let end = NamePhrase(reading: reading).end(from: first, limit: limit) ?? first + 1
        let nouns = covered.filter { $0.concept != .place }
        return nouns.map(\.first).filter { $0 > first && $0 < end }.min() ?? end
    }

    /// "director of Amnesty": behind "of" stands a body, not the speaker.
    private func isObject(_ index: Int, _ tokens: Range<Int>) -> Bool {
        index > tokens.lowerBound
            && (reading.isFunction(index - 1, .of) || reading.isFunction(index - 1, .determiner)
                || reading.isFunction(index - 1, .preposition))
    }

    /// At least one capitalised word that is not an acronym.
    private func isPersonName(_ range: Range<Int>) -> Bool {
        let words = range.filter { reading.isCapitalised($0) }
        return !words.isEmpty && words.count <= 5 && words.contains { !reading.tokens[$0].shape.contains(.allCapitals) }
            && !range.contains { index in
                reading.marks(at: index).contains { [.source, .outlet].contains($0.concept) }
            }
    }

    /// A body without a noun of the lexicon: "Missing Voices", "the PUK".
    private func body(in tokens: Range<Int>) -> SourcePhrase? {
        guard let first = tokens.first(where: { NamePhrase(reading: reading).isNameWord($0) }),
            let end = NamePhrase(reading: reading).end(from: first, limit: tokens.upperBound)
        else { return nil }
        return make(tokens, first..<end, .organisation)
    }

    /// Without the article in front.
    private func trimmed(_ tokens: Range<Int>) -> Range<Int> {
        var first = tokens.lowerBound
        while first < tokens.upperBound - 1, reading.isFunction(first, .determiner) || reading.isFunction(first, .of) {
            first += 1
        }
        return first..<tokens.upperBound
    }
}
