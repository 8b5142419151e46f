import Evidence
import Testing

@testable import Intake

@Suite struct DateLineTests {
    @Test(arguments: [
        ("RIO SECO / 12 AUG 2016 BY ADA QUILL EN", "2016-08-12"), ("Lima, 24 ago. 2016", "2016-08-24"),
        ("23 Ago 2016 – 2:56 AM EDT", "2016-08-23"), ("PARIS 1996-08-31", "1996-08-31"),
        ("August 24, 2016", "2016-08-24"), ("Published: Aug. 3rd, 2016 at 10:15 pm", "2016-08-03"),
        ("24 de agosto de 2016", "2016-08-24"), ("Miércoles, 24 de agosto del 2016", "2016-08-24"),
        ("24/08/2016", "2016-08-24"),
        ("This story is from March 2, 2002", "2002-03-02"),
    ])
    func `a line of date and place gives its day`(line: String, day: String) {
        #expect(DateLine(line[...])?.date.iso == day)
    }

    @Test(arguments: [
        "Lima, August 24 (RHC)--", "The bridge fell on August 24, 2016", "Updated August 24, 2016", "08/09/2016",
        "El 24 de agosto de 2016 cayó el puente.", "31 Feb 2016", "date 2020-07 El puente cayó", "In 2016",
    ])
    func `anything else gives none`(line: String) {
        #expect(DateLine(line[...]) == nil)
    }

    @Test func `the author in a date line is read`() {
        #expect(DateLine("RIO SECO / 12 AUG 2016 BY ADA QUILL EN")?.authors == ["Ada Quill"])
    }
}
