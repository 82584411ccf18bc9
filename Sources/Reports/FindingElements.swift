import Analysis
import Model
import Threads
import Wording

/// Writes the findings as elements of the document's array `findings`, from pieces that are ready.
///
/// The same bytes as `JSONOutput` would write, three levels deep. Blocks of findings are written on
/// two threads and handed on in order, a few at a time, so that memory does not grow with their
/// number.
struct FindingElements: Sendable {
  private let network: Network
  private let writer: FindingWriter
  /// From the comma before a finding to the kind of its subject, by code, severity and kind.
  private let openings: [[UInt8]]
  /// A part of `related`, up to its id, by kind.
  private let parts: [[UInt8]]

  /// How heavy a block is, and how many blocks are held at once. A finding weighs 8, and 1 more for
  /// each that is related: about 90 bytes each. The memory of small blocks is used again and again;
  /// that of larger ones is new each time.
  private static let blockWeight = 1 << 10
  private static let blocks = 16

  init(_ network: Network, _ writer: FindingWriter) {
    self.network = network
    self.writer = writer
    openings = FindingCode.allCases.flatMap { code in
      Severity.allCases.flatMap { severity in
        Ref.Kind.allCases.map { kind in
          Array(
            """
            ,
                {
                  "code": "\(code.rawValue)",
                  "severity": "\(severity.code)",
                  "subject": {
                    "kind": "\(kind.code)",
                    "id":\u{20}
            """.utf8)
        }
      }
    }
    parts = Ref.Kind.allCases.map { kind in
      Array(
        """
        ,
                {
                  "kind": "\(kind.code)",
                  "id":\u{20}
        """.utf8)
    }
  }

  /// Writes all findings.
  func write<Failure: Error>(
    _ findings: Findings, _ write: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var start = 0
    while start < findings.count {
      var blocks: [Range<Int>] = []
      while start < findings.count, blocks.count < Self.blocks {
        var weight = 0
        let first = start
        while start < findings.count, weight < Self.blockWeight {
          weight += 8 + findings[start].related.count
          start += 1
        }
        blocks.append(first..<start)
      }
      let ranges = blocks
      let written = results(of: ranges.count, threads: ranges.count) { number in
        block(findings[ranges[number]], isFirst: ranges[number].lowerBound == 0)
      }
      for bytes in written { try write(bytes) }
    }
  }

  private func block(_ findings: Slice<Findings>, isFirst: Bool) -> [UInt8] {
    var lines = ElementLines(isFirst: isFirst)
    for finding in findings { add(finding, to: &lines) }
    return lines.buffer.bytes
  }

  private func add(_ finding: Finding, to lines: inout ElementLines) {
    lines.begin(openings[opening(finding)])
    put(id: finding.subject, to: &lines.buffer)
    lines.buffer.put("\n      },\n      \"family\": ")
    if let family = finding.family {
      lines.buffer.put(quoted: network.families.id, family.row)
    } else {
      lines.buffer.put("null")
    }
    lines.buffer.put(",\n      \"area\": ")
    if let area = finding.area {
      lines.buffer.put(quoted: network.symbols[area])
    } else {
      lines.buffer.put("null")
    }
    lines.buffer.put(",\n      \"since\": ")
    lines.put(day: finding.since)
    lines.buffer.put(",\n      \"days\": ")
    lines.buffer.put(finding.days.map { String($0) } ?? "null")
    lines.buffer.put(",\n      \"related\": [")
    var isFirst = true
    for ref in finding.related {
      let part = parts[Int(ref.kind.rawValue)]
      lines.buffer.put(utf8: isFirst ? part[1...] : part[...])
      isFirst = false
      put(id: ref, to: &lines.buffer)
      lines.buffer.put("\n        }")
    }
    lines.buffer.put(isFirst ? "],\n      \"message\": " : "\n      ],\n      \"message\": ")
    lines.buffer.put(sentence: writer.messageWords(finding))
    lines.buffer.put(",\n      \"suggestion\": ")
    lines.buffer.put(sentence: writer.suggestionWords(finding))
    lines.buffer.put("\n    }")
  }

  private func opening(_ finding: Finding) -> Int {
    (finding.code.place * Severity.allCases.count + Int(finding.severity.rawValue))
      * Ref.Kind.allCases.count + Int(finding.subject.kind.rawValue)
  }

  private func put(id ref: Ref, to buffer: inout OutputBuffer) {
    switch ref.kind {
    case .family: buffer.put(quoted: network.families.id, ref.row)
    case .person: buffer.put(quoted: network.people.id, ref.row)
    case .service: buffer.put(quoted: network.services.id, ref.row)
    case .contact: buffer.put(quoted: network.contacts.id, ref.row)
    case .need: buffer.put(quoted: network.needs.id, ref.row)
    case .referral: buffer.put(quoted: network.referrals.id, ref.row)
    case .agreement, .goal, .domain: buffer.put(quoted: network.id(ref))
    }
  }
}

/// The bytes of some findings in a row.
private struct ElementLines {
  var buffer = OutputBuffer()
  private var isFirst: Bool
  /// The day last written and its words: findings with one day come one after the other.
  private var day = Day.never
  private var dayWords: [UInt8] = Array("null".utf8)

  init(isFirst: Bool) {
    self.isFirst = isFirst
    buffer.reserve(1 << 17)
  }

  /// Begins a finding; before the first of all there is no comma.
  mutating func begin(_ opening: [UInt8]) {
    buffer.put(utf8: isFirst ? opening[1...] : opening[...])
    isFirst = false
  }

  mutating func put(day next: Day) {
    if next != day {
      day = next
      dayWords = Array((next == .never ? "null" : "\"\(next)\"").utf8)
    }
    buffer.put(utf8: dayWords)
  }
}
