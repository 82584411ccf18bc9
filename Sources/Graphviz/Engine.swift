/// What places the nodes.
public enum Engine: String, Sendable, CaseIterable {
  /// In rows, along the direction of the edges.
  case dot
  /// By springs whose length is the distance, for some hundred nodes.
  case neato
  /// By forces, with clusters.
  case fdp
  /// By forces, for thousands of nodes, without clusters.
  case sfdp
  /// In rings around a root.
  case twopi
  /// In circles.
  case circo
  /// Clusters and nodes packed as boxes, without regard to edges.
  case osage
  /// Clusters and nodes as a map of rectangles, without regard to edges.
  case patchwork
  /// Nodes where `pos` says already, lines straight between them.
  case nop
  /// Nodes, lines and frames all where `pos` and `bb` say already.
  case nop2
}
