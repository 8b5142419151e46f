import Synchronization

/// Whether this object is among the writers of its case, and the lock that says so to others.
final class WriterSeat: Sendable {
    enum State {
        case free, taken, closed
    }

    let lock: WriterLock
    private let state = Mutex(State.free)

    init(_ lock: WriterLock) { self.lock = lock }

    var isTaken: Bool { state.withLock { $0 == .taken } }

    var isClosed: Bool { state.withLock { $0 == .closed } }

    /// Takes the seat unless it is taken; `take` runs with others kept out.
    func takeOnce(_ take: () throws -> Void) throws {
        try state.withLock { state in
            guard state == .free else { return }
            try take()
            state = .taken
        }
    }

    /// Leaves for good. Returns whether the seat was taken.
    func leave() -> Bool {
        state.withLock { state in
            defer { state = .closed }
            return state == .taken
        }
    }
}
