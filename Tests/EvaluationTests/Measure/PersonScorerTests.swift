import Evidence
import Testing

@testable import Evaluation

@Suite struct PersonScorerTests {
    let sheet = Sheet("⟦1⟧Minister Ana Ríos⟦/1⟧ named ⟦2⟧Colonel Juan Ríos⟦/2⟧ and ⟦3⟧Luz Paz⟦/3⟧.")

    var gold: GoldDocument {
        GoldDocument(
            id: "a",
            persons: [
                GoldPerson(name: "Ana Ríos", rankOrTitle: "Minister", role: .official, relation: .speaker),
                GoldPerson(name: "Juan Ríos", rankOrTitle: "Colonel", role: .police, relation: .none),
            ])
    }

    func role(
        _ label: String, _ person: String, _ rank: String?, _ role: PersonRole.Role, _ relation: PersonRole.Relation
    ) -> Claim {
        sheet.claim(label, .role(PersonRole(person: person, rankOrTitle: rank, role: role, relation: relation)))
    }

    @Test func `persons are told apart by their whole names`() {
        let score = sheet.score(
            gold,
            claims: [
                role("2", "Juan Rios", "Colonel", .police, .none),
                role("1", "Ana Rios", "minister", .official, .speaker),
            ])
        for measure in [Measure.roles, .relations, .ranks] { #expect(score.tallies[measure] == Tally(2, 0, 0)) }
        #expect(score.misses.isEmpty)
    }

    @Test func `a false accusation is the worst miss`() {
        let score = sheet.score(
            gold,
            claims: [
                role("1", "Ana Ríos", nil, .official, .speaker), role("2", "Juan Ríos", "Captain", .military, .accused),
            ])
        #expect(score.tallies[.roles] == Tally(1, 1, 1))
        #expect(score.tallies[.relations] == Tally(1, 1, 1))
        #expect(score.tallies[.ranks] == Tally(0, 1, 2))
        let worst = score.misses.min { $0.harm < $1.harm }
        #expect(worst?.harm == .falseAccusation && worst?.measure == .relations)
        #expect(worst?.read == "Juan Ríos: accused [test-rule]")
    }

    @Test func `a person who is not in the gold is spurious, one who was not read is missed`() {
        let score = sheet.score(gold, claims: [role("3", "Luz Paz", nil, .suspect, .convicted)])
        #expect(score.tallies[.roles] == Tally(0, 1, 2))
        #expect(score.misses.map(\.kind) == [.spurious, .missed, .missed])
        #expect(score.misses.map(\.harm).first == .falseAccusation)
        #expect(score.misses[1].range == sheet.gold("1").range.lowerBound + 9..<sheet.gold("1").range.upperBound)
    }
}
