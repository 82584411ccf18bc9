package import Analysis
package import Layout
package import Model

/// What is asked of a picture beside its view: the same for every view.
package struct PictureOptions: Sendable {
  /// What it is to be shown on; a larger one is taken where text would become too small.
  package var paper: Paper
  /// Whether ties and responsibilities that have ended are drawn too, by the views that know them.
  package var showsEnded: Bool
  /// A former picture of the view, whose nodes stay where they were as far as possible.
  package var like: PreviousLayout?
  /// What it is held against, so that it shows both and what differs, by the views that know how.
  package var against: PictureComparison?
  /// Whether small groups of families are hidden, by the views of many families.
  package var small: SmallNumbers
  /// Whether it is to hang on a wall: life areas and services only, by the view of what is urgent.
  package var isForWall: Bool
  /// The row of the service whose own page it is, by the view of services.
  package var service: Int?
  /// Whether it shows how ties feel, as the family says it, by the ecomap.
  package var showsOwn: Bool
  /// What the rows of the table of gaps are.
  package var rows: GapRows
  /// The day on which it is made, for the foot: there is no clock here.
  package var made: Day?
  /// That it is to be read by programs, and may hold more than eyes can tell apart.
  package var isForPrograms: Bool
  /// The address of the page about something, or nil where there is none; the SVG has a link
  /// to it.
  ///
  /// For pictures within a page only: what is given away holds no links.
  package var links: (@Sendable (Ref) -> String?)?

  /// What is asked; by default A4, only what is in force, every number as it is, and no links.
  package init(
    paper: Paper = .a4, showsEnded: Bool = false, like: PreviousLayout? = nil,
    against: PictureComparison? = nil,
    small: SmallNumbers = SmallNumbers(hides: false),
    isForWall: Bool = false, service: Int? = nil, showsOwn: Bool = false, rows: GapRows = .area,
    made: Day? = nil,
    isForPrograms: Bool = false, links: (@Sendable (Ref) -> String?)? = nil
  ) {
    self.paper = paper
    self.showsEnded = showsEnded
    self.like = like
    self.against = against
    self.small = small
    self.isForWall = isForWall
    self.service = service
    self.showsOwn = showsOwn
    self.rows = rows
    self.made = made
    self.isForPrograms = isForPrograms
    self.links = links
  }
}
