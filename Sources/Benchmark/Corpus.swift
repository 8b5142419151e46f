import FoundationEssentials

/// Invented news articles, half Spanish, the same for the same seed.
struct Corpus {
    let texts: [String]

    /// The size of all texts in UTF-8.
    var byteCount: Int { texts.reduce(0) { $0 + $1.utf8.count } }

    init(seed: UInt64, documents: Int) {
        var random = SplitMix(state: seed)
        texts = (0..<documents).map { index in
            let sentences = index % 2 == 0 ? Self.spanish : Self.english
            let paragraphs = (0..<8).map { _ in
                (0..<4).map { _ in Self.filled(sentences[random.next(below: sentences.count)], &random) }.joined(
                    separator: " ")
            }
            return paragraphs.joined(separator: "\n\n") + "\n"
        }
    }

    /// Writes each text into a file of its own and returns the paths.
    func write(to folder: String) throws -> [String] {
        try texts.enumerated().map { index, text in
            let path = "\(folder)/article-\(index).txt"
            let head = "---\npublisher: Diario \(index % 7)\npublished: 2016-0\(index % 9 + 1)-1\(index % 9)\n---\n"
            try Data((head + text).utf8).write(to: URL(filePath: path))
            return path
        }
    }

    /// "#" stands for a number, "@" for a place, "%" for a person.
    private static func filled(_ sentence: String, _ random: inout SplitMix) -> String {
        sentence.reduce(into: "") { text, letter in
            switch letter {
            case "#": text += String(random.next(below: 60) + 2)
            case "@": text += places[random.next(below: places.count)]
            case "%": text += people[random.next(below: people.count)]
            default: text.append(letter)
            }
        }
    }

    private static let places = [
        "Lima", "Arequipa", "Chiclayo", "Bogotá", "San Salvador", "Puerto Claro", "Valparaíso",
    ]
    private static let people = ["Ana Rivas", "Luis Quispe Mora", "Marta del Solar", "Pedro Alcázar", "Rosa Benítez"]

    private static let spanish = [
        "La Policía abatió a # presuntos delincuentes en @, informó el ministro %.",
        "Según el diario La Marea, al menos # personas murieron entre 2012 y 2015 en operativos de la Policía.",
        "La fiscalía investiga a # oficiales y # suboficiales por las muertes ocurridas en @.",
        "«Los hechos son graves», dijo %, y agregó que # de los # fallecidos no tenían antecedentes.",
        "El comandante, que ha sido condecorado # veces, negó los cargos a través de su abogado.",
        "Los vecinos de @ recuerdan aquella noche de junio, cuando las sirenas despertaron a todo el barrio.",
        "El informe, de # páginas, describe cómo se preparaban las intervenciones y quién las aprobaba.",
        "De acuerdo con los peritos, ninguno de los agentes resultó herido en los enfrentamientos.",
    ]
    private static let english = [
        "Police shot dead # suspected robbers in @, Interior Minister % said on Tuesday.",
        "According to the newspaper The Tide, at least # people were killed in raids between 2012 and 2015.",
        "Prosecutors are investigating # officers and # sub-officers over the deaths in @.",
        "\"These are serious allegations,\" % said, adding that # of the # dead had no criminal record.",
        "The commander, who had been decorated # times, denied the accusations through his lawyer.",
        "Neighbours in @ remember the night in June when the sirens woke the whole street.",
        "The report runs to # pages and describes how the raids were planned and who signed them off.",
        "None of the officers was injured in what police described as an exchange of fire.",
    ]
}

/// A small generator with a seed (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014).
struct SplitMix {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }
}
