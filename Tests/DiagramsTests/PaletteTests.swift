import Diagrams
import Foundation
import Graphviz
import Layout
import Model
import Testing
import Wording

/// How colours look to people: CIELAB of sRGB, and of sRGB as the three kinds of colour blindness
/// see it.
private enum Sight: String, CaseIterable {
  case normal, protanopia, deuteranopia, tritanopia

  /// Machado, Oliveira and Fernandes 2009, severity 1.0, on linear sRGB.
  private var matrix: [[Double]] {
    switch self {
    case .normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }

  static func linear(_ colour: String) -> [Double] {
    let value = Int(colour.dropFirst(), radix: 16) ?? 0
    return [value >> 16, value >> 8 & 255, value & 255].map {
      let part = Double($0) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
  }

  func lab(_ colour: String) -> [Double] {
    let linear = Self.linear(colour)
    let seen = matrix.map { row in min(1, max(0, zip(row, linear).reduce(0) { $0 + $1.0 * $1.1 })) }
    let xyz = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
      .map { row in zip(row, seen).reduce(0) { $0 + $1.0 * $1.1 } }
    let f = zip(xyz, [0.95047, 1, 1.08883]).map { value, white in
      let t = value / white
      return t > 0.008856 ? pow(t, 1.0 / 3) : 7.787 * t + 16.0 / 116
    }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }

  /// How different two colours look (CIEDE2000).
  func difference(_ one: String, _ other: String) -> Double {
    Self.difference(lab(one), lab(other))
  }

  /// The formula of Sharma, Wu and Dalal 2005, by its own numbers of equations.
  static func difference(_ one: [Double], _ other: [Double]) -> Double {
    func square(_ value: Double) -> Double { value * value }
    func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }
    func share(_ chroma: Double) -> Double {
      (pow(chroma, 7) / (pow(chroma, 7) + pow(25, 7))).squareRoot()
    }
    let mean = (hypot(one[1], one[2]) + hypot(other[1], other[2])) / 2
    let g = 0.5 * (1 - share(mean))
    func polar(_ colour: [Double]) -> (c: Double, h: Double) {
      let a = (1 + g) * colour[1]
      let c = hypot(a, colour[2])
      let h = c == 0 ? 0 : atan2(colour[2], a) * 180 / .pi
      return (c, h < 0 ? h + 360 : h)
    }
    let (p, q) = (polar(one), polar(other))
    let isGrey = p.c * q.c == 0
    var turn = isGrey ? 0 : q.h - p.h
    if turn > 180 { turn -= 360 }
    if turn < -180 { turn += 360 }
    let (dl, dc) = (other[0] - one[0], q.c - p.c)
    let dh = 2 * (p.c * q.c).squareRoot() * sin(radians(turn / 2))
    let (l, c) = ((one[0] + other[0]) / 2, (p.c + q.c) / 2)
    var h = p.h + q.h
    if !isGrey {
      h = abs(p.h - q.h) <= 180 ? h / 2 : h < 360 ? (h + 360) / 2 : (h - 360) / 2
    }
    let t =
      1 - 0.17 * cos(radians(h - 30)) + 0.24 * cos(radians(2 * h))
      + 0.32 * cos(radians(3 * h + 6)) - 0.2 * cos(radians(4 * h - 63))
    let sl = 1 + 0.015 * square(l - 50) / (20 + square(l - 50)).squareRoot()
    let (sc, sh) = (1 + 0.045 * c, 1 + 0.015 * c * t)
    let rt = -2 * share(c) * sin(radians(60 * exp(-square((h - 275) / 25))))
    return
      (square(dl / sl) + square(dc / sc) + square(dh / sh) + rt * dc / sc * dh / sh)
      .squareRoot()
  }
}

@Suite struct PaletteTests {
  private static let tints = Sector.allCases.flatMap { [Palette.fill($0), Palette.ground($0)] }
  private static let edges = Sector.allCases.map(Palette.edge)
  private static let alarms = [Palette.warning, Palette.amber]

  private func contrast(_ one: String, _ other: String) -> Double {
    func luminance(_ colour: String) -> Double {
      zip(Sight.linear(colour), [0.2126, 0.7152, 0.0722]).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let (a, b) = (luminance(one), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// Pairs 1, 7, 17, 20 and 34 of the table that comes with the formula.
  @Test func `differences of colours are those of the published table`() {
    let table: [([Double], [Double], Double)] = [
      ([50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425),
      ([50, 0, 0], [50, -1, 2], 2.3669), ([50, 2.5, 0], [73, 25, -18], 27.1492),
      ([50, 2.5, 0], [58, 24, 15], 19.4535),
      ([2.0776, 0.0795, -1.1350], [0.9033, -0.0636, -0.5514], 0.9082),
    ]
    for (one, other, expected) in table {
      #expect(abs(Sight.difference(one, other) - expected) < 0.0001)
    }
  }

  /// Else it would seem to be a matter of the school or of housing.
  @Test func `alarm and amber are no sector's colour`() {
    for alarm in Self.alarms {
      for colour in Self.tints + Self.edges {
        #expect(Sight.normal.difference(alarm, colour) >= 25, "\(alarm), \(colour)")
      }
    }
    for sight in Sight.allCases {
      #expect(sight.difference(Palette.warning, Palette.amber) >= 25, "\(sight)")
      for tint in Self.tints {
        #expect(sight.difference(Palette.warning, tint) >= 25, "\(tint): \(sight)")
        #expect(sight.difference(Palette.amber, tint) >= 15, "\(tint): \(sight)")
      }
    }
  }

  /// Only lightness is left on a printer without colour.
  @Test func `the alarm is darker than everything else in greyscale`() {
    for tint in Self.tints + [Palette.amber, Palette.paper] {
      #expect(contrast(Palette.warning, tint) >= 3, "\(tint)")
    }
  }

  /// Colours of sectors are no help to everybody: each has its own word beside its colour.
  @Test func `sectors are told apart by a word`() {
    for language in Language.allCases {
      #expect(Set(Sector.allCases.map { $0.words[language] }).count == Sector.allCases.count)
    }
    #expect(Set(Self.edges).count == Self.edges.count)
  }

  /// WCAG: 4.5 for text, 3 for lines that mean something.
  @Test func `text can be read on every colour, and lines can be seen`() {
    for ground in Self.tints + [Palette.paper, Palette.warningFill] {
      #expect(contrast(Palette.line, ground) >= 4.5, "\(ground)")
    }
    #expect(contrast(Palette.line, Palette.amber) >= 4.5)
    #expect(contrast(Palette.warning, Palette.warningFill) >= 4.5)
    #expect(contrast(Palette.quiet, Palette.paper) >= 4.5)
    for sector in Sector.allCases {
      let edge = Palette.edge(sector)
      #expect(contrast(edge, Palette.fill(sector)) >= 3 && contrast(edge, Palette.paper) >= 3)
    }
    for colour in [Palette.warning, Palette.line, Palette.faint] {
      #expect(contrast(colour, Palette.paper) >= 4.5, "\(colour)")
    }
    #expect(
      contrast(Palette.calm, Palette.paper) >= 3 && contrast(Palette.calm, Palette.field) >= 3)
    for sight in Sight.allCases {
      #expect(sight.difference(Palette.warning, Palette.calm) >= 25, "\(sight)")
    }
  }
}
