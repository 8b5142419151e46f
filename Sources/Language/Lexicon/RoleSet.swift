/// A set of roles in two machine words, so that a grammar asks for one without allocating.
public struct RoleSet: Hashable, Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    public init(_ roles: [Role]) { for role in roles { insert(role) } }

    public mutating func insert(_ role: Role) {
        let position = role.rawValue
        if position < 64 { low |= 1 << UInt64(position) } else { high |= 1 << UInt64(position - 64) }
    }

    @inline(__always)
    public func contains(_ role: Role) -> Bool {
        let position = role.rawValue
        return position < 64 ? low & (1 << UInt64(position)) != 0 : high & (1 << UInt64(position - 64)) != 0
    }

    public var isEmpty: Bool { low == 0 && high == 0 }
}
