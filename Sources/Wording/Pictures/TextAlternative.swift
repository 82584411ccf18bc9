import Text

/// What a picture says, in sentences: for screen readers, for mail, for those who rather read.
package struct TextAlternative: Sendable {
  /// Sentences that belong together, with a heading where they need one.
  package struct Section: Sendable {
    /// What they are about; empty where that is plain.
    package var heading: String
    /// The sentences.
    package var sentences: [String]

    /// Sentences under a heading.
    package init(_ heading: String, _ sentences: [String]) {
      self.heading = heading
      self.sentences = sentences
    }
  }

  /// The language of all of it.
  package var language: Language
  /// What the picture is of.
  package var title: String
  /// The numbers that matter most.
  package var summary: String
  /// How to look at the picture, in a sentence or two.
  package var description: String
  /// Everything that it shows.
  package var sections: [Section]
  /// Who made it and when, and what is left out.
  package var foot: String

  package init(
    language: Language, title: String, summary: String, description: String, sections: [Section],
    foot: String
  ) {
    self.language = language
    self.title = title
    self.summary = summary
    self.description = description
    self.sections = sections
    self.foot = foot
  }

  /// All of it as text, one sentence a line.
  package var text: String {
    var lines = [plain(title), plain(summary)]
    for section in sections where !section.sentences.isEmpty {
      lines.append("")
      if !section.heading.isEmpty { lines.append(plain(section.heading)) }
      lines += section.sentences.map { "- " + plain($0) }
    }
    lines += ["", plain(foot)]
    return lines.joined(separator: "\n") + "\n"
  }
}
