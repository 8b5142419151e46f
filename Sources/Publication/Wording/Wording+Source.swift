import Evidence

/// The words of custody and of source trees.
extension Wording {
    func document(_ number: Int) -> String { say(en: "Document \(number)", es: "Documento \(number)") }
    var withoutTitle: String { say(en: "Without a title", es: "Sin título") }
    var publisher: String { say(en: "Publisher", es: "Editor") }
    var authors: String { say(en: "Authors", es: "Autores") }
    var published: String { say(en: "Published", es: "Publicado") }
    var languageLabel: String { say(en: "Language", es: "Idioma") }
    var origin: String { say(en: "Origin", es: "Procedencia") }
    var file: String { say(en: "File", es: "Archivo") }
    var size: String { say(en: "Size", es: "Tamaño") }
    func bytes(_ number: Int) -> String { count(number, en: ("byte", "bytes"), es: ("byte", "bytes")) }
    var custody: String { say(en: "Custody", es: "Custodia") }
    func captured(by person: String, at time: String, from name: String) -> String {
        say(
            en: "added by \(person) on \(time), from '\(name)'",
            es: "incorporado por \(person) el \(time), desde «\(name)»")
    }
    func comesFrom(_ origin: String) -> String {
        say(en: "said to come from \(origin)", es: "procedencia declarada: \(origin)")
    }
    var noCustody: String { say(en: "no custody recorded", es: "custodia no consta") }
    var intakeFindings: String { say(en: "Remarks on intake", es: "Observaciones al leerlo") }
    var fullText: String { say(en: "Full text", es: "Texto completo") }
    func drawsOn(_ root: String) -> String { say(en: "One vote: \(root)", es: "Un voto: \(root)") }
    var outsideTheFile: String {
        say(
            en: "The root itself is not among the documents of this file.",
            es: "La raíz misma no está entre los documentos de este expediente.")
    }
}
