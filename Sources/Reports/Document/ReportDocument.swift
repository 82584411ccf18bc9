public import Wording

/// A report as what it says, before it becomes HTML or Markdown.
public struct ReportDocument: Sendable {
  /// A column of a table.
  struct Head: Sendable {
    var text: String
    var isNumber = false
  }

  /// A cell of a table.
  struct Cell: Sendable {
    var text: String
    /// Whether it stands out, with more than a colour: it is bold.
    var isStrong = false
    /// Its place among the cells of its column where their words do not say it: of severities the
    /// most severe first.
    var rank: Int?
  }

  /// A table; the first cell of each row is its heading.
  struct Table: Sendable {
    var caption: String
    var heads: [Head]
    var rows: [[Cell]]
    /// Whether the last row is the sum.
    var hasSums = false
    var style = TableStyle.plain
    /// What rows can be chosen by on a screen, in their order; empty where they cannot.
    var marks: [Marks] = []
    /// Whether the heading above it says what its caption says, which then is for screen readers
    /// alone.
    var isBelowItsHeading = false
  }

  /// What a row can be chosen by.
  struct Marks: Sendable {
    /// Whether it is about something past its day, and about something that nobody does.
    var isLate = false, isNobodys = false
    /// The sectors and the area that it is about, as they are written.
    var sectors: [String] = []
    var area: String?
  }

  /// What a table is for; the class of its element in HTML.
  enum TableStyle: String, Sendable {
    case plain
    /// It can be sorted and searched.
    case list
    /// Its rows are empty, to be written in by hand.
    case form
    /// It has many narrow columns.
    case matrix
  }

  /// A number that stands for itself, with what it counts.
  struct Figure: Sendable {
    var number: String
    var words: String
    var isUrgent = false
  }

  /// Something that must not be overlooked, in a few lines.
  struct Thing: Sendable {
    struct Line: Sendable {
      var label: String
      var text: String
    }

    /// What it is called.
    var title: String
    /// The heading in the report under which more of it stands.
    var place: String
    var lines: [Line]
  }

  /// What a report is made of.
  enum Block: Sendable {
    case heading(String)
    case subheading(String)
    case text(String)
    case note(String)
    case list([String])
    /// A list of which each line begins with what it is of.
    case labelled([Thing.Line])
    /// What is not for paper: on a screen it opens where somebody asks for it.
    case details(summary: String, [Block])
    case figures([Figure])
    /// What must not be overlooked, the first first, each with a link to its place.
    case priorities(heading: String, [Thing])
    case table(Table)
    /// A ready picture as SVG on a page of its own, what it shows, and where else its facts stand;
    /// the heading is for screens, since a picture says itself what it is.
    case picture(heading: String?, svg: String, caption: String)
    /// Lines to write on, each with what goes there.
    case lines([String])
    /// What is not to be torn apart by the edge of a sheet.
    case together([Block])
    case newPage

    /// Whether it is there to be written on by hand.
    fileprivate var isToWriteOn: Bool {
      switch self {
      case .lines: true
      case .table(let table): table.style == .form
      case .together(let blocks): blocks.contains(where: \.isToWriteOn)
      default: false
      }
    }
  }

  /// The language it is in.
  public let language: Language
  /// What it is, and of what.
  package let title: String
  /// The day and more, below the title.
  package let subtitle: String
  var blocks: [Block] = []
  /// What needs sheets that lie: after all else, so that no upright sheet is left half empty before
  /// it.
  var wide: [Block] = []
  /// Whether its letters are large: for those who seldom read such sheets.
  var isLarge = false
  /// What stands at its end.
  package var foot: [String] = []
  /// What the pictures say at its end, for where they are not.
  var saidByPictures: [String] = []

  init(language: Language, title: String, subtitle: String) {
    self.language = language
    self.title = title
    self.subtitle = subtitle
  }

  /// What it says to those who look at a screen together: the pictures first, below the lines that
  /// stand above all else, and nothing to write on.
  package var onScreen: ReportDocument {
    var document = self
    let top = blocks.prefix { if case .note = $0 { true } else { false } }
    let rest = blocks.dropFirst(top.count)
    func isPicture(_ block: Block) -> Bool { if case .picture = block { true } else { false } }
    document.blocks =
      top + rest.filter(isPicture) + rest.filter { !isPicture($0) && !$0.isToWriteOn }
    return document
  }

  /// The headings of its parts, in their order.
  var headings: [String] {
    var headings: [String] = []
    func add(_ block: Block) {
      switch block {
      case .heading(let text), .priorities(let text, _): headings.append(text)
      case .picture(let text?, _, _): headings.append(text)
      case .together(let blocks): blocks.forEach(add)
      default: return
      }
    }
    (blocks + wide).forEach(add)
    return headings
  }
}

/// What a heading is called as the target of a link: as most programs that show Markdown call it by
/// themselves. Of each scalar it is asked what it is: what is joined to a letter need not be one.
func anchor(_ heading: String) -> String {
  var anchor = String.UnicodeScalarView()
  for scalar in heading.lowercased().unicodeScalars {
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
      anchor.append(scalar)
    default: if scalar == " " || scalar == "-" { anchor.append("-") }
    }
  }
  return String(anchor)
}
