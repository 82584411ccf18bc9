import Exchange
import Foundation
import Model
import Store
import Support
import Testing
import Wording

@testable import Web

// What is noted of what was shown.
extension ShowingPageTests {
  @Test func `looking writes nothing, saving notes for whom`() throws {
    let network = try network()
    var page = TestPage(network)
    let before = network.bundle
    let address = address(page)
    let person = number(page, .people, "p2")
    for query in ["", query(page, "s1", "s2"), "?person=\(person)", query(page, "s1", "s3")] {
      _ = page.get(address + query)
    }
    #expect(network.bundle == before && network.log.isEmpty)
    #expect(network.noted.isEmpty && network.written.isEmpty)

    let saved = page.post(address, fields(page, "s2", "s1"))
    #expect(saved.status == 303)
    let next = try #require(saved.header("Location"))
    #expect(next == TestPage.root + address + query(page, "s1", "s2"))
    #expect(
      network.noted == [
        Share(
          day: TestPage.day, by: "tests", for: .services(["s1", "s2"]), what: .meetingSheet,
          family: "f1")
      ])
    // By the family's own id: a number in the network would tell of the others in it.
    let name = "moteark-delt-f1-2026-06-15.html"
    let file = String(decoding: try #require(network.written[name]), as: UTF8.self)
    #expect(file.contains("Tilbake i arbeid") && !file.contains(Self.hidden))
    #expect(file.contains("Viser bare det som kan deles med Nav og Skolen"))
    // The page that the others look at says where it is, and not in which folders.
    let shown = page.get(next).text
    #expect(shown.contains(name) && !shown.contains("/home/kari"))

    _ = page.post(address, [("person", String(person))])
    #expect(network.noted.last?.recipients == .person("p2"))
    #expect(network.noted.last?.what == .familySheet)
    #expect(network.written["familieark-f1-2026-06-15.html"] != nil)
    #expect(network.bundle == before)
  }

  @Test func `it is noted before it is written, and not written where it cannot be noted`() throws {
    let network = try network()
    var page = TestPage(network)
    network.writeFault = .file(.busy(path: "nett.sqlite"))
    #expect(page.post(address(page), fields(page, "s1")).status == 503)
    #expect(network.noted.count == 1 && network.written.isEmpty)
    network.writeFault = nil
    network.noteFault = .file(.busy(path: "nett.sqlite"))
    #expect(page.post(address(page), fields(page, "s1")).status == 503)
    #expect(network.noted.count == 1 && network.written.isEmpty)
  }

  @Test func `the meeting sheet of all is noted too`() throws {
    let network = try network()
    var page = TestPage(network)
    let family = number(page, .families, "f1")
    #expect(page.post("familie/\(family)/ark").status == 303)
    #expect(
      network.noted == [
        Share(day: TestPage.day, by: "tests", for: .meeting, what: .meetingSheet, family: "f1")
      ])
    // It is of use also where that cannot be noted.
    network.noteFault = .file(.busy(path: "nett.sqlite"))
    #expect(page.post("familie/\(family)/ark").status == 303)
    #expect(network.written["moteark-f1-2026-06-15.html"] != nil)
    #expect(page.get("").text.contains("Det er ikke notert blant det som er delt."))
  }

  @Test func `the family's page says who has got what, by names, the latest first`() throws {
    let network = try network()
    var page = TestPage(network)
    let address = "familie/\(number(page, .families, "f1"))"
    let none = page.get(address).text
    #expect(none.contains("Hvem har fått hva"))
    #expect(none.contains("Det betyr ikke at ingenting er delt"))
    func share(
      _ recipients: Share.Recipients, _ what: Share.Thing, _ family: String?, _ day: String
    ) throws -> Share {
      Share(
        day: try #require(Day(day)), by: "Kari", for: recipients, what: what, family: family)
    }
    try network.note(share(.services(["s1", "s4"]), .meetingSheet, "f1", "2026-06-01"))
    try network.note(share(.meeting, .meetingSheet, "f2", "2026-06-02"))
    try network.note(share(.person("p2"), .familySheet, "f1", "2026-06-03"))
    try network.note(share(.services(["borte"]), .export, nil, "2026-06-04"))
    let text = page.get(address).text
    #expect(MarkupCheck(text).faults == [])
    let lines = [
      "04.06.2026: eksport for noen som ikke er i nettverket lenger",
      "03.06.2026: familiens ark for Morten",
      // A service that has nothing to do with the family any more.
      "01.06.2026: møteark for Nav og Sperret05",
    ]
    let places = lines.map { text.range(of: $0)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    // Of another family.
    #expect(!text.contains("02.06.2026"))
    #expect(text.contains("Om noen fikk dem"))
    #expect(!text.contains("borte"))
  }

  @Test func `the family's page says what may be shared and what is missing`() throws {
    var page = TestPage(try network())
    let text = page.get("familie/\(number(page, .families, "f1"))").text
    #expect(text.contains("Hva som kan deles, og hvem som må spørres"))
    #expect(text.contains("Samtykke som mangler"))
    // Nav and the school have it both ways.
    #expect(
      text.contains("Mellom Nav og Sperret04.") && text.contains("Mellom Skolen og Sperret04."))
    #expect(!text.contains("Mellom Nav og Skolen."))
    #expect(text.contains("href=\"#samtykke\"") && text.contains("id=\"samtykke\""))
  }

  @Test func `the way to it is on the family's page and on every part of its meeting`() throws {
    var page = TestPage(try network())
    let family = number(page, .families, "f1")
    let link = "href=\"\(TestPage.root)familie/\(family)/vis\""
    #expect(page.get("familie/\(family)").text.contains(link))
    for part in 0..<6 {
      #expect(page.get("mote/\(family)?del=\(part)").text.contains(link), "\(part)")
    }
  }
}
