/// The exact words at a locator. `bytes(locator) == words`, always; `verify` reads them again.
public struct Quote: Hashable, Sendable, Codable {
    public let locator: Locator
    public let words: String

    public init(locator: Locator, words: String) {
        self.locator = locator
        self.words = words
    }
}
