import Evidence
import Testing

@testable import Evaluation

@Suite struct IncidentScorerTests {
    let sheet = Sheet("⟦1⟧Five men died in Puerto Sereno⟦/1⟧ and one in Bahía Clara.")

    static func day(_ iso: String) throws -> Period { Period(on: try #require(PartialDate(iso: iso))) }

    func gold() throws -> GoldDocument {
        GoldDocument(
            id: "a",
            incidents: [
                GoldIncident(
                    id: "i1", kind: .operation, date: try Self.day("2015-06-29"), places: ["Puerto Sereno"],
                    victims: [.init(low: 5, high: 5, effect: .death), .init(low: 2, high: 2, effect: .injury)]),
                GoldIncident(
                    id: "i2", kind: .operation, date: nil, places: ["Bahía Clara"],
                    victims: [.init(low: 1, high: 1, effect: .death)]),
            ])
    }

    func incident(
        _ id: String, _ kind: Incident.Kind, _ date: Period?, _ places: [String],
        _ victims: [(Int, Incident.Victim.Effect)]
    ) -> Incident {
        Incident(
            id: id, kind: kind, date: date, places: places, actors: [],
            victims: victims.map {
                Incident.Victim(name: nil, description: nil, low: $0.0, high: $0.0, effect: $0.1)
            },
            spans: [sheet.span("1")])
    }

    @Test func `incidents are aligned by what they share, not by their order`() throws {
        let read = [
            incident("i1", .operation, nil, ["Bahia Clara"], [(1, .death)]),
            incident("i2", .attack, try Self.day("2015-06-29"), ["Puerto Sereno", "Ica"], [(5, .death)]),
        ]
        let score = Score(sheet.trial(try gold(), Extract(incidents: read)))
        #expect(score.tallies[.incidents] == Tally(1, 1, 1))
        #expect(score.tallies[.incidentDates] == Tally(1, 0, 0))
        #expect(score.tallies[.incidentPlaces] == Tally(2, 1, 0))
        #expect(score.tallies[.incidentVictims] == Tally(2, 0, 1))
        #expect(score.misses.map(\.kind) == [.wrong])
        #expect(score.misses.first?.gold == "operation; 2015-06-29; Puerto Sereno; 5 death, 2 injury")
        #expect(score.misses.first?.read == "attack; 2015-06-29; Puerto Sereno, Ica; 5 death")
    }

    @Test func `an incident too many is spurious in every slot, one too few is missed in every slot`() throws {
        let read = [incident("i1", .bombing, try Self.day("1990"), ["Lima"], [(3, .death)])]
        let score = Score(sheet.trial(try gold(), Extract(incidents: read)))
        #expect(score.tallies[.incidents] == Tally(0, 1, 2))
        #expect(score.tallies[.incidentDates] == Tally(0, 1, 1))
        #expect(score.tallies[.incidentPlaces] == Tally(0, 1, 2))
        #expect(score.tallies[.incidentVictims] == Tally(0, 1, 3))
        #expect(score.misses.map(\.kind) == [.spurious, .missed, .missed])
    }

    @Test func `a date less precise than that of the gold is not right`() throws {
        let read = [incident("i1", .operation, try Self.day("2015-06"), ["Puerto Sereno"], [])]
        let score = Score(sheet.trial(try gold(), Extract(incidents: read)))
        #expect(score.tallies[.incidentDates] == Tally(0, 1, 1))
    }
}
