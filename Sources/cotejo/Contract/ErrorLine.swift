/// What is printed in place of a document that could not be read.
struct ErrorLine: Encodable {
    let document: String
    let error: String
}
