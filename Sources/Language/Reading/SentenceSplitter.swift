/// Finds where sentences and paragraphs begin.
///
/// A full stop ends a sentence unless it follows an abbreviation or an initial, or a small letter comes next. A line
/// break ends one unless the text is set in lines of equal length and the line is a full one.
struct SentenceSplitter {
    /// No sentence is longer: what goes on without a stop (tables, lists, damaged texts) is cut, so that no grammar that
    /// looks through a sentence takes more than linear time over a text.
    private static let longest = 400

    let tokens: [Token]
    /// Whether the word at a token is an abbreviation.
    let isAbbreviation: (Int) -> Bool

    func sentences() -> [Sentence] {
        guard !tokens.isEmpty else { return [] }
        let wrapped = isWrapped
        let uncapitalised = isUncapitalised
        var sentences: [Sentence] = []
        var first = 0
        var paragraph = 0
        for index in 1..<max(tokens.count, 1)
        where index - first >= Self.longest || begins(at: index, wrapped, uncapitalised) {
            sentences.append(Sentence(tokens: first..<index, paragraph: paragraph))
            first = index
            if startsParagraph(at: index, wrapped: wrapped) { paragraph += 1 }
        }
        sentences.append(Sentence(tokens: first..<tokens.count, paragraph: paragraph))
        return sentences
    }

    private func startsParagraph(at index: Int, wrapped: Bool) -> Bool {
        let shape = tokens[index].shape
        return shape.contains(.startsParagraph) || (shape.contains(.startsLine) && !wrapped)
    }

    private func begins(at index: Int, _ wrapped: Bool, _ uncapitalised: Bool) -> Bool {
        let token = tokens[index]
        if token.shape.contains(.startsParagraph) { return true }
        if token.shape.contains(.startsLine), !wrapped || !continues(at: index) { return true }
        guard token.shape.contains(.spaced), canOpen(token) || uncapitalised && token.kind == .word else {
            return false
        }
        var last = index - 1
        while last > 0, tokens[last].kind == .sign, closes(tokens[last].sign) { last -= 1 }
        let end = tokens[last]
        guard end.kind == .sign, Sign.isTerminal(end.sign) else { return false }
        if end.sign != Sign.fullStop { return true }
        guard last > 0 else { return true }
        return last != index - 1 || !isAbbreviated(last - 1)
    }

    /// A closing quotation mark or bracket after a full stop belongs to the sentence before.
    private func closes(_ sign: UInt8) -> Bool { Sign.isQuotation(sign) || sign == Sign.closing }

    private func canOpen(_ token: Token) -> Bool {
        switch token.kind {
        case .word: token.shape.contains(.capitalised)
        case .number: true
        case .sign: token.sign != Sign.comma && token.sign != Sign.closing && token.sign != Sign.closingQuotation
        }
    }

    /// An abbreviation of the lexicon, or one letter that is an initial ("J. Pérez").
    private func isAbbreviated(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word, !tokens[index + 1].shape.contains(.spaced) else { return false }
        return isAbbreviation(index) || (token.end - token.start == 1 && token.shape.contains(.capitalised))
    }

    /// In a text set in lines, a line that follows a full line goes on with it unless a sentence ended there.
    private func continues(at index: Int) -> Bool {
        let before = tokens[index - 1]
        return !(before.kind == .sign && Sign.isTerminal(before.sign)) || !canOpen(tokens[index])
    }

    /// Whether the text is written without capitals, so that small letters begin sentences too.
    private var isUncapitalised: Bool {
        var openings = 0
        var capitals = 0
        for index in 1..<max(tokens.count, 1)
        where tokens[index].kind == .word && tokens[index].shape.contains(.spaced) {
            let before = tokens[index - 1]
            guard before.kind == .sign, before.sign == Sign.fullStop else { continue }
            openings += 1
            if tokens[index].shape.contains(.capitalised) { capitals += 1 }
        }
        return openings >= 2 && capitals * 5 < openings
    }

    /// Whether the text is set in lines of about equal length (as PDF text is): most lines end within a sentence.
    private var isWrapped: Bool {
        var lines = 0
        var open = 0
        for index in 1..<max(tokens.count, 1)
        where tokens[index].shape.contains(.startsLine) && !tokens[index].shape.contains(.startsParagraph) {
            lines += 1
            let before = tokens[index - 1]
            let next = tokens[index]
            let small = next.kind == .word && !next.shape.contains(.capitalised)
            let loud = next.shape.contains(.allCapitals) && before.shape.contains(.allCapitals)
            if small || loud || (before.kind == .sign && before.sign == Sign.comma) { open += 1 }
        }
        return lines >= 3 && open * 3 >= lines
    }
}
