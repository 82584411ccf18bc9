/// A graph to be written as DOT or drawn: a value, knowing nothing of C.
///
/// Nodes, edges and clusters are known by their index in the order in which they were added, and
/// are written in that order (those of a cluster, and edges within one, where the cluster stands).
///
/// What ends up in SVG: the name of the drawing, of a node and of a cluster becomes its `<title>`,
/// and an edge is titled by the names of its ends; `id` becomes the `id` of its group (else
/// `node1`, `edge1`, `clust1`), and `tooltip` an `xlink:title` around its shape. Names must
/// therefore be neutral, such as `n1`, and what people shall read belongs in `label` and `tooltip`.
public struct Drawing: Sendable, Hashable {
  /// The name of the graph, which is the title of the SVG; `G` when empty.
  public var name: String
  /// Whether lines have a direction.
  public var isDirected: Bool
  /// Whether a second edge between the same two nodes is the first one again, with new attributes.
  public var isStrict: Bool
  /// The attributes of the graph, such as `rankdir`, `dpi` and `label`.
  public var attributes = Attributes()
  /// What holds for every node that does not say otherwise.
  public var nodeDefaults = Attributes()
  /// What holds for every edge that does not say otherwise.
  public var edgeDefaults = Attributes()
  /// The nodes.
  public var nodes: [Node] = []
  /// The edges.
  public var edges: [Edge] = []
  /// The clusters; one that lies in another comes after it.
  public var clusters: [Cluster] = []

  /// An empty drawing.
  public init(name: String = "", isDirected: Bool = true, isStrict: Bool = false) {
    self.name = name
    self.isDirected = isDirected
    self.isStrict = isStrict
  }

  /// A node.
  public struct Node: Sendable, Hashable {
    /// Its name, different from that of every other node; neutral, because it is seen in SVG.
    public var name: String
    /// What is its own.
    public var attributes: Attributes
    /// The index of the innermost cluster it lies in.
    public var cluster: Int32?
    /// A number by which whoever drew it knows it again; it is not written.
    public var tag: Int32?
  }

  /// An edge.
  public struct Edge: Sendable, Hashable {
    /// The index of the node it leaves.
    public var tail: Int32
    /// The index of the node it reaches.
    public var head: Int32
    /// What is its own.
    public var attributes: Attributes
    /// A name among the edges between the same two nodes; the same one again is the same edge.
    public var key: String?
    /// A number by which whoever drew it knows it again; it is not written.
    public var tag: Int32?
  }

  /// A part of the drawing with a frame of its own.
  public struct Cluster: Sendable, Hashable {
    /// Its name, different from that of every other cluster; written with `cluster_` before it.
    public var name: String
    /// What is its own.
    ///
    /// The rest comes from the cluster around it and from the graph, except what describes one
    /// thing only: `label`, `xlabel`, `id`, `class`, `comment`, `tooltip`, `URL`, `href`, `target`,
    /// `bgcolor`.
    public var attributes: Attributes
    /// The index of the cluster around it, less than its own.
    public var parent: Int32?
  }

  /// Adds a node and returns its index.
  @discardableResult
  public mutating func addNode(
    _ name: String, _ attributes: Attributes = [:], in cluster: Int32? = nil, tag: Int32? = nil
  ) -> Int32 {
    nodes.append(Node(name: name, attributes: attributes, cluster: cluster, tag: tag))
    return Int32(nodes.count - 1)
  }

  /// Adds an edge and returns its index.
  @discardableResult
  public mutating func addEdge(
    _ tail: Int32, _ head: Int32, _ attributes: Attributes = [:], key: String? = nil,
    tag: Int32? = nil
  ) -> Int32 {
    edges.append(Edge(tail: tail, head: head, attributes: attributes, key: key, tag: tag))
    return Int32(edges.count - 1)
  }

  /// Adds a cluster and returns its index.
  @discardableResult
  public mutating func addCluster(
    _ name: String, _ attributes: Attributes = [:], in parent: Int32? = nil
  ) -> Int32 {
    clusters.append(Cluster(name: name, attributes: attributes, parent: parent))
    return Int32(clusters.count - 1)
  }
}
