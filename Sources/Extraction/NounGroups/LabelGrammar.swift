import Language

/// Tells numbers that name something from numbers that count: "Barrio 18", "article 5", "unit 14", "per 100,000".
struct LabelGrammar: Sendable {
    let reading: Reading

    func isLabel(_ quantity: Quantity, in sentence: Range<Int>) -> Bool {
        let before = quantity.tokens.lowerBound - 1
        guard before >= sentence.lowerBound, quantity.core == quantity.tokens else { return isRate(quantity, sentence) }
        for index in max(sentence.lowerBound, before - 3)...before {
            for mark in reading.marks(at: index) where mark.concept == .thing && mark.end > before {
                switch reading.entry(mark).kind {
                case "page", "rate": return true
                // "Camp 14" and "camp 14" are names; in "at the camp 27 people died" the number has a noun of its own.
                case "place": return reading.isCapitalised(before) || !hasNoun(quantity, sentence)
                default: continue
                }
            }
        }
        let digits = reading.tokens[quantity.core.lowerBound].kind == .number
        let named = before > sentence.lowerBound && reading.isCapitalised(before)
        return digits && named && reading.isUnmarked(before) && !reading.isSign(before - 1, Sign.fullStop)
            && !counts(quantity, sentence)
    }

    private func isRate(_ quantity: Quantity, _ sentence: Range<Int>) -> Bool {
        let before = quantity.tokens.lowerBound - 1
        guard before >= sentence.lowerBound else { return false }
        return (max(sentence.lowerBound, before - 3)...before).contains { index in
            reading.marks(at: index).contains { $0.end > before && reading.entry($0).kind == "rate" }
        }
    }

    private func hasNoun(_ quantity: Quantity, _ sentence: Range<Int>) -> Bool {
        HeadGrammar(reading: reading).head(from: quantity.tokens.upperBound, limit: sentence.upperBound) != nil
    }

    /// Whether a noun follows the number, or a verb of outcome whose subject does not follow it.
    private func counts(_ quantity: Quantity, _ sentence: Range<Int>) -> Bool {
        if hasNoun(quantity, sentence) { return true }
        return reading.marks(at: quantity.tokens.upperBound).contains {
            $0.concept.category != nil && $0.roles.contains(.subject) && reading.mark(at: $0.end, .quantity) == nil
                && reading.mark(at: $0.end, .people) == nil
        }
    }
}
