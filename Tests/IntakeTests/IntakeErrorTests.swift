import Testing

@testable import Intake

/// Every sentence that a person sees when a source cannot be read.
@Suite struct IntakeErrorTests {
    @Test func `an empty file is refused with a sentence`() async {
        #expect(
            await refusal([], "acta.txt")
                == "Could not read 'acta.txt': it is empty. Fetch it again from where it came.")
    }

    @Test func `a missing path is refused with a sentence`() async {
        await #expect(throws: IntakeError(.missing, path: "/no-such-folder/acta.txt")) {
            try await Intake().read(path: "/no-such-folder/acta.txt")
        }
        #expect(
            IntakeError(.missing, path: "/no-such-folder/acta.txt").message
                == "Could not read '/no-such-folder/acta.txt': there is no such file. Check the path.")
    }

    @Test func `a text beyond the limit is refused with a sentence`() async {
        let limits = Limits(textByteCount: 1 << 20)
        #expect(
            await refusal(Array(repeating: 0x61, count: (1 << 20) + 1), "acta.txt", limits: limits)
                == "Could not read 'acta.txt': it has 1.1 MiB, and the limit for its kind is 1.0 MiB. "
                + "Split it and add the parts.")
    }

    @Test(arguments: [
        ("\u{89}PNG", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] as [UInt8], "a PNG image"),
        ("ZIP", [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], "a ZIP archive or an office document (DOCX, XLSX, ODT)"),
        ("ELF", [0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01], "a program (ELF)"),
        ("JPEG", [0xFF, 0xD8, 0xFF, 0xE0], "a JPEG image"),
        ("RTF", Array("{\\rtf1 text}".utf8), "an RTF document"),
    ])
    func `a binary file called txt is refused and named`(_: String, bytes: [UInt8], looksLike: String) async {
        #expect(
            await refusal(bytes, "acta.txt")
                == "Could not read 'acta.txt': it holds no text but looks like \(looksLike). Give it as .txt, .html or .pdf."
        )
    }

    @Test func `an unknown binary file is refused`() async {
        let expected =
            "Could not read 'acta.txt': it holds no text but binary content of an unknown kind. "
            + "Give it as .txt, .html or .pdf."
        #expect(await refusal([0x61, 0x00, 0x62, 0x63, 0x01], "acta.txt") == expected)
        #expect(await refusal(Array(repeating: [0x61, 0x62, 0x01], count: 9).flatMap { $0 }, "acta.txt") == expected)
    }

    @Test func `wide text without its mark is refused with what to do`() async {
        let bytes = Array("Una línea de texto sencillo".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(
            await refusal(bytes, "acta.txt")
                == "Could not read 'acta.txt': it holds no text but looks like UTF-16 text without its byte order mark. "
                + "Save it as UTF-8.")
    }

    @Test func `a page without text is refused with a sentence`() async {
        #expect(
            await refusal(Array("<html><body><script>draw()</script></body></html>".utf8), "page.html")
                == "Could not read 'page.html': the page holds no text of its own. "
                + "Open it in a browser and save what it shows as PDF or text.")
    }

    @Test func `a page of elements without end is refused with a sentence`() async {
        let bytes = Array(String(repeating: "<div>", count: 5_000).utf8) + Array("Text at last.".utf8)
        #expect(
            await refusal(bytes, "page.html")
                == "Could not read 'page.html': the page nests more than 2048 elements before any text. "
                + "Open it in a browser and save what it shows as PDF or text.")
    }

    @Test func `the other sentences name the subject, what is wrong and what to do`() {
        let pinned: [(IntakeError.Code, String)] = [
            (
                .unreadable(reason: "Permission denied"),
                "the system says 'Permission denied'. Check that you may read it and that its disk works."
            ),
            (.folder, "it is a folder. Name the files in it, or give the folder to a command that takes folders."),
            (.notAFile, "it is a pipe, a socket or a device. Save its content as a file first."),
            (
                .tooSlow(seconds: 120),
                "reading the PDF took longer than 120 seconds. Split it into parts of fewer pages and add those."
            ),
            (
                .tooMuchMemory(limit: 2 << 30),
                "reading the PDF took more than 2048.0 MiB of memory. Split it into parts of fewer pages and add those."
            ),
            (
                .pdfReaderFailed(reason: "no more processes"),
                "the program 'pdftotext' did not run ('no more processes'). Run 'pdftotext -v' to see whether it works, "
                    + "and try again."
            ),
            (
                .noTemporaryFile(reason: "No space left on device"),
                "no temporary copy of it could be written (the system says 'No space left on device'). "
                    + "Make room in the temporary folder, or set TMPDIR to another."
            ),
        ]
        for (code, sentence) in pinned {
            #expect(IntakeError(code, path: "acta").message == "Could not read 'acta': \(sentence)")
        }
    }
}
