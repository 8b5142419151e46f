import Evidence
import Intake

/// Reads many files on all cores and hands them on in the order in which they were given.
struct FileReader {
    /// A file, read or not.
    typealias Outcome = Result<IntakeResult, IntakeError>

    let intake: Intake
    /// How many files are read at once.
    let width: Int

    /// Reads each file, applies `work` to it on whatever core is free, and calls `deliver` in order.
    func read<Product: Sendable>(
        _ entries: [SourceList.Entry], work: @escaping @Sendable (String, Outcome) -> Product,
        deliver: (String, Product) throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: (Int, Product).self) { group in
            var next = 0
            var waiting: [Int: Product] = [:]
            var delivered = 0
            func start() {
                guard next < entries.count else { return }
                let index = next
                let entry = entries[index]
                let path = entry.path
                let intake = intake
                group.addTask {
                    do throws(IntakeError) {
                        if let refusal = entry.refusal { throw refusal }
                        return (index, work(path, .success(try await intake.read(path: path))))
                    } catch {
                        return (index, work(path, .failure(error)))
                    }
                }
                next += 1
            }
            for _ in 0..<max(1, width) { start() }
            while let (index, product) = try await group.next() {
                waiting[index] = product
                while let ready = waiting.removeValue(forKey: delivered) {
                    try deliver(entries[delivered].path, ready)
                    delivered += 1
                    start()
                }
            }
        }
    }
}
