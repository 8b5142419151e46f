import CLibXML

/// The one file that knows libxml2.
extension MarkupTree {
    /// Parses a page as browsers would, as far as libxml2 can: whatever the bytes are, some tree comes out.
    ///
    /// No address in the page is followed. `nil` when libxml2 gives no tree (no memory, or nothing in the page).
    init?(parsing html: String) {
        guard let context = htmlNewParserCtxt() else { return nil }
        defer { htmlFreeParserCtxt(context) }
        // Without this the library stops at 256 levels, or ten million bytes of one text, and says nothing.
        context.pointee.options |= Int32(XML_PARSE_HUGE.rawValue)
        context.pointee.sax.pointee.startElement = { context, name, attributes in
            guard let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self) else { return }
            // Each end tag is sought through all open elements: depth costs time.
            if parser.pointee.nodeNr >= MarkupTree.deepestNesting { xmlStopParser(parser) }
            xmlSAX2StartElement(context, name, attributes)
        }
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue
        var html = html
        let parsed = html.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                htmlCtxtReadMemory(
                    context, characters.baseAddress, Int32(clamping: characters.count), nil, "UTF-8", Int32(options))
            }
        }
        guard let document = parsed else { return nil }
        defer { xmlFreeDoc(document) }
        isCutShort = context.pointee.disableSAX != 0
        guard let root = xmlDocGetRootElement(document) else { return nil }
        append(root)
    }

    /// Walks the tree in the order of the page, going down, along and up by the library's own links.
    private mutating func append(_ root: xmlNodePtr) {
        var open: [Int] = []
        var current: xmlNodePtr? = root
        while let node = current {
            let index = nodes.count
            if let kind = Self.kind(of: node) {
                nodes.append(Node(kind: kind, parent: open.last ?? -1, end: index + 1))
                if node.pointee.type == XML_ELEMENT_NODE, let child = node.pointee.children {
                    open.append(index)
                    current = child
                    continue
                }
            }
            var next = node
            while next != root, next.pointee.next == nil, let parent = next.pointee.parent, let closed = open.popLast()
            {
                nodes[closed].end = nodes.count
                next = parent
            }
            current = next == root ? nil : next.pointee.next
        }
        for index in open { nodes[index].end = nodes.count }
    }

    private static func kind(of node: xmlNodePtr) -> Node.Kind? {
        switch node.pointee.type {
        case XML_ELEMENT_NODE:
            .element(name: string(node.pointee.name).lowercased(), attributes: attributes(of: node))
        case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: .text(string(node.pointee.content))
        default: nil
        }
    }

    private static func attributes(of node: xmlNodePtr) -> [Attribute] {
        var attributes: [Attribute] = []
        var current = node.pointee.properties
        let isLink = current != nil && string(node.pointee.name) == "link"
        while let attribute = current {
            let name = string(attribute.pointee.name).lowercased()
            // Addresses of the many links are never read.
            if wanted.contains(name) || (name == "href" && isLink) {
                attributes.append(
                    Attribute(name: name, value: attribute.pointee.children.map { string($0.pointee.content) } ?? ""))
            }
            current = attribute.pointee.next
        }
        return attributes
    }

    /// The attributes that are read anywhere; the others would only take memory.
    private static let wanted: Set<String> = [
        "class", "id", "role", "itemprop", "itemtype", "property", "name", "content", "rel", "datetime", "lang", "type",
        "hidden", "aria-hidden", "style",
    ]

    private static func string(_ characters: UnsafePointer<xmlChar>?) -> String {
        characters.map { String(cString: $0) } ?? ""
    }
}
