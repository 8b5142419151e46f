import Evidence

/// Signals that a figure or an event states by itself: "no officer was hurt" is a figure of zero injured police.
struct DerivedSignals: Sendable {
    /// The signal of a claim; `nil` when it states none, or when it speaks of a longer period than one operation.
    func signal(of claim: Claim) -> Signal? {
        guard claim.stance != .denied else { return nil }
        switch claim.content {
        case .figure(let figure): return signal(of: figure)
        case .event(let event): return signal(of: event)
        case .role, .signal: return nil
        }
    }

    private func signal(of figure: Figure) -> Signal? {
        let isNone = figure.high == 0
        guard isNone || (figure.low ?? 0) > 0 else { return nil }
        switch (figure.category, figure.counted) {
        case (.killed, .police), (.injured, .police), (.killed, .military), (.injured, .military):
            guard isOneDay(figure.period) else { return nil }
            return Signal(kind: .noOfficerHurt, polarity: isNone ? .present : .absent)
        case (.arrested, .suspects) where isNone, (.arrested, .civilians) where isNone:
            return isOneDay(figure.period) ? Signal(kind: .noneDetained, polarity: .present) : nil
        case (.noCriminalRecord, _) where !isNone:
            return Signal(kind: .falseTargetIdentification, polarity: .present)
        case (.rewarded, .police) where !isNone, (.rewarded, .military) where !isNone:
            return Signal(kind: .rewardsFollowed, polarity: .present)
        default: return nil
        }
    }

    private func signal(of event: Event) -> Signal? {
        guard let target = event.target?.counted, [.police, .military].contains(target) else { return nil }
        switch event.category {
        case .killed, .injured:
            guard isOneDay(event.period) else { return nil }
            return Signal(kind: .noOfficerHurt, polarity: event.negated ? .present : .absent)
        case .rewarded, .promoted:
            return Signal(kind: .rewardsFollowed, polarity: event.negated ? .absent : .present)
        case .arrested, .disappeared, .force, .failureToAct, .investigated, .charged, .sentenced,
            .suspendedOrDismissed:
            return nil
        }
    }

    /// A count over months or years says nothing of how one operation ran.
    private func isOneDay(_ period: Period?) -> Bool {
        guard let period else { return true }
        return period.from == period.to && period.from?.day != nil
    }
}
