import Editing
import Exchange
import Model
import Store
import Testing
import Wording

/// Single changes by hand: what they do, and why they are refused.
@Suite struct RowRequestTests {
  private static let tables = [
    "families":
      "id,alias,area,enrolled,closed\nbjork,Bjørk,sentrum,2024-01-01,\nerle,Erle,vest,,\n",
    "people": "id,family,alias,role\nida,bjork,Ida,child\nola,erle,Ola,adult\n",
    "services":
      "id,name,sector,area,domains\nnav,Nav,nav,,economy\nnav2,Nav Solvik,nav,sentrum,\nbup,BUP,health,,\n",
    "contacts": "id,name,service,role\nkari,Kari,nav,coordinator\nper,Per,nav2,\n",
    "ties":
      "a,b,kind,from\nnav,bjork,serves,2024-01-01\nkari,per,collaborates,\nnav,bup,collaborates,\n",
    "needs":
      "id,family,person,domain,title,raised\ngjeld,bjork,,debt,Gjeld,2026-01-01\nskole,bjork,ida,school,Skole,2026-02-01\n",
    "responsibilities": "need,actor,asked,from\ngjeld,kari,2026-01-02,2026-01-02\n",
    "referrals": "id,family,need,from,to,sent\nr1,bjork,gjeld,kari,bup,2026-03-01\n",
  ]

  private static func cells(_ pairs: KeyValuePairs<String, String>) -> [CellInput] {
    pairs.map { CellInput($0.key, $0.value) }
  }

  private func set(
    _ table: TableName, _ key: [String], _ pairs: KeyValuePairs<String, String>
  ) -> SetRow {
    SetRow(table, key, Self.cells(pairs), EditedFile.reading)
  }

  private func add(_ table: TableName, _ pairs: KeyValuePairs<String, String>) -> AddRow {
    AddRow(table, Self.cells(pairs), EditedFile.reading)
  }

  private func end(_ table: TableName, _ key: [String]) -> EndRow {
    EndRow(table, key, on: EditedFile.today, EditedFile.reading)
  }

  private func remove(_ table: TableName, _ key: [String], withAll: Bool = false) -> RemoveRow {
    RemoveRow(table, key, takesReferrers: withAll, EditedFile.reading)
  }

  /// A cell of the only row that changed, after the change.
  private func cell(_ rows: [RowChange], _ column: String) -> String? {
    rows.last.flatMap { row in row.after.map { $0[TableSchema.of(row.table).place(column)] } }
  }

  @Test func `a cell that is set changes, one that is set to nothing is emptied, the rest stays`()
    throws
  {
    let file = try EditedFile(Self.tables)
    let rows = try file.edit(set(.needs, ["gjeld"], ["urgency": "haster", "title": ""]))
    #expect(rows.map(\.key) == [["gjeld"]])
    #expect(cell(rows, "urgency") == "urgent")
    #expect(cell(rows, "title") == "")
    #expect(cell(rows, "raised") == "2026-01-01")
    #expect(try file.edit(set(.needs, ["gjeld"], ["urgency": "urgent"])).isEmpty)
  }

  @Test func `a day may be written as people do, and a name may stand for an id`() throws {
    let file = try EditedFile(Self.tables)
    let rows = try file.edit(
      add(.responsibilities, ["need": "skole", "actor": "BUP", "asked": "1. juni 2026"]))
    #expect(cell(rows, "actor") == "bup")
    #expect(cell(rows, "asked") == "2026-06-01")
  }

  @Test func `a name that two have is asked about, also where only one of them was read`() throws {
    let file = try EditedFile(Self.tables)
    try file.edit(set(.services, ["nav2"], ["name": "Nav"]))
    let fault = file.fault(add(.responsibilities, ["need": "skole", "actor": "Nav"]))
    #expect(fault?.contains("nameOfSeveral") == true)
  }

  @Test func `an area is written as the network has it`() throws {
    let file = try EditedFile(Self.tables)
    let rows = try file.edit(add(.families, ["id": "gran", "area": "SENTRUM"]))
    #expect(cell(rows, "area") == "sentrum")
  }

  @Test func `a row that is there is not added again`() throws {
    let file = try EditedFile(Self.tables)
    #expect(
      file.fault(
        add(.needs, ["id": "gjeld", "family": "bjork", "domain": "debt", "raised": "2026-01-01"]))
        == "behov «gjeld» finnes fra før; bruk samvev endre for å endre den")
    #expect(
      file.fault(add(.families, ["id": "kari"]))?.contains("idTaken") == true)
    #expect(
      file.fault(add(.ties, ["a": "nav", "b": "bjork", "kind": "serves", "from": "2024-01-01"]))
        == "bånd «nav/bjork/serves/2024-01-01» finnes fra før; bruk samvev endre for å endre den")
  }

  @Test func `what breaks a rule is refused in the import's words, and nothing is written`() throws
  {
    let file = try EditedFile(Self.tables)
    let before = try file.bundle()
    #expect(
      file.fault(set(.needs, ["gjeld"], ["person": "ola"]))?.contains("notOfTheFamily") == true)
    #expect(
      file.fault(set(.needs, ["gjeld"], ["closed": "2025-01-01"]))?.contains("endsBefore") == true)
    // Who moves leaves needs behind that name a person of another family.
    #expect(
      file.fault(set(.people, ["ida"], ["family": "erle"]))?.contains("notOfTheFamily") == true)
    #expect(try file.bundle() == before)
  }

  @Test func `a key that changes takes its row along`() throws {
    let file = try EditedFile(Self.tables)
    let rows = try file.edit(
      set(.ties, ["nav", "bjork", "serves", "2024-01-01"], ["from": "2024-02-01"]))
    #expect(rows.count == 2)
    #expect(rows.map { $0.before == nil } == [false, true])
    #expect(
      file.fault(set(.needs, ["gjeld"], ["id": "lån"]))
        == "behov «gjeld»: en id byttes med samvev ny-id, som tar med alle som viser til den")
  }

  @Test func `a key may be cut short where one row fits, and a tie be given either way`() throws {
    let file = try EditedFile(Self.tables)
    #expect(try file.edit(set(.ties, ["nav", "bjork"], ["strength": "strong"])).count == 1)
    #expect(
      try file.edit(set(.ties, ["per", "kari", "collaborates"], ["strength": "weak"])).count == 1)
    try file.edit(add(.ties, ["a": "nav", "b": "bjork", "kind": "serves", "from": "2025-01-01"]))
    #expect(
      file.fault(set(.ties, ["nav", "bjork"], ["strength": "weak"]))
        == "Flere bånd passer: «nav/bjork/serves/2024-01-01», «nav/bjork/serves/2025-01-01»; skriv hele nøkkelen"
    )
    #expect(
      file.fault(set(.needs, ["gjedl"], ["title": "x"]))
        == "behov «gjedl» finnes ikke; mente du «gjeld»?")
  }

  @Test func `each table ends in its own way`() throws {
    let file = try EditedFile(Self.tables)
    #expect(try cell(file.edit(end(.needs, ["gjeld"])), "closed") == "2026-06-15")
    #expect(try cell(file.edit(end(.ties, ["nav", "bjork"])), "until") == "2026-06-15")
    let referral = try file.edit(end(.referrals, ["r1"]))
    #expect(cell(referral, "answered") == "2026-06-15")
    #expect(cell(referral, "outcome") == "withdrawn")
    try file.edit(
      add(
        .goals,
        ["id": "g1", "family": "bjork", "domain": "debt", "title": "x", "set": "2026-01-01"]))
    #expect(try cell(file.edit(end(.goals, ["g1"])), "dropped") == "2026-06-15")
    try file.edit(
      add(
        .consents,
        ["family": "bjork", "from_service": "nav", "to_service": "bup", "given": "2026-01-01"]))
    #expect(try cell(file.edit(end(.consents, ["bjork"])), "withdrawn") == "2026-06-15")
    try file.edit(add(.activities, ["date": "2026-01-01", "actor": "nav", "family": "bjork"]))
    #expect(
      file.fault(end(.activities, ["2026-01-01", "nav", "bjork"]))
        == "aktiviteter har ingen slutt; bruk samvev fjern for å ta en bort")
    #expect(
      file.fault(EndRow(.needs, ["gjeld"], on: Day("2026-07-01") ?? .never, EditedFile.reading))
        == "behov «gjeld» er avsluttet fra før (avsluttet 15. juni 2026); bruk samvev endre for å endre dagen"
    )
  }

  @Test func `a row that others name stays, and names them, unless they go too`() throws {
    let file = try EditedFile(Self.tables)
    let fault = try #require(file.fault(remove(.needs, ["gjeld"])))
    #expect(fault.contains("ansvar gjeld/kari/2026-01-02"))
    #expect(fault.contains("henvisning r1"))
    let rows = try file.edit(remove(.needs, ["gjeld"], withAll: true))
    #expect(rows.map(\.table) == [.needs, .responsibilities, .referrals])
    try file.edit(UndoChange(nil))
    #expect(try file.network().needs.count == 2)
  }

  @Test func `a new id is written wherever the old one stood`() throws {
    let file = try EditedFile(Self.tables)
    try file.edit(RenameRow(nil, from: "bjork", to: "a-bjork"))
    let network = try file.network()
    #expect(network.find(.family, id: "bjork") == nil)
    let family = try #require(network.find(.family, id: "a-bjork"))
    #expect(network.needs.family.allSatisfy { $0 == family })
    #expect(
      file.fault(RenameRow(nil, from: "nav", to: "kari"))
        == "kontakt «kari» finnes fra før; er de to samme sak, bruk samvev slå-sammen")
    #expect(file.fault(RenameRow(nil, from: "nav", to: "n v"))?.contains("badID") == true)
    // Of ties without a direction the smaller id stands first.
    try file.edit(RenameRow(nil, from: "nav", to: "å"))
    let ties = try file.network().ties
    #expect(
      (0..<ties.count).contains { ties.kind[$0] == .collaborates && ties.b[$0].kind == .service })
    #expect(try file.network().violations().isEmpty)
  }

  @Test func `two that are the same become one, and what they say against each other is asked`()
    throws
  {
    let file = try EditedFile(Self.tables)
    try file.edit(
      add(
        .ties,
        ["a": "nav2", "b": "bjork", "kind": "serves", "from": "2024-01-01", "strength": "weak"]))
    try file.edit(add(.ties, ["a": "nav", "b": "nav2", "kind": "collaborates"]))
    let before = try file.bundle()
    let fault = try #require(file.fault(JoinRows("nav", "nav2", keepsOwn: false)))
    #expect(fault.contains("tjeneste nav, navn: «Nav» mot «Nav Solvik»"))
    #expect(try file.bundle() == before)
    try file.edit(JoinRows("nav", "nav2", keepsOwn: true))
    let network = try file.network()
    let nav = try #require(network.find(.service, id: "nav"))
    #expect(network.find(.service, id: "nav2") == nil)
    #expect(network.services.name[nav.row] == "Nav")
    // What was empty is filled, the two ties are one, and what tied the two together is gone.
    #expect(network.services.area[nav.row].map { network.symbols[$0] } == "sentrum")
    let ofNav = (0..<network.ties.count).filter {
      network.ties.a[$0] == nav && network.ties.kind[$0] == .serves
    }
    #expect(ofNav.map { network.ties.strength[$0] } == [.weak])
    #expect(network.contacts.service.allSatisfy { $0 == nav })
    #expect(network.ties.count == 3)
    #expect(
      file.fault(JoinRows("nav", "kari", keepsOwn: true))
        == "tjeneste «nav» og kontakt «kari» er ikke av samme slag")
    try file.edit(UndoChange(nil))
    #expect(try file.bundle() == before)
  }

  @Test func `a row does not take the key of another, be the two alike or not`() throws {
    let file = try EditedFile(Self.tables)
    for title in ["A", "B"] {
      try file.edit(
        add(.moments, ["date": "2026-01-01", "family": "bjork", "title": title]))
    }
    #expect(
      file.fault(set(.moments, ["2026-01-01", "bjork", "A"], ["title": "B"]))
        == "øyeblikk «2026-01-01/bjork/B» finnes fra før")
    #expect(try file.network().moments.count == 2)
  }

  @Test func `a deadline that a referral goes by does not go, by whatever way`() throws {
    let file = try EditedFile(Self.tables)
    try file.edit(add(.deadlines, ["kind": "egen-frist", "length": "3w"]))
    try file.edit(set(.referrals, ["r1"], ["kind": "egen-frist"]))
    #expect(file.fault(remove(.deadlines, ["egen-frist"]))?.contains("unknownDeadlineKind") == true)
    #expect(file.fault(UndoChange(2))?.contains("unknownDeadlineKind") == true)
    #expect(try file.network().violations().isEmpty)
  }
}
