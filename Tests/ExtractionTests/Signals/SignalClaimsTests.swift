import Evidence
import Testing

@Suite struct SignalClaimsTests {
    private func signals(_ text: String) -> [String] {
        Reader.extract(text).claims.compactMap { claim in
            claim.signal.map { "\($0.kind.code) \($0.polarity.rawValue): \(claim.quote.words)" }
        }
    }

    @Test(arguments: [
        ("No officer was hurt in the raid.", "F01 present: No officer"),
        ("Two officers were wounded in the raid.", "F01 absent: Two officers were wounded"),
        ("The unit stormed the house and none of them survived.", "F02 present: none of them survived"),
        ("Six men died and no arrests were made.", "F03 present: no arrests"),
        (
            "The same revolver had turned up in another raid.",
            "F04 present: same revolver had turned up in another raid"
        ),
        ("Two of them were shot in the back.", "F06 present: shot in the back"),
        (
            "A paraffin test on the three came back negative.",
            "F07 present: paraffin test on the three came back negative"
        ),
        ("A paraffin test came back positive.", "F07 absent: paraffin test came back positive"),
        ("The bodies were moved during the night.", "F08 present: bodies were moved"),
        ("A paid informant had proposed it.", "F10 present: paid informant"),
        ("The same squad took part in the three.", "F13 present: same squad took part in"),
        ("The autopsy contradicts the police account.", "F16 present: contradicts the police account"),
        ("There were no independent witnesses.", "F18 absent: no independent witnesses"),
        ("A prosecutor was present during the raid.", "F19 present: prosecutor was present"),
        ("No prosecutor was present.", "F19 absent: No prosecutor was present"),
        ("The prosecutor was notified hours later.", "F19 absent: prosecutor was notified hours later"),
    ])
    func `English texts state signals, present or absent`(text: String, expected: String) {
        #expect(signals(text) == [expected])
    }

    @Test(arguments: [
        ("Ningún policía resultó herido.", "F01 present: Ningún policía"),
        ("Ninguno sobrevivió al ataque.", "F02 present: Ninguno sobrevivió"),
        ("Murieron los seis y no hubo detenidos.", "F03 present: no hubo detenidos"),
        ("La misma pistola figura en dos operativos.", "F04 present: misma pistola figura en dos operativos"),
        ("A los muchachos les pusieron armas en las manos.", "F05 present: les pusieron armas"),
        ("Recibieron los disparos a quemarropa.", "F06 present: a quemarropa"),
        ("La prueba de parafina dio negativo en todos.", "F07 present: prueba de parafina dio negativo"),
        ("Luego alteraron la escena.", "F08 present: alteraron la escena"),
        ("Un informante les propuso el asalto.", "F10 present: informante"),
        ("A los hermanos los sacaron de su casa.", "F12 present: los sacaron de su casa"),
        ("Los partes son casi idénticos.", "F15 present: casi idénticos"),
        ("La necropsia contradice la versión policial.", "F16 present: contradice la versión policial"),
        ("El fiscal no estuvo presente en la intervención.", "F19 absent: fiscal no estuvo presente"),
        ("Entraron sin la presencia del fiscal.", "F19 absent: sin la presencia del fiscal"),
        ("El fiscal estuvo presente en la intervención.", "F19 present: fiscal estuvo presente"),
    ])
    func `Spanish texts state signals, present or absent`(text: String, expected: String) {
        #expect(signals(text) == [expected])
    }

    @Test(arguments: [
        "Was a prosecutor present during the raid?", "¿Estuvo presente el fiscal?",
        "The judge asked whether the prosecutor was present.", "A court decides if the scene was altered.",
        "The prosecutor spoke for an hour; the mayor was present at lunch.",
        "In 2015, 40 officers were killed in the country.",
    ])
    func `questions, conditions and counts of a year state no signal`(text: String) {
        #expect(signals(text) == [])
    }

    @Test func `a signal keeps its speaker and its stance`() throws {
        let claims = Reader.extract("The mother, Rosa Vela, said the men were shot in the back.").claims
        let claim = try #require(claims.first { $0.signal != nil })
        #expect(claim.attribution.map(\.name) == ["Rosa Vela"])
        #expect(claim.stance == .reported)
    }
}
