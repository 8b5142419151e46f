import Evidence

/// The full text of a document with its cited passages marked where they stand.
///
/// Marks of HTML nest but never overlap: where a passage begins inside another and ends after it, its mark is cut in
/// two at the end of the other, and its second part says that it continues.
struct PassageText {
    let document: Document
    let passages: [CitationIndex.Passage]
    let wording: Wording

    /// A passage, or what is left of it after a cut.
    private struct Piece {
        let passage: CitationIndex.Passage
        var start: Int
        var end: Int

        /// In the order of the text; of two that begin together the longer one is outside.
        static func precedes(_ left: Piece, _ right: Piece) -> Bool {
            (left.start, -left.end, left.passage.anchor.name) < (right.start, -right.end, right.passage.anchor.name)
        }
    }

    /// The pieces that have not been written yet, and the first page whose sign has not.
    private struct Queue {
        private var pieces: [Piece]
        private var next = 0
        var page = 0

        init(_ pieces: [Piece]) { self.pieces = pieces.sorted(by: Piece.precedes) }

        mutating func pop(before end: Int) -> Piece? {
            guard next < pieces.count, pieces[next].start < end else { return nil }
            next += 1
            return pieces[next - 1]
        }

        mutating func insert(_ piece: Piece) {
            let place = pieces[next...].firstIndex { Piece.precedes(piece, $0) } ?? pieces.count
            pieces.insert(piece, at: place)
        }
    }

    var markup: Markup {
        let bytes = Array(document.text.string.utf8)
        var queue = Queue(passages.map { Piece(passage: $0, start: $0.span.start, end: $0.span.end) })
        let attributes = document.language.map { [Attribute.language($0)] } ?? []
        return Markup(.div, .style(.text), .anyDirection, more: attributes) {
            content(0, bytes.count, of: bytes, &queue)
            signs(through: bytes.count, &queue)
        }
    }

    private func content(_ start: Int, _ end: Int, of bytes: [UInt8], _ queue: inout Queue) -> Markup {
        var markup = Markup()
        var position = start
        while var piece = queue.pop(before: end) {
            markup += plain(position, piece.start, of: bytes, &queue)
            // A page that begins with a mark has its sign before it, not in it.
            markup += signs(through: piece.start, &queue)
            if piece.end > end {
                queue.insert(Piece(passage: piece.passage, start: end, end: piece.end))
                piece.end = end
            }
            markup += mark(piece, content(piece.start, piece.end, of: bytes, &queue))
            position = piece.end
        }
        markup += plain(position, end, of: bytes, &queue)
        return markup
    }

    private func mark(_ piece: Piece, _ content: Markup) -> Markup {
        let passage = piece.passage
        let isFirst = piece.start == passage.span.start
        var markup =
            isFirst
            ? Markup(.mark, .id(passage.anchor), .focusable) { content }
            : Markup(.mark, .style(.continued)) { content }
        if piece.end == passage.span.end { markup += back(passage) }
        return markup
    }

    private func back(_ passage: CitationIndex.Passage) -> Markup {
        Markup(.sup, .style(.back)) {
            for (place, use) in passage.uses.enumerated() {
                Markup(.a, .href(use), .label(wording.back(passage.label))) { place == 0 ? passage.label : "↩" }
            }
        }
    }

    private func plain(_ start: Int, _ end: Int, of bytes: [UInt8], _ queue: inout Queue) -> Markup {
        var markup = Markup()
        var position = start
        while position < end {
            markup += signs(through: position, &queue)
            let pages = document.text.pages
            let next = queue.page < pages.count ? min(pages[queue.page].start, end) : end
            markup += Markup(words: String(decoding: bytes[position..<next], as: UTF8.self))
            position = next
        }
        return markup
    }

    /// The signs of the pages that begin at or before a byte and have none yet.
    private func signs(through offset: Int, _ queue: inout Queue) -> Markup {
        var markup = Markup()
        while queue.page < document.text.pages.count, document.text.pages[queue.page].start <= offset {
            queue.page += 1
            let number = queue.page
            markup += Markup(.span, .style(.page), .id(.page(number, of: document.id))) { wording.page(number) }
        }
        return markup
    }
}
