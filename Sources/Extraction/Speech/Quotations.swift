import Language

/// Which tokens stand in quotation marks, paragraph by paragraph.
struct Quotations: Sendable {
    /// The quotations, from the opening mark to the one after the closing mark.
    let ranges: [Range<Int>]

    /// A straight mark opens and closes in turn; a quotation that is not closed ends with its paragraph.
    init(_ reading: Reading) {
        var ranges: [Range<Int>] = []
        var open: Int?
        var paragraph = 0
        for sentence in reading.sentences {
            if sentence.paragraph != paragraph {
                if let start = open { ranges.append(start..<sentence.tokens.lowerBound) }
                open = nil
                paragraph = sentence.paragraph
            }
            for index in sentence.tokens where reading.tokens[index].kind == .sign {
                let sign = reading.tokens[index].sign
                if let start = open, sign == Sign.closingQuotation || sign == Sign.quotation {
                    ranges.append(start..<index + 1)
                    open = nil
                } else if open == nil, sign == Sign.openingQuotation || sign == Sign.quotation {
                    open = index
                }
            }
        }
        if let start = open { ranges.append(start..<reading.tokens.count) }
        self.ranges = ranges
    }

    /// The quotation that holds a token; by binary search.
    func range(holding token: Int) -> Range<Int>? {
        let next = first(endingAfter: token)
        return next < ranges.count && ranges[next].contains(token) ? ranges[next] : nil
    }

    /// Whether a quotation stands within a run of tokens or reaches into it.
    func overlaps(_ tokens: Range<Int>) -> Bool {
        let next = first(endingAfter: tokens.lowerBound)
        return next < ranges.count && ranges[next].lowerBound < tokens.upperBound
    }

    private func first(endingAfter token: Int) -> Int {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound <= token { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
