/// Counts what bytes hold of UTF-8: characters of several bytes that are whole, and sequences that are broken.
struct UTF8Census {
    private(set) var intact = 0
    private(set) var broken = 0

    init(_ bytes: ArraySlice<UInt8>) {
        var decoder = UTF8()
        var source = bytes.makeIterator()
        while true {
            switch decoder.decode(&source) {
            case .scalarValue(let scalar): if scalar.value >= 0x80 { intact += 1 }
            case .error: broken += 1
            case .emptyInput: return
            }
        }
    }
}
