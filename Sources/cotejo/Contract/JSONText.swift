/// JSON written byte by byte, for the lines that are printed by the million.
///
/// Foundation's encoder builds a tree of boxed values first; this took a third of the time of `extract`.
struct JSONText {
    private(set) var bytes: [UInt8] = []
    private var isFirst = true

    init(capacity: Int = 1024) { bytes.reserveCapacity(capacity) }

    /// One object, whose fields `body` writes in the order in which they shall stand.
    static func line(capacity: Int = 1024, _ body: (inout JSONText) -> Void) -> [UInt8] {
        var text = JSONText(capacity: capacity)
        text.object(body)
        return text.bytes
    }

    mutating func object(_ body: (inout JSONText) -> Void) {
        separate()
        bytes.append(UInt8(ascii: "{"))
        isFirst = true
        body(&self)
        bytes.append(UInt8(ascii: "}"))
        isFirst = false
    }

    /// A field whose value is an object; null where there is nothing to describe.
    mutating func object<Value>(_ key: StaticString, _ value: Value?, _ body: (inout JSONText, Value) -> Void) {
        self.key(key)
        if let value { object { body(&$0, value) } } else { null() }
    }

    /// A field whose value is a list of objects.
    mutating func objects<Member>(
        _ key: StaticString, _ members: some Sequence<Member>, _ body: (inout JSONText, Member) -> Void
    ) {
        array(key) { text in
            for member in members { text.object { body(&$0, member) } }
        }
    }

    mutating func array(_ key: StaticString, _ body: (inout JSONText) -> Void) {
        self.key(key)
        separate()
        bytes.append(UInt8(ascii: "["))
        isFirst = true
        body(&self)
        bytes.append(UInt8(ascii: "]"))
        isFirst = false
    }

    mutating func strings(_ key: StaticString, _ values: [String]) {
        array(key) { text in
            for value in values { text.string(value) }
        }
    }

    mutating func field(_ key: StaticString, _ value: String?) {
        self.key(key)
        if let value { string(value) } else { null() }
    }

    mutating func field(_ key: StaticString, _ value: Bool?) {
        self.key(key)
        guard let value else { return null() }
        separate()
        bytes += value ? "true".utf8 : "false".utf8
    }

    mutating func field(_ key: StaticString, _ value: Int?) {
        self.key(key)
        if let value { integer(value) } else { null() }
    }

    /// A whole number is written without a decimal part.
    mutating func field(_ key: StaticString, _ value: Double?) {
        self.key(key)
        guard let value else { return null() }
        if value == value.rounded(), abs(value) < 1e15 { return integer(Int(value)) }
        separate()
        bytes += value.description.utf8
    }

    /// Two integers as a list: the bounds of a span.
    mutating func bounds(_ key: StaticString, _ range: Range<Int>?) {
        guard let range else { return field(key, nil as Int?) }
        array(key) { text in
            text.integer(range.lowerBound)
            text.integer(range.upperBound)
        }
    }

    mutating func bounds(_ range: Range<Int>) {
        separate()
        bytes.append(UInt8(ascii: "["))
        isFirst = true
        integer(range.lowerBound)
        integer(range.upperBound)
        bytes.append(UInt8(ascii: "]"))
        isFirst = false
    }

    private mutating func integer(_ value: Int) {
        separate()
        bytes += String(value).utf8
    }

    private mutating func null() {
        separate()
        bytes += "null".utf8
    }

    private mutating func separate() {
        if isFirst { isFirst = false } else { bytes.append(UInt8(ascii: ",")) }
    }

    private mutating func key(_ key: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        isFirst = true
    }

    private mutating func string(_ value: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        var value = value
        value.withUTF8 { escape($0) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Runs of plain bytes are copied whole; quotation mark, backslash and control characters are escaped.
    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for (index, byte) in text.enumerated() {
            let short: UInt8? =
                switch byte {
                case 0x22, 0x5C: byte
                case 0x08: UInt8(ascii: "b")
                case 0x09: UInt8(ascii: "t")
                case 0x0A: UInt8(ascii: "n")
                case 0x0C: UInt8(ascii: "f")
                case 0x0D: UInt8(ascii: "r")
                default: nil
                }
            guard short != nil || byte < 0x20 else { continue }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            start = index + 1
            bytes.append(UInt8(ascii: "\\"))
            if let short {
                bytes.append(short)
            } else {
                bytes += (byte < 0x10 ? "u000" : "u00").utf8
                bytes += String(byte, radix: 16).utf8
            }
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
}
