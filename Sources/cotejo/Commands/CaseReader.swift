import Analysis
import CaseFile
import Evidence
import Language
import Resolution

/// Opens a case and assembles its record.
enum CaseReader {
    static func open(_ path: String) throws -> CaseFile {
        do throws(CaseFileError) {
            return try CaseFile.open(at: path)
        } catch {
            throw Stop.error(error)
        }
    }

    /// Opens a case, uses it and closes it, whatever happens.
    static func using<Value>(_ path: String, _ body: (CaseFile) async throws -> Value) async throws -> Value {
        let caseFile = try open(path)
        let value: Value
        do {
            value = try await body(caseFile)
        } catch let error as CaseFileError {
            throw Stop.error(error)
        }
        do throws(CaseFileError) {
            try caseFile.close()
        } catch {
            throw Stop.error(error)
        }
        return value
    }

    /// The resolved record: the same claims give the same record, every time.
    static func record(of caseFile: CaseFile) throws(CaseFileError) -> ResolvedRecord {
        let extracts = try caseFile.extracts()
        let materials = try caseFile.documents().map {
            Material(document: $0, extract: extracts[$0.id] ?? Evidence.Extract())
        }
        return Resolver(lexicon: .bundled).resolve(
            title: caseFile.title, materials: materials, captures: try caseFile.captures())
    }
}
