/// The rules of reconciliation, as the method notes number them.
enum RuleCode: String, CaseIterable {
    case r1 = "R1", r2 = "R2", r3 = "R3", r4 = "R4", r5 = "R5", r6 = "R6", r7 = "R7", r8 = "R8", r9 = "R9"
    case r10 = "R10", r11 = "R11"

    /// The rules that a rule's own words name: "R7 latest root with direct access" names R7.
    static func all(in rule: String) -> [RuleCode] {
        rule.split { !$0.isLetter && !$0.isNumber }.compactMap { RuleCode(rawValue: String($0)) }
    }
}
