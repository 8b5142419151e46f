/// Which tokens of a text belong to a date, and so to no quantity.
struct DateTokens: Sendable {
    private var flags: [Bool]

    init(count: Int, mentions: [DateMention]) {
        flags = Array(repeating: false, count: count)
        for mention in mentions { for index in mention.tokens { flags[index] = true } }
    }

    func contains(_ token: Int) -> Bool { token >= 0 && token < flags.count && flags[token] }
}
