import Evaluation

/// The misses that would harm a reader most, each with the text around it.
struct WorstMisses {
    struct Found {
        /// The gold's name for the text.
        let document: String
        let miss: Miss
        /// The words with some of the text before and after; `nil` where the miss is about no one place.
        let context: String?
    }

    /// Most harmful first; of the same harm in the order of texts.
    let shown: [Found]
    /// The number of all misses.
    let total: Int

    init(trials: [Trial], rows: [Assessment.Row], of measure: Measure?, count: Int) {
        let all = zip(trials, rows).flatMap { trial, row in
            row.score.misses.filter { measure == nil || $0.measure == measure?.listing }
                .map { (trial: trial, miss: $0) }
        }
        total = all.count
        let sorted = all.enumerated().sorted { left, right in
            (left.element.miss.harm, left.offset) < (right.element.miss.harm, right.offset)
        }
        shown = sorted.prefix(count).map { entry in
            let (trial, miss) = entry.element
            return Found(
                document: trial.gold.id, miss: miss, context: miss.range.map { trial.text.context(of: $0) })
        }
    }
}
