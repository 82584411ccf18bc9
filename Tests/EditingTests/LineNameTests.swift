import Analysis
import Editing
import Model
import Testing
import Wording

/// What names in a line mean, and when nothing is read.
@Suite struct LineNameTests {
  private let sample: LineSample

  init() throws { sample = try LineSample(LineKindTests.tables) }

  private func lines(_ text: String, family: String? = "f", _ language: Language = .nb) -> String {
    sample.fault(text, family: family)?.lines(text, sample.network, language)
      .joined(separator: "\n") ?? ""
  }

  @Test func `the whole of a name beats the beginning of another, and an id beats both`() throws {
    var tables = LineKindTests.tables
    tables["needs"]? += "\nn.kort,f,,debt,Gjeld,2026-01-05,\nGjel,f,,debt,Tredje,2026-01-05,"
    let sample = try LineSample(tables)
    #expect(try sample.read("Gjeld → Nav", family: "f").rows[0].text("need") == "n.kort")
    #expect(try sample.read("Gjel → Nav", family: "f").rows[0].text("need") == "Gjel")
    guard case .severalFit(.need, let place, let refs)? = sample.fault("gje → Nav", family: "f")
    else {
      Issue.record("one of several is taken")
      return
    }
    #expect(place.text == "gje")
    #expect(sample.ids(refs) == ["n.gjeld", "n.kort"])
  }

  @Test func `what the family has to do with comes before the rest of the network`() throws {
    var tables = LineKindTests.tables
    tables["services"]? += "\ns.nav2,Nav Nordvik,nav"
    let sample = try LineSample(tables)
    // Unni of Nav Solvik helps the family; nobody of Nav Nordvik does.
    #expect(try sample.read("Gjeld → Nav", family: "f").rows[0].text("actor") == "s.nav")
    #expect(try sample.read("Gjeld → Nav N", family: "f").rows[0].text("actor") == "s.nav2")
    guard case .severalFit(.actor, _, let refs)? = sample.fault("n.annen → Nav") else {
      Issue.record("one of several is taken")
      return
    }
    #expect(sample.ids(refs) == ["s.nav", "s.nav2"])
  }

  @Test func `the need of another family never fits and is never named`() throws {
    for text in [
      "n.annen → Nav", "n.annen slutt", "ringte Nav: n.annen", "svar BUP på n.annen ja",
      "henvist Mona → BUP: n.annen", "ny Olga, gjeld: X", "ny p.other, gjeld: X", "Gjeld → Olga",
      "mål Olga, skole: X", "vendepunkt p.other: X",
    ] {
      let fault = sample.fault(text, family: "f")
      if text.hasPrefix("vendepunkt") {
        // What is no name of the family belongs to the title.
        #expect(try sample.read(text, family: "f").rows[0].text("title") == "p.other: X")
        continue
      }
      let named: [Ref]
      switch fault {
      case .noneFits(_, _, let nearest): named = nearest
      case .noneOfThese(_, _, let own): named = own
      default:
        Issue.record("\(text): \(String(describing: fault))")
        continue
      }
      #expect(!sample.ids(named).contains { ["n.annen", "p.other", "g"].contains($0) })
    }
  }

  @Test func `the own network of another family is neither found nor named`() throws {
    var tables = LineKindTests.tables
    tables["services"]? += "\ns.eget,Eget nettverk,private"
    tables["contacts"]? += "\nc.mormor,Mormor,s.eget,\nc.farmor,Farmor,s.eget,"
    tables["ties"]? += "\nc.mormor,f,serves\nc.farmor,g,serves"
    let sample = try LineSample(tables)
    #expect(try sample.read("ringte Mormor", family: "f").rows[0].text("actor") == "c.mormor")
    guard case .noneFits(_, _, let nearest)? = sample.fault("ringte Farmor", family: "f") else {
      Issue.record("the grandmother of another family is found")
      return
    }
    #expect(!sample.ids(nearest).contains("c.farmor"))
  }

  @Test func `a closed need does not fit, and the day is said`() throws {
    guard case .notThen(.need, _, let need)? = sample.fault("Bolig slutt", family: "f") else {
      Issue.record("a closed need is taken")
      return
    }
    #expect(sample.ids([need]) == ["n.gammel"])
    #expect(lines("Bolig → Nav") == "«Bolig» ble avsluttet 1. januar 2026.")
    #expect(lines("gjort Skrive") == "Avtalen «Skrive brev» ble gjort 8. januar 2026.")
  }

  @Test func `somebody who has left fits only by the id`() throws {
    var tables = LineKindTests.tables
    tables["contacts"] =
      "id,name,service,role,until\nc.unni,Unni G.,s.nav,veileder,\nc.mona,Mona,s.koord,coordinator,\nc.gro,Gro,s.bup,,2026-03-31"
    tables["referrals"] = ""
    let sample = try LineSample(tables)
    guard case .notThen? = sample.fault("Gjeld → Gro", family: "f") else {
      Issue.record("somebody who has left is taken by name")
      return
    }
    #expect(try sample.read("Gjeld → c.gro", family: "f").rows[0].text("actor") == "c.gro")
  }

  @Test func `the family comes from the text, from what is named, or from beside the line`() throws
  {
    for (text, family) in [
      ("@f møte", "f"), ("@Familie Furu møte", "f"), ("@\"familie furu\" Noen → Nav", "f"),
      ("n.annen → Nav", "g"), ("Noen → Nav", "f"), ("vendepunkt Olga: Lo", "g"),
      ("gjort Ringe BUP", "f"), ("ringte Nav: Noen", "f"), ("ny Ida, skole: X", "f"),
      ("henvist Kari → Nav", "f"), ("ringte Olga", "g"), ("avtale Olga: X", "g"),
    ] {
      #expect(try sample.network.id(sample.read(text).family) == family, "\(text)")
    }
    for text in ["møte", "ringte Nav", "svar BUP ja", "ny skole: X", "øyeblikk X", "avtale Nav: X"]
    {
      #expect(sample.fault(text) == .noFamily, "\(text)")
    }
    guard case .twoFamilies? = sample.fault("@g møte", family: "f") else {
      Issue.record("two families are taken")
      return
    }
    #expect(try sample.read("@f møte", family: "f").kind == .act)
  }

  @Test func `an unknown name is answered with the nearest ones`() {
    guard case .noneFits(.actor, let place, let nearest)? = sample.fault("Gjeld → Nva", family: "f")
    else {
      Issue.record("an unknown name is taken")
      return
    }
    #expect(place.text == "Nva")
    #expect(place.from == 8)
    #expect(sample.ids(nearest) == ["s.nav"])
    #expect(lines("Gjeld → Nva") == "Ingen heter «Nva». Det ligner på:\n  s.nav  Nav Solvik")
    #expect(
      lines("ny gjedl: X")
        == "«gjedl» er ikke et livsområde. Mente du «gjeld»?")
  }

  @Test func `a need that is nothing like any is answered with those of the family`() {
    #expect(
      lines("Klassetur → Nav")
        == "Ingen av behovene heter «Klassetur». Familien har:\n  n.gjeld  «Gjeld og krav» (Kari)\n  n.prat  «Noen å snakke med» (Ida)"
    )
  }

  @Test func `several referrals that wait are listed, and the need says which`() throws {
    var tables = LineKindTests.tables
    tables["referrals"]? += "\nr.to,f,p.kari,n.gjeld,c.mona,c.silje,2026-06-01"
    let sample = try LineSample(tables)
    guard case .severalWaiting(_, let refs)? = sample.fault("svar BUP ja", family: "f") else {
      Issue.record("one of several referrals is answered")
      return
    }
    #expect(sample.ids(refs) == ["r.bup", "r.to"])
    #expect(try sample.read("svar BUP på Gjeld ja", family: "f").rows[0].text("id") == "r.to")
    #expect(try sample.read("svar Silje ja", family: "f").rows[0].text("id") == "r.to")
    guard case .noneWaiting? = sample.fault("svar Nav ja", family: "f") else {
      Issue.record("a referral that is not there is answered")
      return
    }
  }

  @Test func `what the coordinator did is refused where there is none or more than one`() throws {
    #expect(sample.fault("møte", family: "g") == .noCoordinator(family: Ref(.family, 1)))
    var tables = LineKindTests.tables
    tables["contacts"]? += "\nc.tone,Tone,s.koord,coordinator"
    tables["ties"]? += "\nc.tone,p.ida,serves"
    let two = try LineSample(tables)
    guard case .severalCoordinators(_, let refs)? = two.fault("møte", family: "f") else {
      Issue.record("one of two coordinators is taken")
      return
    }
    #expect(two.ids(refs) == ["c.mona", "c.tone"])
  }

  @Test func `the coordinator of somebody who has moved out is not the family's`() throws {
    var tables = LineKindTests.tables
    tables["people"] =
      "id,family,alias,until\np.ida,f,Ida,2026-05-31\np.kari,f,Kari,\np.other,g,Olga,"
    tables["contacts"]? += "\nc.tone,Tone,s.koord,coordinator"
    tables["ties"]? += "\nc.tone,p.ida,serves"
    let sample = try LineSample(tables)
    let coordinator = familyCoordinators(sample.network, sample.day)[0].map {
      sample.network.contacts.id[$0]
    }
    #expect(coordinator == "c.mona")
    #expect(try sample.read("møte", family: "f").rows[0].text("actor") == "c.mona")
  }

  @Test func `a part of the network is enough for what the family has to do with`() throws {
    let part = LineSample(sample.network, sample.day, holdsEverything: false)
    #expect(try part.read("Gjeld → Unni ja", family: "f").kind == .yes)
    #expect(try part.read("ringte Nav: Gjeld svar fredag", family: "f").kind == .act)
    #expect(part.fault("Gjeld → Navet", family: "f") == .needsEverything)
    #expect(part.fault("Gjeld → Unni ja") == .needsEverything)
    #expect(part.fault("n.gjeld → c.unni ja") == .needsEverything)
    #expect(part.fault("@Familie Furu møte") == .needsEverything)
    #expect(try part.read("@f møte", family: "f").kind == .act)
    #expect(familyNamed(in: "@f møte") == "f")
    #expect(familyNamed(in: "@\"Familie Furu\" møte") == "Familie Furu")
    #expect(familyNamed(in: "møte @f") == nil)
  }
}
