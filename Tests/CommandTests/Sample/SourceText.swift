/// Invented documents about invented people.
enum SourceText {
    static let spanish = """
        ---
        title: "Inspectoría indaga operativos"
        publisher: "Diario Austral"
        published: 2016-07-24
        authors: ["Ana Rivas"]
        origin: "https://austral.example/nota"
        language: es
        ---
        La Inspectoría investiga a 97 policías por la muerte de 27 presuntos delincuentes en Lima. 🕊️ Los enfrentamientos \
        habrían ocurrido entre 2011 y 2015.

        El ministro Julián Peña afirmó que al menos 20 personas murieron en enfrentamientos.
        """
    static let english = """
        ---
        title: "Ministry counts the dead"
        publisher: "The Harbour Post"
        published: 2016-08-22
        language: en
        ---
        Vice Interior Minister Rubén Valle said police killed 20 people in six operations since 2012.

        The commission found no criminal record for 11 of the 20 dead, he added. “Señor,” said a café owner 😀, “three \
        suspects were arrested here.”
        """
    static let page = """
        <html><head><title>Shooting by the river</title><meta property="og:site_name" content="River Gazette">
        <meta property="article:published_time" content="2016-08-23T10:00:00Z"></head><body><nav>Menu 12 offers</nav>
        <article><h1>Shooting by the river</h1><p>Police shot dead four suspects by the river on June 29, 2015, according
        to the prosecutor.</p><p>Two officers were injured in the shooting, which lasted until the morning.</p></article>
        <footer>Donate 25 dollars</footer></body></html>
        """
    static let all = [("austral.txt", spanish), ("harbour.txt", english), ("river.html", page)]

    /// A PDF with a password, made of nothing but the words "Acta".
    static let lockedPDF =
        "JVBERi0xLjQKJb/3ov4KMSAwIG9iago8PCAvUGFnZXMgMiAwIFIgL1R5cGUgL0NhdGFsb2cgPj4KZW5kb2JqCjIgMCBvYmoKPDwgL0Nv"
        + "dW50IDEgL0tpZHMgWyAzIDAgUiBdIC9UeXBlIC9QYWdlcyA+PgplbmRvYmoKMyAwIG9iago8PCAvQ29udGVudHMgNCAwIFIgL01lZGlh"
        + "Qm94IFsgMCAwIDU5NSA4NDIgXSAvUGFyZW50IDIgMCBSIC9SZXNvdXJjZXMgPDwgL0ZvbnQgPDwgL0YxIDUgMCBSID4+ID4+IC9UeXBl"
        + "IC9QYWdlID4+CmVuZG9iago0IDAgb2JqCjw8IC9MZW5ndGggNTMgL0ZpbHRlciAvRmxhdGVEZWNvZGUgPj4Kc3RyZWFtCoFh1K9aS8WR"
        + "ckdxKgvWU58rTSBH/cTlCwCz437yECuXySfIMLMAejTACxXmt7maRBdjkBEcZW5kc3RyZWFtCmVuZG9iago1IDAgb2JqCjw8IC9CYXNl"
        + "Rm9udCAvSGVsdmV0aWNhIC9FbmNvZGluZyAvV2luQW5zaUVuY29kaW5nIC9TdWJ0eXBlIC9UeXBlMSAvVHlwZSAvRm9udCA+PgplbmRv"
        + "YmoKNiAwIG9iago8PCAvRmlsdGVyIC9TdGFuZGFyZCAvTGVuZ3RoIDQwIC9PIDw5MmZlMGY0NDU0YWQ0Yzk2NDQ2OTNmMzNjMDdjYjU0"
        + "ZjU4N2RjZTFlMjY4MmZlOWVjZWE2MTA3YTFlZjYzMGRkPiAvUCAtNCAvUiAyIC9VIDw0ZWI1ZjI4M2VjMGQyOTk3ZGJiNzhjMjc5MzA5"
        + "MTZhNTVkNjJkNDgyNGIyZDQxODQ4MDVlMjM2MjgzYTQxMGQwPiAvViAxID4+CmVuZG9iagp4cmVmCjAgNwowMDAwMDAwMDAwIDY1NTM1"
        + "IGYgCjAwMDAwMDAwMTUgMDAwMDAgbiAKMDAwMDAwMDA2NCAwMDAwMCBuIAowMDAwMDAwMTIzIDAwMDAwIG4gCjAwMDAwMDAyNTEgMDAw"
        + "MDAgbiAKMDAwMDAwMDM3NCAwMDAwMCBuIAowMDAwMDAwNDcxIDAwMDAwIG4gCnRyYWlsZXIgPDwgL1Jvb3QgMSAwIFIgL1NpemUgNyAv"
        + "SUQgWzw1YWE5NjExZmFiMDkyY2ZkNjJkYTZhMTc0Zjg5ZGVkMT48NWFhOTYxMWZhYjA5MmNmZDYyZGE2YTE3NGY4OWRlZDE+XSAvRW5j"
        + "cnlwdCA2IDAgUiA+PgpzdGFydHhyZWYKNjc3CiUlRU9GCg=="

    /// So many short documents, each with a number of its own.
    static func many(_ count: Int) -> [(name: String, text: String)] {
        (1...count).map {
            ("d\($0).txt", "Police killed \($0 + 1) suspects in Lima in 2015, the ministry said. Note \($0).\n")
        }
    }
}
