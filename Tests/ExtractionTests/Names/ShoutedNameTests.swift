import Testing

@Suite struct ShoutedNameTests {
    @Test(arguments: [
        "MINISTRO ⟦P⟧CARLOS MENDOZA⟦/P⟧ ANUNCIA CAMBIOS EN ⟦L⟧LIMA⟦/L⟧ SOBRE ⟦O⟧POLICIA NACIONAL⟦/O⟧",
        "POLICE KILL FIVE IN ⟦L⟧LIMA⟦/L⟧ RAID, SAYS ⟦P⟧CARLOS MENDOZA⟦/P⟧",
        "DOS MIL PERSONAS SE MANIFIESTAN EN LAS CALLES",
    ])
    func `in text that is all capitals the lexicon tells the names`(text: String) { MarkedNames.check(text) }
}
