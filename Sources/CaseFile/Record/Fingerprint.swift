import Evidence

/// The SHA-256 of values of the record, each written with its length, so that no two records are written alike.
///
/// The journal keeps these sums; `verify` makes them again from the rows.
struct Fingerprint {
    private var hasher = ContentHash.Hasher()

    private mutating func add(_ text: String) { hasher.update(part: text) }

    private mutating func add(_ text: String?) {
        add(text == nil ? "-" : "+")
        if let text { add(text) }
    }

    private mutating func add(_ number: Int) { add(String(number)) }

    private mutating func add(_ flag: Bool) { add(flag ? 1 : 0) }

    /// By its bits: the text of a number depends on who writes it.
    private mutating func add(_ number: Double?) { add(number.map { String($0.bitPattern, radix: 16) }) }

    private mutating func add(_ span: Span) { add("\(span.start)-\(span.end)") }

    private mutating func add(_ span: Span?) { add(span.map { "\($0.start)-\($0.end)" }) }

    private mutating func add<Member>(_ members: [Member], _ each: (inout Fingerprint, Member) -> Void) {
        add(members.count)
        for member in members { each(&self, member) }
    }

    private mutating func add(_ speaker: Speaker) {
        add(speaker.name)
        add(speaker.kind.rawValue)
        add(speaker.span)
    }

    private static func of(_ name: String, _ fill: (inout Fingerprint) -> Void) -> ContentHash {
        var sum = Fingerprint()
        sum.add(name)
        fill(&sum)
        return sum.hasher.finish()
    }
}

extension Fingerprint {
    /// The sum of a document without its text.
    static func of(_ document: Document, extractor: String) -> ContentHash {
        of("document 1") { sum in
            sum.add(document.id.hex)
            sum.add(document.name)
            sum.add(document.mediaType)
            sum.add(document.byteCount)
            sum.add(document.language?.rawValue)
            sum.add(document.title)
            sum.add(document.publisher)
            sum.add(document.authors) { $0.add($1) }
            sum.add(document.published?.iso)
            sum.add(document.origin)
            sum.add(document.text.pages) { $0.add($1) }
            sum.add(document.findings) { sum, finding in
                sum.add(finding.code)
                sum.add(finding.message)
                sum.add(finding.span)
            }
            sum.add(extractor)
        }
    }

    /// The sum of a text's bytes, as `sha256sum` would say it.
    static func of(text: String) -> ContentHash { ContentHash(of: text.utf8) }

    static func of(_ capture: Capture) -> ContentHash {
        of("capture 1") { sum in
            sum.add(capture.document.hex)
            sum.add(capture.path)
            sum.add(capture.origin)
            sum.add(capture.by)
            sum.add(capture.at)
        }
    }

    static func of(_ claims: [Claim]) -> ContentHash {
        of("claims 1") { sum in
            sum.add(claims) { sum, claim in
                sum.add(claim.id)
                sum.add(claim.content)
                sum.add(claim.quote.locator.page.map(String.init))
                sum.add(claim.quote.locator.span)
                sum.add(claim.quote.words)
                sum.add(claim.attribution) { $0.add($1) }
                sum.add(claim.stance.rawValue)
                sum.add(claim.rule)
                if let incident = claim.incident { sum.add("incident \(incident)") }
            }
        }
    }

    /// A figure is written as it was when there were no other kinds, so that older journals still hold.
    private mutating func add(_ content: Claim.Content) {
        switch content {
        case .figure(let figure): add(figure)
        case .event(let event):
            add("event")
            add(event.category.rawValue)
            add(event.actor)
            add(event.target)
            add(event.negated)
            add(event.period != nil)
            add(event.period?.from?.iso)
            add(event.period?.to?.iso)
            add(event.places) { $0.add($1) }
        case .role(let role):
            add("role")
            add(role.person)
            add(role.rankOrTitle)
            add(role.role.rawValue)
            add(role.relation.rawValue)
        case .signal(let signal):
            add("signal")
            add(signal.kind.rawValue)
            add(signal.polarity.rawValue)
        }
    }

    private mutating func add(_ participant: Participant?) {
        add(participant != nil)
        add(participant?.counted?.rawValue)
        add(participant?.span)
        add(participant?.name)
        add(participant?.low)
        add(participant?.high)
    }

    private mutating func add(_ figure: Figure) {
        add(figure.category.rawValue)
        add(figure.counted.rawValue)
        add(figure.low)
        add(figure.high)
        add(figure.approximate)
        add(figure.unit)
        add(figure.actor?.rawValue)
        add(figure.period != nil)
        add(figure.period?.from?.iso)
        add(figure.period?.to?.iso)
        add(figure.places) { $0.add($1) }
    }

    /// The sum of an extract without its claims.
    static func ofReading(_ extract: Extract) -> ContentHash {
        of("reading 1") { sum in
            sum.add(extract.attributions) { sum, frame in
                sum.add(frame.source)
                sum.add(frame.cue)
                sum.add(frame.content)
                sum.add(frame.direct)
            }
            sum.add(extract.mentions) { sum, mention in
                sum.add(mention.kind.rawValue)
                sum.add(mention.span)
            }
            sum.add(extract.citations) { $0.add($1) }
            // Nothing is written where there is none, so that older journals still hold.
            if !extract.incidents.isEmpty { sum.add(extract.incidents) { $0.add($1) } }
        }
    }

    private mutating func add(_ incident: Incident) {
        add(incident.id)
        add(incident.kind.rawValue)
        add(incident.date != nil)
        add(incident.date?.from?.iso)
        add(incident.date?.to?.iso)
        add(incident.places) { $0.add($1) }
        add(incident.actors) { sum, actor in
            sum.add(actor.name)
            sum.add(actor.kind.rawValue)
            sum.add(actor.isState.map(String.init))
            sum.add(actor.confidence?.rawValue)
        }
        add(incident.victims) { sum, victim in
            sum.add(victim.name)
            sum.add(victim.description)
            sum.add(victim.low.map(String.init))
            sum.add(victim.high.map(String.init))
            sum.add(victim.effect?.rawValue)
        }
        add(incident.spans) { $0.add($1) }
    }
}
