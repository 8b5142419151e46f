/// An address that may become a link: http or https and nothing else.
struct WebAddress: Hashable, Sendable {
    let text: String

    /// `nil` for any other scheme, for a host that is missing, and for spaces, control characters and quotation marks
    /// inside; the address is then shown as text.
    init?(_ text: String) {
        let lower = text.lowercased()
        guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix),
            text.unicodeScalars.allSatisfy({
                $0.value > 32 && $0.value != 127 && !"\"'<>\\`".unicodeScalars.contains($0)
            }),
            let first = text.utf8.dropFirst(scheme.utf8.count).first, !"/?#@:".utf8.contains(first)
        else { return nil }
        self.text = text
    }
}
