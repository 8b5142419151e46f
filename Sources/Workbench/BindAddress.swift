/// The address on which the workbench listens: this machine alone, unless a person says otherwise.
///
/// Only addresses written as numbers are told from one another, since a name can be pointed anywhere; "localhost" is
/// taken to mean 127.0.0.1. Loopback is 127.0.0.0/8 (RFC 1122, section 3.2.1.3) and ::1 (RFC 4291, section 2.5.3).
public struct BindAddress: Hashable, Sendable {
    /// The host without brackets.
    public let host: String
    /// From 1 to 65535.
    public let port: Int
    /// Whether only this machine can reach it.
    public let isLoopback: Bool

    /// Reads "127.0.0.1:8080", "localhost:8080" or "[::1]:8080".
    ///
    /// - Parameter allowOtherAddresses: whether the person has said that other machines may reach the case.
    /// - Throws: a sentence when there is no host or port, or when the address is not loopback and may not be used.
    public init(parsing text: String, allowOtherAddresses: Bool = false) throws(WorkbenchError) {
        guard let (written, port) = Self.parts(of: text) else {
            throw WorkbenchError(
                message: "'\(text)' is not an address to listen on. "
                    + "Write a host and a port from 1 to 65535, as in '127.0.0.1:8080' or '[::1]:8080'.")
        }
        host = written.lowercased() == "localhost" ? "127.0.0.1" : written
        isLoopback = Self.isLoopback(host)
        self.port = port
        guard isLoopback || allowOtherAddresses else {
            throw WorkbenchError(
                message:
                    "'\(text)' can be reached from other machines, and whoever reaches it can read the whole case. "
                    + "Use '127.0.0.1:\(port)', or allow other addresses if that is what you want.")
        }
    }

    /// What is shown when the workbench starts.
    public var sentence: String {
        let place = host.contains(":") ? "[\(host)]" : host
        return isLoopback
            ? "The workbench listens on http://\(place):\(port)/, which only this machine can reach."
            : "The workbench listens on http://\(place):\(port)/, which other machines can reach: "
                + "whoever reaches it can read the whole case."
    }

    private static func parts(of text: String) -> (host: String, port: Int)? {
        guard let colon = text.lastIndex(of: ":") else { return nil }
        let digits = text[text.index(after: colon)...]
        guard (1...5).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }),
            let port = Int(digits), (1...65535).contains(port)
        else { return nil }
        let written = text[..<colon]
        if written.hasPrefix("["), written.hasSuffix("]") {
            let inside = written.dropFirst().dropLast()
            let isAddress = inside.utf8.allSatisfy { hexadecimal.contains($0) } && inside.contains(":")
            return isAddress ? (String(inside), port) : nil
        }
        guard !written.isEmpty, written.utf8.allSatisfy({ hostBytes.contains($0) }) else { return nil }
        return (String(written), port)
    }

    private static let hexadecimal = Set("0123456789abcdefABCDEF:.".utf8)
    private static let hostBytes = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-".utf8)

    private static func isLoopback(_ host: String) -> Bool {
        if host == "::1" { return true }
        let numbers = host.split(separator: ".", omittingEmptySubsequences: false)
        // "0127.0.0.1" is 87.0.0.1 to some systems: a leading zero is not read as a number here.
        guard numbers.count == 4, numbers[0] == "127" else { return false }
        return numbers.allSatisfy { number in
            guard number.utf8.allSatisfy({ (48...57).contains($0) }), let value = Int(number) else { return false }
            return value <= 255 && String(value) == number
        }
    }
}
