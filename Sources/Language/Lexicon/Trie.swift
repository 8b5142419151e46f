/// The terms of a lexicon as steps from node to node: one word, sign or number a step.
///
/// Steps lie in an open-addressing table and endings in chains, so that a walk touches few cache lines and no reference.
struct Trie: Sendable {
    /// A step: parent node in the high half, what is stepped over in the low half. No step has the key 0, since the
    /// low half of a word, sign or number never is.
    private var keys: [UInt64]
    private var children: [Int32]
    private var used = 0
    /// For each node the first link of its chain of entries; -1 where no term ends.
    private var firstLinks: [Int32] = [-1]
    private var links: [Link] = []

    private struct Link {
        let entry: Int32
        var next: Int32
    }

    static let root: Int32 = 0

    init() {
        keys = Array(repeating: 0, count: 1 << 16)
        children = Array(repeating: 0, count: 1 << 16)
    }

    /// The node behind a step; `nil` when no term goes there.
    @inline(__always)
    func child(of key: UInt64) -> Int32? {
        let mask = keys.count - 1
        var slot = Self.slot(key) & mask
        return keys.withUnsafeBufferPointer { keys in
            while keys[slot] != 0 {
                if keys[slot] == key { return children[slot] }
                slot = (slot + 1) & mask
            }
            return nil
        }
    }

    /// The node behind a step, which is added when it is new.
    mutating func insert(_ key: UInt64) -> Int32 {
        if let known = child(of: key) { return known }
        if used * 2 >= keys.count { grow() }
        let node = Int32(firstLinks.count)
        firstLinks.append(-1)
        place(key, node)
        used += 1
        return node
    }

    /// Lets a term of an entry end at a node; a second time changes nothing.
    mutating func end(_ entry: Int32, at node: Int32) {
        var last: Int32 = -1
        var link = firstLinks[Int(node)]
        while link >= 0 {
            if links[Int(link)].entry == entry { return }
            last = link
            link = links[Int(link)].next
        }
        let new = Int32(links.count)
        links.append(Link(entry: entry, next: -1))
        if last >= 0 { links[Int(last)].next = new } else { firstLinks[Int(node)] = new }
    }

    /// Calls `found` for every entry of which a term ends at a node, in the order of the entries.
    @inline(__always)
    func endings(at node: Int32, _ found: (Int32) -> Void) {
        var link = firstLinks[Int(node)]
        while link >= 0 {
            found(links[Int(link)].entry)
            link = links[Int(link)].next
        }
    }

    private mutating func grow() {
        let old = zip(keys, children).filter { $0.0 != 0 }
        keys = Array(repeating: 0, count: keys.count * 2)
        children = Array(repeating: 0, count: keys.count)
        for (key, node) in old { place(key, node) }
    }

    private mutating func place(_ key: UInt64, _ node: Int32) {
        var slot = Self.slot(key) & (keys.count - 1)
        while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
        keys[slot] = key
        children[slot] = node
    }

    /// A multiplicative hash; the high bits are the well mixed ones.
    @inline(__always)
    private static func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) }
}
