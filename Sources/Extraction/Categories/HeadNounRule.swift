import Evidence
import Language

/// The noun itself says it: "20 deaths", "14 heridos", "six operations", "53 grenades", "$9,000".
struct HeadNounRule: CategoryRule {
    let name = "head-noun"
    /// In "no criminal record for 11 of the 20 dead" the noun speaks of the 20; it speaks of the 11 only when nothing
    /// else does.
    var readsParts = false

    func reading(of group: NounGroup, in sentence: FigureSentence) -> CategoryReading? {
        guard readsParts || !group.isPart else { return nil }
        return switch group.head {
        case .outcome(let category): CategoryReading(category, trigger: group.mark)
        case .event: CategoryReading(.operationsOrCases, trigger: group.mark)
        case .homicides: CategoryReading(.other, trigger: group.mark)
        case .firearm: CategoryReading(.firearms, trigger: group.mark)
        case .money: CategoryReading(.money, trigger: nil)
        case .rate: CategoryReading(.rate, trigger: nil)
        case .people, .times, .none: nil
        }
    }
}
