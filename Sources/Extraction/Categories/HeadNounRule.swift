import Evidence
import Language

/// The noun itself says it: "20 deaths", "14 heridos", "six operations", "53 grenades", "$9,000".
struct HeadNounRule: CategoryRule {
    let name = "head-noun"

    func reading(of group: NounGroup, in sentence: FigureSentence) -> CategoryReading? {
        switch group.head {
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
