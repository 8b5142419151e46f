import Evidence

/// The range of a figure as a small drawing in black and white, from zero to the largest number claimed.
struct IntervalDrawing {
    private static let left = 6.0
    private static let right = 198.0
    private static let middle = 9.0

    let figure: ReconciledFigure
    /// What the drawing shows, in words.
    let label: String

    private var claimed: [Double] {
        let numbers = figure.supports.map(\.claim.figure).flatMap { [$0.low, $0.high] }.compactMap(\.self)
        return Set(numbers).sorted()
    }

    private var largest: Double {
        max(([figure.low, figure.best, figure.high].compactMap(\.self) + claimed).max() ?? 0, 1)
    }

    private func place(_ value: Double) -> Double {
        Self.left + max(0, value) / largest * (Self.right - Self.left)
    }

    var markup: Markup {
        let start = figure.low.map(place) ?? Self.left
        let end = figure.high.map(place) ?? Self.right + 15
        return Markup(.svg, .style(.interval), .image, .label(label), .viewBox(width: 220, height: 20)) {
            line(.axis, Self.left, Self.middle, Self.right, Self.middle)
            line(.axis, Self.left, Self.middle - 3, Self.left, Self.middle + 3)
            for value in claimed { line(.tick, place(value), Self.middle + 4, place(value), Self.middle + 10) }
            line(.range, start, Self.middle, end, Self.middle)
            if figure.low == nil { head(at: Self.left - 5, pointing: 1) }
            if figure.high == nil { head(at: Self.right + 17, pointing: -1) }
            if let best = figure.best {
                Markup(
                    .circle, .style(.best), .drawn(.cx, place(best)), .drawn(.cy, Self.middle), .drawn(.r, 4.5))
            }
        }
    }

    private func line(_ style: StyleClass, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> Markup {
        Markup(.line, .style(style), .drawn(.x1, x1), .drawn(.y1, y1), .drawn(.x2, x2), .drawn(.y2, y2))
    }

    private func head(at x: Double, pointing back: Double) -> Markup {
        MarkupBuilder.buildArray([
            line(.open, x, Self.middle, x + 5 * back, Self.middle - 4),
            line(.open, x, Self.middle, x + 5 * back, Self.middle + 4),
        ])
    }
}
