import Evidence
import Language

/// Who has spoken so far in a text.
struct SpeakerMemory: Sendable {
    private let reading: Reading
    private let names: NameBook
    /// The last speaker who is a person, an office or a body that can say "he added".
    private(set) var lastPerson: Speaker?
    private var last: Speaker?
    /// The longest phrase for each head noun: "report" was "preliminary report of the working group".
    private var phrases: [String: Speaker] = [:]
    /// The office of each person, from where the text gave it.
    private var offices: [String: String] = [:]

    init(reading: Reading, names: NameBook) {
        self.reading = reading
        self.names = names
    }

    /// The speaker whom a phrase names; `nil` for a pronoun that nobody stands behind.
    mutating func resolve(_ phrase: SourcePhrase) -> Speaker? {
        if phrase.isPronoun { return voice(before: phrase.tokens.lowerBound) }
        if isSame(phrase), let last { return last }
        let words = reading.words(phrase.name)
        let span = reading.bytesOf(phrase.name).map { Span($0.lowerBound, $0.upperBound) }
        var speaker = Speaker(name: words, kind: phrase.kind, span: span)
        if phrase.kind == .person {
            let full = phrase.name.count == 1 ? names.full(words) ?? words : words
            let office = phrase.office.map(reading.words) ?? offices[Folding.folded(full)] ?? names.office(full)
            offices[Folding.folded(full)] = office
            speaker = Speaker(name: full, kind: .person, office: office, span: span)
        }
        if phrase.isBare { speaker = known(speaker) ?? speaker }
        remember(speaker, phrase)
        return speaker
    }

    /// Whom a pronoun, or a verb without subject, stands for: the last speaker, else the one person named so far.
    func voice(before token: Int) -> Speaker? {
        if let lastPerson { return lastPerson }
        guard let name = names.introduced(before: token) else { return nil }
        return Speaker(name: name, kind: .person, office: names.office(name), span: nil)
    }

    /// "la misma fuente", "the same source"
    private func isSame(_ phrase: SourcePhrase) -> Bool {
        (phrase.tokens.lowerBound..<min(phrase.tokens.lowerBound + 2, phrase.tokens.upperBound)).contains {
            reading.mark(at: $0, .calendar, .same) != nil
                || ["misma", "mismo", "same"].contains(Folding.folded(reading.words($0..<$0 + 1)))
        }
    }

    /// A bare noun stands for the longer phrase before it; "the reports" after an outlet stand for the outlet.
    private func known(_ speaker: Speaker) -> Speaker? {
        let key = Folding.folded(speaker.name)
        if let phrase = phrases[key] { return phrase }
        if speaker.kind == .office, let holder = names.holder(key) {
            return Speaker(name: holder, kind: .person, office: names.office(holder), span: speaker.span)
        }
        if speaker.kind == .document, ["report", "reports"].contains(key), let last, last.kind == .outlet {
            return last
        }
        return nil
    }

    private mutating func remember(_ speaker: Speaker, _ phrase: SourcePhrase) {
        last = speaker
        switch speaker.kind {
        case .person, .office, .anonymous, .organisation: lastPerson = speaker
        case .outlet, .document: break
        }
        guard !phrase.isBare else { return }
        for index in phrase.office ?? phrase.name where reading.mark(at: index, .source) != nil {
            phrases[Folding.folded(reading.words(index..<index + 1))] = speaker
            break
        }
    }

}
