import Language

/// The small words that stand inside names and right before them, by their number in the vocabulary.
struct NameParticles: Sendable {
    /// "de", "del", "of": they join the parts of a name.
    let of: [Int32]
    /// "para", "contra", "for": they stand in the names of bodies.
    let purpose: [Int32]
    let articles: [Int32]
    /// "el", "al", "del": what clubs have before them and towns do not.
    let masculine: [Int32]
    let and: [Int32]
    /// "en", "in": a place follows.
    let within: [Int32]
    /// "desde", "hacia", "to": often a place follows.
    let toward: [Int32]
    /// "según", "que": more often a person follows than anything else.
    let person: [Int32]
    /// "alias", "apodado": a nickname follows.
    let nickname: [Int32]
    /// "al" before a hyphen: "al-Masri".
    let arabic: [Int32]
    let junior: [Int32]

    init(_ vocabulary: Vocabulary) {
        func numbers(_ words: String) -> [Int32] {
            words.split(separator: " ").map { vocabulary.number(of: Array($0.utf8)) }.filter { $0 != 0 }
        }
        of = numbers("de del of do d' des du dello della delle di")
        purpose = numbers("para contra for against sobre pro por on")
        articles = numbers("el la los las lo the")
        masculine = numbers("el al del los")
        and = numbers("y e and i &")
        within = numbers("en in near at")
        toward = numbers("desde hacia hasta from outside")
        person = numbers("segun que para dijo a")
        nickname = numbers("alias apodado apodada llamado nicknamed aka")
        arabic = numbers("al el")
        junior = numbers("jr sr ii iii iv junior")
    }
}
