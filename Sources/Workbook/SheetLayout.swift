/// What a sheet is called and how its columns look, for writing. It is printed on A4 lying down, as
/// wide as the paper.
public struct SheetLayout: Sendable {
  /// The most rows that a sheet can have, its heading included.
  public static let greatestRows = 1_048_576

  /// The name on the tab: at most 31 characters.
  public var name: String
  /// The columns from the left.
  public var columns: [Column]
  /// Whether the first row holds the headings: in bold, always in view, and with filters.
  public var hasHeadings: Bool
  /// Whether the tab has a colour.
  public var isMarked: Bool

  /// A sheet without rows.
  public init(
    _ name: String, columns: [Column], hasHeadings: Bool = true, isMarked: Bool = false
  ) {
    self.name = name
    self.columns = columns
    self.hasHeadings = hasHeadings
    self.isMarked = isMarked
  }

  /// What the cells of a column hold, those that somebody fills in later too.
  public enum Content: Sendable {
    /// Text, whatever it looks like: `007` and `2014-09` stay what they are.
    case text
    /// Text over several lines, as wide as the column may be.
    case wrapped
    case number
    case day
  }

  /// One column.
  public struct Column: Sendable {
    /// What stands in the first row.
    public var heading: String
    /// A comment on the heading.
    public var note: String?
    /// What its cells hold.
    public var content: Content
    /// How many characters wide it is at most.
    public var widest: Int
    /// What may be chosen in its cells.
    public var choices: Choices?

    /// A column with a heading.
    public init(
      _ heading: String, note: String? = nil, content: Content = .text, widest: Int = 40,
      choices: Choices? = nil
    ) {
      self.heading = heading
      self.note = note
      self.content = content
      self.widest = widest
      self.choices = choices
    }
  }

  /// A list to choose from in the cells of a column.
  public struct Choices: Sendable {
    /// Where the list comes from.
    public enum Source: Sendable {
      /// These words, of which none has a comma: at most 255 bytes with the commas between them.
      case words([String])
      /// What stands in the first column of another sheet, below its heading, also what is added
      /// later.
      case firstColumn(ofSheet: String)
      /// The cells of a column of another sheet, counted from 0, in some of its rows.
      case cells(sheet: String, column: Int, rows: Range<Int>)
    }

    /// What happens when something else is written.
    public enum Strictness: Sendable {
      case accepted
      case asked
      case refused
    }

    /// A title of at most 32 characters and a text of at most 255.
    public struct Message: Sendable {
      let title: String
      let text: String

      /// What is said in a small window.
      public init(_ title: String, _ text: String) {
        self.title = title
        self.text = text
      }
    }

    let source: Source
    let strictness: Strictness
    let hint: Message?
    let error: Message?

    /// A list.
    ///
    /// - Parameters:
    ///   - hint: is shown beside a cell that is chosen.
    ///   - error: is shown when something else is written.
    public init(
      _ source: Source, otherwise strictness: Strictness, hint: Message? = nil,
      error: Message? = nil
    ) {
      self.source = source
      self.strictness = strictness
      self.hint = hint
      self.error = error
    }
  }
}

/// What is written into a cell.
public enum SheetValue: Hashable, Sendable {
  case empty
  case text(String)
  /// Text in bold, as a heading among other rows.
  case bold(String)
  case number(Int)
  /// A day, as the number of days since 1 January 1970.
  case day(Int)
}
