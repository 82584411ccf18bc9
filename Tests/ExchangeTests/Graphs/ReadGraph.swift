import Exchange
import Foundation
import FoundationXML
import Model
import Testing

/// A graph as somebody reads it who knows nothing of how it was written: what nodes and edges have,
/// by their ids, and in which order they stand.
struct ReadGraph: Equatable {
  var nodes: [String: [String: String]] = [:]
  var edges: [String: [String: String]] = [:]
  var order: [String] = []

  static let source = "→source"
  static let target = "→target"

  mutating func addNode(_ id: String, _ cells: [String: String]) {
    #expect(nodes.updateValue(cells.filter { $0.value != "" }, forKey: id) == nil, "\(id) twice")
    order.append(id)
  }

  mutating func addEdge(_ id: String, _ source: String, _ target: String, _ cells: [String: String])
  {
    var cells = cells.filter { $0.value != "" }
    (cells[Self.source], cells[Self.target]) = (source, target)
    #expect(edges.updateValue(cells, forKey: id) == nil, "\(id) twice")
    order.append(id)
  }
}

/// Lets `body` use the path of a file or folder that is written, and is gone afterwards.
func written(
  _ network: Network, as format: GraphFormat, description: String? = nil,
  _ body: (String) throws -> Void
) throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "samvev-\(UUID())").path
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  try writeGraph(network, to: folder + "/g", as: format, description: description)
  try body(folder + "/g")
}

// MARK: As the files say

extension ReadGraph {
  init(json bytes: Data) throws {
    let document = try #require(JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    #expect(document["directed"] as? Bool == true && document["multigraph"] as? Bool == true)
    func cells(_ row: [String: Any], without keys: Set<String>) -> [String: String] {
      row.filter { !keys.contains($0.key) }.mapValues { value in
        (value as? String) ?? "#\(value)"
      }
    }
    for node in try #require(document["nodes"] as? [[String: Any]]) {
      addNode(try #require(node["id"] as? String), cells(node, without: ["id"]))
    }
    for edge in try #require(document["edges"] as? [[String: Any]]) {
      addEdge(
        try #require(edge["key"] as? String), try #require(edge["source"] as? String),
        try #require(edge["target"] as? String), cells(edge, without: ["key", "source", "target"]))
    }
  }

  init(nodes: String, edges: String) throws {
    for row in try Self.sheet(nodes) {
      #expect(row["Label"] != "")
      addNode(row["Id"] ?? "", row.filter { !["Id", "Label"].contains($0.key) })
    }
    for row in try Self.sheet(edges) {
      #expect(row["Type"] == "Directed" && row["Label"] != "")
      addEdge(
        row["Id"] ?? "", row["Source"] ?? "", row["Target"] ?? "",
        row.filter { !["Id", "Label", "Source", "Target", "Type"].contains($0.key) })
    }
  }

  /// The rows of a sheet by its headings (RFC 4180).
  private static func sheet(_ text: String) throws -> [[String: String]] {
    var rows: [[String]] = [[]]
    var cell = String.UnicodeScalarView()
    var (isQuoted, wasQuote) = (false, false)
    for scalar in text.unicodeScalars {
      if isQuoted, !wasQuote, scalar == "\"" {
        wasQuote = true
      } else if isQuoted, !wasQuote {
        cell.append(scalar)
      } else if scalar == "\"" {
        if wasQuote { cell.append(scalar) }
        (isQuoted, wasQuote) = (true, false)
      } else {
        (isQuoted, wasQuote) = (false, false)
        if scalar == "," || scalar == "\n" {
          rows[rows.count - 1].append(String(cell))
          cell = String.UnicodeScalarView()
          if scalar == "\n" { rows.append([]) }
        } else {
          cell.append(scalar)
        }
      }
    }
    #expect(rows.last == [])
    let heads = rows[0]
    return rows.dropFirst().dropLast().map { row in
      #expect(row.count == heads.count)
      return Dictionary(uniqueKeysWithValues: zip(heads, row))
    }
  }
}

/// Reads GraphML and GEXF, by the names of their elements.
final class GraphXML: NSObject, XMLParserDelegate {
  private(set) var graph = ReadGraph()
  /// By id: `node`, `edge` or `graph`, name and type.
  private(set) var keys: [String: (of: String, name: String, type: String)] = [:]
  /// What nodes and edges of GEXF say of themselves.
  private(set) var own: [String: [String: String]] = [:]
  private(set) var graphAttributes: [String: String] = [:]
  private(set) var told = ""
  private var (element, attributes): (String, [String: String]) = ("", [:])
  private var cells: [String: String] = [:]
  private var (key, text, kind): (String, String, String) = ("", "", "")

  init(_ bytes: Data) throws {
    super.init()
    let parser = XMLParser(data: bytes)
    parser.delegate = self
    #expect(parser.parse(), "\(parser.parserError.map(String.init(describing:)) ?? "")")
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes given: [String: String]
  ) {
    text = ""
    switch name {
    case "key":
      keys[given["id"] ?? ""] = (
        given["for"] ?? "", given["attr.name"] ?? "", given["attr.type"] ?? ""
      )
    case "graph": graphAttributes = given
    case "attributes": kind = given["class"] ?? ""
    case "attribute":
      keys[kind + "." + (given["id"] ?? "")] = (
        kind, given["title"] ?? "", given["type"] ?? ""
      )
    case "node", "edge": (element, attributes, cells) = (name, given, [:])
    case "data": key = given["key"] ?? ""
    case "attvalue": add(given["value"] ?? "", element + "." + (given["for"] ?? ""))
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    switch name {
    case "data" where element == "": told = text
    case "data": add(text, key)
    case "description": told = text
    case "node":
      graph.addNode(attributes["id"] ?? "", cells)
      own[attributes["id"] ?? ""] = attributes
    case "edge":
      graph.addEdge(
        attributes["id"] ?? "", attributes["source"] ?? "", attributes["target"] ?? "", cells)
      own[attributes["id"] ?? ""] = attributes
    default: break
    }
  }

  private func add(_ value: String, _ key: String) {
    let declared = keys[key]
    #expect(declared?.of == element && value != "", "\(key)")
    let isNumber = ["int", "integer"].contains(declared?.type)
    #expect(isNumber || declared?.type == "string")
    cells[declared?.name ?? ""] = isNumber ? "#\(value)" : value
  }
}

// MARK: As the bundle says

extension ReadGraph {
  /// What a graph should hold, from the bundle's own document.
  init(bundle network: Network, numbers: Bool = true) throws {
    let tables = try #require(
      JSONSerialization.jsonObject(with: Data(exportedJSON(network).utf8))
        as? [String: [[String: String]]])
    func rows(_ name: String) -> [[String: String]] { tables[name] ?? [] }
    func cells(_ row: [String: String], _ sort: String, without keys: String...)
      -> [String: String]
    {
      var cells = row.filter { !keys.contains($0.key) && $0.value != "" }
      for name in ["trust", "min_age", "max_age"] where numbers {
        cells[name] = cells[name].map { "#" + $0 }
      }
      cells["sort"] = sort
      return cells
    }
    var kinds: [String: String] = [:]
    for (table, kind) in [
      ("families", "family"), ("people", "person"), ("services", "service"),
      ("contacts", "contact"),
    ] {
      for row in rows(table) { kinds[row["id"] ?? ""] = kind }
    }
    func id(_ id: String?) -> String { (kinds[id ?? ""] ?? "?") + ":" + (id ?? "") }
    func key(_ sort: String, _ row: [String: String], _ columns: String...) -> String {
      sort + ":" + columns.map { row[$0] ?? "" }.joined(separator: "·")
    }
    for row in rows("families") { addNode(id(row["id"]), cells(row, "family", without: "id")) }
    for row in rows("services") { addNode(id(row["id"]), cells(row, "service", without: "id")) }
    for row in rows("contacts") {
      addNode(id(row["id"]), cells(row, "contact", without: "id", "service"))
      addEdge(
        key("works-at", row, "id"), id(row["id"]), id(row["service"]),
        ["sort": "works-at", "from": row["from"] ?? "", "until": row["until"] ?? ""])
    }
    for row in rows("people") {
      addNode(id(row["id"]), cells(row, "person", without: "id", "family"))
      addEdge(
        key("member", row, "id"), id(row["id"]), id(row["family"]),
        ["sort": "member", "from": row["from"] ?? "", "until": row["until"] ?? ""])
    }
    for row in rows("homes") {
      addEdge(
        key("member", row, "person", "family", "from"), id(row["person"]), id(row["family"]),
        cells(row, "member", without: "person", "family"))
    }
    for row in rows("needs") {
      let node = "need:" + (row["id"] ?? "")
      addNode(node, cells(row, "need", without: "id", "person"))
      addEdge(
        key("has-need", row, "id"), id(row["person"] == "" ? row["family"] : row["person"]), node,
        ["sort": "has-need"])
    }
    for row in rows("ties") {
      addEdge(
        key("tie", row, "a", "b", "kind", "from")
          + (row["kind"] == "kin" ? "·" + (row["relation"] ?? "") : ""), id(row["a"]),
        id(row["b"]), cells(row, "tie", without: "a", "b"))
    }
    for row in rows("responsibilities") {
      addEdge(
        key("responsibility", row, "need", "actor", "from"), id(row["actor"]),
        "need:" + (row["need"] ?? ""), cells(row, "responsibility", without: "need", "actor"))
    }
    for row in rows("referrals") {
      addEdge(
        key("referral", row, "id"), id(row["from"]), id(row["to"]),
        cells(row, "referral", without: "id", "from", "to"))
    }
    let byBytes: (String, String) -> Bool = { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    order = nodes.keys.sorted(by: byBytes) + edges.keys.sorted(by: byBytes)
  }

  /// The same with every number as text, as sheets have them.
  var asTexts: ReadGraph {
    func texts(_ rows: [String: [String: String]]) -> [String: [String: String]] {
      rows.mapValues { cells in
        cells.mapValues { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 }
      }
    }
    var copy = self
    (copy.nodes, copy.edges) = (texts(nodes), texts(edges))
    return copy
  }
}
