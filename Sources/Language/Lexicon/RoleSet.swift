/// A set of roles in two machine words, so that a grammar asks for several at once without allocating.
public struct RoleSet: Hashable, Sendable {
    @usableFromInline var low: UInt64 = 0
    @usableFromInline var high: UInt64 = 0

    /// No role.
    @inlinable public init() {}

    public init(_ roles: [Role]) { for role in roles { insert(role) } }

    /// Up to ten roles; a fixed number of parameters needs no array.
    @inlinable
    public init(
        _ a: Role, _ b: Role? = nil, _ c: Role? = nil, _ d: Role? = nil, _ e: Role? = nil, _ f: Role? = nil,
        _ g: Role? = nil, _ h: Role? = nil, _ i: Role? = nil, _ j: Role? = nil
    ) {
        insert(a)
        if let b { insert(b) }
        if let c { insert(c) }
        if let d { insert(d) }
        if let e { insert(e) }
        if let f { insert(f) }
        if let g { insert(g) }
        if let h { insert(h) }
        if let i { insert(i) }
        if let j { insert(j) }
    }

    @inlinable
    public mutating func insert(_ role: Role) {
        let position = role.rawValue
        if position < 64 { low |= 1 << UInt64(position) } else { high |= 1 << UInt64(position - 64) }
    }

    @inlinable
    public mutating func formUnion(_ other: RoleSet) {
        low |= other.low
        high |= other.high
    }

    /// The roles that are in both.
    @inlinable
    public func intersection(_ other: RoleSet) -> RoleSet {
        var both = RoleSet()
        both.low = low & other.low
        both.high = high & other.high
        return both
    }

    /// Whether at least one role is in both.
    @inlinable
    public func intersects(_ other: RoleSet) -> Bool { (low & other.low) | (high & other.high) != 0 }

    @inlinable
    public func contains(_ role: Role) -> Bool { intersects(RoleSet(role)) }

    @inlinable public var isEmpty: Bool { low == 0 && high == 0 }
}
