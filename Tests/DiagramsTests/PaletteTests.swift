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

  func difference(_ one: String, _ other: String) -> Double {
    zip(lab(one), lab(other)).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }
}

@Suite struct PaletteTests {
  @Test func `sectors are told apart with every kind of sight`() {
    for sight in Sight.allCases {
      for one in Sector.allCases {
        for other in Sector.allCases where one.rawValue < other.rawValue {
          let difference = sight.difference(Palette.fill(one), Palette.fill(other))
          #expect(difference >= 14, "\(one), \(other): \(sight)")
        }
      }
    }
  }

  /// Else it would seem to be a matter of the school or of housing.
  @Test func `what nobody has said yes to is no sector's colour`() {
    for sight in Sight.allCases {
      for other in Sector.allCases.map(Palette.fill) + [Palette.warningFill] {
        #expect(sight.difference(Palette.noYes, other) >= 14, "\(other): \(sight)")
      }
    }
  }

  /// In greyscale colours are no help: each sector has its own word beside its colour.
  @Test func `sectors are told apart in greyscale`() {
    for language in Language.allCases {
      #expect(Set(Sector.allCases.map { $0.words[language] }).count == Sector.allCases.count)
    }
  }

  /// WCAG: 4.5 for text, 3 for lines that mean something.
  @Test func `black text can be read on every sector, and lines can be seen on paper`() {
    func luminance(_ colour: String) -> Double {
      zip(Sight.linear(colour), [0.2126, 0.7152, 0.0722]).reduce(0) { $0 + $1.0 * $1.1 }
    }
    for sector in Sector.allCases {
      #expect((luminance(Palette.fill(sector)) + 0.05) / 0.05 >= 7, "\(sector)")
    }
    for colour in [Palette.warning, Palette.line, Palette.faint] {
      #expect(1.05 / (luminance(colour) + 0.05) >= 4.5, "\(colour)")
    }
  }

  /// Cooperation, shared families and what hangs on one person differ in line style, not only in
  /// colour.
  @Test func `lines of services differ without colour`() throws {
    let drawing = try context(ServiceMapTests.town).picture(.services).drawing
    var styles: [String: String] = [:]
    for edge in drawing.edges {
      styles[edge.attributes.read("color")] = edge.attributes["style"]?.read ?? "solid"
    }
    #expect(Set(styles.values) == ["solid", "dashed", "dotted"])
  }
}
