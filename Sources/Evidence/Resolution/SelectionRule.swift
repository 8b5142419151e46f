/// How the best value of a reconciled figure was chosen: the program's own rules, by the text that the figure carries.
public enum SelectionRule: String, Hashable, Sendable, CaseIterable {
    case onlyRoot = "R7 the only root"
    case nearestRoot = "R7 nearest root with direct access"
    case mostSpecificRoot = "R7 most specific and latest root; none has direct access"
    case noSource = "R6 no claim from an identifiable source"
}
