import Exchange
import Foundation
import Model
import Support

/// A small network with something in every table; all rules hold.
let wholeBundle: [String: String] = [
  "families": "id,alias,area,enrolled,closed\nf1,Bjørk,4206,2024-01-01,\nf2,Gran,,,\n",
  "people": "id,family,alias,born,role,from,until\np1,f1,Mor,1988-03,adult,,\n"
    + "p2,f1,Ola,2012-05-17,child,2012-05-17,2024-05-31\np3,f2,Far,,adult,,\n",
  "homes": "person,family,from,until\np2,f2,2024-06-01,\n",
  "services": "id,name,sector,area,domains,min_age,max_age,response_time,opened,closed\n"
    + "nav,NAV Lindesnes,nav,4205,economy debt,18,,1m,,\n"
    + "skole,\"Skolen, øvre\",school,,school,6,16,10bd,2020-08-01,\n",
  "contacts": "id,name,service,role,from,until,phone,email\n"
    + "c1,Kari,nav,coordinator,2023-01-01,,+47 900 00 000,kari@example.no\n"
    + "c2,Per,skole,lærer,,,,\n",
  "ties": "a,b,kind,support,strength,trust,relation,from,until,last_contact\n"
    + "c1,f1,serves,practical emotional,strong,4,,2024-01-01,,2024-05-01\n"
    + "c2,c1,collaborates,,,,,,,\np1,p2,kin,,,,child,,,\n"
    + "p3,p2,kin,,,,child,,,\np3,p2,kin,,,,other,,,\n",
  "needs": "id,family,person,domain,title,raised,urgency,closed,outcome\n"
    + "n1,f1,p2,school,Trygg skolevei,2024-02-01,urgent,,\n"
    + "n2,f2,,housing,,2024-02-01,normal,2024-03-01,met\n",
  "responsibilities": "need,actor,asked,accepted,from,until,part,declined,reason\n"
    + "n1,p1,2024-02-02,2024-02-03,,,contributes,,\n"
    + "n1,c2,2024-02-02,,2024-02-10,,lead,2024-02-12,no-capacity\n",
  "referrals":
    "id,family,person,need,kind,from,to,sent,due,answered,outcome,reason,follows\n"
    + "r1,f1,p2,n1,decision,c1,skole,2024-02-05,2024-03-05,2024-02-20,redirected,not-provided,\n"
    + "r2,f1,p2,n1,,c1,c2,2024-02-21,,,,,r1\n",
  "activities": "date,actor,family,need,kind\n2024-02-06,c1,f1,n1,meeting\n2024-02-07,p1,f1,,\n",
  "agreements": "id,family,actor,title,agreed,due,done,dropped,need,referral\n"
    + "a1,f1,c1,Svare skolen,2024-02-20,2024-02-23,,,n1,r1\n"
    + "a2,f1,p2,Ta med bok,2024-02-20,,2024-02-21,,,\n",
  "goals": "id,family,person,domain,title,set,target,achieved,dropped,need,follows\n"
    + "g1,f1,p2,school,Gå alene,2024-02-10,2024-06-01,,,n1,\n"
    + "g2,f1,p2,school,Gå med venner,2024-03-10,,,,n1,g1\n",
  "moments": "date,family,person,title,weight,goal\n2024-03-01,f1,p2,\"Sa \"\"hei\"\"\",small,g1\n",
  "consents": "family,person,from_service,to_service,domains,given,expires,withdrawn\n"
    + "f1,p2,nav,skole,school,2024-02-01,2025-02-01,\n",
  "deadlines":
    "kind,length,roll,basis,law,url,valid_from,valid_until,name_nb,name_nn,name_en\n"
    + "lokal-frist,2w,next,local,,,2024-01-01,,Lokal frist,Lokal frist,Local deadline\n",
]

func csv(_ tables: [String: String]) -> [(name: String, bytes: [UInt8])] {
  tables.sorted { $0.key < $1.key }.map { ($0.key + ".csv", Array($0.value.utf8)) }
}

func json(_ text: String) -> [(name: String, bytes: [UInt8])] {
  [("bundle.json", Array(text.utf8))]
}

/// The bundle with one table changed.
func wholeBundle(_ table: String, _ text: String) -> [(name: String, bytes: [UInt8])] {
  var tables = wholeBundle
  tables[table] = text
  return csv(tables)
}

/// The bundle with lines added to one table.
func wholeBundle(_ table: String, adding lines: String) -> [(name: String, bytes: [UInt8])] {
  wholeBundle(table, (wholeBundle[table] ?? "") + lines)
}

func change(
  _ files: [(name: String, bytes: [UInt8])], into network: Network = Network(),
  replacing: Bool = false
) throws(ExchangeError) -> NetworkChange {
  try merge(readBundle(files: files), into: network, replacing: replacing).change
}

func network(_ files: [(name: String, bytes: [UInt8])]) throws(ExchangeError) -> Network {
  try change(files).network
}

func warnings(_ files: [(name: String, bytes: [UInt8])]) throws(ExchangeError) -> [Warning] {
  try merge(readBundle(files: files), into: Network(), replacing: false).warnings
}

/// What is said of a bundle on 15 June 2026, also of what may be wrong in its rows: the places and
/// matters.
func doubts(
  _ files: [(name: String, bytes: [UInt8])], into network: Network = Network()
) throws(ExchangeError) -> [Warning] {
  let today = Day(year: 2026, month: 6, day: 15)
  return try merge(readBundle(files: files), into: network, replacing: false, today: today)
    .warnings
}

/// A warning as tests say what they expect: `needs.csv:2 raised`.
func place(_ warning: Warning) -> String {
  warning.file + (warning.line.map { ":\($0)" } ?? "") + (warning.column.map { " " + $0 } ?? "")
}

/// What is refused of a bundle; empty where it is taken.
func refusals(
  _ files: [(name: String, bytes: [UInt8])], into network: Network = Network(),
  replacing: Bool = false
) throws(ExchangeError) -> [Refusal] {
  do throws(ExchangeError) {
    _ = try change(files, into: network, replacing: replacing)
    return []
  } catch {
    guard case .refused(let refusals, _) = error else { throw error }
    return refusals
  }
}

/// A refusal's place and fault, as tests say what they expect.
struct Place: Equatable {
  let file: String?
  let line: Int?
  let column: String?
  let found: String?
  let fault: Fault

  init(_ file: String?, _ line: Int?, _ column: String?, _ found: String?, _ fault: Fault) {
    self.file = file
    self.line = line
    self.column = column
    self.found = found
    self.fault = fault
  }

  init(_ refusal: Refusal) {
    self.init(refusal.file, refusal.line, refusal.column, refusal.found, refusal.fault)
  }
}

/// The places of what is refused of the whole bundle with lines added to a table.
func refused(_ table: String, adding lines: String) throws -> [Place] {
  try refusals(wholeBundle(table, adding: lines)).map(Place.init)
}

func exported(_ network: Network) -> [String: String] {
  let writer = BundleWriter(network)
  var files: [String: String] = [:]
  for name in writer.tables {
    var bytes: [UInt8] = []
    writer.writeCSV(name) { bytes += $0 }
    files[name.rawValue] = String(decoding: bytes, as: UTF8.self)
  }
  return files
}

func exportedJSON(_ network: Network) -> String {
  var bytes: [UInt8] = []
  BundleWriter(network).writeJSON { bytes += $0 }
  return String(decoding: bytes, as: UTF8.self)
}

func fixture(_ name: String) -> String {
  URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/cases/\(name)/bundle").path
}
