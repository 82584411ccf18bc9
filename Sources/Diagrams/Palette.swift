package import Model

/// The colours, the same in every view and report.
///
/// Sectors have the light colours of Paul Tol's qualitative scheme, which people with the common
/// kinds of colour blindness can tell apart, and which carry black text. Nothing depends on them:
/// the sector is a word beside it, and warnings are a shape, a line style and a word too.
package enum Palette {
  /// A need that nobody does anything about, a deadline that has passed.
  package static let warning = "#B3261E"
  package static let warningFill = "#FFE3DC"
  package static let line = "#333333"
  package static let faint = "#767676"
  package static let paper = "#FFFFFF"
  package static let frame = "#B0B0B0"

  /// What services and contacts of a sector are filled with.
  package static func fill(_ sector: Sector) -> String {
    switch sector {
    case .nav: "#8DB8E2"
    case .school: "#EEDD88"
    case .kindergarten: "#C9D65B"
    case .health: "#6FCBB0"
    case .childWelfare: "#F2A58C"
    case .volunteers: "#FFB9C4"
    case .housing: "#C2BC4A"
    case .refugee: "#B5E6FF"
    case .coordination: "#CDB5E8"
    case .private: "#FFFFFF"
    case .other: "#DDDDDD"
    }
  }

  /// The frame of a sector's group of services.
  package static func ground(_ sector: Sector) -> String {
    switch sector {
    case .nav: "#EEF4FB"
    case .school: "#FCF8E7"
    case .kindergarten: "#F6F9E1"
    case .health: "#E6F6F1"
    case .childWelfare: "#FCEFEA"
    case .volunteers: "#FFF1F3"
    case .housing: "#F6F5DF"
    case .refugee: "#EEF9FF"
    case .coordination: "#F5F0FB"
    case .private: "#FFFFFF"
    case .other: "#F5F5F5"
    }
  }
}
