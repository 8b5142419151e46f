import Evidence
import Language

/// What a text has said plainly about its names, for the places where it says less: "Rubén Vargas" makes a later "Vargas" a person.
struct NameMemory: Sendable {
    private struct Votes {
        var person: Int32 = 0
        var organisation: Int32 = 0
        var place: Int32 = 0
    }

    private let keys: NameKey
    private let sight: NameSight
    private var votes: [UInt64: Votes] = [:]
    /// The full name to which a word belongs; `nil` when two people share it.
    private var full: [UInt64: Range<Int>?] = [:]

    init(_ candidates: [NameCandidate], sight: NameSight) {
        self.sight = sight
        keys = NameKey(reading: sight.reading)
        for candidate in candidates where !candidate.isWork {
            guard let best = candidate.best, best.points >= NameCandidate.enough + 1, candidate.lead >= 2 else {
                continue
            }
            add(candidate, best.kind)
        }
    }

    private mutating func add(_ candidate: NameCandidate, _ kind: Mention.Kind) {
        let key = keys.key(candidate.tokens)
        switch kind {
        case .person: votes[key, default: Votes()].person += 1
        case .organisation: votes[key, default: Votes()].organisation += 1
        default: votes[key, default: Votes()].place += 1
        }
        guard kind == .person, candidate.tokens.count > 1, candidate.tokens.count < 16 else { return }
        for index in candidate.tokens where sight.isCapital(index) && sight.length(index) > 2 {
            let part = keys.key(index..<index + 1)
            if index > candidate.tokens.lowerBound { votes[part, default: Votes()].person += 2 }
            remember(part, candidate.tokens)
        }
    }

    private mutating func remember(_ part: UInt64, _ name: Range<Int>) {
        guard let known = full[part] else {
            full[part] = name
            return
        }
        guard let known, keys.key(known) != keys.key(name) else { return }
        let isLonger = name.count > known.count
        let long = isLonger ? name : known
        let short = isLonger ? known : name
        let words = Set(long.map { keys.key($0..<$0 + 1) })
        // A longer form of the same name takes its place; another name makes the word stand for neither.
        full[part] = short.allSatisfy { words.contains(keys.key($0..<$0 + 1)) } ? long : .some(nil)
    }

    /// Adds the points of the text's other mentions.
    func strengthen(_ candidate: inout NameCandidate) {
        guard !candidate.isWork else { return }
        guard let votes = votes[keys.key(candidate.tokens)] else {
            if let guess = candidate.guess { add(guess, to: &candidate) }
            return
        }
        if candidate.tokens.count == 1 || candidate.best == nil {
            candidate.person += Int(min(candidate.entry == nil ? 4 : 1, votes.person * 2))
        }
        candidate.organisation += Int(min(3, votes.organisation))
        candidate.place += Int(min(3, votes.place))
        let most = max(votes.person, votes.organisation, votes.place)
        let kind: Mention.Kind = votes.person == most ? .person : votes.organisation == most ? .organisation : .place
        if let guess = candidate.guess, guess.kind == kind { add(guess, to: &candidate) }
        guard candidate.best?.points ?? 0 < NameCandidate.enough else { return }
        add((kind, NameCandidate.enough), to: &candidate)
    }

    private func add(_ guess: (kind: Mention.Kind, points: Int), to candidate: inout NameCandidate) {
        switch guess.kind {
        case .person: candidate.person += guess.points
        case .organisation: candidate.organisation += guess.points
        case .place, .date, .quantity: candidate.place += guess.points
        }
    }

    /// The fullest form of a person's name.
    func full(_ name: Range<Int>) -> Range<Int> {
        (full[keys.key(name.upperBound - 1..<name.upperBound)] ?? nil) ?? name
    }
}
