import Evidence

/// What resolution works on: one document with what was read out of it.
public struct Material: Hashable, Sendable {
    public let document: Document
    public let extract: Extract

    public init(document: Document, extract: Extract) {
        self.document = document
        self.extract = extract
    }

    /// By date of publication, then name, then hash; undated documents come last. The order of adding never matters.
    static func ordered(_ materials: [Material]) -> [Material] {
        materials.sorted { left, right in
            let a = left.document
            let b = right.document
            if a.published != b.published {
                guard let first = a.published else { return false }
                guard let second = b.published else { return true }
                return first < second
            }
            return a.name != b.name ? a.name < b.name : a.id < b.id
        }
    }
}
