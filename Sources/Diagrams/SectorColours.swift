package import Layout
package import Model

/// The colours of sectors, the same in every view and report.
///
/// They lie as far from one another as colours can that carry black text and do not shout: at least
/// 14 apart (CIELAB, ΔE*ab), also as people with protanopia, deuteranopia and tritanopia see them.
/// In greyscale they cannot be told apart, nor is that needed: every sector has a word beside its
/// colour, and warnings are a shape, a line style and a word too.
extension Palette {
  /// Behind a need that nobody has said yes to; as far from the sectors as they are from one
  /// another.
  package static let noYes = "#F0B950"

  /// What services and contacts of a sector are filled with.
  package static func fill(_ sector: Sector) -> String {
    switch sector {
    case .nav: "#78A5FC"
    case .school: "#F9E7B9"
    case .kindergarten: "#DCC273"
    case .health: "#04B08E"
    case .childWelfare: "#E27862"
    case .volunteers: "#FF90A7"
    case .housing: "#C19441"
    case .refugee: "#A7D8F5"
    case .coordination: "#8E95C5"
    case .private: "#FFFFFF"
    case .other: "#CDCCD0"
    }
  }

  /// The frame of a sector's group of services: a fifth of its colour, on white.
  package static func ground(_ sector: Sector) -> String {
    switch sector {
    case .nav: "#E4EDFE"
    case .school: "#FEFAF1"
    case .kindergarten: "#F8F3E3"
    case .health: "#CDEFE8"
    case .childWelfare: "#F9E4E0"
    case .volunteers: "#FFE9ED"
    case .housing: "#F3EAD9"
    case .refugee: "#EDF7FD"
    case .coordination: "#E8EAF3"
    case .private: "#FFFFFF"
    case .other: "#F5F5F5"
    }
  }
}
