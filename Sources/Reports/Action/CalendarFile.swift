package import Model

/// A calendar of whole days (iCalendar, RFC 5545).
///
/// An entry is private and leaves its day free. Nothing in the calendar depends on the clock: the
/// same entries and day give the same bytes.
package struct CalendarFile {
  /// A whole day with something to remember.
  package struct Entry: Hashable, Sendable {
    /// What stays the same when the entry is written again, so that it moves and is not doubled.
    package let uid: String
    package let day: Day
    package let title: String
    package let text: String

    package init(uid: String, day: Day, title: String, text: String) {
      self.uid = uid
      self.day = day
      self.title = title
      self.text = text
    }
  }

  /// At least one: a calendar without a component is none.
  package let entries: [Entry]
  /// The day of which it says what lies ahead.
  package let asOf: Day

  package init(_ entries: [Entry], asOf: Day) {
    self.entries = entries
    self.asOf = asOf
  }

  /// The calendar, its lines ended by CR and LF and folded after 75 bytes, never within a
  /// character.
  package var bytes: [UInt8] {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Samvev//Samvev//EN", "CALSCALE:GREGORIAN",
    ]
    for entry in entries {
      lines += [
        "BEGIN:VEVENT", "UID:" + escaped(entry.uid),
        // The standard wants a moment in UTC here; a later day wins over an earlier one.
        "DTSTAMP:\(digits(asOf))T000000Z", "SEQUENCE:\(max(0, asOf.number))",
        "DTSTART;VALUE=DATE:" + digits(entry.day),
        "DTEND;VALUE=DATE:" + digits(entry.day.adding(days: 1)),
        "SUMMARY:" + escaped(entry.title), "DESCRIPTION:" + escaped(entry.text),
        "CLASS:PRIVATE", "TRANSP:TRANSPARENT", "END:VEVENT",
      ]
    }
    lines.append("END:VCALENDAR")
    return lines.flatMap(folded)
  }
}

/// `20260615`.
private func digits(_ day: Day) -> String { day.description.filter { $0 != "-" } }

/// A text as the value of a property (RFC 5545, 3.3.11).
private func escaped(_ text: String) -> String {
  var value = ""
  var isAfterReturn = false
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\\": value += "\\\\"
    case ";": value += "\\;"
    case ",": value += "\\,"
    case "\r": value += "\\n"
    case "\n": if !isAfterReturn { value += "\\n" }
    // What no text may hold.
    case _ where scalar.value < 0x20 && scalar != "\t" || scalar.value == 0x7F: break
    default: value.unicodeScalars.append(scalar)
    }
    isAfterReturn = scalar == "\r"
  }
  return value
}

/// A line with its end, in pieces of at most 75 bytes (RFC 5545, 3.1).
private func folded(_ line: String) -> [UInt8] {
  var bytes: [UInt8] = []
  var room = 75
  for scalar in line.unicodeScalars {
    let more = Array(String(scalar).utf8)
    if more.count > room {
      bytes += [0x0D, 0x0A, 0x20]
      room = 74
    }
    bytes += more
    room -= more.count
  }
  return bytes + [0x0D, 0x0A]
}
