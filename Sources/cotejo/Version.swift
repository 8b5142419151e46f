/// The version of the program, as `--version` and reports state it.
enum Version {
    static let current = "0.1.0"
}
