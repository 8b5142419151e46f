/// Reads lexicon files of the plain form in which they are written: a list of flat mappings whose values are scalars or
/// lists of scalars.
///
/// The program reads its own lexicon at every start; a general YAML reader takes thirty times as long. Whatever is not
/// of the plain form gives `nil`, and the general reader takes over; a test reads every bundled file both ways.
struct LexiconFormReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private var line = 1

    private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The keys and values of a file; `nil` when it is not of the plain form.
    static func form(of text: String) -> LexiconForm? {
        var text = text
        return text.withUTF8 { bytes in
            var reader = LexiconFormReader(bytes)
            return reader.form()
        }
    }

    private mutating func form() -> LexiconForm? {
        var form = LexiconForm()
        while let indent = nextLine() {
            guard indent == 0, let key = key() else { return nil }
            if key == "entries" {
                guard endsLine() else { return nil }
                guard let items = items() else { return nil }
                form.items = items
                return nextLine() == nil ? form : nil
            }
            let line = line
            guard let value = value(indent: 0), value.text != nil, form.head(key) == nil else { return nil }
            form.head.append(.init(key: key, value: value, line: line))
        }
        return nil
    }

    private mutating func items() -> [LexiconForm.Item]? {
        var items: [LexiconForm.Item] = []
        var first: Int?
        while let indent = nextLine() {
            guard indent > 0, first == nil || indent == first else { return nil }
            first = indent
            guard take(Self.dash), take(Self.space) else { return nil }
            var item = LexiconForm.Item(line: line)
            skipSpaces()
            if peek == Self.openBrace {
                guard let fields = flowMapping(), endsLine() else { return nil }
                item.fields = fields
            } else {
                guard field(into: &item, indent: indent + 2) else { return nil }
                while let next = lookAhead(), next > indent {
                    _ = nextLine()
                    guard field(into: &item, indent: next) else { return nil }
                }
            }
            items.append(item)
        }
        return items
    }

    private mutating func field(into item: inout LexiconForm.Item, indent: Int) -> Bool {
        let line = line
        guard let key = key(), item[key] == nil, let value = value(indent: indent) else { return false }
        item.fields.append(.init(key: key, value: value, line: line))
        return true
    }

    /// "terms:" with the blanks behind it.
    private mutating func key() -> String? {
        let start = position
        while let byte = peek, byte >= 0x61 && byte <= 0x7A || byte == 0x5F { position += 1 }
        guard position > start else { return nil }
        let key = string(start..<position)
        guard take(Self.colon), peek == nil || peek == Self.space || peek == Self.newline else { return nil }
        skipSpaces()
        return key
    }

    /// The value of a block key, to the end of its last line.
    private mutating func value(indent: Int) -> LexiconNode? {
        if peek == Self.openBracket {
            guard let list = flowList(), endsLine() else { return nil }
            return .list(list)
        }
        if peek == Self.quote || peek == Self.apostrophe {
            guard let text = quoted(), endsLine() else { return nil }
            return .scalar(text)
        }
        guard var text = plainLine() else { return nil }
        while let next = lookAhead(), next > indent {
            _ = nextLine()
            guard let more = plainLine() else { return nil }
            text += " " + more
        }
        return .scalar(text)
    }

    private mutating func flowList() -> [String]? {
        guard take(Self.openBracket) else { return nil }
        var list: [String] = []
        while true {
            skipBlanks()
            if take(Self.closeBracket) { return list }
            guard let text = flowScalar(end: Self.closeBracket) else { return nil }
            list.append(text)
            skipBlanks()
            if take(Self.comma) { continue }
            guard take(Self.closeBracket) else { return nil }
            return list
        }
    }

    private mutating func flowMapping() -> [LexiconForm.Field]? {
        guard take(Self.openBrace) else { return nil }
        var fields: [LexiconForm.Field] = []
        while true {
            skipBlanks()
            if take(Self.closeBrace) { return fields }
            guard let key = key(), !fields.contains(where: { $0.key == key }) else { return nil }
            skipBlanks()
            if peek == Self.openBracket {
                guard let list = flowList() else { return nil }
                fields.append(.init(key: key, value: .list(list), line: line))
            } else {
                guard let text = flowScalar(end: Self.closeBrace) else { return nil }
                fields.append(.init(key: key, value: .scalar(text), line: line))
            }
            skipBlanks()
            if take(Self.comma) { continue }
            guard take(Self.closeBrace) else { return nil }
            return fields
        }
    }

    /// A scalar inside brackets, up to its comma or bracket; words may run over a line end.
    private mutating func flowScalar(end: UInt8) -> String? {
        if peek == Self.quote || peek == Self.apostrophe { return quoted() }
        var words: [String] = []
        while true {
            let start = position
            while let byte = peek, byte != Self.comma, byte != end, byte != Self.newline {
                guard !Self.flowSigns.contains(byte), !isColonBeforeBlank, !isComment else { return nil }
                position += 1
            }
            var last = position
            while last > start, bytes[last - 1] == Self.space { last -= 1 }
            if last > start { words.append(string(start..<last)) }
            guard peek == Self.newline else { break }
            skipBlanks()
        }
        guard let first = words.first?.utf8.first, !Self.indicators.contains(first) else { return nil }
        return words.joined(separator: " ")
    }

    private mutating func quoted() -> String? {
        guard let sign = peek else { return nil }
        position += 1
        var text: [UInt8] = []
        while let byte = peek {
            position += 1
            if byte == Self.newline {
                // A line end inside quotation marks is one blank.
                line += 1
                while text.last == Self.space { text.removeLast() }
                skipSpaces()
                guard peek != Self.newline else { return nil }
                text.append(Self.space)
                continue
            }
            if byte == sign {
                guard sign == Self.apostrophe, take(Self.apostrophe) else {
                    return String(decoding: text, as: UTF8.self)
                }
            } else if sign == Self.quote, byte == Self.backslash {
                guard let next = peek, next == Self.quote || next == Self.backslash else { return nil }
                position += 1
                text.append(next)
                continue
            }
            text.append(byte)
        }
        return nil
    }

    /// A scalar without quotation marks, to the end of the line.
    private mutating func plainLine() -> String? {
        guard let first = peek, !Self.indicators.contains(first) else { return nil }
        let start = position
        while let byte = peek, byte != Self.newline {
            if isComment { break }
            guard !isColonBeforeBlank else { return nil }
            position += 1
        }
        var last = position
        while last > start, bytes[last - 1] == Self.space { last -= 1 }
        guard last > start, endsLine() else { return nil }
        return string(start..<last)
    }
}

extension LexiconFormReader {
    private static let newline = UInt8(ascii: "\n")
    private static let space = UInt8(ascii: " ")
    private static let dash = UInt8(ascii: "-")
    private static let colon = UInt8(ascii: ":")
    private static let comma = UInt8(ascii: ",")
    private static let quote = UInt8(ascii: "\"")
    private static let apostrophe = UInt8(ascii: "'")
    private static let backslash = UInt8(ascii: "\\")
    private static let hash = UInt8(ascii: "#")
    private static let openBracket = UInt8(ascii: "[")
    private static let closeBracket = UInt8(ascii: "]")
    private static let openBrace = UInt8(ascii: "{")
    private static let closeBrace = UInt8(ascii: "}")
    private static let flowSigns = Array("[]{}\t\r".utf8)
    /// What a plain scalar cannot begin with, since YAML means something else by it.
    private static let indicators = Array("?:,[]{}#&*!|>'\"%@`\t\r~".utf8)

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private var isColonBeforeBlank: Bool {
        bytes[position] == Self.colon
            && (position + 1 == bytes.count || bytes[position + 1] == Self.space || bytes[position + 1] == Self.newline)
    }

    private var isComment: Bool {
        bytes[position] == Self.hash && (position == 0 || bytes[position - 1] == Self.space)
    }

    private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        position += 1
        return true
    }

    private mutating func skipSpaces() { while peek == Self.space { position += 1 } }

    /// Blanks, line ends and comments inside brackets.
    private mutating func skipBlanks() {
        while let byte = peek {
            if byte == Self.newline {
                line += 1
                position += 1
            } else if byte == Self.space {
                position += 1
            } else if byte == Self.hash, isComment || bytes[position - 1] == Self.newline {
                while let next = peek, next != Self.newline { position += 1 }
            } else {
                return
            }
        }
    }

    /// Whether only blanks or a comment stand before the end of the line; steps over them.
    private mutating func endsLine() -> Bool {
        skipSpaces()
        if let byte = peek, byte == Self.hash, isComment {
            while let next = peek, next != Self.newline { position += 1 }
        }
        guard let byte = peek else { return true }
        guard byte == Self.newline else { return false }
        line += 1
        position += 1
        return true
    }

    /// Steps to the first word of the next line that holds any, and gives its indentation; `nil` at the end.
    private mutating func nextLine() -> Int? {
        while position < bytes.count {
            let start = position
            skipSpaces()
            if peek == nil { return nil }
            if peek == Self.newline || peek == Self.hash {
                while let next = peek, next != Self.newline { position += 1 }
                if take(Self.newline) { line += 1 }
                continue
            }
            return position - start
        }
        return nil
    }

    /// The indentation of the next line that holds any word, without stepping there.
    private func lookAhead() -> Int? {
        var copy = self
        return copy.nextLine()
    }
}
