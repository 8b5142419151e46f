import Evidence
import Language

/// The nearest word of outcome in the same clause, with no other counted group between. The last resort for people.
struct NearestRule: CategoryRule {
    let name = "same-clause"
    private static let reach = 9
    private static let governing = RoleSet(.active, .nominal)
    private static let undergone = RoleSet(.participle, .subject)

    func reading(of group: NounGroup, in sentence: FigureSentence) -> CategoryReading? {
        guard case .people(let counted) = group.head else { return nil }
        let right = scan(from: group.extent.upperBound, by: 1, group, sentence, counted)
        let left = scan(from: group.quote.lowerBound - 1, by: -1, group, sentence, counted)
        switch (left, right) {
        case (let left?, let right?): return left.distance < right.distance ? left.reading : right.reading
        case (let left?, nil): return left.reading
        case (nil, let right?): return right.reading
        case (nil, nil): return nil
        }
    }

    private func scan(
        from first: Int, by step: Int, _ group: NounGroup, _ sentence: FigureSentence, _ counted: Counted
    ) -> (reading: CategoryReading, distance: Int)? {
        let reading = sentence.reading
        var index = first
        for distance in 0..<Self.reach {
            guard sentence.tokens.contains(index) else { return nil }
            if stops(index, sentence) || sentence.hasGroup(at: index, besides: group) {
                return nil
            }
            for mark in reading.marks(at: index) {
                let entry = reading.entry(mark)
                guard let category = entry.concept.category, !entry.roles.contains(.state) else { continue }
                // A noun or an active verb behind the group ("victims of abuse, above all arrests") is another matter.
                if step > 0, !mark.roles.intersects(Self.undergone) { continue }
                // "took part" says something of its own subject alone.
                if step > 0, category == .involved, !mark.roles.contains(.participle) { continue }
                // A participle before it describes somebody else: "a man accused of shooting two teenagers".
                if step < 0, !mark.roles.intersects(Self.governing) || isPassive(mark, reading) { continue }
                // The object of a verb is no complement of a noun before it: "el cese para evacuar a 40 soldados".
                if step < 0, !mark.roles.contains(.active), reading.isFunction(first, .objectMarker) { continue }
                if fits(category, entry, counted, step) { return (CategoryReading(category, trigger: mark), distance) }
            }
            index += step
        }
        return nil
    }

    /// Police near a word of killing did not necessarily die of it: for them only words about their own lot count.
    private func fits(_ category: Category, _ entry: LexiconEntry, _ counted: Counted, _ step: Int) -> Bool {
        let lot: Set<Category> = [
            .investigated, .involved, .charged, .sentenced, .suspendedOrDismissed, .rewarded, .noCriminalRecord,
        ]
        if lot.contains(category) { return true }
        return [.civilians, .suspects].contains(counted) && (step < 0) == entry.roles.contains(.active)
    }

    /// "fue detenido por casarse con tres mujeres": it happened to another.
    private func isPassive(_ mark: Mark, _ reading: Reading) -> Bool {
        mark.roles.contains(.participle) && reading.isFunction(mark.first - 1, .auxiliary)
            && !reading.isFunction(mark.first - 1, .perfect)
    }

    private func stops(_ index: Int, _ sentence: FigureSentence) -> Bool {
        let token = sentence.reading.tokens[index]
        if token.kind == .sign {
            // "mató más, con 136 víctimas"
            if token.sign == Sign.comma, sentence.reading.isFunction(index + 1, .with) { return false }
            return !Sign.isQuotation(token.sign) && token.sign != Sign.hyphen && token.sign != Sign.other
        }
        return sentence.reading.isFunction(index, .subordinator)
    }
}
