import Language
import Testing

@Suite struct LanguageDetectorTests {
    @Test(arguments: [
        ("Los vecinos dijeron que la patrulla llegó al pueblo por la noche, con las luces apagadas.", "es"),
        ("LOS VECINOS DIJERON QUE LA PATRULLA LLEGÓ CON LAS LUCES APAGADAS", "es"),
        ("The patrol was seen by the villagers, who said that the lights were off.", "en"),
        ("The minister told «El Faro de la Costa» that the men who died were from the coast.", "en"),
    ])
    func `a text is told by its small words`(text: String, language: String) {
        #expect(LanguageDetector.language(of: text) == language)
    }

    @Test(arguments: [
        "", "27", "Kelwick, Port Ellis", "警察は男を撃った", "the raid", "O governo não comentou ainda sobre mortes",
        "The raid was by the men. Los hombres que fueron con el jefe.",
    ])
    func `a text with too few small words, or with both, has no language`(text: String) {
        #expect(LanguageDetector.language(of: text) == nil)
    }
}
