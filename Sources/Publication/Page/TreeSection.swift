import Evidence

/// Who draws on whom: the source trees as nested lists, each tie with the words that show it.
struct TreeSection {
    let edition: Edition

    private var wording: Wording { edition.wording }

    var markup: Markup {
        edition.section(.trees) {
            if edition.record.trees.isEmpty {
                Markup(.p) { wording.noTrees }
            } else {
                Markup(.ul, .style(.trees)) {
                    for tree in edition.record.trees { item(tree) }
                }
            }
        }
    }

    private func item(_ tree: SourceTree) -> Markup {
        let members = tree.members.enumerated().map { (number: $0.offset, member: $0.element) }
        let roots = members.filter { $0.member.tie == .root }
        let others = members.filter { $0.member.tie != .root }
        return Markup(.li, .id(.tree(tree.id)), .focusable) {
            Markup(.p, .style(.root)) {
                Markup(.strong) { tree.root }
                Markup(.span, .style(.particulars)) { " \(wording.name(tree.kind))" }
            }
            if roots.isEmpty { Markup(.p, .style(.note)) { wording.outsideTheFile } }
            Markup(.ul) {
                for (place, root) in roots.enumerated() {
                    // What draws on the tree hangs under its last root document: the record says on which tree, not
                    // on which of several roots.
                    line(root.member, root.number, in: tree, below: place == roots.count - 1 ? others : [])
                }
                if roots.isEmpty {
                    for other in others { line(other.member, other.number, in: tree, below: []) }
                }
            }
        }
    }

    private func line(
        _ member: SourceTree.Member, _ number: Int, in tree: SourceTree,
        below: [(number: Int, member: SourceTree.Member)]
    ) -> Markup {
        Markup(.li) {
            if let document = edition.index.documents[member.document]?.document {
                Markup(.a, .href(.document(document.id))) { edition.title(of: document) }
            }
            " "
            Markup(.span, .style(.tie)) { wording.name(member.tie) }
            if let evidence = member.evidence {
                " "
                edition.quotation(evidence)
                " "
                edition.link(to: .evidence(in: tree.id, member: number))
            }
            if !below.isEmpty {
                Markup(.ul) {
                    for other in below { line(other.member, other.number, in: tree, below: []) }
                }
            }
        }
    }
}
