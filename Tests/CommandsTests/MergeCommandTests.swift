import Foundation
import Testing

/// `merge` as it is used: two files that were one.
@Suite struct MergeCommandTests {
  private func run(
    _ words: String..., by: String = "Anne", in folder: URL
  ) throws -> Program.Run {
    try Program.run(words + ["--lang", "nb"], in: folder, environment: ["SAMVEV_BY": by])
  }

  /// Two copies of the sample, `a.sqlite` and `b.sqlite`, and what both began with as sheets.
  private func inFolder(_ body: (URL) throws -> Void) throws {
    try Program.inFolder { folder in
      _ = try run("import", "a.sqlite", Program.sample, in: folder)
      _ = try run("export", "a.sqlite", "felles", in: folder)
      try FileManager.default.copyItem(
        at: folder.appending(path: "a.sqlite"), to: folder.appending(path: "b.sqlite"))
      try body(folder)
    }
  }

  private func text(_ name: String, in folder: URL) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  private func export(_ name: String, in folder: URL) throws -> String {
    let file = UUID().uuidString + ".json"
    _ = try run("export", name, file, in: folder)
    return try text(file, in: folder)
  }

  @Test func `what each changed alone comes together, in either file, and is taken back`() throws {
    try inFolder { folder in
      _ = try run("set", "a.sqlite", "familier", "bjork", "alias=Bjørka", in: folder)
      _ = try run(
        "set", "b.sqlite", "personer", "p.bjork.ida", "født=2011-10", by: "Kari", in: folder)
      _ = try run("add", "b.sqlite", "familier", "id=ny", "alias=Ny", by: "Kari", in: folder)
      let before = try export("a.sqlite", in: folder)
      let checked = try run("merge", "a.sqlite", "b.sqlite", "--check", in: folder)
      #expect(checked.status == 0 && checked.output.contains("Ingenting er skrevet."))
      #expect(try export("a.sqlite", in: folder) == before)
      try FileManager.default.copyItem(
        at: folder.appending(path: "b.sqlite"), to: folder.appending(path: "c.sqlite"))
      let merged = try run("flett", "a.sqlite", "b.sqlite", in: folder)
      #expect(merged.status == 0)
      #expect(merged.output.contains("Flettet inn: 1 ny rad og 1 endret rad"))
      #expect(merged.output.contains("Angre: samvev angre a.sqlite"))
      // The other way round the same comes of it, from sheets too.
      _ = try run("undo", "a.sqlite", in: folder)
      #expect(try export("a.sqlite", in: folder) == before)
      _ = try run("export", "a.sqlite", "a.xlsx", in: folder)
      let other = try run("merge", "c.sqlite", "a.xlsx", "--base", "felles", in: folder)
      #expect(other.status == 0, "\(other.errors)")
      _ = try run("merge", "a.sqlite", "b.sqlite", in: folder)
      #expect(try export("a.sqlite", in: folder) == export("c.sqlite", in: folder))
      let again = try run("merge", "a.sqlite", "b.sqlite", in: folder)
      #expect(again.output == "b.sqlite har ikke noe nytt. Ingenting er endret.\n")
    }
  }

  @Test func `conflicts are told, written to a sheet, chosen there and settled`() throws {
    try inFolder { folder in
      for (file, by, born) in [("a", "Anne", "2014-05-03"), ("b", "Kari", "2014-05-05")] {
        _ = try run(
          "set", file + ".sqlite", "personer", "p.bjork.ida", "født=\(born)", by: by, in: folder)
        _ = try run("line", file + ".sqlite", "ny økonomi: \(by)", "--family", "bjork", in: folder)
      }
      let before = try export("a.sqlite", in: folder)
      let told = try run("merge", "a.sqlite", "b.sqlite", in: folder)
      #expect(told.status == 2)
      #expect(told.errors.contains("du skrev 3. mai 2014 ("))
      #expect(told.errors.contains("Kari skrev 5. mai 2014 ("))
      #expect(told.errors.contains("før sto det 2011-09"))
      #expect(told.errors.contains("to forskjellige behov"))
      let written = try run("merge", "a.sqlite", "b.sqlite", "--conflicts", "k.csv", in: folder)
      #expect(written.status == 2)
      let sheet = try text("k.csv", in: folder)
      #expect(
        sheet
          == "table,key,column,base,ours,theirs,take\npeople,p.bjork.ida,born,2011-09,2014-05-03,2014-05-05,\nneeds,n1,title,,Anne,Kari,\n"
      )
      let mode = try FileManager.default.attributesOfItem(
        atPath: folder.appending(path: "k.csv").path)[.posixPermissions]
      #expect(mode as? Int == 0o600)
      // Half of it chosen: the rest is asked for, and what was chosen is kept.
      try Data(sheet.replacing("05,\n", with: "05,deres\n").utf8)
        .write(to: folder.appending(path: "k.csv"))
      let half = try run("merge", "a.sqlite", "b.sqlite", "--conflicts", "k.csv", in: folder)
      #expect(half.status == 2 && !half.errors.contains("Født"))
      let kept = try text("k.csv", in: folder)
      #expect(kept.contains("2014-05-05,theirs\n") && kept.contains("Kari,\n"))
      #expect(try export("a.sqlite", in: folder) == before)
      // As Excel leaves it: a mark, semicolons, days as days.
      let excel =
        "\u{FEFF}"
        + kept.replacing(",", with: ";").replacing("2014-05-03", with: "03.05.2014")
        .replacing("2014-05-05", with: "05.05.2014").replacing("Kari;", with: "Kari;begge")
        .replacing("\n", with: "\r\n")
      try Data(excel.utf8).write(to: folder.appending(path: "k.csv"))
      let done = try run("merge", "a.sqlite", "b.sqlite", "--conflicts", "k.csv", in: folder)
      #expect(done.status == 0, "\(done.errors)")
      #expect(done.output.contains("Ny id: behov n1 fra b.sqlite er nå n2"))
      let after = try export("a.sqlite", in: folder)
      #expect(
        after.contains("2014-05-05") && after.contains("\"Anne\"") && after.contains("\"Kari\""))
      #expect(try run("check", "a.sqlite", in: folder).status == 0)
    }
  }

  @Test func `a sheet that fits no more, or is something else, is not used and not touched`() throws
  {
    try inFolder { folder in
      _ = try run("set", "a.sqlite", "familier", "bjork", "alias=A", in: folder)
      _ = try run("set", "b.sqlite", "familier", "bjork", "alias=B", in: folder)
      let before = try export("a.sqlite", in: folder)
      let head = "table,key,column,base,ours,theirs,take\n"
      for (sheet, words) in [
        ("id,alias\nx,y\n", "er ikke et ark med konflikter"), ("", "er ikke et ark med konflikter"),
        (head + "families,bjork,alias,Familie Bjørk,C,B,ours\n", "noe annet enn det som står der"),
        (head + "families,bjork,alias,Familie Bjørk,A,B,tja\n", "er ikke noe valg"),
        (head + "familiene,bjork,farge,,,,ours\n", "ingen tabell eller kolonne"),
      ] {
        try Data(sheet.utf8).write(to: folder.appending(path: "k.csv"))
        let refused = try run("merge", "a.sqlite", "b.sqlite", "--conflicts", "k.csv", in: folder)
        #expect(refused.status == 2, "\(sheet)")
        #expect(refused.errors.contains(words), "\(refused.errors)")
        #expect(try text("k.csv", in: folder) == sheet)
      }
      #expect(try export("a.sqlite", in: folder) == before)
    }
  }

  @Test func `a file that is not whole, or made for somebody, takes nothing out`() throws {
    try inFolder { folder in
      let before = try export("a.sqlite", in: folder)
      let files = FileManager.default
      try files.createDirectory(
        at: folder.appending(path: "del"), withIntermediateDirectories: false)
      try files.copyItem(
        at: folder.appending(path: "felles/families.csv"),
        to: folder.appending(path: "del/families.csv"))
      let part = try run("merge", "a.sqlite", "del", "--base", "felles", in: folder)
      #expect(!part.output.contains("tatt bort"))
      #expect(part.status == 0 && part.errors.contains("ingenting er tatt bort"))
      for name in ["nav.xlsx", "nav.json", "nav"] {
        _ = try run("export", "a.sqlite", name, "--for", "s.nav", "--anyway", in: folder)
        let refused = try run("merge", "a.sqlite", name, "--base", "felles", in: folder)
        #expect(refused.status == 2, "\(name)")
        #expect(refused.errors.contains("laget for å vise noen"), "\(refused.errors)")
      }
      #expect(try export("a.sqlite", in: folder) == before)
    }
  }

  @Test func `where nobody knows what both began with, it is asked for`() throws {
    try inFolder { folder in
      _ = try run("export", "b.sqlite", "b.json", in: folder)
      let sheet = try run("merge", "a.sqlite", "b.json", in: folder)
      #expect(sheet.status == 2 && sheet.errors.contains("--base"))
      _ = try run("init", "ny.sqlite", in: folder)
      let other = try run("merge", "a.sqlite", "ny.sqlite", in: folder)
      #expect(other.status == 2 && other.errors.contains("--base"))
      // A base that is another network would make everything look lost.
      let wrong = try run("merge", "a.sqlite", "ny.sqlite", "--base", "felles", in: folder)
      #expect(wrong.status == 2 && wrong.errors.contains("rader er borte"))
      for name in ["finnes-ikke.sqlite", "felles/families.csv.txt"] {
        #expect(try run("merge", "a.sqlite", name, in: folder).status == 66)
      }
      try Data("tull".utf8).write(to: folder.appending(path: "tull.sqlite"))
      #expect(try run("merge", "a.sqlite", "tull.sqlite", in: folder).status == 2)
    }
  }

  @Test func `what keeps the rules on each side and breaks them together is not written`() throws {
    try inFolder { folder in
      _ = try run("add", "a.sqlite", "familier", "id=x", in: folder)
      _ = try run("add", "b.sqlite", "tjenester", "id=x", "navn=X", "sektor=nav", in: folder)
      let before = try export("a.sqlite", in: folder)
      let refused = try run("merge", "a.sqlite", "b.sqlite", in: folder)
      #expect(refused.status == 2)
      #expect(refused.errors.contains("Hver for seg er filene i orden"))
      #expect(try export("a.sqlite", in: folder) == before)
    }
  }

  @Test func `what names something that stays gone does not come in, and that is said`() throws {
    try inFolder { folder in
      _ = try run("remove", "a.sqlite", "familier", "hassel", "--with-all", in: folder)
      _ = try run(
        "line", "b.sqlite", "ny økonomi: Strøm", "--family", "hassel", by: "Kari", in: folder)
      let before = try export("a.sqlite", in: folder)
      let told = try run("merge", "a.sqlite", "b.sqlite", "--conflicts", "k.csv", in: folder)
      #expect(told.status == 2)
      #expect(told.errors.contains("du har tatt bort denne raden ("))
      #expect(told.errors.contains("men Kari har noe som nevner det: behov n1"))
      let sheet = try text("k.csv", in: folder)
      #expect(sheet.contains("families,hassel,,\"id=hassel, alias=Familie Hassel, "))
      for (take, words) in [
        ("min", "Ikke tatt med, fordi det viser til noe som er borte: behov n1 «Strøm»"),
        ("deres", "Flettet inn: 2 nye rader"),
      ] {
        let chosen = sheet.split(separator: "\n").enumerated().map {
          $0 == 0 ? String($1) : $1 + take
        }
        try Data(chosen.joined(separator: "\n").utf8).write(to: folder.appending(path: "k.csv"))
        let done = try run("merge", "a.sqlite", "b.sqlite", "--conflicts", "k.csv", in: folder)
        #expect(done.status == 0 && done.output.contains(words), "\(done.output) \(done.errors)")
        if take == "min" { #expect(try export("a.sqlite", in: folder) == before) }
      }
      #expect(try run("check", "a.sqlite", in: folder).status == 0)
    }
  }

  @Test func `what is chosen and does not go together is told as a choice`() throws {
    try inFolder { folder in
      for (file, line) in [("a.sqlite", "ny økonomi: Strøm"), ("b.sqlite", "ny gjeld: Regning")] {
        _ = try run("line", file, line, "--family", "hassel", in: folder)
      }
      let before = try export("a.sqlite", in: folder)
      _ = try run("merge", "a.sqlite", "b.sqlite", "--conflicts", "k.csv", in: folder)
      // As it was: of a row that was not there, nothing, though a need has an area of life.
      let chosen = try text("k.csv", in: folder).split(separator: "\n").enumerated().map {
        $0 == 0 ? String($1) : $1 + "felles"
      }
      try Data(chosen.joined(separator: "\n").utf8).write(to: folder.appending(path: "k.csv"))
      let refused = try run("merge", "a.sqlite", "b.sqlite", "--conflicts", "k.csv", in: folder)
      #expect(refused.status == 2)
      #expect(refused.errors.contains("Det som er valgt i arket, går ikke sammen."), "\(refused)")
      #expect(try export("a.sqlite", in: folder) == before)
    }
  }
}
