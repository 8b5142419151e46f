import Evidence
import Language

/// Finds who says what in each sentence, before names are resolved: cue, source phrase, content.
struct SpeechGrammar: Sendable {
    /// A frame whose speaker is still only words.
    struct Found {
        var source: SourcePhrase?
        var channel: SourcePhrase?
        let cue: Range<Int>
        let content: Range<Int>
        let stance: Stance?
        /// A Spanish verb without a subject: the speaker is the one before.
        let continues: Bool
    }

    let reading: Reading
    let sources: SourceGrammar

    init(reading: Reading, dates: DateTokens, names: NameBook) {
        self.reading = reading
        sources = SourceGrammar(reading: reading, dates: dates, names: names)
    }

    /// The frames of a sentence, in the order of their cues.
    func frames(in sentence: Range<Int>) -> [Found] {
        var result: [Found] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            if let mark = reading.mark(at: index, .speech), mark.end <= sentence.upperBound,
                let found = frame(mark, sentence)
            {
                result.append(found)
                index = mark.end
            } else {
                index += 1
            }
        }
        return result
    }

    private func frame(_ mark: Mark, _ sentence: Range<Int>) -> Found? {
        let roles = mark.roles
        if roles.contains(.according) { return according(mark, sentence) }
        if roles.contains(.nominal), let found = nominal(mark, sentence) { return found }
        if roles.contains(.says) || roles.contains(.told) || roles.contains(.alleges) || roles.contains(.denies) {
            return says(mark, sentence, roles)
        }
        return roles.contains(.finds) ? finds(mark, sentence) : nil
    }

    /// "According to X, ...", "..., según X", "in comments reported by X, ..."
    private func according(_ mark: Mark, _ sentence: Range<Int>) -> Found? {
        guard let source = sources.phrase(after: mark.end, in: sentence), !source.isPronoun else { return nil }
        let end = source.tokens.upperBound
        let opens = mark.first - sentence.lowerBound <= 3
        let between = reading.isSign(mark.first - 1, Sign.comma) && goesOn(end, sentence)
        let content =
            opens && end < sentence.upperBound - 1
            ? end..<sentence.upperBound : sentence.lowerBound..<(between ? sentence.upperBound : mark.first)
        guard !content.isEmpty else { return nil }
        return Found(source: source, cue: mark.first..<mark.end, content: content, stance: nil, continues: false)
    }

    /// A comma and more words follow: the phrase stands between two parts of what is said.
    private func goesOn(_ index: Int, _ sentence: Range<Int>) -> Bool {
        reading.isSign(index, Sign.comma) && sentence.upperBound - index > 4
    }

    /// "X said that ...", "..., X said", "dijo X", "X told Y that ..."
    private func says(_ mark: Mark, _ sentence: Range<Int>, _ roles: RoleSet) -> Found? {
        let stance: Stance? = roles.contains(.alleges) ? .alleged : roles.contains(.denies) ? .denied : nil
        // A passive ("was accused of", "fue informado") names no speaker before it.
        if reading.isFunction(mark.first - 1, .auxiliary), !hasPerfect(mark.first - 1) { return nil }
        let inverted = roles.contains(.says) ? inverted(mark, sentence) : nil
        let comma = reading.isSign(mark.first - 1, Sign.comma) || isQuotation(mark.first - 1)
        var before =
            comma && inverted != nil
            ? nil : sources.phrase(before: mark.first, in: sentence, language: reading.entry(mark).language)
        if before == nil, inverted == nil, reading.isFunction(mark.first - 1, .coordinator) {
            before = opening(sentence, mark)
        }
        var channel: SourcePhrase?
        if before != nil, roles.contains(.told) || reading.isFunction(mark.end, .objectMarker) {
            channel = addressee(mark.end, sentence)
        }
        guard let source = before ?? inverted else { return subjectless(mark, sentence, stance) }
        let first = min(source.tokens.lowerBound, mark.first)
        let end = max(source.tokens.upperBound, mark.end, channel?.tokens.upperBound ?? 0)
        guard let content = content(first, end, sentence) else { return nil }
        return Found(
            source: source, channel: channel, cue: mark.first..<mark.end, content: content, stance: stance,
            continues: false)
    }

    /// The subject behind its verb: "dijo Vargas", "said Romeo Caramat,". It closes the clause or comes before "que".
    private func inverted(_ mark: Mark, _ sentence: Range<Int>) -> SourcePhrase? {
        guard !reading.isFunction(mark.end, .relative),
            let phrase = sources.phrase(after: mark.end, in: sentence)
        else { return nil }
        let end = phrase.tokens.upperBound
        guard end < sentence.upperBound else { return phrase }
        let closes = reading.tokens[end].kind == .sign || reading.isFunction(end, .relative, .preposition, .coordinator)
        return closes ? phrase : nil
    }

    /// "The vice minister gave no names but said ...": the subject opens the sentence.
    private func opening(_ sentence: Range<Int>, _ mark: Mark) -> SourcePhrase? {
        guard let phrase = sources.phrase(after: sentence.lowerBound, in: sentence), !phrase.isPronoun,
            phrase.tokens.upperBound < mark.first, [.person, .office, .organisation].contains(phrase.kind)
        else { return nil }
        // The words between subject and cue are its own; content is what follows the cue.
        return SourcePhrase(
            tokens: mark.first..<mark.end, name: phrase.name, kind: phrase.kind, office: phrase.office,
            isPronoun: false,
            isBare: phrase.isBare)
    }

    private func isQuotation(_ index: Int) -> Bool {
        index >= 0 && reading.tokens[index].kind == .sign && Sign.isQuotation(reading.tokens[index].sign)
    }

    private func hasPerfect(_ index: Int) -> Bool {
        ["have", "has", "had", "ha", "han", "habia", "habian", "hubo"].contains(
            Folding.folded(reading.words(index..<index + 1)))
    }

    private func addressee(_ first: Int, _ sentence: Range<Int>) -> SourcePhrase? {
        let start = reading.isFunction(first, .objectMarker) ? first + 1 : first
        guard let phrase = sources.phrase(after: start, in: sentence), phrase.kind == .outlet else { return nil }
        return phrase
    }

    /// What is said: behind the frame when it opens the sentence, else all of the sentence.
    private func content(_ first: Int, _ end: Int, _ sentence: Range<Int>) -> Range<Int>? {
        let closed = first > sentence.lowerBound && isBoundary(first - 1)
        let rest = min(end, sentence.upperBound)..<sentence.upperBound
        if closed {
            let before = sentence.lowerBound..<first
            // "X, Y said, Z": both parts are Y's.
            return rest.count > 3 && before.count > 0 ? sentence.lowerBound..<sentence.upperBound : before
        }
        return rest.count > 1 ? rest : nil
    }

    private func isBoundary(_ index: Int) -> Bool {
        let token = reading.tokens[index]
        return token.kind == .sign
            && (token.sign == Sign.comma || Sign.isQuotation(token.sign) || Sign.isTerminal(token.sign)
                || token.sign == Sign.dash)
    }

    /// "Indicó además que ...": the subject is the speaker before.
    private func subjectless(_ mark: Mark, _ sentence: Range<Int>, _ stance: Stance?) -> Found? {
        guard reading.entry(mark).language == "es" else { return nil }
        let opens = mark.first - sentence.lowerBound <= 1
        let closes =
            mark.first > sentence.lowerBound && isBoundary(mark.first - 1) && mark.end >= sentence.upperBound - 1
        guard opens || closes else { return nil }
        let content = opens ? mark.end..<sentence.upperBound : sentence.lowerBound..<mark.first
        guard !content.isEmpty else { return nil }
        return Found(source: nil, cue: mark.first..<mark.end, content: content, stance: stance, continues: true)
    }

    /// "A preliminary report has identified nine officers": only documents, bodies, offices and outlets find.
    private func finds(_ mark: Mark, _ sentence: Range<Int>) -> Found? {
        guard let source = sources.phrase(before: mark.first, in: sentence, language: reading.entry(mark).language),
            source.kind != .anonymous, !source.isPronoun,
            mark.end < sentence.upperBound
        else { return nil }
        if reading.isFunction(mark.first - 1, .auxiliary), !hasPerfect(mark.first - 1) { return nil }
        return Found(
            source: source, cue: mark.first..<mark.end, content: mark.end..<sentence.upperBound, stance: nil,
            continues: false)
    }

    /// "public acknowledgment by the government that ..."
    private func nominal(_ mark: Mark, _ sentence: Range<Int>) -> Found? {
        let first = mark.end
        guard reading.isFunction(first, .by, .of), let source = sources.phrase(after: first + 1, in: sentence) else {
            return nil
        }
        let end = source.tokens.upperBound
        guard reading.isFunction(end, .relative), end + 1 < sentence.upperBound else { return nil }
        return Found(
            source: source, cue: mark.first..<mark.end, content: end + 1..<sentence.upperBound, stance: nil,
            continues: false)
    }
}
