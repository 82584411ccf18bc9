import Exchange
import Foundation
import Model
import Testing

/// What an export may take the place of.
@Suite struct BundleFolderTests {
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "/samvev-export-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  /// What a folder holds: names and bytes.
  private func content(_ folder: String) throws -> [String: Data] {
    var content: [String: Data] = [:]
    for name in try names(folder) {
      content[name] = FileManager.default.contents(atPath: folder + "/" + name)
    }
    return content
  }

  private func made(_ tables: [String: String]) throws -> Network { try network(csv(tables)) }

  /// The whole network, some time later: a goal and its table are gone, a need has been met, a
  /// family is new.
  private func later() throws -> Network {
    var tables = wholeBundle
    tables["goals"] = nil
    tables["moments"] = nil
    tables["families"]? += "f3,Rogn,,,\n"
    tables["needs"] = tables["needs"]?.replacing(",urgent,,\n", with: ",urgent,2024-05-01,met\n")
    return try made(tables)
  }

  @Test func `an earlier export of the network gives way to a later one, tables and all`() throws {
    try inFolder { folder in
      let out = folder + "/ut"
      try writeBundle(try made(wholeBundle), to: out)
      let later = try later()
      try writeBundle(later, to: out)
      #expect(try !names(out).contains("goals.csv"))
      try writeBundle(later, to: folder + "/fersk")
      #expect(try content(out) == content(folder + "/fersk"))
      try writeBundle(try made(wholeBundle), to: out)
      #expect(try names(out).count == wholeBundle.count)
      #expect(try names(folder) == ["fersk", "ut"])
    }
  }

  @Test func `the folder keeps its permissions`() throws {
    try inFolder { folder in
      let out = folder + "/ut"
      try writeBundle(try made(wholeBundle), to: out)
      try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: out)
      try writeBundle(try later(), to: out)
      let attributes = try FileManager.default.attributesOfItem(atPath: out)
      #expect(attributes[.posixPermissions] as? Int == 0o750)
    }
  }

  @Test func `through a link, the folder that it leads to is written`() throws {
    try inFolder { folder in
      try writeBundle(try made(wholeBundle), to: folder + "/ut")
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/link", withDestinationPath: "ut")
      try writeBundle(try later(), to: folder + "/link")
      #expect(
        try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/link") == "ut")
      #expect(try !names(folder + "/ut").contains("goals.csv"))
    }
  }

  /// What somebody may do to a folder that an export was written to.
  private static let changes: [(String, String, Occupant)] = [
    ("README.txt", "x", .others(["README.txt"])), (".skjult", "", .others([".skjult"])),
    ("Goals.csv", "id\n", .others(["Goals.csv"])),
    ("goals.csv", "id;family\ng9;f1\n", .notAsWritten(["goals.csv"])),
    // In normal form to the last byte, but nobody's export.
    (
      "goals.csv",
      "id,family,person,domain,title,set,target,achieved,dropped,need,follows\ng9,f1,,school,Ny,,,,,,\n",
      .notAsWritten(["goals.csv"])
    ),
    (
      "families.csv", "id,alias,area,enrolled,closed\nf1,Bjørk,4206,2024-01-02,\n",
      .notAsWritten(["families.csv"])
    ),
  ]

  @Test(arguments: changes.indices)
  func `what is not as an export left it is refused and stays to the last byte`(
    index: Int
  ) throws {
    let (name, text, occupant) = Self.changes[index]
    try inFolder { folder in
      let out = folder + "/ut"
      try writeBundle(try made(wholeBundle), to: out)
      try Data(text.utf8).write(to: URL(filePath: out + "/" + name))
      let before = try content(out)
      for network in [try made(wholeBundle), try later()] {
        #expect(throws: ExchangeError.occupied(path: out, occupant)) {
          try writeBundle(network, to: out)
        }
        #expect(try content(out) == before)
        #expect(try names(folder) == ["ut"])
      }
      // By force, tables give way and the rest stays.
      try writeBundle(try later(), to: out, force: true)
      try writeBundle(try later(), to: folder + "/fersk")
      var rest = try content(out)
      for (name, bytes) in try content(folder + "/fersk") {
        #expect(rest.removeValue(forKey: name) == bytes)
      }
      if case .others = occupant {
        #expect(rest == [name: Data(text.utf8)])
      } else {
        #expect(rest == [:])
      }
    }
  }

  @Test func `sheets that say just what is written are an export of it, whoever copied them`()
    throws
  {
    try inFolder { folder in
      let (out, copy) = (folder + "/ut", folder + "/kopi")
      try writeBundle(try made(wholeBundle), to: out)
      try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
      for (name, bytes) in try content(out) {
        try bytes.write(to: URL(filePath: copy + "/" + name))
      }
      try writeBundle(try made(wholeBundle), to: copy)
      #expect(try content(copy) == content(out))
    }
  }

  @Test
  func `an export of another network stays, and so does one that an empty network would clear`()
    throws
  {
    try inFolder { folder in
      let out = folder + "/ut"
      try writeBundle(try made(wholeBundle), to: out)
      let before = try content(out)
      for tables in [
        ["families": "id\nx\ny\n", "people": "id,family\nxp,x\n"], ["families": "id\n"],
      ] {
        #expect(throws: ExchangeError.occupied(path: out, .anotherNetwork)) {
          try writeBundle(try made(tables), to: out)
        }
        #expect(try content(out) == before)
      }
    }
  }

  @Test func `a link in the folder is refused, and by force it is the link that goes`() throws {
    try inFolder { folder in
      let (out, victim) = (folder + "/ut", folder + "/victim.csv")
      try writeBundle(try made(wholeBundle), to: out)
      try Data("mine".utf8).write(to: URL(filePath: victim))
      try FileManager.default.removeItem(atPath: out + "/goals.csv")
      try FileManager.default.createSymbolicLink(
        atPath: out + "/goals.csv", withDestinationPath: victim)
      #expect(throws: ExchangeError.occupied(path: out, .others(["goals.csv"]))) {
        try writeBundle(try made(wholeBundle), to: out)
      }
      try writeBundle(try made(wholeBundle), to: out, force: true)
      #expect(try String(contentsOfFile: victim, encoding: .utf8) == "mine")
      #expect(try String(contentsOfFile: out + "/goals.csv", encoding: .utf8).contains("g1,f1"))
    }
  }

  @Test func `a document gives way to a later one, and anything else of its name does not`() throws
  {
    try inFolder { folder in
      let path = folder + "/n.json"
      try writeBundle(try made(wholeBundle), to: path)
      try writeBundle(try later(), to: path)
      try Data("{}".utf8).write(to: URL(filePath: path))
      #expect(throws: ExchangeError.occupied(path: path, .notAsWritten([]))) {
        try writeBundle(try later(), to: path)
      }
      #expect(try Data(contentsOf: URL(filePath: path)) == Data("{}".utf8))
      try writeBundle(try later(), to: path, force: true)
      #expect(try names(folder) == ["n.json"])
    }
  }
}
