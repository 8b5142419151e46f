import Evidence
import FoundationEssentials
import Testing

@testable import Intake

@Suite struct SourceTests {
    @Test func `a file on the disk gives its name and bytes`() async throws {
        let folder = try TemporaryFolder()
        try folder.write("Ocho vecinos.", to: "nota.txt")
        let result = try await Intake().read(path: folder.path + "/nota.txt")
        #expect(result.document.name == "nota.txt")
        #expect(result.original == Array("Ocho vecinos.".utf8))
    }

    @Test func `a folder and a device are no documents`() async throws {
        let folder = try TemporaryFolder()
        await #expect(throws: IntakeError(.folder, path: folder.path)) { try await Intake().read(path: folder.path) }
        await #expect(throws: IntakeError(.notAFile, path: "/dev/null")) { try await Intake().read(path: "/dev/null") }
    }

    @Test func `a file beyond the limit is refused before it is read whole`() async throws {
        let folder = try TemporaryFolder()
        try folder.write(String(repeating: "a", count: 3_000), to: "large.txt")
        let path = folder.path + "/large.txt"
        await #expect(throws: IntakeError(.tooLarge(byteCount: 3_000, limit: 2_000), path: path)) {
            try await Intake(limits: Limits(textByteCount: 2_000)).read(path: path)
        }
    }

    @Test func `a large picture is called a picture, not a large text`() async throws {
        let folder = try TemporaryFolder()
        try folder.write("GIF89a" + String(repeating: "x", count: 3_000), to: "large.txt")
        let path = folder.path + "/large.txt"
        await #expect(throws: IntakeError(.binary(looksLike: "a GIF image"), path: path)) {
            try await Intake(limits: Limits(textByteCount: 2_000)).read(path: path)
        }
    }

    @Test func `folders become their files, sorted, without the hidden ones`() throws {
        let folder = try TemporaryFolder()
        for name in ["b.txt", "a/z.txt", "a/y.html", ".hidden.txt", ".git/config", "c.pdf"] {
            try folder.write("x", to: name)
        }
        let (files, errors) = SourceList.expand(paths: [folder.path])
        #expect(files == ["a/y.html", "a/z.txt", "b.txt", "c.pdf"].map { folder.path + "/" + $0 })
        #expect(errors == [])
    }

    @Test func `named files keep their order and come once`() throws {
        let folder = try TemporaryFolder()
        for name in ["a.txt", "b.txt"] { try folder.write("x", to: name) }
        let (a, b) = (folder.path + "/a.txt", folder.path + "/b.txt")
        #expect(SourceList.expand(paths: [b, a, b, folder.path]).files == [b, a])
    }

    @Test func `a path that is not there is reported and the rest goes on`() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "a.txt")
        let (files, errors) = SourceList.expand(paths: ["/no-such-folder", folder.path])
        #expect(files == [folder.path + "/a.txt"])
        #expect(errors == [IntakeError(.missing, path: "/no-such-folder")])
    }

    @Test func `a link to a file is followed, a link to a folder is not`() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "inside/a.txt")
        let manager = FileManager.default
        try manager.createSymbolicLink(
            atPath: folder.path + "/link.txt", withDestinationPath: folder.path + "/inside/a.txt")
        try manager.createSymbolicLink(atPath: folder.path + "/loop", withDestinationPath: folder.path)
        #expect(
            SourceList.expand(paths: [folder.path]).files
                == ["inside/a.txt", "link.txt"].map { folder.path + "/" + $0 })
    }
}
