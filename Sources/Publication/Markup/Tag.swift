/// The elements of HTML and SVG that a report uses.
enum Tag: String {
    case html, head, meta, title, body, header, main, footer, nav, section, article, div, span
    case h1, h2, h3, h4, p, a, q, ul, ol, li, dl, dt, dd, mark, sup, strong, code
    case table, caption, thead, tbody, tr, th, td
    case svg, line, circle

    /// Whether it has neither content nor an end.
    var isVoid: Bool { self == .meta }

    /// Whether a line of the file ends with it, so that a change shows as a few lines of a comparison. Only where
    /// the space means nothing to a browser.
    var endsLine: Bool {
        switch self {
        case .head, .title, .header, .main, .footer, .nav, .section, .article, .div, .h1, .h2, .h3, .h4, .p,
            .ul, .ol, .li, .dl, .dt, .dd, .table, .caption, .thead, .tbody, .tr, .th, .td, .svg:
            true
        default: false
        }
    }
}
