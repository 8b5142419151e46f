import Evidence
import Foundation

@testable import CaseFile

/// A folder for one test. All of them go when the tests have ended: an object may go sooner than the case in it.
struct Workplace: Sendable {
    let path: String

    private static let root: String = {
        atexit {
            try? FileManager.default.removeItem(atPath: Workplace.root)  // what stays is harmless
        }
        return NSTemporaryDirectory() + "/cotejo-tests-" + UUID().uuidString
    }()

    init() throws {
        path = Self.root + "/" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    var casePath: String { path + "/bahia.cotejo" }

    /// A clock that stands still, so that the same test writes the same bytes.
    static let clock = Clock { "2026-11-21T03:04:05Z" }

    func makeCase() throws -> CaseFile {
        try CaseFile.create(
            at: casePath, title: "Operativos en Bahía Clara", language: .spanish, by: "ana", clock: Self.clock)
    }

    func openCase() throws -> CaseFile { try CaseFile.open(at: casePath, clock: Self.clock) }

    /// A closed, sealed case with the samples in it.
    func makeSealedCase(_ samples: [Sample] = Sample.all) throws {
        let caseFile = try makeCase()
        for sample in samples { _ = try caseFile.add(sample) }
        try caseFile.close()
    }

    /// A copy of the case's folder as it lies on the disk now: what a killed process would leave.
    func copyCase(to name: String) throws -> String {
        let copy = path + "/" + name + ".cotejo"
        try FileManager.default.copyItem(atPath: casePath, toPath: copy)
        return copy
    }

    func bytes(of name: String) throws -> [UInt8] { try Disk.read(casePath + "/" + name) }

    func replace(_ name: String, with bytes: [UInt8]) throws { try Disk.write(bytes, to: casePath + "/" + name) }

    func flip(bit: UInt8 = 1, at offset: Int, of name: String) throws {
        var bytes = try bytes(of: name)
        bytes[offset] ^= bit
        try replace(name, with: bytes)
    }
}

extension CaseFile {
    func add(_ sample: Sample, path: String? = nil, at time: String = "2026-11-21T03:05:00Z") throws -> AddOutcome {
        try add(
            sample.document, original: sample.original,
            capture: Capture(
                document: sample.document.id, path: path ?? "fuentes/\(sample.document.name)", origin: nil, by: "ana",
                at: time),
            extract: sample.extract, extractor: "cotejo 0.1.0")
    }
}
