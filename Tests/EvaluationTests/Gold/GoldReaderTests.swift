import Evidence
import Testing

@testable import Evaluation

@Suite struct GoldReaderTests {
    static let line = """
        {"id":"en-01","phenomena":["ellipsis"],"figures":[{"quote":"27 men","start":3,"end":9,"category":"killed",\
        "category_alt":"involved","group":"civilians","low":27,"high":null,"speaker":null,"speaker_alt":["the mayor",null],\
        "via":null,"stance":"asserted"}],"optional":["48 hours"],\
        "events":[{"category":"failure_to_act","actor":null,"target":null,"negated":true,"quote":"did not act","start":1,"end":12}],\
        "attributions":[{"source":null,"cue":{"text":"said","start":0,"end":4},\
        "content":{"text":"it","start":5,"end":7},"direct":false}],\
        "mentions":[{"kind":"person","text":"Ana","start":0,"end":3}],\
        "persons":[{"name":"Ana","rank_or_title":null,"role":"relative","relation_to_acts":"none"}],\
        "signals":[{"signal":"prosecutor_present","polarity":"absent","quote":"no prosecutor","start":0,"end":13}],\
        "incidents":[{"id":"i1","type":"operation","date":{"from":"2015-06-29","to":null},"places":["Ica"],"actors":[],\
        "victims":[{"name":null,"description":null,"low":1,"high":1,"effect":"death"}]}]}
        """

    @Test func `a line is read with all that it holds`() throws {
        let documents = try GoldReader.documents(
            in: Self.line + "\n\n{\"id\":\"es-01\",\"events\":[],\"mentions\":null}\n")
        #expect(documents.map(\.id) == ["en-01", "es-01"])
        let figure = try #require(documents[0].figures?.first)
        #expect(figure.range == 3..<9 && figure.low == 27 && figure.high == nil)
        #expect(figure.otherCategories == [.involved] && figure.otherSpeakers == ["the mayor", nil])
        #expect(documents[0].events?.first?.negated == true && documents[0].events?.first?.category == .failureToAct)
        #expect(documents[0].attributions?.first?.content == GoldSpan("it", 5..<7))
        #expect(documents[0].persons?.first?.relation == PersonRole.Relation.none)
        #expect(documents[0].signals?.first?.kind == .prosecutorPresent)
        #expect(documents[0].incidents?.first?.date?.from?.iso == "2015-06-29")
        #expect(documents[1].events == [] && documents[1].mentions == nil && documents[1].figures == nil)
    }

    @Test(arguments: [
        ("{", "Line 1 of the gold cannot be read: it is not valid JSON. Correct it there."),
        ("{\"events\":[]}", "Line 1 of the gold cannot be read: 'id' is missing. Correct it there."),
        (
            "{\"id\":\"a\",\"signals\":[{\"signal\":\"no_prosecutor\",\"polarity\":\"absent\",\"quote\":\"x\",\"start\":0,\"end\":1}]}",
            "Line 1 of the gold cannot be read: 'signals[0].signal': Cannot initialize Kind from invalid String value "
                + "no_prosecutor. Correct it there."
        ),
        (
            "{\"id\":\"a\",\"mentions\":[{\"kind\":\"date\",\"text\":\"x\",\"start\":4,\"end\":4}]}",
            "Line 1 of the gold cannot be read: 'mentions[0].end': a span from 4 to 4 holds no words. Correct it there."
        ),
        (
            "{\"id\":\"a\"}\n{\"id\":\"a\"}",
            "Line 2 of the gold: 'a' has a line already. Join the two."
        ),
    ])
    func `what cannot be read is named by line and key`(lines: String, message: String) {
        #expect(throws: GoldError(message)) { try GoldReader.documents(in: lines) }
    }

    @Test func `words that do not stand where the gold says are told with where they stand`() {
        let document = GoldDocument(
            id: "a", optional: ["two days"],
            mentions: [
                GoldMention(kind: .person, span: GoldSpan("Ana", 0..<3)),
                GoldMention(kind: .person, span: GoldSpan("Luz", 90..<93)),
            ])
        #expect(
            document.problems(in: GoldText("— Ana")) == [
                "'a': the mention 'Ana' is not at 0 to 3; there stands '— A'. It begins at 2.",
                "'a': the mention 'Luz' is not at 90 to 93; the text ends before. The text does not hold it.",
                "'a': the text does not hold the optional quote 'two days'.",
            ])
        #expect(document.problems(in: GoldText("Ana, two days" + String(repeating: " ", count: 77) + "Luz")).isEmpty)
    }
}
