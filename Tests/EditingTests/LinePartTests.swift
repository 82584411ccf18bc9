import Editing
import Model
import Support
import Testing
import Wording

/// A part of the network says what the whole says, or asks for the whole.
@Suite struct LinePartTests {
  /// The part, and others behind it.
  private func whole() throws -> LineSample {
    var tables = LineKindTests.tables
    tables["families"]? += "\nh,Familie Hegg"
    tables["people"]? += "\np.h,h,Ida\np.h2,h,Unni"
    tables["services"]? += "\ns.nav2,Nav ja,nav\ns.x,Noen andre,health"
    tables["contacts"]? += "\nc.mona2,Mona Li,s.x,rådgiver\nc.gjert,Gjert,s.x,rådgiver"
    tables["needs"]? += "\nn.h,h,p.h,debt,Gjeld,2026-01-05,\nn.h2,h,p.h,debt,Noen,2026-01-05,"
    tables["referrals"]? += "\nr.h,h,p.h,n.h,c.mona,s.bup,2026-05-04"
    tables["agreements"]? += "\na.h,h,c.mona2,Ringe Nav,2026-06-01,"
    return try LineSample(tables)
  }

  private func answer(_ text: String, _ sample: LineSample) -> String? {
    do throws(LineFault) {
      let reading = try sample.read(text, family: "f")
      return reading.sentence(sample.network, .nb)
        + "\((try? sample.rows(text, family: "f")) ?? [])"
    } catch {
      return error == .needsEverything
        ? nil : error.lines(text, sample.network, .nb).joined(separator: "\n")
    }
  }

  @Test func `a part gives the same answer as the whole, or none`() throws {
    let whole = try whole()
    let small = try LineSample(LineKindTests.tables)
    let part = LineSample(small.network, small.day, holdsEverything: false)
    let pieces = [
      "Gjeld", "Noen", "Nav", "Nav ja", "Mona", "Mona Li", "Unni", "BUP", "Ida", "Gjert", "ringte",
      "svar", "fredag", "→", "ja", "nei", "henvist", ":", "på", "avtale", "Ringe", "gjort", "ny",
      "gjeld:", "slutt", "@f", "vendepunkt", "Ida:", "videre", "møte", "31.4.",
    ]
    var random = Seeded(17)
    var answered = 0
    for _ in 0..<3000 {
      let count = random.below(7) + 1
      let text = (0..<count).map { _ in pieces[random.below(pieces.count)] }
        .joined(separator: " ")
      guard let said = answer(text, part) else { continue }
      answered += 1
      #expect(said == answer(text, whole), "\(text)")
    }
    #expect(answered > 1000)
  }
}
