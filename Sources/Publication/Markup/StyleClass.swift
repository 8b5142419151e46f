/// The classes that ``StyleSheet`` gives a look.
enum StyleClass: String {
    // The page.
    case kicker, lead, particulars, note, contents, skip, spoken
    // Contrasts and gaps.
    case contrast, groups, answers, counts, elsewhere, value, voices, gaps, gap
    // Figures and their claims.
    case figures, row, status, corroborated, contested, singleSource = "single", unresolved
    case best, unknown, claims, claim, stance, denied, chain, decides, quoted, passage, proportion, narrow
    // The drawing of a range.
    case interval, range, open, axis, tick
    // Sources and their texts.
    case source, facts, custody, hash, text, page, back, continued
    // Trees and methods.
    case trees, root, tie, rules, caution, machine
}
