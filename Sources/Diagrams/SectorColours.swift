package import Layout
package import Model

/// The colours of sectors, the same in every view and report: a pale tint with a coloured edge.
///
/// Every tint and every edge lies 25 or more from the alarm and from amber (CIEDE2000), an edge has
/// a contrast of 3:1 or more to white and to its tint, and text 4.5:1 on every tint. Sectors are
/// not told apart by colour alone: each has a word beside it.
extension Palette {
  /// Behind a need that nobody has said yes to.
  package static let amber = "#F2AE2E"

  /// What services and contacts of a sector are filled with.
  package static func fill(_ sector: Sector) -> String {
    switch sector {
    case .nav: "#D3E2FC"
    case .school: "#EBEFCB"
    case .kindergarten: "#D8EFC9"
    case .health: "#C6ECE2"
    case .childWelfare: "#E9D8F5"
    case .volunteers: "#F9DCEE"
    case .housing: "#E4DFD9"
    case .refugee: "#CBEAF7"
    case .coordination: "#D6D5F3"
    case .private: "#FFFFFF"
    case .other: "#E6E8EA"
    }
  }

  /// Behind a group of services of a sector: half as strong as their own tint.
  package static func ground(_ sector: Sector) -> String {
    let value = UInt32(fill(sector).dropFirst(), radix: 16) ?? 0xFFFFFF
    let mixed = [16, 8, 0].map { (value >> UInt32($0) & 0xFF) / 2 + 128 }
    return "#" + mixed.map { String($0, radix: 16, uppercase: true) }.joined()
  }

  /// Around services and contacts of a sector.
  package static func edge(_ sector: Sector) -> String {
    switch sector {
    case .nav: "#2B62C4"
    case .school: "#6B7316"
    case .kindergarten: "#3F7F1F"
    case .health: "#0B7F69"
    case .childWelfare: "#7D3FA8"
    case .volunteers: "#B2408C"
    case .housing: "#5E564D"
    case .refugee: "#157C9E"
    case .coordination: "#4A45A0"
    case .private: "#333333"
    case .other: "#5F6670"
    }
  }
}
