import Evidence
import Language

/// Finds who says what in each sentence, before names are resolved: cue, source phrase, content.
struct SpeechGrammar: Sendable {
    /// A frame whose speaker is still only words.
    struct Found {
        var source: SourcePhrase?
        /// The words of the source in full.
        var words: Range<Int>?
        var channel: SourcePhrase?
        let cue: Range<Int>
        var content: Range<Int>
        let stance: Stance?
        /// A Spanish verb without a subject: the speaker is the one before.
        var continues = false
        var isAssertion = true
    }

    let reading: Reading
    let sources: SourceGrammar
    let subjects: SubjectGrammar
    let contents: ContentGrammar
    let clauses: ReportedClause

    init(reading: Reading, dates: DateTokens, names: NameBook, quotations: Quotations) {
        self.reading = reading
        sources = SourceGrammar(reading: reading, dates: dates, names: names)
        clauses = ReportedClause(reading: reading, quotations: quotations)
        subjects = SubjectGrammar(reading: reading, sources: sources, clauses: clauses)
        contents = ContentGrammar(reading: reading, dates: dates, clauses: clauses)
    }

    /// The frames of a sentence, in the order of their cues.
    func frames(in sentence: Range<Int>) -> [Found] {
        let headline = HeadlineGrammar(reading: reading, sources: sources, names: sources.names, clauses: clauses)
        if let found = headline.leading(sentence) { return [found] }
        var result: [Found] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            if let mark = reading.mark(at: index, .speech), mark.end <= sentence.upperBound,
                let found = frame(mark, sentence, last: result.last)
            {
                result.append(found)
                index = mark.end
            } else {
                index += 1
            }
        }
        if result.isEmpty, let found = headline.trailing(sentence) { result.append(found) }
        return result
    }

    private func frame(_ mark: Mark, _ sentence: Range<Int>, last: Found?) -> Found? {
        let roles = mark.roles
        if roles.contains(.according) { return according(mark, sentence) }
        if let found = NominalGrammar(reading: reading, sources: sources, clauses: clauses).frame(mark, sentence) {
            return found
        }
        if roles.contains(.says) || roles.contains(.told) || roles.contains(.alleges) || roles.contains(.denies) {
            return says(mark, sentence, roles, last)
        }
        if roles.contains(.finds), let found = finds(mark, sentence) { return found }
        return roles.contains(.regards) ? says(mark, sentence, roles, last) : nil
    }

    /// "According to X, ...", "..., según X", "in comments reported by X, ..."
    private func according(_ mark: Mark, _ sentence: Range<Int>) -> Found? {
        // "según dijo el ministro": the verb stands between.
        let verb = reading.mark(at: mark.end, .speech, .says)
        guard
            let source = sources.phrase(after: verb?.end ?? mark.end, in: sentence)
                ?? (verb == nil ? plain(after: mark, sentence) : nil),
            !source.isPronoun
        else { return nil }
        let interrupts = reading.isSign(mark.first - 1, Sign.comma) && speaks(before: mark.first - 1)
        let words = interrupts ? source.tokens : subjects.extended(source, in: sentence)
        let end = source.tokens.upperBound
        let opens = mark.first - sentence.lowerBound <= 3
        let between = reading.isSign(mark.first - 1, Sign.comma) && goesOn(end, sentence)
        // "dejó según cifras oficiales 16 muertos": no sign sets it apart, and it governs what follows.
        let inside = !clauses.isBoundary(mark.first - 1) && end < sentence.upperBound - 1 && reading.tokens[end].kind != .sign
        let content =
            (opens || inside) && end < sentence.upperBound - 1
            ? clauses.start(end, sentence)..<sentence.upperBound
            : sentence.lowerBound..<(between ? sentence.upperBound : mark.first)
        guard !content.isEmpty else { return nil }
        return Found(
            source: source, words: opens ? source.tokens : words, cue: mark.first..<mark.end, content: content, stance: nil)
    }

    /// Any nouns behind "according to": "exit polls", "cifras oficiales".
    private func plain(after mark: Mark, _ sentence: Range<Int>) -> SourcePhrase? {
        var end = mark.end
        while end < min(sentence.upperBound, mark.end + 8), reading.tokens[end].kind == .word,
            !reading.isFunction(end, .auxiliary, .conditional, .relative, .pronoun, .coordinator, .subordinator),
            reading.isFunction(end, .of) || !reading.isFunction(end, .preposition), !sources.dates.contains(end),
            reading.mark(at: end, .speech).map({ $0.roles.contains(.nominal) }) ?? true
        {
            end += 1
        }
        var name = mark.end
        while name < end, reading.isFunction(name, .determiner, .of) { name += 1 }
        let english = reading.entry(mark).language == "en"
        guard english || reading.isFunction(mark.end, .determiner),
            !(mark.end..<end).contains(where: { ["this", "este", "esta"].contains(Folding.folded(reading.words($0..<$0 + 1))) })
        else { return nil }
        // "según la cuenta que dio la diputada Elsa Soto"
        if reading.isFunction(end, .relative), let giver = sources.phrase(after: end + 2, in: sentence),
            giver.kind == .person || giver.kind == .office, !giver.isPronoun
        {
            return giver
        }
        guard name < end, end >= sentence.upperBound || reading.tokens[end].kind == .sign else { return nil }
        return SourcePhrase(
            tokens: mark.end..<end, name: name..<end, kind: .document, isPronoun: false, isBare: false)
    }

    /// A word of speech ends before a token: "dijo, según El Sol, el director".
    private func speaks(before end: Int) -> Bool {
        reading.marks(endingAt: end).contains { $0.concept == .speech && $0.roles.contains(.says) }
    }

    /// A comma and more words follow: the phrase stands between two parts of what is said.
    private func goesOn(_ index: Int, _ sentence: Range<Int>) -> Bool {
        reading.isSign(index, Sign.comma) && sentence.upperBound - index > 4
    }

    /// "X said that ...", "..., X said", "dijo X", "X told Y that ..."
    private func says(_ mark: Mark, _ sentence: Range<Int>, _ roles: RoleSet, _ last: Found?) -> Found? {
        guard !isNoun(mark), !isName(mark, sentence) else { return nil }
        let language = reading.entry(mark).language
        let stance: Stance? = roles.contains(.alleges) ? .alleged : roles.contains(.denies) ? .denied : nil
        // A passive ("was accused of", "fue informado") names no speaker before it.
        if isPassive(mark) { return impersonal(mark, sentence) }
        let isRegard =
            !roles.contains(.says) && !roles.contains(.told) && !roles.contains(.alleges) && !roles.contains(.denies)
        if isGerund(mark), reading.isFunction(mark.first - 1, .preposition, .subordinator) { return nil }
        if isGerund(mark), isRegard, !clauses.isBoundary(mark.first - 1), !reading.isFunction(mark.first - 1, .auxiliary) {
            return nil
        }
        let closed = clauses.isBoundary(mark.first - 1)
        let behind = roles.contains(.says) || clauses.endsWithQuotation(mark.first)
        let inverted = behind ? inverted(mark, sentence, language) : nil
        var subject: SubjectGrammar.Subject?
        var inherits = false
        let announces = inverted.map { reading.isSign($0.tokens.upperBound, Sign.colon) } ?? false
        if (!closed || inverted == nil) && !announces {
            if isGerund(mark), closed || last != nil {
                inherits = true
            } else {
                subject = subjects.before(mark.first, in: sentence, language: language)
            }
        }
        if subject == nil, inverted == nil {
            let joined = reading.isFunction(mark.first - 1, .coordinator) || reading.isAdverb(mark.first - 1)
            if inherits || joined || isGerund(mark) {
                if let last, let source = last.source, !last.cue.contains(mark.first) {
                    subject = .init(phrase: source, words: last.words ?? source.tokens)
                } else {
                    subject = subjects.opening(sentence, before: mark.first)
                }
                inherits = true
            }
        }
        if isRegard, subject == nil { return nil }
        guard let source = subject?.phrase ?? inverted else { return subjectless(mark, sentence, stance) }
        let words = subject?.words ?? inverted.map { subjects.extended($0, in: sentence) }
        var channel: SourcePhrase?
        if subject != nil, roles.contains(.told) || reading.isFunction(mark.end, .objectMarker) {
            channel = addressee(mark.end, sentence)
        }
        let span = words ?? source.tokens
        let first = inherits ? mark.first : min(span.lowerBound, mark.first)
        let cue = cue(mark)
        let end = inherits || span.upperBound <= mark.first ? cue.upperBound : max(span.upperBound, cue.upperBound)
        guard
            let content = contents.content(
                frame: first..<end, in: sentence, spanish: language == "es", hearer: hearer(mark), inverted: subject == nil,
                brief: isRegard, follows: inherits)
        else { return nil }
        if needsQuotation(mark), clauses.quotations.range(holding: content.lowerBound) == nil { return nil }
        return Found(
            source: source, words: words, channel: channel, cue: cue, content: content, stance: stance,
            isAssertion: !isRegard)
    }

    /// "continued", "prosiguió" are words of speech beside a quotation alone.
    private func needsQuotation(_ mark: Mark) -> Bool { reading.entry(mark).kind == "quoting" }

    /// Whether a word of telling stands alone, or with the preposition that names the hearer: "spoke to".
    private func hearer(_ mark: Mark) -> ContentGrammar.Hearer? {
        guard mark.roles.contains(.told) else { return nil }
        return mark.end - mark.first > 1 ? .behindPreposition : .direct
    }

    /// The cue without the "that" behind it, which opens the content.
    private func cue(_ mark: Mark) -> Range<Int> {
        mark.end - mark.first > 1 && clauses.opensClause(mark.end - 1) ? mark.first..<mark.end - 1 : mark.first..<mark.end
    }

    /// "its claims", "the report": a noun that looks like the verb.
    private func isNoun(_ mark: Mark) -> Bool {
        let before = mark.first - 1
        if reading.isPossessive(before) { return true }
        return reading.isFunction(before, .determiner) && !reading.isFunction(before, .relative)
            && !reading.isFunction(before, .pronoun) && !isObjectPronoun(before)
    }

    /// "lo dijo": no article.
    private func isObjectPronoun(_ index: Int) -> Bool {
        Folding.folded(reading.words(index..<index + 1)) == "lo"
    }

    /// "the United States", "the Morning Show": part of a name, unless all of a headline is in capitals.
    private func isName(_ mark: Mark, _ sentence: Range<Int>) -> Bool {
        guard mark.first > sentence.lowerBound, reading.isCapitalised(mark.first) else { return false }
        var small = 0
        let around = max(sentence.lowerBound, mark.first - 12)..<min(sentence.upperBound, mark.first + 12)
        for index in around where reading.tokens[index].kind == .word && !reading.isCapitalised(index) {
            if reading.tokens[index].end - reading.tokens[index].start > 3 { small += 1 }
        }
        return small > 1
    }

    private func isPassive(_ mark: Mark) -> Bool {
        var before = mark.first - 1
        while before > mark.first - 4, reading.isAdverb(before) { before -= 1 }
        guard reading.isFunction(before, .auxiliary), !isGerund(mark) else { return false }
        return !reading.isFunction(before, .perfect) && !reading.isFunction(before, .unreal)
    }

    /// "saying", "diciendo": the subject is that of the clause before.
    private func isGerund(_ mark: Mark) -> Bool {
        let token = reading.tokens[mark.first]
        let word = reading.bytes[Int(token.start)..<Int(token.end)]
        guard word.count > 4 else { return false }
        return reading.entry(mark).language == "en" ? word.suffix(3).elementsEqual("ing".utf8) : word.suffix(3).elementsEqual("ndo".utf8)
    }

    /// The subject behind its verb: "dijo Vargas", "said Romeo Caramat,". It closes the clause or comes before "que".
    private func inverted(_ mark: Mark, _ sentence: Range<Int>, _ language: String) -> SourcePhrase? {
        guard !reading.isFunction(mark.end, .relative),
            language != "en" || clauses.isBoundary(mark.first - 1),
            let phrase = sources.phrase(after: behindVoucher(mark.end, sentence), in: sentence)
        else { return nil }
        let end = phrase.tokens.upperBound
        guard end < sentence.upperBound else { return phrase }
        let closes = reading.tokens[end].kind == .sign || reading.isFunction(end, .relative, .preposition, .coordinator)
        return closes ? phrase : nil
    }

    /// The token behind ", según El Sol," when that stands between a verb and its subject.
    private func behindVoucher(_ index: Int, _ sentence: Range<Int>) -> Int {
        guard reading.isSign(index, Sign.comma), let mark = reading.mark(at: index + 1, .speech, .according),
            let phrase = sources.phrase(after: mark.end, in: sentence), reading.isSign(phrase.tokens.upperBound, Sign.comma)
        else { return index }
        return phrase.tokens.upperBound + 1
    }

    private func addressee(_ first: Int, _ sentence: Range<Int>) -> SourcePhrase? {
        let start = reading.isFunction(first, .objectMarker) ? first + 1 : first
        guard let phrase = sources.phrase(after: start, in: sentence), phrase.kind == .outlet else { return nil }
        return phrase
    }

    /// "It was reported that", "se informó que": nobody is named.
    private func impersonal(_ mark: Mark, _ sentence: Range<Int>) -> Found? {
        let cue = cue(mark)
        guard clauses.opensClause(cue.upperBound), sentence.upperBound - cue.upperBound > 2 else { return nil }
        return Found(
            cue: cue, content: cue.upperBound..<clauses.end(from: cue.upperBound, in: sentence), stance: .reported)
    }

    /// "Indicó además que ...": the subject is the speaker before.
    private func subjectless(_ mark: Mark, _ sentence: Range<Int>, _ stance: Stance?) -> Found? {
        guard reading.entry(mark).language == "es" else { return nil }
        let opens = mark.first - sentence.lowerBound <= 1
        let closes =
            mark.first > sentence.lowerBound && clauses.isBoundary(mark.first - 1) && mark.end >= sentence.upperBound - 1
        guard opens || closes else { return nil }
        let content = opens ? mark.end..<sentence.upperBound : sentence.lowerBound..<mark.first
        guard !content.isEmpty else { return nil }
        return Found(source: nil, cue: cue(mark), content: content, stance: stance, continues: true)
    }

    /// "A preliminary report has identified nine officers": only documents, bodies, offices and outlets find.
    private func finds(_ mark: Mark, _ sentence: Range<Int>) -> Found? {
        guard !isNoun(mark), !isPassive(mark),
            let subject = subjects.before(mark.first, in: sentence, language: reading.entry(mark).language),
            subject.phrase.kind != .anonymous, !subject.phrase.isPronoun, mark.end < sentence.upperBound
        else { return nil }
        let cue = cue(mark)
        // "El Salvador registra ...": a country finds nothing out.
        let isPlace =
            reading.mark(at: subject.phrase.tokens.lowerBound, .place) != nil
            || reading.mark(at: subject.phrase.name.lowerBound, .place) != nil
        return Found(
            source: subject.phrase, words: subject.words, cue: cue,
            content: cue.upperBound..<clauses.end(from: cue.upperBound, in: sentence), stance: nil,
            isAssertion: !isPlace)
    }
}
