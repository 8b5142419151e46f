import TestMaterial
import Testing

@testable import Workbench

@Suite struct BindAddressTests {
    @Test(arguments: [
        ("127.0.0.1:8080", "127.0.0.1", 8080), ("127.9.8.7:1", "127.9.8.7", 1),
        ("localhost:65535", "127.0.0.1", 65535), ("LocalHost:80", "127.0.0.1", 80), ("[::1]:8080", "::1", 8080),
    ])
    func `this machine is accepted`(text: String, host: String, port: Int) throws {
        let address = try BindAddress(parsing: text)
        #expect(address.host == host && address.port == port && address.isLoopback)
    }

    @Test(arguments: [
        "0.0.0.0:8080", "192.0.2.7:8080", "[::]:8080", "[2001:db8::1]:80", "example.org:80", "127.0.0.1.example.org:80",
        "0127.0.0.1:80", "127.0.0.256:80", "127.1:80", "[::ffff:127.0.0.1]:80",
    ])
    func `another address needs a person's word`(text: String) throws {
        #expect(throws: WorkbenchError.self) { try BindAddress(parsing: text) }
        #expect(try !BindAddress(parsing: text, allowOtherAddresses: true).isLoopback)
    }

    @Test(arguments: [
        "", "8080", ":8080", "127.0.0.1", "127.0.0.1:", "127.0.0.1:0", "127.0.0.1:65536", "127.0.0.1:+80",
        "127.0.0.1:٨٠", "::1:8080", "[::1]", "[]:80", "[example.org]:80", "http://127.0.0.1:80", "a b:80",
    ])
    func `what is no address is refused`(text: String) {
        #expect(throws: WorkbenchError.self) { try BindAddress(parsing: text, allowOtherAddresses: true) }
    }

    @Test func `the sentences say what happens and what to do`() throws {
        #expect(
            try BindAddress(parsing: "localhost:8080").sentence
                == "The workbench listens on http://127.0.0.1:8080/, which only this machine can reach.")
        #expect(
            try BindAddress(parsing: "[2001:db8::1]:80", allowOtherAddresses: true).sentence
                == "The workbench listens on http://[2001:db8::1]:80/, which other machines can reach: "
                + "whoever reaches it can read the whole case.")
        let refused = #expect(throws: WorkbenchError.self) { try BindAddress(parsing: "0.0.0.0:8080") }
        #expect(
            refused?.description
                == "'0.0.0.0:8080' can be reached from other machines, and whoever reaches it can read the whole case. "
                + "Use '127.0.0.1:8080', or allow other addresses if that is what you want.")
        let unreadable = #expect(throws: WorkbenchError.self) { try BindAddress(parsing: "8080") }
        #expect(
            unreadable?.description
                == "'8080' is not an address to listen on. "
                + "Write a host and a port from 1 to 65535, as in '127.0.0.1:8080' or '[::1]:8080'.")
    }
}
