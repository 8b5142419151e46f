import CaseFile
import Evidence
import Extraction
import Intake
import Language

/// Measures extraction and adding on a corpus that it writes itself, and prints the figures of `Docs/performance.md`.
@main
enum Benchmark {
    static func main() async throws {
        let lexicon = Stopwatch.measure("lexicon read") { Lexicon.bundled }.value
        let corpus = Corpus(seed: 1, documents: 2_000)
        print("corpus: \(corpus.texts.count) articles, \(corpus.byteCount) bytes, half Spanish")
        extraction(corpus, Extractor(lexicon: lexicon))
        try await adding(corpus, Extractor(lexicon: lexicon))
    }

    /// Text in memory to claims, one core.
    private static func extraction(_ corpus: Corpus, _ extractor: Extractor) {
        let documents = corpus.texts.map { text in
            Document(
                id: ContentHash(of: text.utf8), name: "article.txt", mediaType: "text/plain",
                byteCount: text.utf8.count,
                text: DocumentText(text))
        }
        // The first pass warms the caches; the median of the next three is printed.
        _ = documents.prefix(200).map(extractor.extract)
        let runs = (0..<3).map { _ in
            Stopwatch.seconds { for document in documents { _ = extractor.extract(document) } }
        }.sorted()
        let claims = documents.reduce(0) { $0 + extractor.extract($1).claims.count }
        let rate = Double(corpus.byteCount) / runs[1] / 1e6
        print("extract: \(Stopwatch.rounded(rate)) MB/s on one core (CPU), \(claims) claims, median of 3")
    }

    /// Files on the disk to a case on the disk, as `cotejo add` does it.
    private static func adding(_ corpus: Corpus, _ extractor: Extractor) async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let files = try corpus.write(to: folder.path)
        let caseFile = try CaseFile.create(
            at: folder.path + "/bench.cotejo", title: "Benchmark", language: .english, by: "benchmark")
        let intake = Intake()
        let clock = ContinuousClock()
        let started = clock.now
        for file in files {
            let read = try await intake.read(path: file)
            let capture = Capture(
                document: read.document.id, path: file, origin: nil, by: "benchmark", at: Clock.system.now())
            _ = try caseFile.add(
                read.document, original: read.original, capture: capture, extract: extractor.extract(read.document),
                extractor: Extractor.version)
        }
        try caseFile.close()
        let seconds = Stopwatch.seconds(clock.now - started)
        print("add: \(Stopwatch.rounded(Double(files.count) / seconds)) documents/s (wall), \(files.count) files")
    }
}
