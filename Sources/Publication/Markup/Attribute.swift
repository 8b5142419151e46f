import Evidence

/// An attribute whose name is fixed here and whose value is escaped by ``Markup``.
///
/// Addresses enter only as an ``Anchor`` of the same file or a ``WebAddress``.
struct Attribute: Hashable, Sendable {
    let name: String
    let value: String

    private init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    static func id(_ anchor: Anchor) -> Attribute { .init("id", anchor.name) }
    static func href(_ anchor: Anchor) -> Attribute { .init("href", "#" + anchor.name) }
    static func href(_ address: WebAddress) -> Attribute { .init("href", address.text) }
    static func style(_ classes: StyleClass...) -> Attribute {
        .init("class", classes.map(\.rawValue).joined(separator: " "))
    }
    static func language(_ code: LanguageCode) -> Attribute { .init("lang", code.rawValue) }
    static func label(_ words: String) -> Attribute { .init("aria-label", words) }
    static func labelled(by anchor: Anchor) -> Attribute { .init("aria-labelledby", anchor.name) }
    static func colspan(_ count: Int) -> Attribute { .init("colspan", String(count)) }
    static func meta(_ name: String, _ content: String) -> [Attribute] {
        [.init("name", name), .init("content", content)]
    }

    static let noReferrer = Attribute("rel", "noreferrer noopener")
    static let hidden = Attribute("aria-hidden", "true")
    static let image = Attribute("role", "img")
    static let anyDirection = Attribute("dir", "auto")
    static let focusable = Attribute("tabindex", "-1")
    static let columnHeading = Attribute("scope", "col")
    static let rowHeading = Attribute("scope", "row")
    static let groupHeading = Attribute("scope", "rowgroup")
    static let utf8 = Attribute("charset", "utf-8")
    static let viewport = meta("viewport", "width=device-width, initial-scale=1")
    static let sendNoReferrer = meta("referrer", "no-referrer")
    static let bothColours = meta("color-scheme", "light dark")
    /// No script, no request: the file cannot call anybody even if something slipped into it.
    static let noRequests = [
        Attribute("http-equiv", "Content-Security-Policy"),
        Attribute("content", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"),
    ]

    /// A length or place in a drawing, to a tenth of its unit.
    static func drawn(_ name: DrawingAttribute, _ value: Double) -> Attribute {
        .init(name.rawValue, "\((value * 10).rounded() / 10)")
    }
    static func viewBox(width: Int, height: Int) -> Attribute { .init("viewBox", "0 0 \(width) \(height)") }

    enum DrawingAttribute: String {
        case x1, x2, y1, y2, cx, cy, r, width, height
    }
}
