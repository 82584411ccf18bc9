import Exchange
import Model
import Testing

@testable import Web

/// What would be otherwise if somebody left, or if two worked together.
@Suite struct WhatIfPageTests {
  @Test func `what is imagined is not saved, what is kept is, and undone again`() throws {
    let network = try MemoryNetwork.sample()
    var page = TestPage(network)
    let before = network.bundle
    let fields = [("uten", "Mona"), ("dag", "2026-08-01")]
    let imagined = page.post("hva-om", fields)
    #expect(imagined.status == 200)
    #expect(imagined.text.contains("Dette er tenkt."))
    // She is the only one who is responsible for it.
    #expect(imagined.text.contains("Forstå brev fra Nav"))
    #expect(network.bundle == before && network.log.isEmpty)
    #expect(page.post("hva-om/behold", fields).status == 303)
    #expect(network.log.count == 1)
    let contacts = network.network.contacts
    let mona = try #require((0..<contacts.count).first { contacts.name[$0] == "Mona" })
    // The day is the first without her.
    #expect(contacts.until[mona].description == "2026-07-31")
    _ = page.post("angre/1", [])
    #expect(network.bundle == before)
  }

  @Test func `two who begin to work together get a tie`() throws {
    let network = try MemoryNetwork.sample()
    var page = TestPage(network)
    let fields = [("en", "BUP Solvik"), ("to", "Torget skole"), ("dag", "2026-06-15")]
    #expect(page.post("hva-om", fields).text.contains("Dette er tenkt."))
    #expect(network.log.isEmpty)
    _ = page.post("hva-om/behold", fields)
    let added = try #require(network.log.first?.rows.first)
    #expect(added.table == .ties && added.before == nil)
    #expect(added.after?.contains("collaborates") == true)
  }

  @Test func `a name that nobody has is refused at its field, and kept`() throws {
    var page = TestPage(try MemoryNetwork.sample())
    let reply = page.post("hva-om", [("uten", "Ingen Slik"), ("dag", "2026-06-15")])
    #expect(reply.status == 422)
    #expect(reply.text.contains("<title>Feil:"))
    #expect(reply.text.contains("value=\"Ingen Slik\""))
    #expect(reply.text.contains("href=\"#f-uten\""))
    let same = page.post("hva-om", [("en", "Torget skole"), ("to", "Torget skole")])
    #expect(same.status == 422)
    #expect(page.post("hva-om", []).status == 400)
    let day = page.post("hva-om/behold", [("uten", "Mona"), ("dag", "en gang i august")])
    #expect(day.status == 422 && day.text.contains("href=\"#f-dag1\""))
    #expect(page.network.log.isEmpty)
  }

  @Test func `the handover is written beside the network`() throws {
    let network = try MemoryNetwork.sample()
    var page = TestPage(network)
    _ = page.post("hva-om/ark", [("uten", "Mona"), ("dag", "2026-06-15")])
    let file = try #require(network.written["overlevering-2026-06-15.html"])
    #expect(String(decoding: file, as: UTF8.self).contains("Forstå brev fra Nav"))
    #expect(network.log.isEmpty)
    // A part has what would be otherwise, and not all that somebody has in hand: a question that
    // waits makes no difference to anybody.
    #expect(network.partsRead.isEmpty)
  }
}

/// What a family's page and its meeting say of whom to ring, and of then and now.
@Suite struct FamilyActionTests {
  /// The page of the family Bjørk.
  private func number(_ page: inout TestPage) -> Int {
    page.web.session.numbers.number(RowKey(.families, ["bjork"]))
  }

  @Test func `the family's page says whom to ring and who could`() throws {
    var page = TestPage(try MemoryNetwork.sample())
    let family = page.get("familie/\(number(&page))").text
    #expect(family.contains("Hvem du kan ringe"))
    // Nobody else has leisure as a task.
    #expect(family.contains("kan spørre Kulturskolen, som har fritid som oppgave"))
    #expect(family.contains("Hva hjelpen krever av familien"))
  }

  @Test func `then and now begins with the last meeting, and any day can be chosen`() throws {
    var page = TestPage(try MemoryNetwork.sample())
    let address = "mote/\(number(&page))?del=1"
    let last = page.get(address).text
    // The last meeting before the day of the page.
    #expect(last.contains("value=\"26.05.2026\""))
    #expect(last.contains("Sende forslag til nedbetaling"))
    #expect(last.contains("NY etter"))
    #expect(page.get(address + "&fra=2025-01-01").text.contains("1. januar 2025"))
    // A day that is none, or is not over, is passed over.
    #expect(page.get(address + "&fra=2027-01-01").text.contains("value=\"26.05.2026\""))
  }
}
