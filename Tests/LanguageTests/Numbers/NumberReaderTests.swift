import Language
import Testing

@Suite struct NumberReaderTests {
    @Test(arguments: [
        ("0", 0), ("7", 7), ("27", 27), ("2015", 2015), ("007", 7), ("3,000", 3000), ("3.000", 3000),
        ("12,345", 12_345),
        ("1,234,567", 1_234_567), ("1.234.567", 1_234_567), ("1.234.567,8", 1_234_567.8), ("1,234.5", 1234.5),
        ("1.234,5", 1234.5), ("9.6", 9.6), ("9,6", 9.6), ("0.500", 0.5), ("0,125", 0.125), ("100\u{A0}000", 100_000),
        ("1\u{202F}000\u{202F}000", 1_000_000), ("1\u{A0}234,5", 1234.5), ("1234,5", 1234.5), ("10,00", 10),
        ("999.999", 999_999),
    ])
    func `digits with separators of both styles have one value`(digits: String, value: Double) {
        #expect(NumberReader.value(of: Array(digits.utf8)) == value)
    }

    @Test(arguments: ["1.2.3", "29.06.2015", "1,2,3", "12,345,67", "192.168.1.10", "10.5,3.2", ""])
    func `digits that make no number have no value`(digits: String) {
        #expect(NumberReader.value(of: Array(digits.utf8)) == nil)
    }
}
