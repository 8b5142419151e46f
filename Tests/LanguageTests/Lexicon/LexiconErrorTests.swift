import Language
import Testing

@Suite struct LexiconErrorTests {
    private static let head = "concept: killed\nlanguage: es\npurpose: P.\nsource: S.\nentries:\n"

    private func refusal(_ text: String) -> String? {
        do throws(LexiconError) {
            _ = try Lexicon(files: [("es/killed.yaml", text)])
            return nil
        } catch {
            return error.description
        }
    }

    @Test func `a sound file is read`() {
        #expect(refusal(Self.head + "  - terms: [abatido]\n    roles: [participle]\n") == nil)
    }

    @Test func `an unknown role is refused with its line`() {
        #expect(
            refusal(Self.head + "  - terms: [abatido]\n  - terms: [muerto]\n    roles: [verb]\n")
                == "Could not read the lexicon file 'es/killed.yaml', line 7: 'verb' is not a role.")
    }

    @Test func `an unknown key of an entry is refused with its line`() {
        #expect(
            refusal(Self.head + "  - terms: [abatido]\n    role: [participle]\n")
                == "Could not read the lexicon file 'es/killed.yaml', line 7: 'role' is not a key of an entry.")
    }

    @Test func `an unknown key of the file is refused with its line`() {
        #expect(
            refusal("concept: killed\nlanguage: es\npurpos: P.\nentries:\n  - terms: [abatido]\n")?
                .hasPrefix("Could not read the lexicon file 'es/killed.yaml', line 3: 'purpos' is not a key") == true)
    }

    @Test func `an entry without terms is refused with its line`() {
        #expect(
            refusal(Self.head + "  - roles: [participle]\n")
                == "Could not read the lexicon file 'es/killed.yaml', line 6: an entry must list its 'terms:'.")
        #expect(
            refusal(Self.head + "  - terms: []\n")
                == "Could not read the lexicon file 'es/killed.yaml', line 6: an entry must list its 'terms:'.")
    }

    @Test func `an entry that is no mapping is refused with its line`() {
        #expect(
            refusal(Self.head + "  - abatido\n")
                == "Could not read the lexicon file 'es/killed.yaml', line 6: an entry must be a mapping with 'terms:'."
        )
    }

    @Test func `a value that is no number is refused`() {
        #expect(refusal(Self.head + "  - terms: [abatido]\n    value: twelve\n") != nil)
    }

    @Test func `a file without a known concept, language or entries is refused`() {
        #expect(
            refusal("concept: weather\nlanguage: es\nentries: []\n")
                == "Could not read the lexicon file 'es/killed.yaml', line 1: its first line must be 'concept:' with a known concept."
        )
        #expect(
            refusal("concept: killed\nentries: []\n")
                == "Could not read the lexicon file 'es/killed.yaml', line 1: it must say 'language:'.")
        #expect(
            refusal("concept: killed\nlanguage: es\n")
                == "Could not read the lexicon file 'es/killed.yaml', line 1: it must list 'entries:'.")
        #expect(refusal("") == "Could not read the lexicon file 'es/killed.yaml': it is empty.")
    }

    @Test func `a file that is not YAML is refused with what the parser says and its line`() throws {
        let message = try #require(refusal("concept: killed\nentries: [\n  - ]["))
        #expect(message.hasPrefix("Could not read the lexicon file 'es/killed.yaml', line 3: "))
    }
}
