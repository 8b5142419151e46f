/// The results of a command.
enum StandardOutput {
    static func write(_ line: String) { FileHandleWriter.write(Array((line + "\n").utf8), to: 1) }
}
