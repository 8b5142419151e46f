/// A largest one-to-one matching.
enum Matching {
    /// Pairs left with right so that as many as possible have a partner.
    ///
    /// - Parameter edges: for each left one the right ones that fit it, tried in this order.
    /// - Returns: the right partner of each left one that has one.
    static func largest(_ edges: [[Int]]) -> [Int: Int] {
        var holder: [Int: Int] = [:]
        func place(_ left: Int, _ seen: inout Set<Int>) -> Bool {
            for right in edges[left] where seen.insert(right).inserted {
                if let other = holder[right], !place(other, &seen) { continue }
                holder[right] = left
                return true
            }
            return false
        }
        for left in edges.indices {
            var seen: Set<Int> = []
            _ = place(left, &seen)
        }
        return Dictionary(uniqueKeysWithValues: holder.map { ($0.value, $0.key) })
    }
}
