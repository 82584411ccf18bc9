import Model
import Support
import Testing

@testable import Web

/// Requests that no browser would send: every one gets a reply.
@Suite struct RequestFuzzTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `whatever is asked, there is a reply with all its headers`(seed: UInt64) throws {
    var random = Seeded(seed)
    var page = TestPage(try small())
    let seeds = requests(&page)
    #expect(seeds.count > 20)
    for _ in 0..<700 {
      var request = random.pick(seeds)
      for _ in 0..<random.number(1...4) { mutate(&request, &random, seeds) }
      let reply = page.send(request)
      if reply.header("Content-Type")?.hasPrefix("text/html") == true {
        let faults = MarkupCheck(reply.text).faults
        #expect(faults == [], "\(request.method) \(request.path)?\(request.query ?? "")")
      }
      page.seconds += Double(random.below(20))
      // The page goes on: what was just asked may have locked or ended it.
      page.web.session.isLocked = false
      page.web.session.isEnded = false
    }
  }

  private func small() throws -> MemoryNetwork {
    MemoryNetwork(
      try Network(
        PlainBundle(
          lines: """
            families id=f1 alias=Bjørk enrolled=2026-01-01
            people id=p1 family=f1 alias=Kari born=2015-03
            services id=s1 name=Nav sector=nav
            contacts id=c1 name=Anne service=s1
            needs id=n1 family=f1 person=p1 domain=economy title=Gjeld raised=2026-02-01
            """)))
  }

  /// What a browser would send from the pages there are.
  private func requests(_ page: inout TestPage) -> [WebRequest] {
    let crawl = Crawl(&page)
    return crawl.pages.map { TestPage.request("GET", $0.address) }
      + crawl.forms.values.sorted { $0.action < $1.action }.map {
        TestPage.request("POST", $0.action, body: TestPage.form($0.fields))
      }
      + [
        TestPage.request(
          "POST", TestPage.root + "linje",
          body: TestPage.form([("text", "@Bjørk Gjeld → Nav"), ("save", "1")])),
        TestPage.request(
          "POST", TestPage.root + "regneark",
          body: Array("--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--".utf8),
          type: "multipart/form-data; boundary=x"),
      ]
  }

  private func mutate(
    _ request: inout WebRequest, _ random: inout Seeded, _ seeds: [WebRequest]
  ) {
    switch random.below(12) {
    case 0: request.method = random.pick(["GET", "POST", "HEAD", "PUT", "", "gEt"])
    case 1: request.path = text(mangled(Array(request.path.utf8), &random))
    case 2: request.query = request.query.map { text(mangled(Array($0.utf8), &random)) } ?? "a=%"
    case 3, 4, 5: request.body = mangled(request.body, &random)
    case 6:
      if !request.headers.isEmpty {
        request.headers.remove(at: random.below(request.headers.count))
      }
    case 7:
      if !request.headers.isEmpty { request.headers.append(random.pick(request.headers)) }
    case 8: request.path = random.pick(seeds).path
    case 9: request.body = random.pick(seeds).body
    case 10:
      let numbers = ["0", "1", "2", "7", "999999999", "-1", "00", "٣", "1e3", "9999999999"]
      let parts = request.path.split(separator: "/", omittingEmptySubsequences: false)
      request.path = parts.map { $0.allSatisfy(\.isNumber) ? random.pick(numbers) : String($0) }
        .joined(separator: "/")
    default:
      request.headers = request.headers.map {
        $0.name == "Content-Type"
          ? (
            $0.name,
            random.pick([
              "multipart/form-data", "multipart/form-data; boundary=", "text/plain", "",
              "application/octet-stream", "multipart/form-data; boundary=x",
            ])
          ) : $0
      }
    }
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private func mangled(_ bytes: [UInt8], _ random: inout Seeded) -> [UInt8] {
    var bytes = bytes
    let odd = Array("%&=+/?#;\"'<>\u{0}\r\n ..%00%2e%ff\u{1F600}@→9-".utf8)
    for _ in 0..<random.number(1...6) {
      let place = bytes.isEmpty ? 0 : random.below(bytes.count)
      switch random.below(5) {
      case 0: bytes.insert(random.pick(odd), at: place)
      case 1: if !bytes.isEmpty { bytes.remove(at: place) }
      case 2: if !bytes.isEmpty { bytes[place] = UInt8(random.below(256)) }
      case 3: bytes += bytes.prefix(200)
      default: bytes = Array(bytes.prefix(place + 1))
      }
    }
    return bytes
  }
}
