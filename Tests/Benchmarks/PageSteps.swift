import Foundation
import Support

extension Bench {
  /// The page: from the start to the first one, then each of them and saving, many times. What
  /// stands in the table is the time that 19 of 20 requests do not exceed; the reference is the
  /// style sheet, for which the network is not looked at.
  func page() throws {
    try require(size: size)
    let file = path("\(size)-served.sqlite")
    try remove("\(size)-served.sqlite")
    try FileManager.default.copyItem(atPath: path("\(size).sqlite"), toPath: file)
    let began = ContinuousClock.now
    let served = try ServedFile(samvev, file)
    defer { served.end() }
    try served.open()
    _ = try served.get("")
    let start = seconds(since: began)
    let (least, most) = size == "S" ? (0.15, 0.04) : (1.0, 0.1)
    let isHeld = ["S", "M"].contains(size)
    add(
      Row(
        step: "page: start to the first one", rows: try rowCount(), ours: start,
        limit: isHeld ? .most(least) : nil))
    let family = try served.family()
    let style = try served.p95 { _ in _ = try served.get(served.style) }
    let pages: [(name: String, path: String)] = [
      ("I dag", ""), ("families", "familier"), ("a family", family), ("meetings", "mote"),
      ("services", "tjenester"), ("settings", "innstillinger"), ("help", "hjelp"),
    ]
    for page in pages {
      let time = try served.p95 { _ in _ = try served.get(page.path) }
      add(try row(page.name, time, style, isHeld ? .most(most) : nil))
    }
    let saving = try served.p95 { number in try served.save(number) }
    add(try row("saving", saving, style, isHeld ? .most(most) : nil))
    let after = try served.p95 { number in
      try served.save(100 + number)
      _ = try served.get("")
    }
    add(try row("saving, and I dag after it", after, style, isHeld ? .most(2 * most) : nil))
    let manager = try served.p95(of: 5) { _ in _ = try served.get("leder") }
    add(try row("manager", manager, style, nil))
    add(
      Row(
        step: "page: peak memory", rows: try rowCount(), ours: try served.peakMegabytes(),
        unit: .megabytes, limit: size == "M" ? .most(300) : nil))
    served.end()
    try remove("\(size)-served.sqlite")
  }

  private func row(
    _ name: String, _ time: Double, _ style: Double, _ limit: Row.Limit?
  ) throws -> Row {
    let rows = try rowCount()
    return Row(
      step: "page: " + name + ", 95 of 100", rows: rows, ours: time, reference: style,
      referenceName: "the style sheet", limit: limit, runs: 60)
  }
}

private func seconds(since moment: ContinuousClock.Instant) -> Double {
  let passed = moment.duration(to: .now).components
  return Double(passed.seconds) + Double(passed.attoseconds) / 1e18
}

/// A network file that is served, and a browser that has opened it.
private final class ServedFile {
  private let process = Process()
  private let opening: String
  private let host: String
  private let client: RawClient
  private var root = ""
  private var cookie = ""
  private(set) var style = ""
  private var call: [(String, String)] = []

  init(_ program: String, _ file: String) throws {
    process.executableURL = URL(filePath: program)
    process.arguments = ["serve", file, "--no-open"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    var printed = Data()
    while printed.count(where: { $0 == UInt8(ascii: "\n") }) < 2 {
      let more = pipe.fileHandleForReading.availableData
      if more.isEmpty { throw BenchmarkError("serve ended: \(file)") }
      printed += more
    }
    let lines = String(decoding: printed, as: UTF8.self).split(separator: "\n").map(String.init)
    opening = lines[0]
    host = String(lines[1].dropLast().dropFirst("http://".count))
    guard let port = UInt16(host.drop { $0 != ":" }.dropFirst()),
      let client = RawClient(port)
    else { throw BenchmarkError("nobody listens: \(host)") }
    self.client = client
  }

  func end() {
    if process.isRunning {
      process.interrupt()
      process.waitUntilExit()
    }
  }

  /// Sends a request as the browser does that was opened.
  private func send(
    _ method: String, _ path: String, _ fields: [(String, String)]? = nil
  ) throws -> (status: Int, text: String, cookie: String?) {
    let isOpening = cookie.isEmpty
    var lines = [
      "\(method) \(path) HTTP/1.1", "Host: \(host)", "Sec-Fetch-Dest: document",
      "Sec-Fetch-Site: " + (isOpening ? "cross-site" : "same-origin"),
      "Origin: " + (isOpening ? "null" : "http://" + host),
    ]
    if !isOpening { lines.append("Cookie: " + cookie) }
    let letters = CharacterSet.alphanumerics
    let body = (fields ?? []).map { name, value in
      name + "=" + (value.addingPercentEncoding(withAllowedCharacters: letters) ?? "")
    }.joined(separator: "&")
    if fields != nil {
      lines += [
        "Content-Type: application/x-www-form-urlencoded", "Content-Length: \(body.utf8.count)",
      ]
    }
    let text = (lines + ["", body]).joined(separator: "\r\n")
    client.send(text)
    guard let reply = client.reply() else { throw BenchmarkError("no answer: \(path)") }
    return (
      reply.status, reply.body,
      reply.head.contains("Set-Cookie: ") ? between(reply.head, "Set-Cookie: ", "\r\n") : nil
    )
  }

  func open() throws {
    let file = try String(contentsOfFile: opening, encoding: .utf8)
    let code = between(file, "name=\"code\" value=\"", "\"")
    let reply = try send("POST", "/open", [("code", code)])
    guard reply.status == 200, let given = reply.cookie else {
      throw BenchmarkError("the page does not open: \(reply.status)")
    }
    cookie = String(given.prefix { $0 != ";" })
    root = between(reply.text, "url=", "\"")
  }

  func get(_ path: String) throws -> String {
    let reply = try send("GET", path.hasPrefix("/") ? path : root + path)
    guard reply.status == 200 else { throw BenchmarkError("\(path): \(reply.status)") }
    return reply.text
  }

  /// The page of the first family in the list; finds a call that can be answered too.
  func family() throws -> String {
    let today = try get("")
    style = between(today, "<link rel=\"stylesheet\" href=\"", "\"")
    call = ["hvem", "familie"].map { name in
      (name, between(today, "name=\"\(name)\" value=\"", "\""))
    }
    return "familie/" + between(try get("familier"), "familie/", "\"")
  }

  /// Writes down that somebody answers by a day.
  func save(_ number: Int) throws {
    let day = 1 + number % 28
    let month = 1 + number / 28 % 12
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    let reply = try send(
      "POST", root + "samtale",
      call + [
        ("svar", "innen"), ("dag", "2027-\(two(month))-\(two(day))"), ("rad", ""), ("back", root),
      ])
    guard reply.status == 303 else { throw BenchmarkError("saving: \(reply.status)") }
  }

  /// The time in seconds that 19 of 20 do not exceed.
  func p95(of count: Int = 60, _ body: (Int) throws -> Void) throws -> Double {
    let times = try (0..<count).map { number in
      let began = ContinuousClock.now
      try body(number)
      return seconds(since: began)
    }.sorted()
    return times[min(count - 1, count * 95 / 100)]
  }

  func peakMegabytes() throws -> Double {
    let status = try String(
      contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? ""
    return (Double(line.filter(\.isNumber)) ?? 0) * 1.024 / 1000
  }

  private func between(_ text: String, _ start: String, _ end: String) -> String {
    guard let from = text.firstRange(of: start)?.upperBound else { return "" }
    let rest = text[from...]
    return String(rest[..<(rest.firstRange(of: end)?.lowerBound ?? rest.endIndex)])
  }
}
