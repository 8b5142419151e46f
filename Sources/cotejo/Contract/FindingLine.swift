import Evidence

/// A finding of intake as JSON.
struct FindingLine: Encodable {
    let code: String
    let message: String

    init(_ finding: IntakeFinding) {
        code = finding.code
        message = finding.message
    }
}
