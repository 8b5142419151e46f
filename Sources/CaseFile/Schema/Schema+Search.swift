extension Schema {
    /// The search index: folded words and folded stems of each text, in order; `rowid` is `document.number`.
    ///
    /// It holds no text of its own (`content=''`). Tokens come ready from Swift and hold only ASCII letters and digits
    /// and bytes above 0x7F, so that the built-in tokenizer `ascii` takes each as it is and token N is word N.
    static let search = """
        CREATE VIRTUAL TABLE search USING fts5 (words, stems, content = '', tokenize = 'ascii');

        """
}
