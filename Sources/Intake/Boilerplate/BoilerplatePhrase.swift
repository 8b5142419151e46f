/// Words by which a page's own furniture is told from an article.
struct BoilerplatePhrase: Sendable {
    /// What a line with the phrase is.
    enum Role: Hashable, Sendable, CaseIterable {
        /// A heading or a row of buttons after which an article is over: "Related Content".
        case ending
        /// The heading of readers' comments; what follows can be long and well written, and is not the article's.
        case comments
        /// A line that leads elsewhere: "Related: ...", "Lea también: ...".
        case pointer
        /// A request to the reader: to give, to subscribe, to follow, to write.
        case appeal
        /// A label or button: "Share", "Publicidad".
        case control
        /// Whose picture it is.
        case credit
        /// A notice about the page: its age, its rights, its cookies.
        case notice
    }

    /// How the phrase must lie in the line.
    enum Place: Hashable, Sendable {
        case whole, start, anywhere
    }

    /// As ``Wording`` gives it. "*" stands for one to six words, "#" for a number.
    let tokens: [String]
    let place: Place
    let role: Role
    /// A line that the phrase must recognise; the tests hold it to that.
    let example: String

    init(_ words: String, _ place: Place, _ role: Role, _ example: String) {
        tokens = words.split(separator: " ").map(String.init)
        self.place = place
        self.role = role
        self.example = example
    }

    /// The longest line, in words, for which the phrase counts: a long paragraph is rather the article's.
    var longestLine: Int {
        switch role {
        case .ending, .comments: 14
        case .control: 10
        case .pointer: 34
        case .credit: 24
        case .appeal: 60
        case .notice: 70
        }
    }
}
