import Evidence
import Testing

@testable import Intake

@Suite struct OpeningLinesTests {
    private func particulars(_ lines: [String]) -> Particulars {
        OpeningLines.particulars(of: lines.map { PageLine($0[...]) })
    }

    private let paragraph =
        "The mayor of Rio Seco said on Monday that the old bridge would stay closed until the rains are over."

    @Test(arguments: [
        ("By Ada Quill", ["Ada Quill"]), ("Por Ada de la Pluma", ["Ada de la Pluma"]),
        ("BY ADA QUILL AND MAX REED", ["Ada Quill", "Max Reed"]),
        ("By Ada Quill, Max Reed", ["Ada Quill", "Max Reed"]),
        ("By the riverside", []), ("Por ahora no hay agua", []), ("By Monday", []), ("Por El Correo", []),
    ])
    func `a byline gives names and nothing else`(line: String, authors: [String]) {
        #expect(Byline.authors(in: line[...]) == authors)
    }

    @Test func `headline, author and date are read from the head`() {
        let found = particulars([
            "Bridge of Rio Seco stays closed", "By Ada Quill", "RIO SECO, August 24, 2016", paragraph,
        ])
        #expect(found.title == "Bridge of Rio Seco stays closed")
        #expect(found.authors == ["Ada Quill"])
        #expect(found.published?.iso == "2016-08-24")
    }

    @Test func `a label above the headline is passed over`() {
        #expect(
            particulars(["Sociedad", "El puente de Río Seco sigue cerrado", paragraph]).title
                == "El puente de Río Seco sigue cerrado")
    }

    @Test func `the first line of a text broken into lines is no headline`() {
        let broken = [
            "THE MAYOR OF RIO SECO SAID ON MONDAY THAT THE OLD BRIDGE",
            "WOULD STAY CLOSED UNTIL THE RAINS ARE OVER, AND ASKED FOR",
            "PATIENCE. EIGHT NEIGHBOURS WERE HURT WHEN THE RAILING GAVE WAY",
            "ACCORDING TO THE HOSPITAL, AND TWO OF THEM ARE STILL BEING",
            "TREATED THERE. A COMMISSION OF THE COUNCIL WILL LOOK INTO THE", "CONTRACTS FOR THE REPAIR.",
        ]
        #expect(particulars(broken).title == nil)
        #expect(
            particulars(["Bridge of Rio Seco stays closed", ""] + broken).title == "Bridge of Rio Seco stays closed")
    }

    @Test func `a date above the headline is passed over`() {
        let found = particulars(["This story is from March 2, 2002", "Bridge of Rio Seco stays closed", paragraph])
        #expect(found.title == "Bridge of Rio Seco stays closed")
        #expect(found.published?.iso == "2002-03-02")
    }

    @Test func `an agency's headline ends with a full stop over place and date`() {
        #expect(
            particulars(["Bridge falls, eight hurt.", "RIO SECO 1996-08-31", paragraph]).title
                == "Bridge falls, eight hurt.")
        #expect(particulars(["The bridge fell on Monday.", paragraph]).title == nil)
    }

    @Test func `a text that begins at once states nothing`() {
        #expect(particulars([paragraph, paragraph]) == Particulars())
    }

    @Test func `a date far down in the text is another's`() {
        #expect(particulars([paragraph] + Array(repeating: paragraph, count: 12) + ["12 AUG 2016"]).published == nil)
    }
}
